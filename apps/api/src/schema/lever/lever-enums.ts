import type {
  Decider as DeciderName,
  EffectOfMore as EffectName,
  LeverKind as KindName,
  LeverUnit as UnitName,
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

export const LeverUnit: Names<UnitName> = {
  PERCENTAGE_POINT: "PERCENTAGE_POINT",
  PERCENT: "PERCENT",
  EUR: "EUR",
  EUR_PER_MONTH: "EUR_PER_MONTH",
  EUR_PER_YEAR: "EUR_PER_YEAR",
  RATIO: "RATIO",
  SWITCH: "SWITCH",
};

registerEnumType(LeverUnit, {
  name: "LeverUnit",
  description: "What a value of a lever counts, in the units that people use. Dutch: eenheid.",
  valuesConfig: {
    PERCENTAGE_POINT: { description: "0.5 is half a percentage point. Dutch: procentpunt." },
    PERCENT: { description: "20 is a fifth. Dutch: procent." },
    EUR: { description: "Euros in prices of 2025. Dutch: euro." },
    EUR_PER_MONTH: { description: "Euros a month, in prices of the year from which it holds. Dutch: euro per maand." },
    EUR_PER_YEAR: { description: "Euros a year, in prices of each year. Dutch: euro per jaar." },
    RATIO: { description: "A number of times, such as interest cover. Dutch: verhouding." },
    SWITCH: { description: "0 is off, 1 is on. Dutch: schakelaar." },
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
