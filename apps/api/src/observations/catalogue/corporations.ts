import type { Bilingual } from "../../platform/words/bilingual.js";
import { type Measure, NEVER, REGIONS, type Sum, type Unit } from "../measure.js";

const REAL: Bilingual = {
  nl: "Geen heel getal: de woningen van het model zijn gelijk over modelcorporaties verdeeld.",
  en: "Not a whole number: the model spreads homes evenly over model corporations.",
};

const of = (
  name: string,
  unit: Unit,
  label: Bilingual,
  definition: Bilingual,
  addsUpOver: readonly Sum[] = REGIONS,
  caution?: Bilingual,
): Measure => ({ key: `corporation.${name}`, unit, label, definition, addsUpOver, ...(caution ? { caution } : {}) });

/** Columns of the table of model corporations. Observations are about the country and regions only. */
export const corporationMeasures: readonly Measure[] = [
  of(
    "homes",
    "homes",
    { nl: "Woningen", en: "Homes" },
    { nl: "Verhuurd bij aanvang.", en: "Let at the start." },
    REGIONS,
    REAL,
  ),
  of("task", "EUR", { nl: "Opgave", en: "Task" }, { nl: "Wat zij heeft afgesproken.", en: "What it agreed to do." }),
  of(
    "need",
    "EUR",
    { nl: "Onhaalbare opgave", en: "Need" },
    { nl: "Wat zij niet kan betalen.", en: "What it cannot pay for." },
  ),
  of(
    "room",
    "EUR",
    { nl: "Resterende ruimte", en: "Room" },
    { nl: "Wat zij na haar opgave nog kan investeren.", en: "What it can still invest after its task." },
  ),
  of(
    "debt",
    "EUR-nominal",
    { nl: "Schuld bij aanvang", en: "Debt at the start" },
    { nl: "Leningen vóór het eerste jaar.", en: "Loans before the first year." },
  ),
  of(
    "debtEnd",
    "EUR-nominal",
    { nl: "Schuld aan het eind", en: "Debt at the end" },
    { nl: "Leningen aan het eind van het laatste jaar.", en: "Loans at the end of the last year." },
  ),
  of(
    "homesLost",
    "homes",
    { nl: "Niet gebouwde woningen", en: "Homes not built" },
    { nl: "Na solidariteit.", en: "After solidarity." },
    REGIONS,
    REAL,
  ),
  of(
    "measuresLost",
    "measures",
    { nl: "Niet uitgevoerde maatregelen", en: "Measures not carried out" },
    { nl: "Na solidariteit.", en: "After solidarity." },
    REGIONS,
    REAL,
  ),
  of(
    "icrEnd",
    "ratio",
    { nl: "ICR aan het eind", en: "Interest cover at the end" },
    {
      nl: "Rentedekkingsgraad in het laatste jaar; leeg zonder rente.",
      en: "In the last year; empty without interest.",
    },
    NEVER,
  ),
  of(
    "ltvEnd",
    "fraction",
    { nl: "LTV aan het eind", en: "Loan to value at the end" },
    { nl: "In het laatste jaar.", en: "In the last year." },
    NEVER,
  ),
  of(
    "firstShortYear",
    "year",
    { nl: "Eerste jaar met tekort", en: "First short year" },
    {
      nl: "Eerste jaar waarin zij niet haar hele opgave kan betalen; leeg als dat nooit is.",
      en: "First year in which it cannot pay for its whole task; empty if never.",
    },
    NEVER,
  ),
  of(
    "given",
    "EUR",
    { nl: "Gegeven", en: "Given" },
    { nl: "Haar deel van wat de regio geeft, naar ruimte.", en: "Its part of what the region gives, by room." },
  ),
  of(
    "received",
    "EUR",
    { nl: "Ontvangen", en: "Received" },
    {
      nl: "Haar deel van wat de regio ontvangt, naar haar onhaalbare opgave.",
      en: "Its part of what the region receives, by need.",
    },
  ),
  of(
    "givenShare",
    "fraction",
    { nl: "Aandeel in het geven", en: "Share of all that is given" },
    {
      nl: "Gegeven, gedeeld door alles wat in het land wordt verplaatst.",
      en: "Given, divided by all that moves in the country.",
    },
  ),
  of(
    "receivedShare",
    "fraction",
    { nl: "Aandeel in het ontvangen", en: "Share of all that is received" },
    {
      nl: "Ontvangen, gedeeld door alles wat in het land wordt verplaatst.",
      en: "Received, divided by all that moves in the country.",
    },
  ),
];
