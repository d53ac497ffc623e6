import { withoutCurrencies } from "./currency.js";

/** A header is a line, not a page: what stands after this says nothing about it. */
const longestHeader = 300;
const brackets: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

const thousandWords =
  "1000 000 duiz duizend duizenden duizendtallen dz dzd dzn dsd mille thousand thousands thou ths thsd tsd kilo";
const millionWords = "1000000 000000 mil mils mln mlns mlj milj mljn mjn mio mn miljoen miljoenen million millions";
const billionWords = "1000000000 bil mld mlds mrd mlrd mia md miljard miljarden billion billions bn bln";
const scales: ReadonlyMap<string, number> = new Map([
  ...thousandWords.split(" ").map((word) => [word, 1e3] as const),
  ...millionWords.split(" ").map((word) => [word, 1e6] as const),
  ...billionWords.split(" ").map((word) => [word, 1e9] as const),
]);
/** Letters that are a scale only beside the word for money. */
const letterScales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["t", 1e3],
  ["m", 1e6],
  ["mm", 1e6],
  ["b", 1e9],
  ["g", 1e9],
]);
/** Those that stand alone too: "(m)", "in k". A "b" alone is more often the mark of a column: (a), (b), (c). */
const loneLetters = new Set(["k", "m", "mm"]);
const currencies = new Set(["€", "euro", "euros", "euro's", "euro’s", "eur"]);
const percents = new Set(["%", "procent", "procenten", "percent", "percentage", "pct", "perc"]);
/** Words between name and unit that say nothing of what is counted. */
const joints = new Set(["in", "x", "×", "*", "keer", "maal", "door", "bedragen", "bedrag", "amounts"]);

const powers: Readonly<Record<string, string>> = {
  "3": "1000",
  "6": "1000000",
  "9": "1000000000",
  "³": "1000",
  "⁶": "1000000",
  "⁹": "1000000000",
};

/** The text as words, numbers and signs; "1 000" and "1.000" are one number, "keur" is "k" and "eur". */
function wordsOf(text: string): string[] {
  const joined = text
    .replaceAll("_", " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/(?<!\d)1(?:0\^|e|0(?=[³⁶⁹]))([369³⁶⁹])(?!\d)/g, (_, power: string) => powers[power] ?? "")
    .replace(/(\d)[\s.,'’](?=\d{3}(?!\d))/g, "$1");
  const words = joined.match(/[€%×*]|\d+|\p{L}+(?:['’]s)?/gu) ?? [];
  return words.flatMap((word) => {
    const [, letter, money] = /^(k|t|m|g)(euro(?:['’]?s)?|eur)$/.exec(word) ?? [];
    return letter === undefined || money === undefined ? [word] : [letter, money];
  });
}

const isMoney = (word: string | undefined) => word !== undefined && currencies.has(word);

/** Whether a word behind "x" says what is counted: "x mln", "x k", "x euro". */
export const isUnitWord = (word: string): boolean =>
  wordsOf(word).every((one) => scales.has(one) || letterScales.has(one) || currencies.has(one));

/** What leads to a unit: "in m", "x k", "1k". */
const isLead = (word: string) => joints.has(word) || word === "1";

/** @returns 1e6 for "mln" and "miljoen", 1 for what is no word of scale */
export const scaleOfWord = (word: string): number => scales.get(word.toLowerCase()) ?? 1;

/** What a word scales by, or 1. A number by itself is part of the name: "per 1000 inwoners". */
function scaleOf(words: readonly string[], at: number): number {
  const [before, word = "", after] = [words[at - 1], words[at], words[at + 1]];
  const isAlone = loneLetters.has(word) && after === undefined && (before === undefined || isLead(before));
  const letter = isMoney(before) || isMoney(after) || isAlone ? letterScales.get(word) : undefined;
  if (letter !== undefined) return letter;
  const scale = scales.get(word) ?? 1;
  // No name begins with zeros: "opgave '000".
  if (!/^[1-9]/.test(word)) return scale;
  const isUnit = before === undefined || isMoney(before) || isMoney(after) || joints.has(before);
  return isUnit ? scale : 1;
}

/** The parts of a header between brackets, and what stands outside of them. */
function partsOf(header: string): { readonly outside: string; readonly inside: readonly string[] } {
  const inside: string[] = [];
  let outside = "";
  let close = "";
  let start = 0;
  const text = header.slice(0, longestHeader);
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (close === "") {
      close = brackets[sign] ?? "";
      start = at + 1;
      outside += close === "" ? sign : " ";
    } else if (sign === close) {
      inside.push(text.slice(start, at));
      close = "";
    }
  }
  if (close !== "") inside.push(text.slice(start));
  return { outside, inside };
}

/** What a header says of the unit of the cells below it. */
export interface HeaderUnit {
  /** 1e3, 1e6, 1e9 where it says so, 0.01 for percentages, else 1. */
  readonly factor: number;
  /** Whether it names money. */
  readonly money: boolean;
}

function unitOfWords(words: readonly string[]): HeaderUnit {
  const factors = words.map((_, at) => scaleOf(words, at));
  // "x 1 000 mln" is both; the same said twice is said once.
  const factor = [...new Set(factors)].reduce((all, one) => all * one, 1);
  const percent = factor === 1 && words.some((word) => percents.has(word));
  return { factor: percent ? 0.01 : factor, money: words.some((word) => currencies.has(word)) };
}

/** @returns what the cells under a header have to be multiplied by, and whether they are money */
export function unitOf(header: string): HeaderUnit {
  const { outside, inside } = partsOf(header);
  const units = [outside, ...inside].map((part) => unitOfWords(wordsOf(part)));
  const said = units.map(({ factor }) => factor).find((factor) => factor !== 1);
  return { factor: said ?? 1, money: units.some(({ money }) => money) };
}

/** @returns the words of a header without its unit and without what stands in brackets */
export function wordsWithoutUnit(header: string): { readonly named: string; readonly outside: string } {
  const { outside } = partsOf(header);
  const words = wordsOf(withoutCurrencies(outside));
  const isScale = (at: number) => scaleOf(words, at) !== 1;
  const isDressing = (word: string, at: number) =>
    currencies.has(word) || percents.has(word) || isScale(at) || (word === "1" && isScale(at + 1));
  const kept = words.filter((word, at) => !isDressing(word, at));
  const named = kept.filter((word) => !joints.has(word));
  return { named: named.join(" "), outside };
}
