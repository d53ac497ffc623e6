import { createUnionType, Field, ObjectType, registerEnumType } from "type-graphql";
import type { NodeView } from "../../platform/nodes/node-view.js";
import { CorporationType } from "../corporation/corporation-type.js";
import { text } from "../describe/fields.js";
import { MunicipalityType } from "../municipality/municipality-type.js";
import { RegionType } from "../region/region-type.js";

export const SearchKindNames = { MUNICIPALITY: "MUNICIPALITY", REGION: "REGION", CORPORATION: "CORPORATION" } as const;

registerEnumType(SearchKindNames, {
  name: "SearchKind",
  description: "What was found. Dutch: soort.",
  valuesConfig: {
    MUNICIPALITY: { description: "A municipality of today. Dutch: gemeente." },
    REGION: { description: "A housing market region. Dutch: woningmarktregio." },
    CORPORATION: { description: "A corporation: of the reference sector, or of an import. Dutch: corporatie." },
  },
});

export const SearchTarget = createUnionType({
  name: "SearchTarget",
  description: "What can be found by name. Dutch: gevonden object.",
  types: () => [MunicipalityType, RegionType, CorporationType] as const,
  resolveType: (value: NodeView) => value.__typename,
});

@ObjectType("SearchHit", {
  description: "Something whose name fits the text. Dutch: zoekresultaat.",
  simpleResolvers: true,
})
export class SearchHitType {
  @Field(() => SearchKindNames, { description: "Municipality, region or corporation. Dutch: soort." })
  readonly kind!: keyof typeof SearchKindNames;

  @text("Code of what was found. Dutch: code.")
  readonly code!: string;

  @text("Its name of today. Dutch: naam.")
  readonly name!: string;

  @text(
    "The name that fitted: an old name, another spelling, a village in it, or the name of today. Dutch: gevonden op.",
  )
  readonly matched!: string;
}
