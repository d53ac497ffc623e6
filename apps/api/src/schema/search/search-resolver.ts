import type { Fault } from "@solidariteitskaart/model";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from "type-graphql";
import { LIMITS } from "../../limits.js";
import { hasOwnCorporations } from "../../platform/imported-corporation.js";
import type { NodeView } from "../../platform/nodes/node-view.js";
import type { RegionView } from "../../platform/places/region-view.js";
import type { SearchEntry } from "../../platform/search/search-entries.js";
import { searchInImport } from "../../platform/search-in-import.js";
import { noVintage } from "../../platform/vintages/unknown-vintage.js";
import { shownValue } from "../../platform/words/shown-value.js";
import { pageSizeFault } from "../connection/page-faults.js";
import type { ApiContext } from "../context/api-context.js";
import { placesAt } from "../context/places-at.js";
import { describedPage } from "../describe/lists.js";
import { partialFaultError } from "../fault/fault-error.js";
import { RegionType } from "../region/region-type.js";
import { SearchHitType, SearchTarget } from "./search-type.js";

/** Hits when nothing is said about it. */
const HITS = 10;

@Resolver(() => SearchHitType)
export class SearchResolver {
  @Query(() => [SearchHitType], {
    nullable: true,
    description:
      "Municipality (old names and spellings too), region or corporation by name; for a search box. Accents, capitals and " +
      "apostrophes do not count, beginnings and small mistakes do. Best first. Dutch: zoeken.",
    complexity: describedPage(LIMITS.searchHits),
  })
  async search(
    @Arg("text", () => String, {
      description: `What a person types, up to ${LIMITS.searchText} characters. Dutch: zoektekst.`,
    })
    text: string,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: HITS,
      description: `Hits, 1 to ${LIMITS.searchHits}. Dutch: aantal.`,
    })
    first: number | null,
    @Arg("vintage", () => String, {
      nullable: true,
      description:
        "Code of the recalculation whose corporations are looked through, or the token of a private one; those of the reference sector when left out. Dutch: doorrekening.",
    })
    vintage: string | null | undefined,
    @Ctx() { platform }: ApiContext,
  ): Promise<SearchEntry[]> {
    const most = first ?? HITS;
    const fault = textFault(text) ?? pageSizeFault(most, LIMITS.searchHits);
    if (fault) throw partialFaultError(fault);
    if (typeof vintage !== "string") return platform.search(text, most);
    const dataset = await platform.findDataset(vintage);
    if (!dataset) throw partialFaultError(noVintage(platform, vintage));
    const own = dataset.kind === "SECTOR" && hasOwnCorporations(platform, dataset);
    return own ? searchInImport(platform, dataset)(text, most) : platform.search(text, most);
  }

  @FieldResolver(() => RegionType, { description: "The region that it is, or lies in. Dutch: woningmarktregio." })
  region(@Root() { regionCode }: SearchEntry, @Ctx() { platform }: ApiContext): RegionView {
    return platform.places.region(regionCode);
  }

  @FieldResolver(() => SearchTarget, { description: "What was found, with all of its fields. Dutch: gevonden object." })
  async target(
    @Root() { kind, code, corporation }: SearchEntry,
    @Ctx() { platform }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NodeView | undefined> {
    if (corporation || kind === "REGION") return corporation ?? platform.findNode("Region", code);
    return (await placesAt(platform, info)).findMunicipality(code);
  }
}

function textFault(text: string): Fault | undefined {
  if (text.length <= LIMITS.searchText) return undefined;
  const allowed = `at most ${LIMITS.searchText} characters`;
  return {
    code: "TOO_LONG",
    path: "text",
    value: shownValue(text),
    allowed,
    message: `text has ${text.length} characters; ${allowed} are allowed.`,
  };
}
