import { setImmediate } from "node:timers/promises";
import type { Outcome } from "@solidariteitskaart/client";
import type { LabelText } from "./label";
import type { Land } from "./land";
import type { FlowAmount } from "./lay-flows";
import { layMap } from "./lay-map";
import { type Sheet, sheetOf } from "./sheet";
import type { StageName } from "./stage";

type Language = keyof Outcome["vintage"]["labels"];

export type Lands = readonly Land[];
export type Sheets = Readonly<Partial<Record<StageName, Sheet>>>;

/** Layouts that are remembered: they depend on nothing but what is laid. */
const MOST_KEPT = 80;
const kept = new Map<string, Promise<Sheet>>();

/** Each one in a turn of its own, so that who asks for something else meanwhile waits for one map at most. */
const remembered = (key: string, make: () => Sheet): Promise<Sheet> => {
  const sheet = kept.get(key) ?? setImmediate().then(make);
  kept.delete(key);
  kept.set(key, sheet);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return sheet;
};

/** Labels in order of weight: the largest balance leads. */
export const labelTexts = (outcome: Outcome, language: Language): readonly LabelText[] => {
  const pooled = outcome.solidarity.route === "POOL";
  return outcome.regions.nodes
    .toSorted((one, other) => Math.abs(other.ownPosition) - Math.abs(one.ownPosition))
    .map(({ region, given, received }, index) => ({
      code: region.code,
      name: region.shortNames[language],
      leads: index === 0,
      extra: pooled && given + received > 0,
    }));
};

/** Flows of an outcome; what rounds to nothing is none. */
export const flowAmounts = (outcome: Outcome): readonly FlowAmount[] =>
  outcome.solidarity.transfers
    .filter(({ amount }) => amount > 0)
    .map(({ from, to, amount }) => ({ from: from.code, to: to.code, amount }));

/** Labels and lanes of an outcome for every size of screen. `ground`: names the boundaries that the lands were made of. */
export const laySheets = async (
  lands: Lands,
  ground: string,
  outcome: Outcome,
  language: Language,
): Promise<Sheets> => {
  const texts = labelTexts(outcome, language);
  const flows = flowAmounts(outcome);
  const laid = lands.map(async (land) => {
    const key = JSON.stringify([ground, land.stage.name, texts, flows]);
    return [land.stage.name, await remembered(key, () => sheetOf(land, layMap(land, texts, flows)))] as const;
  });
  return Object.fromEntries(await Promise.all(laid));
};
