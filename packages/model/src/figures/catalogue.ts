import { balanceFigures } from "./balance-figures.js";
import { corporationFigures } from "./corporation-figures.js";
import { costFigures } from "./cost-figures.js";
import { costYearFigures } from "./cost-year-figures.js";
import { countFigures } from "./count-figures.js";
import type {
  BalanceEntries,
  BalanceName,
  CorporationEntries,
  CostTotalEntries,
  CostYearEntries,
  Entry,
  FinanceEntries,
  MunicipalName,
  NationalName,
  PlanEntries,
  RegionName,
  YearName,
} from "./entry.js";
import type { Figure, FigureScope } from "./figure.js";
import { financeFigures } from "./finance-figures.js";
import { municipalShare } from "./municipal-figures.js";
import { planFigures } from "./plan-figures.js";
import { publishedFigures } from "./published-figures.js";
import { WHOLE_UNITS } from "./unit.js";

/** The compiler names here what the outcome has and the dictionary lacks. */
const balances: BalanceEntries = { ...balanceFigures, ...countFigures };

type AnyEntry = Entry & {
  readonly nullable?: true;
  readonly formula: string | null | Partial<Record<FigureScope, string | null>>;
};

function figure(key: string, entry: AnyEntry, scope: FigureScope): Figure {
  const { unit, kind, real, nullable, label, term, definition, addsUpOver = [], caution, formula } = entry;
  return {
    key,
    name: key.slice(key.lastIndexOf(".") + 1),
    unit,
    kind,
    whole: WHOLE_UNITS.has(unit) && real !== true,
    nullable: nullable === true,
    label,
    term: term ?? { nl: inSentence(label.nl), en: inSentence(label.en) },
    definition,
    addsUpOver,
    ...(caution ? { caution } : {}),
    formulas: typeof formula === "string" ? { [scope]: formula } : (formula ?? {}),
  };
}

/** "Tekort" becomes "tekort"; "ICR aan het eind" stays as it is. */
function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

const all = (entries: Readonly<Record<string, AnyEntry>>, scope: FigureScope, prefix = ""): readonly Figure[] =>
  Object.entries(entries).map(([name, entry]) => figure(`${prefix}${name}`, entry, scope));

const plan = all(planFigures, "NATIONAL");
const published = all(publishedFigures, "NATIONAL");
const costTotals = all(costFigures, "COSTS");
const costYears = all(costYearFigures, "COSTS_YEAR");
const books = all(financeFigures, "FINANCE", "finance.");
const corporations = all(corporationFigures, "CORPORATION", "corporation.");

/** Everything that observations are about, in the order of the table. */
export const figures: readonly Figure[] = [
  ...all(balanceFigures, "YEAR"),
  ...plan,
  ...published,
  ...all(countFigures, "YEAR"),
  ...books,
  ...costTotals,
  ...costYears,
];

/** The columns of model corporations, of which there are no observations. */
export const corporationColumns: readonly Figure[] = corporations;

const share = figure("share", municipalShare, "MUNICIPALITY");

const byKey = new Map([...figures, ...corporations, share].map((one) => [one.key, one]));

/**
 * @param key of the dictionary: "shortfall", "finance.debt", "corporation.room"
 * @throws RangeError for a key that is not in the dictionary: a bug, not an input
 */
export function figureOf(key: string): Figure {
  const found = byKey.get(key);
  if (!found) throw new RangeError(`The dictionary has no figure ${key}.`);
  return found;
}

const inScope = (scope: "NATIONAL" | "REGION" | "YEAR"): readonly Figure[] =>
  Object.entries(balances)
    .filter(([, { formula }]) => Object.hasOwn(formula, scope))
    .map(([name]) => figureOf(name));

const MUNICIPAL = [
  "task",
  "open",
  "newHomes",
  "homesLost",
  "measuresLost",
  "homesNotBuilt",
  "measuresNotDone",
] as const satisfies readonly BalanceName[];

/** The figures of a part of the outcome, in the order of the dictionary. */
export const figuresIn: Readonly<Record<FigureScope, readonly Figure[]>> = {
  NATIONAL: [...inScope("NATIONAL"), ...plan],
  REGION: inScope("REGION"),
  YEAR: inScope("YEAR"),
  FINANCE: books,
  CORPORATION: corporations,
  MUNICIPALITY: [share, ...MUNICIPAL.map(figureOf)],
  COSTS: costTotals,
  COSTS_YEAR: costYears,
};

/** What the figures of each part are called where one asks for them. */
interface NamesIn {
  readonly NATIONAL: NationalName | keyof PlanEntries;
  readonly REGION: RegionName;
  readonly YEAR: YearName;
  readonly FINANCE: keyof FinanceEntries;
  readonly CORPORATION: keyof CorporationEntries;
  readonly MUNICIPALITY: MunicipalName;
  readonly COSTS: keyof CostTotalEntries;
  readonly COSTS_YEAR: keyof CostYearEntries;
}
export type NameIn<Scope extends FigureScope> = NamesIn[Scope];

/** @returns the names of the figures of a part of the outcome: "open", "solidarity.euroKilometres", "costs.state.total" */
export function namesIn<Scope extends FigureScope>(scope: Scope): readonly NameIn<Scope>[] {
  const short = scope === "FINANCE" || scope === "CORPORATION";
  // The entries are complete and have no others: their types say so.
  return figuresIn[scope].map(({ name, key }) => (short ? name : key) as NameIn<Scope>);
}
