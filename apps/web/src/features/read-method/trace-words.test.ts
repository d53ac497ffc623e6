import { describe, expect, it } from "vitest";
import { formulaWords, isApart } from "./formula-words";
import { leverOfStep } from "./lever-of-step";
import { type StepWords, stepName } from "./step-name";

const names: Readonly<Record<string, string>> = {
  open: "open",
  task: "task",
  share: "share",
  "lever.min": "smallest value",
  atHigh: "at the high value",
  given: "given",
  to: "end",
  timesFirstVoluntaryCase: "times",
};
const words: StepWords = {
  name: (key) => (Object.hasOwn(names, key) ? names[key] : undefined),
  lever: (key) => (key === "rentIncrease" ? "Rent" : undefined),
  region: (code) => ({ HMR: "Haaglanden", FRL: "Friesland" })[code],
  transfer: (to) => `to ${to}`,
  pair: (from, to) => `${from} to ${to}`,
};

describe("stepName", () => {
  it.each([
    ["open", "open"],
    ["lever.min", "smallest value"],
    ["lever.rentIncrease", "Rent"],
    ["transfer.HMR", "to Haaglanden"],
    ["instruments.FRL.HMR.timesFirstVoluntaryCase", "Friesland to Haaglanden, times"],
    ["national.2040.task", "2040, task"],
    ["weather", undefined],
    ["national.weather", undefined],
    ["national", undefined],
  ])("names %s", (key, name) => {
    expect(stepName(key, words)).toBe(name);
  });
});

const phrases = ["at", "of", "sum over regions of", "from", "to", "at which", "none: there is no", "none:"];
const written = (formula: string) =>
  formulaWords(formula, { name: (key) => stepName(key, words), phrases, phrase: (phrase) => `‹${phrase}›` });
const line = (formula: string) =>
  written(formula)
    .map(({ text }, k, all) => `${isApart(all[k - 1]?.text, text) ? " " : ""}${text}`)
    .join("");

describe("formulaWords", () => {
  it.each([
    ["sum over regions of open", "‹sum over regions of› open"],
    ["1 - open / task; at which open <= 0", "1 − open ÷ task; ‹at which› open ≤ 0"],
    ["(share * task), open", "(share × task), open"],
    ["from lever.min to open", "‹from› smallest value ‹to› open"],
    ["|(open) - (task)|", "|(open) − (task)|"],
    ["none: there is no task", "‹none: there is no› task"],
    ["none: task", "‹none:› task"],
    ["1/2 share", "1/2 share"],
  ])("writes %j", (formula, expected) => {
    expect(line(formula)).toBe(expected);
  });

  it("says what it has no words for, and loses nothing", () => {
    expect(written("weather of open")).toEqual([
      { kind: "raw", text: "weather" },
      { kind: "words", text: "‹of›" },
      { kind: "name", text: "open" },
    ]);
    expect(line("open ~ task")).toBe("open ~ task");
  });
});

describe("leverOfStep", () => {
  const levers = new Set(["rentIncrease", "inflation"]);

  it("is the lever in the key, else that of the step above", () => {
    expect(leverOfStep("lever.rentIncrease", "inflation", levers)).toBe("rentIncrease");
    expect(leverOfStep("own", "inflation", levers)).toBe("inflation");
    expect(leverOfStep("own", undefined, levers)).toBeUndefined();
  });
});
