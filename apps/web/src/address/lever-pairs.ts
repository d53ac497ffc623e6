import { leverPrefixOf } from "@solidariteitskaart/model/links";
import type { LeverPair } from "./view-state";

const KEY = /^\w{1,60}$/;
const LONGEST_VALUE = 60;

/** The levers in a link, whatever they are worth; of a repeated one the first counts. */
export const leverPairs = (params: URLSearchParams): readonly LeverPair[] => {
  const names = [...new Set(params.keys())]
    .filter((name) => KEY.test(name.slice(leverPrefixOf(name)?.length ?? name.length)))
    .sort();
  return names.flatMap((name): LeverPair[] => {
    const value = (params.get(name) ?? "").slice(0, LONGEST_VALUE);
    return value === "" ? [] : [[name, value]];
  });
};
