import { Field, ObjectType } from "type-graphql";
import type { Bilingual } from "../../platform/words/bilingual.js";
import { count, decimal, text, yesNo } from "../describe/fields.js";
import { LocalTextType } from "../describe/local-text.js";
import { NodeType } from "../node/node-type.js";

@ObjectType("Region", {
  implements: NodeType,
  description:
    "One of the nineteen housing market regions: the area in which a housing corporation may build. Dutch: woningmarktregio.",
  simpleResolvers: true,
})
export class RegionType extends NodeType {
  @text("Three-letter code of this project, such as HMR. Dutch: code.")
  readonly code!: string;

  @count("Number of the region in the decisions of 2016. Dutch: nummer.")
  readonly number!: number;

  @text("Official name, Dutch. Dutch: naam.")
  readonly name!: string;

  @Field(() => LocalTextType, { description: "Name in both languages. Dutch: naam in twee talen." })
  readonly names!: Bilingual;

  @Field(() => LocalTextType, { description: "Short name for a map label. Dutch: korte naam." })
  readonly shortNames!: Bilingual;

  @Field(() => LocalTextType, { description: "Where it lies, to follow the name: in the north. Dutch: ligging." })
  readonly position!: Bilingual;

  @count("Municipalities in the region in 2025. Dutch: aantal gemeenten.")
  readonly municipalityCount!: number;
}

@ObjectType("Neighbour", {
  description: "A region next to another one. Dutch: buurregio.",
  simpleResolvers: true,
})
export class NeighbourType {
  @text(
    "Where it lies as seen from the region that was asked about: N, NE, E, SE, S, SW, W or NW. Dutch: windrichting.",
  )
  readonly direction!: string;

  @decimal("Kilometres as the crow flies between the centres, weighted by corporation dwellings. Dutch: afstand in km.")
  readonly distanceKm!: number;

  @yesNo("Whether there is no common border, but water between them. Dutch: over het water.")
  readonly overWater!: boolean;
}

@ObjectType("Point", { description: "A point on the map in degrees (WGS 84). Dutch: punt.", simpleResolvers: true })
export class PointType {
  @decimal("Degrees east. Dutch: lengtegraad.")
  readonly longitude!: number;

  @decimal("Degrees north. Dutch: breedtegraad.")
  readonly latitude!: number;
}
