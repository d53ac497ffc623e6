import type { RobustnessVerdict as VerdictName } from "@solidariteitskaart/model";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { count, decimal, euro, fraction, text, yesNo } from "../describe/fields.js";
import { listOf, SIZES } from "../describe/lists.js";

const RobustnessVerdict: { readonly [Name in VerdictName]: Name } = {
  ROBUST_SHORTFALL: "ROBUST_SHORTFALL",
  ROBUST_SURPLUS: "ROBUST_SURPLUS",
  DEPENDS: "DEPENDS",
};

registerEnumType(RobustnessVerdict, {
  name: "RobustnessVerdict",
  description:
    "Whether a region falls short whichever way the open rules of the model are chosen. Dutch: hoe vast staat dit.",
  valuesConfig: {
    ROBUST_SHORTFALL: { description: "Short in every variant. Dutch: vast tekort." },
    ROBUST_SURPLUS: { description: "Short in no variant. Dutch: vast overschot." },
    DEPENDS: { description: "Short in some variants, not in others. Dutch: hangt af van keuzes." },
  },
});

@ObjectType("Spread", {
  description:
    "Over all variants; a floor under what is not known, never a confidence interval. Dutch: van laag tot hoog.",
  simpleResolvers: true,
})
export class SpreadType {
  @decimal("Lowest. Dutch: laagste.") readonly low!: number;
  @decimal("Median. Dutch: middelste.") readonly middle!: number;
  @decimal("Highest. Dutch: hoogste.") readonly high!: number;
}

const spread = (description: string) => Field(() => SpreadType, { description });

@ObjectType("RegionRobustness", {
  description:
    "What is left of a region's figures when the open rules are chosen otherwise. Dutch: hoe vast staat deze regio.",
  simpleResolvers: true,
})
export class RegionRobustnessType {
  @Field(() => RobustnessVerdict, { description: "In one word. Dutch: oordeel." })
  readonly verdict!: VerdictName;

  @count("Variants in which it falls short. Dutch: rekenwijzen met tekort.")
  readonly fallsShort!: number;

  @count("Variants that were asked. Dutch: aantal rekenwijzen.")
  readonly of!: number;

  @yesNo("Carries the one fitted factor of extra debt per home, in the model as it is shown. Dutch: extra schuld.")
  readonly extraDebt!: boolean;

  @spread("Shortfall as a fraction of the own task, 0 to 1. Dutch: niet haalbaar deel van de opgave.")
  readonly shareNotFeasible!: SpreadType;

  @spread("EUR, prices of 2025. Dutch: tekort.")
  readonly shortfall!: SpreadType;

  @spread("EUR, prices of 2025. Dutch: overschot.")
  readonly surplus!: SpreadType;

  @spread("Surplus less shortfall, EUR, prices of 2025. Dutch: saldo.")
  readonly balance!: SpreadType;
}

@ObjectType("ModelVariant", {
  description: "The same question under other rules, calibrated anew to the same published totals. Dutch: rekenwijze.",
  simpleResolvers: true,
})
export class ModelVariantType {
  @text("task-debt-margin-spread-tax, such as agreements-three-own-s15-v2: the reference. Dutch: naam.")
  readonly name!: string;

  @text("Where the task lies: agreements, growth or stock. Dutch: verdeling van de opgave.")
  readonly task!: string;

  @text("Which regions owe more: three, HMR or equal. Dutch: verdeling van de schuld.")
  readonly debt!: string;

  @text("Rent and maintenance of a new home: own, or the mean of the older homes. Dutch: marge van een nieuwe woning.")
  readonly margin!: string;

  @decimal("Spread of debt per home between corporations of a region. Dutch: spreiding van de schuld.")
  readonly sigma!: number;

  @text("v2: the tax rule of the model; v1: stripping on earnings, no other deductions. Dutch: belastingregel.")
  readonly tax!: string;

  @yesNo("Comes within EUR 1 bn of the published shortfalls. Dutch: past bij de gepubliceerde tekorten.")
  readonly consistent!: boolean;

  @fraction("Fitted: extra debt per home in the regions named, 0.26 is 26 % more. Dutch: extra schuld.")
  readonly extraDebt!: number;

  @decimal("Fitted: factor on the costs of a home and a measure. Dutch: kostenfactor.")
  readonly costFactor!: number;

  @fraction("Fitted: mean market interest of 2025 to 2034. Dutch: renteniveau.")
  readonly interestLevel!: number;

  @euro("Predicted sum of regional shortfalls, whole EUR. Dutch: tekort.")
  readonly shortfall!: number;

  @euro("Predicted sum of regional surpluses, whole EUR. Dutch: overschot.")
  readonly surplus!: number;
}

@ObjectType("Robustness", {
  description:
    "How much hangs on rules that no public figure decides. Empty lists for imported figures: they are not made by these rules. " +
    "Dutch: hoe vast staat dit.",
  simpleResolvers: true,
})
export class RobustnessType {
  @Field(() => [ModelVariantType], {
    description: "All variants, the reference first. Dutch: rekenwijzen.",
    complexity: listOf(SIZES.variants),
  })
  readonly variants!: readonly ModelVariantType[];

  @Field(() => [RegionRobustnessType], {
    description: "Region by region over all variants. Dutch: per regio.",
    complexity: listOf(SIZES.regions),
  })
  readonly regions!: readonly RegionRobustnessType[];

  @Field(() => [RegionRobustnessType], {
    description:
      "The same over the variants that fit the published shortfalls. Dutch: per regio, passende rekenwijzen.",
    complexity: listOf(SIZES.regions),
  })
  readonly consistentRegions!: readonly RegionRobustnessType[];
}
