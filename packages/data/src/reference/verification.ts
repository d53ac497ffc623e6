import { emptyScenario, evaluate, type Outcome, type SectorDataset, type YearTotals } from "@solidariteitskaart/model";
import type { Facts } from "../facts/facts.js";
import { sectorInputs } from "./sector-inputs.js";
import { type VerificationId, verificationLabels } from "./verification-labels.js";

interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** One figure that was not fitted, beside what others published. */
export interface VerificationRow {
  readonly id: VerificationId;
  readonly label: Bilingual;
  /** Claim or sector figure that holds the published value; null where only words were published. */
  readonly published: { readonly claim: string } | { readonly sectorFigure: string } | { readonly words: Bilingual };
  readonly unit: "EUR" | "EUR/home/month" | "EUR/home/year" | "homes" | "measures" | "year" | "share";
  /** One or more values of the model, each with what it stands for. */
  readonly values: readonly { readonly label: string; readonly value: number | null }[];
}

/** The two recalculations that the letter compares. */
export interface VerificationOutcomes {
  readonly before: Outcome;
  readonly after: Outcome;
}

export async function verificationOutcomes(datasets: readonly SectorDataset[]): Promise<VerificationOutcomes> {
  const outcome = async (code: string) => {
    const dataset = datasets.find((candidate) => candidate.vintage.code === code);
    if (!dataset) throw new RangeError(`No dataset of vintage ${code}`);
    return evaluate(dataset, emptyScenario(code));
  };
  return { before: await outcome("2024-12"), after: await outcome("2026-01") };
}

/** What must come out close to published figures without being fitted (docs/model.md). */
export function verificationRows(facts: Facts, outcomes: VerificationOutcomes): VerificationRow[] {
  return figuresOf(facts, outcomes).map((row) => ({ ...row, label: verificationLabels[row.id] }));
}

function figuresOf(facts: Facts, { before, after }: VerificationOutcomes): Omit<VerificationRow, "label">[] {
  const year = (calendarYear: number) => after.years.find((y) => y.year === calendarYear) as YearTotals;
  const finance = (calendarYear: number) => year(calendarYear).finance;
  const drop = before.national.capacity - after.national.capacity;
  const startDebt = sectorInputs(facts).assumptions.socialDebtTotal;
  const slowdown = after.national.slowdownYear;
  const region = (code: string) => after.regions.find((r) => r.region === code)?.shortfallShare ?? null;
  const lowest = [...after.regions].sort((p, q) => p.shortfallShare - q.shortfallShare).slice(0, 9);
  return [
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
      values: [{ label: "", value: slowdown }],
    },
    {
      id: "openShareAroundSlowdown",
      published: { words: { nl: "niet gepubliceerd", en: "not published" } },
      unit: "share",
      values: after.years
        .filter((y) => slowdown !== null && (y.year === slowdown || y.year === slowdown - 1))
        .map((y) => ({ label: String(y.year), value: y.openShare })),
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
      id: "extraDebt2034",
      published: { sectorFigure: "npa-borrowing" },
      unit: "EUR",
      values: [{ label: "", value: (finance(2034)?.debt ?? Number.NaN) - startDebt }],
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
      values: lowest.map((r) => ({ label: r.region, value: r.shortfallShare })),
    },
  ];
}
