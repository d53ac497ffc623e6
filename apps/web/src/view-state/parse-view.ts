import { leverPairs } from "./lever-pairs";
import { migrateParams } from "./migrate-params";
import { choice, codeFrom, numberWithin, type ParamFault, type Reading, wholeWithin } from "./read-param";
import {
  BASE,
  defaultRule,
  defaultView,
  flowChoices,
  giveRules,
  measures,
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

/** While the years of a recalculation are not known. */
const YEARS_OF_ANY_LINK = [1900, 2100] as const;

const parseSorting = (value: string | null): Sorting | ParamFault => {
  if (value === null) return defaultView.sorting;
  const descending = value.startsWith("-");
  const column = sortColumns.find((name) => name === value.replace(/^-/, ""));
  if (column) return { column, descending };
  return { param: "sort", value, allowed: sortColumns.flatMap((name) => [name, `-${name}`]) };
};

/** Reads a view out of a query string of any age. Never throws. */
export const parseView = (raw: URLSearchParams, known: KnownCodes): ParsedView => {
  const params = migrateParams(raw);
  const faults: ParamFault[] = [];
  const take = <Value>(reading: Reading<Value>): Value => {
    if (reading.fault) faults.push(reading.fault);
    return reading.value;
  };
  const vintage = take(codeFrom(params, "v", known.vintages));
  const rule = {
    give: take(choice(params, "give", giveRules, defaultRule.give)),
    receive: take(choice(params, "receive", receiveRules, defaultRule.receive)),
    route: take(choice(params, "route", routes, defaultRule.route)),
    reserveShare: take(numberWithin(params, "reserve", 0, 1)) ?? defaultRule.reserveShare,
    maxDistanceKm: take(numberWithin(params, "max", 0, LARGEST_DISTANCE_KM)),
  };
  const year = take(wholeWithin(params, "year", ...(known.years ?? YEARS_OF_ANY_LINK)));
  const span = take(choice(params, "span", spans, defaultView.span));
  const region = take(codeFrom(params, "region", known.regions));
  const municipality = take(codeFrom(params, "gemeente", null, /^GM\d{4}$/));
  const presentation = take(choice(params, "view", presentations, defaultView.presentation));
  const against = take(codeFrom(params, "vs", known.vintages && [...known.vintages, BASE]));
  const measure = take(choice(params, "measure", measures, defaultView.measure));
  const flows = take(choice(params, "flows", flowChoices, defaultView.flows));
  const sorting = parseSorting(params.get("sort"));
  if ("param" in sorting) faults.push(sorting);
  return {
    view: {
      vintage,
      rule,
      levers: leverPairs(params),
      year,
      span: year === null ? defaultView.span : span,
      region,
      municipality: region === null ? null : municipality,
      presentation,
      against,
      measure,
      flows,
      sorting: "param" in sorting ? defaultView.sorting : sorting,
    },
    faults,
  };
};

const figureParams: readonly string[] = ["v", "give", "receive", "route", "reserve", "max", "year", "span"];

/** A fault in one of these would make every figure the answer to another question: no figures are shown then. */
export const changesFigures = (fault: ParamFault): boolean => figureParams.includes(fault.param);
