import type {
  Decider as DeciderName,
  EffectOfMore as EffectName,
  LeverKind as KindName,
} from "@solidariteitskaart/model";
import { registerEnumType } from "type-graphql";

/** An enum object whose keys and values are the names that the model uses. */
type Names<T extends string> = { readonly [Name in T]: Name };

export const LeverKind: Names<KindName> = { ASSUMPTION: "ASSUMPTION", MEASURE: "MEASURE" };

registerEnumType(LeverKind, {
  name: "LeverKind",
  description: "Whether a lever is the world, or something that somebody decides. Dutch: soort knop.",
  valuesConfig: {
    ASSUMPTION: { description: "The world: nobody decides it. Dutch: aanname." },
    MEASURE: { description: "What somebody decides. Dutch: maatregel." },
  },
});

export const Decider: Names<DeciderName> = {
  NOBODY: "NOBODY",
  STATE: "STATE",
  CORPORATIONS: "CORPORATIONS",
  SUPERVISOR: "SUPERVISOR",
  EU: "EU",
};

registerEnumType(Decider, {
  name: "Decider",
  description: "Who can pull a lever. Dutch: wie erover gaat.",
  valuesConfig: {
    NOBODY: { description: "Nobody: it is the world. Dutch: niemand." },
    STATE: { description: "Government and parliament. Dutch: het Rijk." },
    CORPORATIONS: { description: "The housing corporations. Dutch: de corporaties." },
    SUPERVISOR: { description: "The supervisor and the guarantee fund. Dutch: Aw en WSW." },
    EU: { description: "It needs room in European rules too. Dutch: de Europese Unie." },
  },
});

export const EffectOfMore: Names<EffectName> = {
  LOWERS_SHORTFALL: "LOWERS_SHORTFALL",
  RAISES_SHORTFALL: "RAISES_SHORTFALL",
  DEPENDS: "DEPENDS",
};

registerEnumType(EffectOfMore, {
  name: "EffectOfMore",
  description: "What a higher value does to the national shortfall when it lasts. Dutch: wat meer doet.",
  valuesConfig: {
    LOWERS_SHORTFALL: { description: "It never raises it. Dutch: verlaagt het tekort." },
    RAISES_SHORTFALL: { description: "It never lowers it. Dutch: verhoogt het tekort." },
    DEPENDS: { description: "It differs from case to case. Dutch: wisselt." },
  },
});
