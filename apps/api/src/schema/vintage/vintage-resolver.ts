import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { ApiContext } from "../context.js";
import { listOf, SIZES } from "../describe/lists.js";
import { inLanguage, Language } from "../describe/local-text.js";
import { SourceType } from "../source/source-type.js";
import type { SourceView } from "../source/source-view.js";
import { VintageType } from "./vintage-type.js";
import { type VintageView, vintageView } from "./vintage-view.js";

@Resolver(() => VintageType)
export class VintageResolver {
  @Query(() => [VintageType], {
    description: "Every recalculation that can be asked for, newest first. Dutch: doorrekeningen.",
    complexity: listOf(5),
  })
  vintages(@Ctx() { platform }: ApiContext): VintageView[] {
    return platform.datasets.map(vintageView);
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
