import { figureOf, HEADLINE_FIGURES } from "@solidariteitskaart/model";
import { ObjectType } from "type-graphql";
import { namedFigureFields } from "../describe/figure-fields.js";

@ObjectType("Headline", {
  description:
    "The national figures that analyses compare, or a difference of them: those of Outcome.national, where they are defined. " +
    "Dutch: kerncijfers.",
  simpleResolvers: true,
})
@namedFigureFields(HEADLINE_FIGURES.map(figureOf))
export class HeadlineType {}
