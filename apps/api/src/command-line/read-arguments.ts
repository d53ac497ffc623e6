import { parseArgs } from "node:util";
import { importKinds, importUnits } from "@solidariteitskaart/data";

/** What the command was asked to do. */
export interface ImportOrder {
  readonly file: string;
  /** As GraphQL names it; BOUNDARIES are imported in another way. */
  readonly kind: string;
  /** `startImport`'s input without the file. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly preview: boolean;
  readonly publish: boolean;
  /** Address of a running API; null: one on this machine where it answers, else the store itself. */
  readonly api: string | null;
  readonly direct: boolean;
  readonly json: boolean;
}

export type ArgumentsReading = ImportOrder | { readonly help: true } | { readonly faults: readonly string[] };

const options = {
  kind: { type: "string" },
  code: { type: "string" },
  label: { type: "string" },
  "label-en": { type: "string" },
  date: { type: "string" },
  source: { type: "string" },
  "source-url": { type: "string" },
  licence: { type: "string" },
  map: { type: "string", multiple: true },
  decimals: { type: "string" },
  sheet: { type: "string" },
  unit: { type: "string", multiple: true },
  "header-row": { type: "string" },
  subset: { type: "boolean" },
  year: { type: "string" },
  holdings: { type: "string" },
  preview: { type: "boolean" },
  publish: { type: "boolean" },
  api: { type: "string" },
  direct: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

type Values = ReturnType<typeof parsed>["values"];

export const kindNames = [...importKinds, "BOUNDARIES"].map((kind) => kind.toLowerCase().replaceAll("_", "-"));

const unitNames = importUnits.map((unit) => unit.toLowerCase());

const isUnitPair = (pair: string): boolean => {
  const [header, unit] = splitAtLast(pair);
  return header !== "" && unitNames.includes(unit.toLowerCase());
};

const parsed = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true });

/** Reads the command line; everything that is wrong with it at once. */
export function readArguments(args: readonly string[], today: string): ArgumentsReading {
  let found: ReturnType<typeof parsed>;
  try {
    found = parsed(args);
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)] };
  }
  const { values, positionals } = found;
  if (values.help) return { help: true };
  const faults = faultsOf(values, positionals);
  const [file = ""] = positionals;
  if (faults.length > 0) return { faults };
  const { kind = "", preview = false, publish = false, api = null, direct = false, json = false } = values;
  return {
    file,
    kind: kind.toUpperCase().replaceAll("-", "_"),
    input: inputOf(values, today),
    preview,
    publish,
    api,
    direct,
    json,
  };
}

function faultsOf(values: Values, positionals: readonly string[]): string[] {
  const { kind, code, label, map, decimals, unit, "header-row": row, year, api, direct, preview } = values;
  const named = kind !== "boundaries" && !preview;
  const rules: (readonly [boolean, string])[] = [
    [positionals.length !== 1, "Give one file."],
    [kind === undefined || !kindNames.includes(kind), `--kind is one of ${kindNames.join(", ")}.`],
    [named && code === undefined, "--code is needed: small letters, digits and dashes, such as 2026-11-utrecht."],
    [named && label === undefined, "--label is needed: the name of the figures, for people."],
    [!(map ?? []).every((pair) => pair.includes("=")), '--map wants "header=column", or "header=" to leave it out.'],
    [decimals !== undefined && !["comma", "point"].includes(decimals), "--decimals is comma or point."],
    [year !== undefined && !/^\d{4}$/.test(year), "--year is a year, such as 2026."],
    [!(unit ?? []).every(isUnitPair), `--unit wants "header=unit"; a unit is one of ${unitNames.join(", ")}.`],
    [row !== undefined && !/^[1-9]\d{0,6}$/.test(row), "--header-row is the number of a row, such as 3."],
    [api !== undefined && !/^https?:\/\/\S+$/.test(api), "--api is an address, such as http://127.0.0.1:4000."],
    [api !== undefined && direct === true, "Give --api or --direct, not both."],
  ];
  return rules.filter(([broken]) => broken).map(([, message]) => message);
}

function inputOf(values: Values, today: string): Readonly<Record<string, unknown>> {
  const { kind = "", code, label, date = today, source, licence = "unknown", decimals, sheet, year, holdings } = values;
  const mapping = (values.map ?? []).map((pair) => {
    const [header, column] = splitAtLast(pair);
    return { header, column: column === "" ? null : column };
  });
  return {
    kind: kind.toUpperCase().replaceAll("-", "_"),
    reading: {
      mapping,
      decimals: decimals?.toUpperCase(),
      sheet,
      headerRow: values["header-row"] === undefined ? undefined : Number(values["header-row"]),
      units: (values.unit ?? []).map((pair) => {
        const [header, unit] = splitAtLast(pair);
        return { header, unit: unit.toUpperCase() };
      }),
    },
    vintage: { code, labelNl: label, labelEn: values["label-en"], date },
    sources: source === undefined ? [] : [{ title: source, url: values["source-url"], licence }],
    allowSubset: values.subset ?? false,
    year: year === undefined ? undefined : Number(year),
    holdings,
  };
}

/** A header may hold an equals sign, a key of ours does not. */
function splitAtLast(pair: string): [string, string] {
  const at = pair.lastIndexOf("=");
  return [pair.slice(0, at), pair.slice(at + 1)];
}
