import { UNITS, type Unit as UnitName } from "@solidariteitskaart/model";
import { registerEnumType } from "type-graphql";

/** The model's list of units as an enum of the schema. */
export const Unit = Object.fromEntries(Object.keys(UNITS).map((unit) => [unit, unit])) as {
  readonly [Name in UnitName]: Name;
};

registerEnumType(Unit, {
  name: "Unit",
  description: "What a number counts: the same list for figures, steps of an explanation and levers. Dutch: eenheid.",
  valuesConfig: Object.fromEntries(
    Object.entries(UNITS).map(([unit, { nl, en }]) => [
      unit,
      { description: `${en.charAt(0).toUpperCase()}${en.slice(1)}. Dutch: ${nl}.` },
    ]),
  ),
});
