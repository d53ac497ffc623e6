import type { LeverLine, LeverValueInput, ScenarioInput } from "@solidariteitskaart/client";
import { eitherIn, numberIn } from "./number-param";
import { scenarioOf } from "./scenario-of";
import type { RuleChoice } from "./view-state";

export type LeverKind = LeverLine["kind"];

/** What the reader typed at one lever. Text, so that what is wrong can be shown as it was typed. */
export interface LeverText {
  readonly kind: LeverKind;
  readonly value: string;
  /** First year; "" where none was named. */
  readonly from: string;
  /** Last year; "" where none was named. */
  readonly until: string;
}

/** A scenario while it is made; a lever that is absent changes nothing. */
export interface LinkDraft {
  /** Code of the recalculation. */
  readonly vintage: string;
  readonly rule: RuleChoice;
  readonly levers: Readonly<Record<string, LeverText>>;
  /** What its maker calls it; "" for none. It says nothing about the figures. */
  readonly name: string;
}

/** Something wrong at one lever or field of the rule, or, without a key, with the scenario as a whole. */
export interface DraftFault {
  readonly key: string | null;
  readonly code: string;
  readonly value: string;
  readonly allowed: string | null;
}

const isYear = (text: string): boolean => text === "" || /^\d{4}$/.test(text);

/** What can not even be asked, because the API takes numbers there. */
export const textFaults = ({ levers }: LinkDraft): readonly DraftFault[] =>
  Object.entries(levers).flatMap(([key, { value, from, until }]): DraftFault[] => [
    ...(Number.isNaN(numberIn(value))
      ? [{ key, code: eitherIn(value) ? "AMBIGUOUS_NUMBER" : "NOT_A_NUMBER", value, allowed: null }]
      : []),
    ...[from, until]
      .filter((text) => !isYear(text))
      .map((text) => ({ key, code: "YEAR_OUT_OF_RANGE", value: text, allowed: null })),
  ]);

const inputsOf = (draft: LinkDraft, kind: LeverKind): LeverValueInput[] =>
  Object.entries(draft.levers)
    .filter(([, lever]) => lever.kind === kind)
    .map(([key, { value, from, until }]) => ({
      key,
      value: numberIn(value),
      ...(from === "" ? {} : { from: Number(from) }),
      ...(until === "" ? {} : { until: Number(until) }),
    }));

/** The question for the API; only of a draft without `textFaults`. */
export const inputOf = (draft: LinkDraft): ScenarioInput => ({
  ...scenarioOf(draft.rule),
  assumptions: inputsOf(draft, "ASSUMPTION"),
  measures: inputsOf(draft, "MEASURE"),
});

/** Fields of the rule that are typed, by their name in the API. */
const ruleFields: Readonly<Record<string, string>> = { reserveShare: "reserve", maxDistanceKm: "max" };

/** Puts a fault of the API at the lever, or the field of the rule, that it is about. */
export const faultAtLever = (
  { path, code, value, allowed }: { path: string; code: string; value: string | null; allowed: string | null },
  input: ScenarioInput,
): DraftFault => {
  const place = /^(?:scenario|input)\.(assumptions|measures)\[(\d+)\]/.exec(path);
  const list = place?.[1] === "assumptions" ? input.assumptions : input.measures;
  const field = /^(?:scenario|input)\.solidarity\.(\w+)$/.exec(path)?.[1] ?? "";
  const key = place ? (list?.[Number(place[2])]?.key ?? null) : (ruleFields[field] ?? null);
  return { key, code, value: value ?? "", allowed };
};

/** The value at which a lever changes nothing. */
export const neutralOf = (lever: LeverLine): number => lever.neutralValue ?? lever.default ?? lever.min;

/** Without the levers that stand where they change nothing. */
export const withoutNeutral = (draft: LinkDraft, levers: readonly LeverLine[]): LinkDraft => ({
  ...draft,
  levers: Object.fromEntries(
    Object.entries(draft.levers).filter(([key, { value }]) => {
      const lever = levers.find((one) => one.key === key);
      return !lever || numberIn(value) !== neutralOf(lever);
    }),
  ),
});

/** Without the levers that something is wrong with. */
export const withoutFaults = (draft: LinkDraft, faults: readonly DraftFault[]): LinkDraft => ({
  ...draft,
  levers: Object.fromEntries(
    Object.entries(draft.levers).filter(([name]) => !faults.some(({ key, value }) => key === name || value === name)),
  ),
});
