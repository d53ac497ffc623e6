import { isOfScenario, LINK_VERSION } from "@solidariteitskaart/model/links";
import { measures } from "../measures/measures";
import { BESIDE, besideParams, PASTED } from "./beside-params";
import { leverPairsOf, leversOfQuery, nameOfQuery } from "./draft-query";
import { leverPairs } from "./lever-pairs";
import { migrateParams } from "./migrate-params";
import {
  choice,
  codeFrom,
  numberWithin,
  type ParamFault,
  type ParamReading,
  shortened,
  wholeWithin,
} from "./read-param";
import { type LinkReader, strayParams } from "./stray-params";
import {
  BASE,
  defaultRule,
  defaultView,
  flowChoices,
  giveRules,
  type LinkedScenario,
  presentations,
  receiveRules,
  routes,
  type Sorting,
  sortColumns,
  spans,
  type ViewState,
} from "./view-state";

/** Codes that exist; null where the list is not known (yet): then any well-formed code passes and the API decides. */
export interface KnownCodes {
  readonly vintages: readonly string[] | null;
  readonly regions: readonly string[] | null;
  /** First and last year that figures are given for. */
  readonly years: readonly [number, number] | null;
}

export interface ParsedView {
  readonly view: ViewState;
  /** Everything that is wrong with the link, at once; `view` holds the default in those places. */
  readonly faults: readonly ParamFault[];
}

/** No two places in the Netherlands are further apart than this. Kilometres. */
export const LARGEST_DISTANCE_KM = 500;

/** Giver and receiver: "FRL-HMR". */
const FLOW = /^[A-Za-z0-9_]{1,24}-[A-Za-z0-9_]{1,24}$/;

/** While the years of a recalculation are not known. */
const YEARS_OF_ANY_LINK = [1900, 2100] as const;

const parseSorting = (value: string | null): Sorting | ParamFault => {
  if (value === null) return defaultView.sorting;
  const descending = value.startsWith("-");
  const column = sortColumns.find((name) => name === value.replace(/^-/, ""));
  if (column) return { column, descending };
  return { param: "sort", value, allowed: sortColumns.flatMap((name) => [name, `-${name}`]) };
};

type Take = <Value>(reading: ParamReading<Value>) => Value;

const parseScenario = (
  params: URLSearchParams,
  known: KnownCodes,
  take: Take,
): Pick<ViewState, "vintage" | "rule"> => ({
  vintage: take(codeFrom(params, "v", known.vintages)),
  rule: {
    give: take(choice(params, "give", giveRules, defaultRule.give)),
    receive: take(choice(params, "receive", receiveRules, defaultRule.receive)),
    route: take(choice(params, "route", routes, defaultRule.route)),
    reserveShare: take(numberWithin(params, "reserve", 0, 1)) ?? defaultRule.reserveShare,
    maxDistanceKm: take(numberWithin(params, "max", 0, LARGEST_DISTANCE_KM)),
  },
});

/** A scenario in parameters of its own, of any age; null where something is wrong with it. */
export const parseLinked = (
  raw: URLSearchParams,
  known: KnownCodes,
): { readonly scenario: LinkedScenario | null; readonly faults: readonly ParamFault[] } => {
  const params = migrateParams(raw);
  const faults: ParamFault[] = [];
  const { vintage, rule } = parseScenario(params, known, ({ value, fault }) => {
    if (fault) faults.push(fault);
    return value;
  });
  const { fault } = choice(params, "version", [String(LINK_VERSION)], String(LINK_VERSION));
  if (fault) faults.push(fault);
  if (faults.length > 0) return { scenario: null, faults };
  const levers = leverPairsOf(leversOfQuery(params));
  return {
    scenario: { vintage: vintage ?? known.vintages?.[0] ?? "", rule, levers, name: nameOfQuery(params) },
    faults,
  };
};

/** The scenario beside the view. `held`: the link holds one, right or wrong. */
const parseBeside = (params: URLSearchParams, known: KnownCodes) => {
  const own = besideParams(params);
  if (own === null) return { held: false, scenario: null, faults: [] };
  if ("pasted" in own) {
    const fault = { param: `${BESIDE}${PASTED}`, value: shortened(own.pasted), allowed: own.allowed };
    return { held: true, scenario: null, faults: [fault] };
  }
  const { scenario, faults } = parseLinked(own.params, known);
  return { held: true, scenario, faults: faults.map((fault) => ({ ...fault, param: `${BESIDE}${fault.param}` })) };
};

/**
 * Reads a view out of a query string of any age. Never throws.
 * @param reader the page that says what is wrong with the link; null: it is somebody else's to say what is not read
 */
export const parseView = (raw: URLSearchParams, known: KnownCodes, reader: LinkReader | null = null): ParsedView => {
  const params = migrateParams(raw);
  const faults: ParamFault[] = reader === null ? [] : [...strayParams(params, reader)];
  const take = <Value>(reading: ParamReading<Value>): Value => {
    if (reading.fault) faults.push(reading.fault);
    return reading.value;
  };
  const scenario = parseScenario(params, known, take);
  const year = take(wholeWithin(params, "year", ...(known.years ?? YEARS_OF_ANY_LINK)));
  const span = take(choice(params, "span", spans, defaultView.span));
  const region = take(codeFrom(params, "region", known.regions));
  const municipality = take(codeFrom(params, "gemeente", null, /^GM\d{4}$/));
  const flow = take(codeFrom(params, "flow", null, FLOW));
  const presentation = take(choice(params, "view", presentations, defaultView.presentation));
  const beside = parseBeside(params, known);
  faults.push(...beside.faults);
  const named = take(codeFrom(params, "vs", known.vintages && [...known.vintages, BASE]));
  // A link that names two other ends shows one of them, and says that it leaves out the other.
  if (named !== null && beside.held) faults.push({ param: "vs", value: named, allowed: [] });
  const measure = take(choice(params, "measure", measures, defaultView.measure));
  const flows = take(choice(params, "flows", flowChoices, defaultView.flows));
  const sorting = parseSorting(params.get("sort"));
  if ("param" in sorting) faults.push(sorting);
  return {
    view: {
      ...scenario,
      levers: leverPairs(params),
      name: nameOfQuery(params),
      year,
      span: year === null ? defaultView.span : span,
      region,
      municipality: region === null ? null : municipality,
      flow: region === null ? flow : null,
      presentation,
      against: beside.held ? beside.scenario : named,
      measure,
      flows,
      sorting: "param" in sorting ? defaultView.sorting : sorting,
    },
    faults,
  };
};

/** Of the page, and yet they change every figure. */
const yearParams: readonly string[] = ["year", "span"];

/** A fault in one of these would make every figure the answer to another question: no figures are shown then. */
export const changesFigures = ({ param, reason }: ParamFault): boolean =>
  reason !== "UNREAD" && (yearParams.includes(param) || isOfScenario(param));

/** A fault in the scenario beside the view: there is nothing to compare with then. */
export const changesComparison = (fault: ParamFault): boolean => fault.param.startsWith(BESIDE);
