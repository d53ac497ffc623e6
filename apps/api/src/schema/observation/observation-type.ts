import type { FigureStatus as FigureStatusName, Unit as UnitName } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import type { Observation } from "../../observations/observation.js";
import { countOrNull, decimalOrNull, text } from "../describe/fields.js";
import { FigureStatus } from "../enums/figure-status.js";
import { Unit } from "../enums/unit.js";

@ObjectType("Observation", {
  description:
    "One figure in the tidy long table: one row per recalculation, scenario, region, year and measure. Dutch: waarneming.",
  simpleResolvers: true,
})
export class ObservationType implements Observation {
  @text("Code of the recalculation. Dutch: doorrekening.")
  readonly vintage!: string;

  @text("SHA-256 of the scenario. Dutch: controlegetal van het scenario.")
  readonly scenario!: string;

  @text("Code of the region; NL is the country. Dutch: regiocode.")
  readonly regionCode!: string;

  @text("Name of the region. Dutch: regionaam.")
  readonly regionName!: string;

  @countOrNull("Calendar year; null: the total over all years. Dutch: jaar.")
  readonly year!: number | null;

  @text("Key of the measure, such as shortfall or finance.debt; see measureCatalogue. Dutch: maat.")
  readonly measure!: string;

  @decimalOrNull("In the unit of the row; null where the figure does not exist, never 0 instead. Dutch: waarde.")
  readonly value!: number | null;

  @Field(() => Unit, { description: "What the value counts. Dutch: eenheid." })
  readonly unit!: UnitName;

  @Field(() => FigureStatus, { description: "Published, derived, modelled or assumed. Dutch: status." })
  readonly status!: FigureStatusName;

  @text("Codes of the sources with semicolons between; model- and a version for what the model made. Dutch: bron.")
  readonly source!: string;
}
