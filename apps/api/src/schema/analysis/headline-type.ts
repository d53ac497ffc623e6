import { figureOf, HEADLINE_FIGURES } from "@solidariteitskaart/model";
import { ObjectType } from "type-graphql";
import { figureFields } from "../describe/figure-fields.js";
import { sumOfRegions } from "../describe/sum-of-regions.js";

@ObjectType("Headline", {
  description:
    "The national figures that analyses compare: the same as Outcome.national, 2025 to 2034, whole EUR in prices of 2025. " +
    "Dutch: kerncijfers.",
  simpleResolvers: true,
})
@figureFields(HEADLINE_FIGURES.map(figureOf), sumOfRegions)
export class HeadlineType {}
