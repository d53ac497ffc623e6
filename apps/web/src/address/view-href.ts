import { rulePairs } from "@solidariteitskaart/model/links";
import { BESIDE } from "./beside-params";
import { defaultView, type LinkedScenario, type RuleChoice, type ViewState } from "./view-state";

export type ViewChange = Partial<Omit<ViewState, "rule">> & { readonly rule?: Partial<RuleChoice> };

/** A region and a flow are never chosen together: the new choice takes the place of the old one. */
const choiceOf = ({ region, flow }: ViewChange): Partial<ViewState> => {
  if (region !== undefined) return { flow: null };
  return flow === undefined || flow === null ? {} : { region: null, municipality: null };
};

export const changed = (view: ViewState, change: ViewChange): ViewState => ({
  ...view,
  ...choiceOf(change),
  ...change,
  rule: { ...view.rule, ...change.rule },
});

/** The one canonical query string of a view: fixed order, defaults left out. "" or "?v=2024-12&region=HMR". */
export const viewQuery = ({ region, municipality, ...view }: ViewState): string => {
  const { year, span, presentation, against, measure, flows, sorting } = view;
  const beside = against === null || typeof against === "string" ? null : against;
  const pairs: (readonly [string, string | null])[] = [
    ...scenarioPairs(view),
    ["year", year === null ? null : String(year)],
    ["span", year === null || span === defaultView.span ? null : span],
    ["region", region],
    ["gemeente", region === null ? null : municipality],
    ["flow", view.flow],
    ["view", presentation === defaultView.presentation ? null : presentation],
    ["vs", typeof against === "string" ? against : null],
    ...(beside ? scenarioPairs(beside).map(([name, value]) => [`${BESIDE}${name}`, value] as const) : []),
    ["measure", measure === defaultView.measure ? null : measure],
    ["flows", flows === defaultView.flows ? null : flows],
    ["sort", sortText(sorting)],
  ];
  const params = new URLSearchParams(pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
  const query = params.toString().replaceAll("%40", "@");
  return query === "" ? "" : `?${query}`;
};

type Pairs = readonly (readonly [string, string | null])[];

const scenarioPairs = ({ vintage, rule, levers, name }: Pick<ViewState, "vintage" | keyof LinkedScenario>): Pairs => [
  ...rulePairs(vintage, rule),
  ...levers,
  ["name", name === "" ? null : name],
];

const sortText = ({ column, descending }: ViewState["sorting"]): string | null => {
  const isDefault = column === defaultView.sorting.column && descending === defaultView.sorting.descending;
  return isDefault ? null : `${descending ? "-" : ""}${column}`;
};
