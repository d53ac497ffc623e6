import fc from "fast-check";
import type { ImportFormat } from "../../src/importers/types.js";
import { csvOf, fileOf, type Rows } from "./files.js";
import { sheetPart, withPart, zipOf } from "./zip-files.js";

type Cell = Rows[number][number];

/** A file that something was done to. */
export interface Broken {
  readonly what: string;
  readonly format: ImportFormat;
  readonly file: Uint8Array;
  /** True: it can't be read as it is. False: nobody knows, it may also still be right. */
  readonly mustFail: boolean;
}

/** Chooses among so many. */
type Choose = (count: number) => number;

const hostileCells: readonly Cell[] = [
  "",
  ".",
  "-",
  "#REF!",
  "=1+1",
  "@SUM(A1)",
  "1e999",
  "NaN",
  "Infinity",
  "1.234",
  "1,234",
  "-5",
  "99999999999999999999",
  "\u0000",
  "x".repeat(50_000),
  "ﷺ",
  "\uD800",
  "<b>",
  '"',
  "a\nb",
  -1,
  1e300,
  0.1 + 0.2,
  true,
  null,
  "GM9999",
  "12,5 %",
];

const replaced = (rows: Rows, row: number, column: number, cell: Cell): Rows =>
  rows.map((cells, r) => (r === row ? cells.map((old, c) => (c === column ? cell : old)) : cells));

const pick = <T>(choose: Choose, items: readonly T[]): T => items[choose(items.length)] as T;
const bodyRow = (rows: Rows, choose: Choose) => 1 + choose(rows.length - 1);

/** Changes of the table itself: the same for every format. */
const ofRows: Readonly<Record<string, (rows: Rows, choose: Choose, key: readonly number[]) => [Rows, boolean]>> = {
  "a hostile cell": (rows, choose) => [
    replaced(rows, bodyRow(rows, choose), choose(rows[0]?.length ?? 1), pick(choose, hostileCells)),
    false,
  ],
  "a wrong code": (rows, choose, [key = 0]) => [replaced(rows, bodyRow(rows, choose), key, "XX-nergens"), true],
  "a row twice": (rows, choose) => [[...rows, rows[bodyRow(rows, choose)] ?? []], true],
  "headers swapped": (rows, choose) => {
    const [header = [], ...body] = rows;
    const [p, q] = [choose(header.length), choose(header.length)];
    return [[header.map((cell, c) => header[c === p ? q : c === q ? p : c] ?? cell), ...body], false];
  },
  "a header unknown": (rows, choose) => [replaced(rows, 0, choose(rows[0]?.length ?? 1), "iets anders"), false],
  "a header twice": (rows, choose) => {
    const [header = []] = rows;
    return [replaced(rows, 0, choose(header.length), pick(choose, header)), false];
  },
  "a column gone": (rows, choose) => {
    const gone = choose(rows[0]?.length ?? 1);
    return [rows.map((cells) => cells.filter((_, c) => c !== gone)), false];
  },
  "a row gone": (rows, choose) => [rows.filter((_, r) => r !== bodyRow(rows, choose) || r === 0), false],
  "empty rows between": (rows, choose) => {
    const at = bodyRow(rows, choose);
    return [[...rows.slice(0, at), [], rows[0]?.map(() => null) ?? [], ...rows.slice(at)], false];
  },
  "no rows": (rows) => [rows.slice(0, 1), true],
  "rows of rubbish": (rows, choose) => [
    rows.map((cells) => cells.map((cell) => (choose(3) === 0 ? pick(choose, hostileCells) : cell))),
    false,
  ],
};

function flipped(file: Uint8Array, choose: Choose): Buffer {
  const bytes = Buffer.from(file);
  for (let times = 1 + choose(8); times > 0; times--) bytes[choose(bytes.length)] = choose(256);
  return bytes;
}

/** Changes of the bytes: the same for every format. */
const ofBytes: Readonly<Record<string, (file: Uint8Array, choose: Choose) => Uint8Array>> = {
  "cut off": (file, choose) => file.subarray(0, choose(file.length)),
  "bytes changed": flipped,
  "bytes in between": (file, choose) => {
    const at = choose(file.length);
    return Buffer.concat([file.subarray(0, at), Buffer.from([0xff, 0x00, 0xc3, 0x28]), file.subarray(at)]);
  },
  "the beginning gone": (file, choose) => file.subarray(1 + choose(file.length - 1)),
  "other bytes altogether": (_, choose) => Buffer.from(Array.from({ length: choose(3000) }, () => choose(256))),
};

/** Changes of the markup of a sheet. */
const ofMarkup: Readonly<Record<"XLSX" | "ODS", Readonly<Record<string, (text: string) => string>>>> = {
  XLSX: {
    "a billion rows announced": (text) => text.replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:H1000000000"'),
    "a row far below": (text) => text.replace('<row r="2"', '<row r="1000000000"'),
    "a cell far to the right": (text) => text.replace('r="A2"', 'r="XFDZZ2"'),
    "merged cells": (text) =>
      text.replace("</sheetData>", '</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>'),
    "a formula without value": (text) => text.replace(/<c r="A2"([^>]*)><v>[^<]*<\/v>/, '<c r="A2"$1><f>1+1</f>'),
    "a formula with an error": (text) =>
      text.replace(/<c r="A2"[^>]*><v>[^<]*<\/v>/, '<c r="A2" t="e"><f>B9</f><v>#REF!</v>'),
    "laughs by the billion": (text) =>
      text.replace("<worksheet", '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet'),
    "markup that never ends": (text) => text.replace("<sheetData>", `<sheetData x="${"y".repeat(400_000)}`),
  },
  ODS: {
    "a billion rows announced": (text) =>
      text.replaceAll("<table:table-row>", '<table:table-row table:number-rows-repeated="1000000000">'),
    "cells without end": (text) =>
      text.replaceAll("<table:table-cell ", '<table:table-cell table:number-columns-repeated="16384" '),
    "cells repeated by the billion": (text) =>
      text.replace("<table:table-cell ", '<table:table-cell table:number-columns-repeated="1000000000" '),
    "merged cells": (text) =>
      text.replace(
        /(<table:table-row>.*?<\/table:table-row><table:table-row><table:table-cell )/,
        '$1table:number-rows-spanned="2" ',
      ),
    "laughs by the billion": (text) => text.replace("<office:document-content", "<!DOCTYPE x><office:document-content"),
  },
};

async function zipBomb(format: "XLSX" | "ODS", file: Uint8Array, honest: boolean): Promise<Buffer> {
  const name = sheetPart[format];
  const content = Buffer.alloc(honest ? 210 * 2 ** 20 : 2 * 2 ** 20, " ");
  const bomb = { name: honest ? "bomb.bin" : name, content, ...(honest ? {} : { announced: 1000 }) };
  const whole = await withPart(file, name, (text) => text);
  return honest ? zipOf([{ name, content: whole }, bomb]) : zipOf([bomb, { name: "xl/workbook.xml", content: whole }]);
}

const decimalComma = (rows: Rows): Rows =>
  rows.map((cells) => cells.map((cell) => (typeof cell === "number" ? String(cell).replace(".", ",") : cell)));

interface Recipe {
  readonly what: string;
  readonly format: ImportFormat;
  readonly seeds: readonly number[];
}

/** All that can be done to a file of a format. */
function whatCanBeDone(format: ImportFormat): string[] {
  const always = [...Object.keys(ofRows), ...Object.keys(ofBytes)];
  if (format === "CSV") return [...always, "a stray quote", "decimal commas", "other encoding"];
  return [...always, ...Object.keys(ofMarkup[format]), "a lying zip"];
}

async function breakIt({ what, format, seeds }: Recipe, rows: Rows, key: readonly number[]): Promise<Broken> {
  let next = 0;
  const choose: Choose = (count) => ((seeds[next++ % seeds.length] ?? 0) + next) % Math.max(1, count);
  const broken = (file: Uint8Array, mustFail: boolean): Broken => ({ what, format, file, mustFail });
  const rowChange = ofRows[what];
  if (rowChange) {
    const [changed, mustFail] = rowChange(rows, choose, key);
    return broken(await fileOf(format, changed), mustFail);
  }
  const file = await fileOf(format, rows);
  const byteChange = ofBytes[what];
  if (byteChange) return broken(byteChange(file, choose), false);
  if (what === "a stray quote") {
    const text = Buffer.from(file).toString();
    const at = choose(text.length);
    return broken(Buffer.from(`${text.slice(0, at)}"${text.slice(at)}`), false);
  }
  if (what === "decimal commas") return broken(csvOf(decimalComma(rows), ";"), false);
  if (what === "other encoding")
    return broken(Buffer.from(Buffer.from(file).toString(), pick(choose, ["latin1", "utf16le"])), false);
  if (format !== "CSV" && what === "a lying zip") return broken(await zipBomb(format, file, false), true);
  const markup = format === "CSV" ? undefined : ofMarkup[format][what];
  if (format === "CSV" || markup === undefined) throw new Error(`Nobody knows how to do: ${what}`);
  return broken(await withPart(file, sheetPart[format], markup), true);
}

const recipe: fc.Arbitrary<Recipe> = fc.constantFrom<ImportFormat>("CSV", "XLSX", "ODS").chain((format) =>
  fc.record({
    format: fc.constant(format),
    what: fc.constantFrom(...whatCanBeDone(format)),
    seeds: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  }),
);

/**
 * Broken variants of a table, each with what was done to it.
 * @param key columns whose values must be known to the importer, by place
 */
export const brokenFiles = (rows: Rows, key: readonly number[]) =>
  recipe.map((chosen) => ({ chosen, make: () => breakIt(chosen, rows, key) }));

/** An honest bomb: it announces all of its size. */
export const honestBomb = async (format: "XLSX" | "ODS", rows: Rows) =>
  zipBomb(format, await fileOf(format, rows), true);
