import { fault } from "../fault-list.js";
import type { ImportFault } from "../types.js";
import type { Columns } from "./column.js";
import { plainHeader, plainHeaderVariants } from "./header-text.js";
import { unitOf } from "./header-units.js";

/** Where a column of ours stands in the file. */
export interface MatchedColumn {
  readonly header: string;
  /** From 0. */
  readonly index: number;
  /** From the header, from a line above it, or as a person said. */
  readonly factor: number;
  /** Whether the header itself names money. */
  readonly money: boolean;
}

export interface Matching {
  readonly matched: ReadonlyMap<string, MatchedColumn>;
  readonly unusedHeaders: readonly string[];
  readonly faults: readonly ImportFault[];
}

type Own = Readonly<Record<string, string | null>>;

/** By name without its dressing: which columns it names, and how well; 0 is best. */
type NameIndex = ReadonlyMap<string, readonly { readonly key: string; readonly place: number }[]>;

const indexes = new WeakMap<Columns, NameIndex>();

function nameIndex(columns: Columns): NameIndex {
  const known = indexes.get(columns);
  if (known !== undefined) return known;
  const index = new Map<string, { key: string; place: number }[]>();
  for (const [key, { names }] of Object.entries(columns)) {
    names.forEach((name, place) => {
      const plainName = plainHeader(name);
      index.set(plainName, [...(index.get(plainName) ?? []), { key, place }]);
    });
  }
  indexes.set(columns, index);
  return index;
}

function ownFaults(own: Own, headers: readonly string[], columns: Columns): ImportFault[] {
  const keys = Object.keys(columns);
  return Object.entries(own).flatMap(([header, key]) => {
    if (!headers.includes(header)) {
      return [fault("MAPPING_HEADER", "The file has no such header.", { value: header, allowed: headers.join(", ") })];
    }
    if (key !== null && !keys.includes(key)) {
      return [
        fault("MAPPING_COLUMN", "There is no such column.", { column: header, value: key, allowed: keys.join(", ") }),
      ];
    }
    return [];
  });
}

/** A header by its own name goes before one that is named by a part of it. */
const variantPenalty = 100;

function namedBy(index: NameIndex, header: string): readonly { readonly key: string; readonly place: number }[] {
  const variants = plainHeaderVariants(header).map((name) => index.get(name) ?? []);
  // What bears a name of its own is no other column of a like name: "nieuwbouw 2026" is not "nieuwbouw".
  const best = variants.findIndex((found) => found.length > 0);
  return (variants[best] ?? []).map(({ key, place }) => ({ key, place: place + best * variantPenalty }));
}

/**
 * Finds our columns among the headers of a file: by what the person said, else by name. Of several headers that name one
 * column the one that names it best is taken; two that name it equally well are a fault.
 */
export function matchColumns(
  columns: Columns,
  headers: readonly string[],
  own: Own,
  row: number,
  units: Readonly<Record<string, number>> = {},
): Matching {
  const faults = ownFaults(own, headers, columns);
  const matched = new Map<string, MatchedColumn>();
  const at = (index: number, inEuro: readonly string[]): MatchedColumn => {
    const header = headers[index] as string;
    const { factor, money } = unitOf(header);
    return {
      header,
      index,
      factor: units[header] ?? factor,
      money: money || header in units || inEuro.includes(header),
    };
  };
  const named = headers.map((header) => (header in own ? [] : namedBy(nameIndex(columns), header)));
  for (const [key, { names, required, inEuro }] of Object.entries(columns)) {
    const chosen = headers.flatMap((header, index) => (own[header] === key ? [index] : []));
    const free = named.flatMap((found, index) => {
      const place = found.find((one) => one.key === key)?.place;
      return place === undefined ? [] : [{ index, place }];
    });
    const best = Math.min(...free.map(({ place }) => place));
    const found = chosen.length > 0 ? chosen : free.filter(({ place }) => place === best).map(({ index }) => index);
    if (found.length > 1) {
      const value = found.map((index) => headers[index]).join(", ");
      faults.push(fault("DUPLICATE_COLUMN", "Several columns can be this one; choose.", { row, column: key, value }));
    } else if (found[0] !== undefined) matched.set(key, at(found[0], inEuro));
    else if (required) {
      faults.push(
        fault("MISSING_COLUMN", "The column is missing.", { row, column: names[0] ?? key, allowed: names.join(", ") }),
      );
    }
  }
  const used = new Set([...matched.values()].map(({ index }) => index));
  return { matched, faults, unusedHeaders: headers.filter((header, index) => header !== "" && !used.has(index)) };
}

/** How many of our columns a row names: the header is the row that names most. */
export function countNamed(columns: Columns, cells: readonly string[], own: Own): number {
  const found = cells.flatMap((cell) => {
    const chosen = own[cell] ?? null;
    return [...(chosen === null ? [] : [chosen]), ...namedBy(nameIndex(columns), cell).map(({ key }) => key)];
  });
  return new Set(found).size;
}
