import type { RegionRobustness, Spread } from "@solidariteitskaart/model";
import type { Bilingual } from "../../platform/words/bilingual.js";
import type { DownloadView } from "../view/view.js";
import { numberColumn, textColumn } from "./columns.js";
import { claimColumns, regionColumns, viewColumns, viewStatus } from "./shared-columns.js";
import { type Table, type TableColumn, tableOf } from "./table.js";

interface RobustnessRow extends RegionRobustness {
  /** ALL, or CONSISTENT: those that fit the published shortfalls. */
  readonly over: "ALL" | "CONSISTENT";
}

/** What of each region survives other rules of the model; null for figures that were not made by these rules. */
export function robustnessTable(view: DownloadView): Table | null {
  const { regions, consistentRegions } = view.robustness;
  if (regions.length === 0) return null;
  return tableOf<RobustnessRow>({
    name: "robustness",
    title: { nl: "Hoe vast staat dit", en: "How robust this is" },
    description: {
      nl: "Twee rijen per regio: over alle rekenwijzen, en over die welke bij de gepubliceerde tekorten passen. Een ondergrens van wat niet bekend is, geen betrouwbaarheidsinterval.",
      en: "Two rows per region: over all variants of the model, and over those that fit the published shortfalls. A floor under what is not known, never a confidence interval.",
    },
    primaryKey: ["region_code", "over"],
    status: viewStatus(view),
    columns: [
      ...viewColumns<RobustnessRow>(view),
      ...regionColumns<RobustnessRow>(view, ({ region }) => region),
      ...verdictColumns,
      ...spreadColumns("share_not_feasible", "FRACTION", SHARE, ({ shareNotFeasible }) => shareNotFeasible),
      ...spreadColumns("shortfall", "EUR", SHORTFALL, ({ shortfall }) => shortfall),
      ...spreadColumns("surplus", "EUR", SURPLUS, ({ surplus }) => surplus),
      ...spreadColumns("balance", "EUR", BALANCE, ({ balance }) => balance),
      ...claimColumns<RobustnessRow>(view),
    ],
    rows: [
      ...regions.map((region) => ({ ...region, over: "ALL" as const })),
      ...consistentRegions.map((region) => ({ ...region, over: "CONSISTENT" as const })),
    ],
  });
}

const SHARE = { nl: "Niet haalbaar deel van de opgave", en: "Share of the task not feasible" };
const SHORTFALL = { nl: "Tekort", en: "Shortfall" };
const SURPLUS = { nl: "Overschot", en: "Surplus" };
const BALANCE = { nl: "Saldo", en: "Balance" };

/** A number of variants: no figure of the model, so without a unit of one. */
function countColumn(
  name: string,
  title: Bilingual,
  description: Bilingual,
  read: (row: RobustnessRow) => number,
): TableColumn<RobustnessRow> {
  return { name, type: "integer", unit: null, title, description, read };
}

const verdictColumns: readonly TableColumn<RobustnessRow>[] = [
  textColumn(
    "over",
    { nl: "Over welke rekenwijzen", en: "Over which variants" },
    {
      nl: "ALL: alle; CONSISTENT: die welke binnen 1 miljard euro van de gepubliceerde tekorten uitkomen.",
      en: "ALL; CONSISTENT: those that come within EUR 1 bn of the published shortfalls.",
    },
    ({ over }) => over,
  ),
  textColumn(
    "verdict",
    { nl: "Oordeel", en: "Verdict" },
    {
      nl: "ROBUST_SHORTFALL (vast tekort), ROBUST_SURPLUS (vast overschot) of DEPENDS (hangt af van keuzes).",
      en: "ROBUST_SHORTFALL, ROBUST_SURPLUS or DEPENDS (on choices).",
    },
    ({ verdict }) => verdict,
  ),
  countColumn(
    "falls_short",
    { nl: "Rekenwijzen met een tekort", en: "Variants with a shortfall" },
    { nl: "Aantal.", en: "Number." },
    ({ fallsShort }) => fallsShort,
  ),
  countColumn(
    "variants",
    { nl: "Rekenwijzen", en: "Variants" },
    { nl: "Aantal dat is doorgerekend.", en: "Number that was computed." },
    ({ of }) => of,
  ),
];

/** Lowest, middle and highest of one figure. The middle of an even number of variants may be half a euro. */
function spreadColumns(
  name: string,
  unit: "EUR" | "FRACTION",
  figure: Bilingual,
  spreadOf: (row: RobustnessRow) => Spread,
): TableColumn<RobustnessRow>[] {
  const ends = [
    ["low", "laagste", "lowest"],
    ["middle", "middelste", "median"],
    ["high", "hoogste", "highest"],
  ] as const;
  return ends.map(([end, nl, en]) =>
    numberColumn(
      `${name}_${end}`,
      ["number", unit],
      { nl: `${figure.nl}, ${nl}`, en: `${figure.en}, ${en}` },
      { nl: `De ${nl} waarde over de rekenwijzen.`, en: `The ${en} value over the variants.` },
      (row) => spreadOf(row)[end],
    ),
  );
}
