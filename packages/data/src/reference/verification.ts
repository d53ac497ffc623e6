import { extraDebt, type Outcome, type YearTotals } from "@solidariteitskaart/model";
import type { Facts } from "../facts/facts.js";
import { sectorInputs } from "./sector-inputs.js";
import { type VerificationId, verificationLabels } from "./verification-labels.js";
import { verificationNotes } from "./verification-notes.js";
import { LIMITS, type VerificationOutcomes } from "./verification-outcomes.js";

type Bilingual = Readonly<Record<"nl" | "en", string>>;

/** One figure that was not fitted, beside what others published. */
export interface VerificationRow {
  readonly id: VerificationId;
  readonly label: Bilingual;
  /** Claim or sector figures (all of a metric, or only these ids) that hold the published value; null where only words were published. */
  readonly published:
    | { readonly claim: string }
    | { readonly sectorFigure: string; readonly only?: readonly string[] }
    | { readonly words: Bilingual };
  readonly unit:
    | "EUR"
    | "EUR/home/month"
    | "EUR/home/year"
    | "homes"
    | "measures"
    | "year"
    | "share"
    | "rate"
    | "corporations";
  /** One or more values of the model, each with what it stands for. */
  readonly values: readonly { readonly label: string; readonly value: number | null }[];
  /** What a deviation means, or why agreement confirms little. */
  readonly note: Bilingual | null;
}

type Figure = Omit<VerificationRow, "label" | "note">;

/**
 * What must come out close to published figures without being fitted (docs/model.md).
 * @returns published and modelled figure in the same unit, with the deviation in percent
 */
export function verificationRows(facts: Facts, outcomes: VerificationOutcomes): VerificationRow[] {
  return [...figuresOf(facts, outcomes), ...freezeFigures(outcomes), ...regionFigures(outcomes)].map((row) => ({
    ...row,
    label: verificationLabels[row.id],
    note: verificationNotes[row.id] ?? null,
  }));
}

function figuresOf(facts: Facts, { before, after, interest }: VerificationOutcomes): Figure[] {
  const year = (calendarYear: number) => after.years.find((y) => y.year === calendarYear) as YearTotals;
  const finance = (calendarYear: number) => year(calendarYear).finance;
  const drop = before.national.capacity - after.national.capacity;
  const { firstYear, socialDebtTotal } = sectorInputs(facts).assumptions;
  const borrowed = extraDebt(after, socialDebtTotal);
  const rate = (path: readonly number[], calendarYear: number) => path[calendarYear - firstYear] ?? null;
  return [
    {
      id: "split",
      published: {
        words: {
          nl: "tekort 19,4 miljard, overschot 1,7 miljard (brief)",
          en: "shortfall 19.4 bn, surplus 1.7 bn (letter)",
        },
      },
      unit: "EUR",
      values: [
        { label: "shortfall", value: after.national.shortfall },
        { label: "surplus", value: after.national.surplus },
      ],
    },
    { id: "capacityDrop", published: { claim: "capacity-drop" }, unit: "EUR", values: [{ label: "", value: drop }] },
    {
      id: "capacityDropShare",
      published: { claim: "capacity-drop-share" },
      unit: "share",
      values: [{ label: "", value: drop / before.national.capacity }],
    },
    {
      id: "homesLost",
      published: { claim: "homes-lost" },
      unit: "homes",
      values: [{ label: "", value: after.national.homesLost }],
    },
    {
      id: "measuresLost",
      published: { claim: "measures-lost" },
      unit: "measures",
      values: [{ label: "", value: after.national.measuresLost }],
    },
    {
      id: "slowdownYear",
      published: { claim: "slowdown-year" },
      unit: "year",
      values: [{ label: "", value: after.national.slowdownYear }],
    },
    {
      id: "openShares",
      published: { words: { nl: "niet gepubliceerd", en: "not published" } },
      unit: "share",
      values: after.years.map((y) => ({ label: String(y.year), value: y.openShare })),
    },
    {
      id: "openBefore",
      published: { claim: "feasible-2024" },
      unit: "EUR",
      values: [{ label: "", value: before.national.open }],
    },
    {
      id: "debt2025",
      published: { claim: "guaranteed-loans" },
      unit: "EUR",
      values: [{ label: "", value: finance(2025)?.debt ?? null }],
    },
    {
      id: "debt2028",
      published: { sectorFigure: "guaranteed-loans", only: ["guaranteed-loans-end-2028"] },
      unit: "EUR",
      values: [{ label: "", value: finance(2028)?.debt ?? null }],
    },
    {
      id: "extraDebt2034",
      published: { sectorFigure: "npa-borrowing" },
      unit: "EUR",
      values: [{ label: "", value: borrowed.amount }],
    },
    {
      id: "extraDebtShare",
      published: { claim: "loan-share" },
      unit: "share",
      values: [{ label: "", value: borrowed.share }],
    },
    {
      id: "interest",
      published: {
        sectorFigure: "interest-expected",
        only: [
          "interest-expected-2025-of-q2-2024",
          "interest-expected-2030-of-q4-2025",
          "interest-expected-2034-of-q4-2025",
        ],
      },
      unit: "rate",
      values: [
        { label: "2024-12: 2025", value: rate(interest.before, 2025) },
        { label: "2026-01: 2030", value: rate(interest.after, 2030) },
        { label: "2026-01: 2034", value: rate(interest.after, 2034) },
      ],
    },
    {
      id: "monthlyResult",
      published: { claim: "loss-per-home" },
      unit: "EUR/home/month",
      values: [2025, 2030].map((y) => ({ label: String(y), value: finance(y)?.monthlyResultPerHome ?? null })),
    },
    {
      id: "taxPerHome",
      published: { sectorFigure: "income-tax-per-home" },
      unit: "EUR/home/year",
      values: [2025, 2029].map((y) => ({ label: String(y), value: finance(y)?.taxPerHome ?? null })),
    },
    {
      id: "strippingTax",
      published: { sectorFigure: "atad-tax" },
      unit: "EUR",
      values: [2025, 2029].map((y) => ({ label: String(y), value: finance(y)?.strippingTax ?? null })),
    },
  ];
}

/** What a rent freeze costs by the model, beside estimates of others. */
function freezeFigures({
  before,
  after,
  frozen: { single, double, doubleAfter },
  atLimit,
}: VerificationOutcomes): Figure[] {
  const capacityLost = (outcome: Outcome) => before.national.capacity - outcome.national.capacity;
  const homes = (outcome: Outcome, without: Outcome) => outcome.national.homesLost - without.national.homesLost;
  const limits = atLimit.map((counted, index) => ({ label: `< ${LIMITS[index]}`, ...counted }));
  return [
    {
      id: "doubleFreeze",
      published: { sectorFigure: "rent-freeze-2025-2026-capacity" },
      unit: "EUR",
      values: [{ label: "", value: capacityLost(double) }],
    },
    {
      id: "doubleFreezeShare",
      published: { words: { nl: "een derde (Aedes)", en: "a third (Aedes)" } },
      unit: "share",
      values: [{ label: "", value: capacityLost(double) / before.national.capacity }],
    },
    {
      id: "doubleFreezeHomes",
      published: { sectorFigure: "rent-freeze-2025-2026-homes" },
      unit: "homes",
      values: [
        { label: "2024-12", value: homes(double, before) },
        { label: "2026-01", value: homes(doubleAfter, after) },
      ],
    },
    {
      id: "singleFreeze",
      published: { sectorFigure: "rent-freeze-2026-capacity" },
      unit: "EUR",
      values: [{ label: "", value: capacityLost(single) }],
    },
    {
      id: "atLimit",
      published: { sectorFigure: "corporations-at-limit" },
      unit: "corporations",
      values: limits.map(({ label, corporations }) => ({ label, value: corporations })),
    },
    {
      id: "atLimitShare",
      published: { sectorFigure: "corporations-at-limit-share" },
      unit: "share",
      values: limits.map(({ label, shareOfTask }) => ({ label, value: shareOfTask })),
    },
  ];
}

/** Named in the study of 2021 as hardly affected. */
const HARDLY_AFFECTED = ["GRD", "NHN", "OOS", "DHG", "ZEE", "WGD"] as const;

function regionFigures({ after }: VerificationOutcomes): Figure[] {
  const region = (code: string) => after.regions.find((r) => r.region === code)?.shortfallShare ?? null;
  return [
    {
      id: "hardestHit",
      published: {
        words: {
          nl: "ongeveer 40 % (onderzoek uit 2021, andere periode)",
          en: "about 40 % (2021 study, other horizon)",
        },
      },
      unit: "share",
      values: ["HMR", "U16", "FOV"].map((code) => ({ label: code, value: region(code) })),
    },
    {
      id: "leastAffected",
      published: {
        words: {
          nl: "noorden, oosten, Zeeland, Drechtsteden, rivierengebied, Noord-Holland Noord (onderzoek uit 2021, andere periode)",
          en: "north, east, Zeeland, Drechtsteden, river area, Noord-Holland Noord (2021 study, other horizon)",
        },
      },
      unit: "share",
      values: [
        ...HARDLY_AFFECTED.map((code) => ({ label: code, value: region(code) })),
        { label: "NL", value: after.national.shortfall / after.national.task },
      ],
    },
  ];
}
