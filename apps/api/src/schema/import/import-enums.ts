import type { ImportUnit, ImportKind as KindName } from "@solidariteitskaart/data";
import type { JobState as StateName } from "@solidariteitskaart/store";
import { registerEnumType } from "type-graphql";

export const ImportKind: { readonly [Name in KindName]: Name } = {
  REGION_TABLE: "REGION_TABLE",
  CORPORATION_TABLE: "CORPORATION_TABLE",
  HOLDINGS: "HOLDINGS",
  MUNICIPALITY_FIGURES: "MUNICIPALITY_FIGURES",
};

registerEnumType(ImportKind, {
  name: "ImportKind",
  description: "What a file holds. Dutch: soort bestand.",
  valuesConfig: {
    REGION_TABLE: {
      description: "Task and capacity by region: gives map, transfers and losses, without levers. Dutch: regiotabel.",
    },
    CORPORATION_TABLE: {
      description: "Accounts and tasks by corporation and branch: the full model runs. Dutch: corporatietabel.",
    },
    HOLDINGS: {
      description:
        "The supervisor's forecast data: where homes stand. No recalculation by itself; a table of corporations uses it. Dutch: bezit.",
    },
    MUNICIPALITY_FIGURES: {
      description:
        "The statistics office's key figures of a year: the reference sector with those municipalities. Dutch: kerncijfers per gemeente.",
    },
  },
});

export const ImportUnitEnum: { readonly [Name in ImportUnit]: Name } = {
  ONE: "ONE",
  THOUSAND: "THOUSAND",
  MILLION: "MILLION",
  BILLION: "BILLION",
  PERCENT: "PERCENT",
};

registerEnumType(ImportUnitEnum, {
  name: "ImportUnit",
  description: "What the cells of a column count in. Dutch: eenheid van een kolom.",
  valuesConfig: {
    ONE: { description: "As they stand: euros, homes. Dutch: zoals het er staat." },
    THOUSAND: { description: "Thousands. Dutch: duizenden." },
    MILLION: { description: "Millions. Dutch: miljoenen." },
    BILLION: { description: "Thousands of millions. Dutch: miljarden." },
    PERCENT: { description: "Percent of one. Dutch: procenten." },
  },
});

export const ImportState: { readonly [Name in StateName]: Name } = {
  RUNNING: "RUNNING",
  DONE: "DONE",
  FAILED: "FAILED",
  CANCELLED: "CANCELLED",
};

registerEnumType(ImportState, {
  name: "ImportState",
  description: "Where an import is. Dutch: stand van de invoer.",
  valuesConfig: {
    RUNNING: { description: "It is read, or waits for its turn. Dutch: bezig." },
    DONE: { description: "It is stored, whole. Dutch: klaar." },
    FAILED: { description: "Nothing was stored: see faults and failure. Dutch: mislukt." },
    CANCELLED: { description: "Somebody stopped it; nothing was stored. Dutch: gestopt." },
  },
});
