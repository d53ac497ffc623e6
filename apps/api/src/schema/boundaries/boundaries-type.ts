import { GraphQLError, GraphQLScalarType } from "graphql";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { BoundaryLevel as Level } from "../../platform/boundaries/boundary-set.js";
import { text, yesNo } from "../describe/fields.js";

export const BoundaryLevel: { readonly [Name in Level]: Name } = {
  MUNICIPALITY: "MUNICIPALITY",
  REGION: "REGION",
  PROVINCE: "PROVINCE",
  COUNTRY: "COUNTRY",
  CONTEXT: "CONTEXT",
};

registerEnumType(BoundaryLevel, {
  name: "BoundaryLevel",
  description: "Which outlines. Dutch: niveau van de grenzen.",
  valuesConfig: {
    MUNICIPALITY: { description: "The 342 municipalities. Dutch: gemeenten." },
    REGION: { description: "The nineteen housing market regions. Dutch: woningmarktregio's." },
    PROVINCE: { description: "The twelve provinces. Dutch: provincies." },
    COUNTRY: { description: "The country. Dutch: land." },
    CONTEXT: { description: "Neighbouring countries, to place the map. Dutch: omgeving." },
  },
});

const TopoJson = new GraphQLScalarType<object, object>({
  name: "TopoJSON",
  description:
    "A TopoJSON topology as a JSON object; coordinates in degrees, longitude first (WGS 84). Dutch: TopoJSON.",
  specifiedByURL: "https://github.com/topojson/topojson-specification",
  serialize: (value) => {
    if (typeof value === "object" && value !== null) return value;
    throw new GraphQLError("TopoJSON must be an object.");
  },
  parseValue: () => {
    throw new GraphQLError("TopoJSON is never an input.");
  },
});

@ObjectType("Boundaries", {
  description: "Outlines for a map, and what must be said beside it. Dutch: grenzen.",
  simpleResolvers: true,
})
export class BoundariesType {
  @Field(() => BoundaryLevel, { description: "Which outlines these are. Dutch: niveau." })
  readonly level!: Level;

  @text("Where the lines come from. Dutch: bron.")
  readonly source!: string;

  @text("Under which licence they may be used again. Dutch: licentie.")
  readonly licence!: string;

  @text("What has to stand beside the map. Dutch: bronvermelding.")
  readonly attribution!: string;

  @text("Year of the municipalities. Dutch: peiljaar.")
  readonly vintage!: string;

  @yesNo("Drawn by this project from open packages: the right places, but not the official lines. Dutch: schematisch.")
  readonly schematic!: boolean;

  @Field(() => TopoJson, { description: "The outlines; features carry the code. Dutch: topologie." })
  readonly topology!: object;
}
