import { type GraphQLResolveInfo, responsePathAsArray } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { SourceView } from "../../platform/facts/source-view.js";
import { noVintage } from "../../platform/vintages/unknown-vintage.js";
import { type VintageView, vintageView } from "../../platform/vintages/vintage-view.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf, SIZES } from "../describe/lists.js";
import { inLanguage, Language } from "../describe/local-text.js";
import { partialFaultError } from "../fault/fault-error.js";
import { ImportType } from "../import/import-type.js";
import { importView } from "../import/import-view.js";
import { SourceType } from "../source/source-type.js";
import { VintageType } from "./vintage-type.js";

@Resolver(() => VintageType)
export class VintageResolver {
  @Query(() => [VintageType], {
    description:
      "Every recalculation that anybody can ask for: those that ship with the product, newest first, then what was published, newest first. The first one answers where none is named. Dutch: doorrekeningen.",
    complexity: listOf(5),
  })
  vintages(@Ctx() { platform }: ApiContext): VintageView[] {
    return platform.datasets.map(vintageView);
  }

  @Query(() => VintageType, {
    nullable: true,
    description:
      "One recalculation by its code, or a private one by the token of its link; null where there is none. Dutch: doorrekening.",
  })
  async vintage(
    @Arg("code", () => String, { description: "Code, or token of a private link. Dutch: code." }) code: string,
    @Ctx() { platform, missing }: ApiContext,
    @Info() { path }: GraphQLResolveInfo,
  ): Promise<VintageView | null> {
    const dataset = await platform.findDataset(code);
    if (dataset) return vintageView(dataset);
    const fault = { ...noVintage(platform, code), path: "code" };
    missing?.push(partialFaultError(fault, { path: responsePathAsArray(path) }));
    return null;
  }

  @FieldResolver(() => ImportType, {
    nullable: true,
    description: "Where it came from, if somebody imported it; null for what ships with the product. Dutch: invoer.",
  })
  import(@Root() { dataset }: VintageView, @Ctx() { platform, own }: ApiContext): ImportType | null {
    const origin = platform.importOf(dataset);
    return origin && importView(origin, own.settings.keepDays);
  }

  @FieldResolver(() => String, { description: "Name, for people. Dutch: naam." })
  label(
    @Root() { labels }: VintageView,
    @Arg("language", () => Language, {
      nullable: true,
      defaultValue: Language.NL,
      description: "Dutch by default. Dutch: taal.",
    })
    language: Language | null,
  ): string {
    return inLanguage(labels, language ?? Language.NL);
  }

  @FieldResolver(() => [SourceType], {
    description: "Where the totals of this recalculation were published. Dutch: bronnen.",
    complexity: listOf(SIZES.sources),
  })
  sources(@Root() { dataset }: VintageView, @Ctx() { platform }: ApiContext): readonly SourceView[] {
    return platform.sourcesOf(dataset).published;
  }
}
