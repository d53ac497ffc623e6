import { Field, ObjectType } from "type-graphql";
import { count, decimal, euro, fraction, text } from "../describe/fields.js";
import { listOf } from "../describe/lists.js";
import { VintageType } from "../vintage/vintage-type.js";

@ObjectType("CalibrationResiduals", {
  description: "Total of the model less the published total, whole EUR. Dutch: wat er na het ijken overblijft.",
  simpleResolvers: true,
})
export class ResidualsType {
  @euro("Task. Dutch: opgave.")
  readonly task!: number;

  @euro("Sum of regional shortfalls. Dutch: tekort.")
  readonly shortfall!: number;

  @euro("Sum of what regions have left. Dutch: overschot.")
  readonly surplus!: number;
}

@ObjectType("VintageCalibration", {
  description: "What was fitted for it. Dutch: ijking van een doorrekening.",
  simpleResolvers: true,
})
export class VintageCalibrationType {
  @Field(() => VintageType, { description: "The recalculation. Dutch: doorrekening." })
  readonly vintage!: VintageType;

  @decimal("Factor on the costs of homes and measures. Dutch: factor op de kosten.")
  readonly costFactor!: number;

  @fraction("Interest on new loans, mean over the model years, a fraction a year. Dutch: marktrente.")
  readonly marketInterest!: number;

  @count("Edition of the model. Dutch: uitgave van het model.")
  readonly modelEdition!: number;

  @text("SHA-256 of everything that this fit reads. Dutch: controlegetal.")
  readonly inputsHash!: string;

  @Field(() => ResidualsType, { description: "What the fit leaves over. Dutch: wat er overblijft." })
  readonly residuals!: ResidualsType;
}

@ObjectType("Calibration", {
  description: "How the model was made to meet the published totals. Dutch: ijking.",
  simpleResolvers: true,
})
export class CalibrationType {
  @fraction("Extra debt per home in the regions hit hardest, a fraction. Dutch: extra schuld.")
  readonly extraDebt!: number;

  @count("Edition of the model that was fitted. Dutch: uitgave van het model.")
  readonly modelEdition!: number;

  @Field(() => [VintageCalibrationType], {
    description: "What was fitted for each recalculation. Dutch: per doorrekening.",
    complexity: listOf(2),
  })
  readonly vintages!: readonly VintageCalibrationType[];
}
