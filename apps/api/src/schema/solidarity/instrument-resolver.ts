import { instrumentRules, type TransferInstruments } from "@solidariteitskaart/model";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { LegalRuleView } from "../../platform/facts/legal-rule-view.js";
import type { RegionView } from "../../platform/places/region-view.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf } from "../describe/lists.js";
import { LegalRuleType } from "../legal/legal-rule-type.js";
import { RegionType } from "../region/region-type.js";
import { TransferInstrumentsType } from "./instrument-type.js";

@Resolver(() => TransferInstrumentsType)
export class InstrumentResolver {
  @FieldResolver(() => RegionType, {
    nullable: true,
    description: "The region that gives; null from one fund. Dutch: gever.",
  })
  from(@Root() { from }: TransferInstruments, @Ctx() { platform }: ApiContext): RegionView | null {
    return from === null ? null : platform.places.region(from);
  }

  @FieldResolver(() => RegionType, { description: "The region that receives. Dutch: ontvanger." })
  to(@Root() { to }: TransferInstruments, @Ctx() { platform }: ApiContext): RegionView {
    return platform.places.region(to);
  }

  @FieldResolver(() => [LegalRuleType], {
    description: "The rules of law behind them. Dutch: wettelijke regels.",
    complexity: listOf(6),
  })
  legalRules(@Root() { possible }: TransferInstruments, @Ctx() { platform }: ApiContext): readonly LegalRuleView[] {
    const codes = possible.flatMap((instrument) => instrumentRules[instrument]);
    return platform.legalRules.filter(({ code }) => codes.includes(code));
  }
}
