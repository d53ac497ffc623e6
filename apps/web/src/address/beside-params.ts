import { isOfScenario } from "@solidariteitskaart/model/links";

/** What stands before each name that belongs to the scenario beside the view: `vs.v`, `vs.m.rentIncrease`, `vs.name`. */
export const BESIDE = "vs.";
/** The link of a scenario, as somebody pasted it. */
export const PASTED = "link";
/** What a pasted link could look like. */
const EXAMPLE = "/scenario?v=2026-01&m.rentIncrease=0.5";
/** The first public links spelled this name in full (migrate-params.ts). */
const OLD_NAMES: readonly string[] = ["vintage"];

export type BesideParams =
  | { readonly params: URLSearchParams }
  /** What was pasted is no link of a scenario. */
  | { readonly pasted: string; readonly allowed: readonly [string] };

const namesScenario = (params: URLSearchParams): boolean =>
  [...params.keys()].some((name) => (name !== "version" && isOfScenario(name)) || OLD_NAMES.includes(name));

/** The parameters in a pasted address, whole or only its query. */
const pastedParams = (text: string): URLSearchParams => {
  const [address = ""] = text.trim().split("#");
  return new URLSearchParams(address.slice(address.indexOf("?") + 1));
};

/** The parameters of the scenario beside the view, as they stand in its own link; null where a link holds none. */
export const besideParams = (params: URLSearchParams): BesideParams | null => {
  const own = [...params].flatMap(([name, value]): [string, string][] =>
    name.startsWith(BESIDE) && value !== "" ? [[name.slice(BESIDE.length), value]] : [],
  );
  const pasted = own.find(([name]) => name === PASTED)?.[1];
  const held = pasted === undefined ? new URLSearchParams(own) : pastedParams(pasted);
  if (namesScenario(held)) return { params: held };
  return pasted === undefined ? null : { pasted, allowed: [EXAMPLE] };
};
