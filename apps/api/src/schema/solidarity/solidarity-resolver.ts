import {
  type LevyCheck,
  levyCheck,
  type PlannedTransfer,
  type SolidarityPlan,
  type TransferInstruments,
  transferInstruments,
} from "@solidariteitskaart/model";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { LegalRuleView } from "../../platform/facts/legal-rule-view.js";
import type { RegionView } from "../../platform/places/region-view.js";
import type { Bilingual } from "../../platform/words/bilingual.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf, SIZES } from "../describe/lists.js";
import { LocalTextType } from "../describe/local-text.js";
import { LegalRuleType } from "../legal/legal-rule-type.js";
import { RegionType } from "../region/region-type.js";
import { certainSentence } from "./certain-sentence.js";
import { TransferInstrumentsType } from "./instrument-type.js";
import { LevyCheckType } from "./levy-type.js";
import { PLAN_EXPLANATION, PLAN_RULES } from "./plan-explanation.js";
import { SolidarityCertaintyType, SolidarityPlanType, TransferType } from "./solidarity-type.js";
import type { CertaintyView, LevyView, SolidarityPlanView } from "./solidarity-view.js";

@Resolver(() => SolidarityCertaintyType)
export class SolidarityCertaintyResolver {
  @FieldResolver(() => LocalTextType, {
    description:
      "Whether solidarity can solve it, in one sentence with the two sums that decide. Dutch: kan het of niet.",
  })
  sentence(@Root() sums: CertaintyView): Bilingual {
    return certainSentence(sums);
  }
}

@Resolver(() => SolidarityPlanType)
export class SolidarityPlanResolver {
  @FieldResolver(() => [TransferType], {
    description:
      "From region to region, largest first as the model gives them; empty through a fund. Dutch: overdrachten.",
    complexity: listOf(SIZES.transfers),
  })
  transfers(@Root() { transfers }: SolidarityPlan): readonly PlannedTransfer[] {
    return transfers;
  }

  @FieldResolver(() => SolidarityCertaintyType, { description: "What holds under every rule. Dutch: wat vaststaat." })
  certain(@Root() { certain, outcome }: SolidarityPlanView): CertaintyView {
    const { shortfall, surplus } = outcome.national;
    return { ...certain, certain, shortfall, surplus };
  }

  @FieldResolver(() => LevyCheckType, {
    nullable: true,
    description:
      "The plan against the cap of the statutory levy; null for a table of regions, where rents are not known. Dutch: heffing.",
  })
  levy(@Root() plan: SolidarityPlanView): LevyView | null {
    const levy = levyOf(plan);
    return levy && { ...levy, plan };
  }

  @FieldResolver(() => [TransferInstrumentsType], {
    description:
      "What each transfer needs before it may happen; through a fund, what each receiving region needs. Dutch: instrumenten.",
    complexity: listOf(SIZES.transfers),
  })
  instruments(@Root() plan: SolidarityPlanView): readonly TransferInstruments[] {
    return transferInstruments(plan.outcome, levyOf(plan));
  }

  @FieldResolver(() => LocalTextType, {
    description: "What the law asks before any of this may happen, in plain words. Dutch: uitleg bij de wet.",
  })
  explanation(): Bilingual {
    return PLAN_EXPLANATION;
  }

  @FieldResolver(() => [LegalRuleType], {
    description: "The rules of law behind that explanation. Dutch: wettelijke regels.",
    complexity: listOf(PLAN_RULES.length),
  })
  legalRules(@Ctx() { platform }: ApiContext): readonly LegalRuleView[] {
    return PLAN_RULES.flatMap((code) => platform.legalRules.find((rule) => rule.code === code) ?? []);
  }
}

/** Null for a table of regions: rents are not known there. */
function levyOf({ dataset, outcome }: SolidarityPlanView): LevyCheck | null {
  return dataset.kind === "SECTOR" ? levyCheck(dataset, outcome) : null;
}

@Resolver(() => TransferType)
export class TransferResolver {
  @FieldResolver(() => RegionType, { description: "The region that gives. Dutch: gever." })
  from(@Root() { from }: PlannedTransfer, @Ctx() { platform }: ApiContext): RegionView {
    return platform.places.region(from);
  }

  @FieldResolver(() => RegionType, { description: "The region that receives. Dutch: ontvanger." })
  to(@Root() { to }: PlannedTransfer, @Ctx() { platform }: ApiContext): RegionView {
    return platform.places.region(to);
  }
}
