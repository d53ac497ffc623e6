import { hashOf } from "@solidariteitskaart/model";
import type { RowOf } from "../columns/column.js";
import { type FaultList, fault } from "../fault-list.js";
import { type MunicipalityFacts, municipalityIndex } from "../places/municipality-index.js";
import { municipalityNotFound } from "../places/municipality-reader.js";
import { importTable, type TableAbout, type TableKind } from "../table/import-table.js";
import type { ImportFault, ImportInput, ImportNotice, ImportOptions, ImportResult } from "../types.js";
import { type MunicipalityColumns, municipalityColumns, noPlace } from "./columns.js";
import { combine, type FigurePart } from "./combine.js";
import { codeOfRow, isContradiction, isOtherLevel } from "./place-of-row.js";
import { implausibleFigures } from "./plausible-figures.js";
import { presentPlaces } from "./present-places.js";
import type { MunicipalityFigure, MunicipalityFigures, NewSuccession } from "./types.js";
import { otherYearOf, yearOfFile } from "./year-of-file.js";

export interface MunicipalityFiguresOptions extends ImportOptions {
  readonly facts: MunicipalityFacts;
  /** Year that the figures are about; null or NaN where the file says it. */
  readonly year: number | null;
  /** Mergers and splits after the facts. */
  readonly successions?: readonly NewSuccession[];
}

type Row = RowOf<MunicipalityColumns>;

const needed = ["dwellings", "corporationSharePercent", "meanWozValue", "households"] as const;

function unknownOf(figure: MunicipalityFigure): ImportFault[] {
  return needed
    .filter((key) => figure[key] === null)
    .map((key) =>
      fault("UNKNOWN_FIGURE", "A new municipality needs this figure.", { column: key, value: figure.code }),
    );
}

function figuresOf(
  byPlace: ReadonlyMap<string, readonly FigurePart[]>,
  { facts, successions = [] }: MunicipalityFiguresOptions,
  year: number,
  faults: FaultList,
  about: TableAbout,
): { content: MunicipalityFigures; notices: ImportNotice[] } | null {
  const places = presentPlaces(facts, successions);
  const names = new Map(facts.municipalities.map(({ code, name }) => [code, name]));
  const rows = places.expected.flatMap((code): MunicipalityFigure[] => {
    const parts = byPlace.get(code);
    if (parts === undefined) {
      const allowed = "every municipality, or a crosswalk that says where it went";
      faults.add(
        fault("MUNICIPALITY_MISSING", `${names.get(code) ?? code} is not in the file.`, {
          column: "code",
          value: code,
          allowed,
        }),
      );
      return [];
    }
    const own = parts.find(({ row }) => row.code === code)?.row.name;
    const figure = combine(code, places.regionOf(code), own ?? names.get(code) ?? code, parts);
    // For a municipality of the facts an unknown figure stays what it was; a new one has none.
    if (!names.has(code)) faults.addAll(unknownOf(figure));
    return [figure];
  });
  faults.addAll(implausibleFigures(rows, facts.municipalities, about));
  if (faults.count > 0) return null;
  const notices = noticesOf(rows, year);
  const content = { kind: "MUNICIPALITY_FIGURES" as const, year, rows, successions };
  return { content: { ...content, hash: hashOf(content) }, notices };
}

/** So many names are told; of more it is how many. */
const mostNames = 5;

/** What was put together, and what the file does not say of a municipality, so that it stays what it was. */
function noticesOf(rows: readonly MunicipalityFigure[], year: number): ImportNotice[] {
  const combined = rows.filter(({ madeOf }) => madeOf.length > 0).map(({ name }) => name);
  const kept = needed.flatMap((key) => {
    const of = rows.filter((row) => row[key] === null).map(({ name }) => name);
    if (of.length === 0) return [];
    return [`${key} of ${of.length > mostNames ? `${of.length} municipalities` : of.join(", ")}`];
  });
  return [
    ...(combined.length === 0
      ? []
      : [{ code: "COMBINED", message: `Put together from former municipalities: ${combined.join(", ")}.` }]),
    ...(kept.length === 0
      ? []
      : [{ code: "FIGURES_KEPT", message: `Not in the file of ${year}, and left as they were: ${kept.join("; ")}.` }]),
  ];
}

function kindOf(options: MunicipalityFiguresOptions): TableKind<MunicipalityColumns, MunicipalityFigures> {
  const places = presentPlaces(options.facts, options.successions ?? []);
  const index = municipalityIndex(options.facts);
  return {
    columns: municipalityColumns,
    key: [],
    missing: noPlace,
    leaveOut: isOtherLevel,
    begin: (faults, about) => {
      const byPlace = new Map<string, FigurePart[]>();
      const rowOf = new Map<string, number>();
      const periods = new Set<number>();
      const take = (row: Row, number: number) => {
        if (row.period !== null) periods.add(row.period);
        const code = codeOfRow(row, index);
        const found = code === null ? null : places.find(code);
        const at = { row: number, column: about.header(row.code === null ? "name" : "code") };
        const said = [row.code, row.name].filter((text) => text !== null).join(" ");
        if (code === null || found === null) {
          const reason = municipalityNotFound(row.code ?? row.name ?? "", index);
          const allowed = "a municipality of the facts, a former one, or one that the crosswalk names";
          if (!reason.ok) {
            faults.add(fault(reason.code, reason.message, { ...at, value: said, allowed: reason.allowed ?? allowed }));
          }
          return;
        }
        if (isContradiction(row, index)) {
          const allowed = `${code} ${places.nameOf(code)}`;
          const message = "The code is of another municipality than the name; is it the number of a row?";
          faults.add(fault("CONTRADICTION", message, { ...at, value: said, allowed }));
          return;
        }
        const first = rowOf.get(code);
        if (first !== undefined && periods.size < 2) {
          const message = `stands in row ${first} already`;
          faults.add(fault("DUPLICATE_KEY", message, { ...at, value: said, allowed: "each once" }));
          return;
        }
        rowOf.set(code, number);
        const own = { ...row, code, name: row.name ?? places.nameOf(code) };
        for (const place of found) {
          byPlace.set(place.code, [...(byPlace.get(place.code) ?? []), { row: own, share: place.share }]);
        }
      };
      return {
        accept: (row, { row: number }) => take(row, number),
        finish: () => {
          const { titles } = about;
          const headers = Object.keys(municipalityColumns).map(about.header);
          const year = yearOfFile({ said: options.year, periods: [...periods], titles, headers });
          if (typeof year !== "number") {
            faults.add(year);
            return null;
          }
          const made = figuresOf(byPlace, options, year, faults, about);
          const other = periods.size > 0 ? null : otherYearOf(year, { titles, headers });
          if (made === null || other === null) return made;
          const message = `The file names ${other}; its figures were taken for those of ${year}, as was said.`;
          return { ...made, notices: [...made.notices, { code: "OTHER_YEAR", message }] };
        },
      };
    },
  };
}

/**
 * Reads the statistics office's key figures of a year. Municipalities that merged or were split since stand with their
 * successors, those of after the facts with the crosswalk that is given along.
 */
export const importMunicipalityFigures = (
  input: ImportInput,
  options: MunicipalityFiguresOptions,
): Promise<ImportResult<MunicipalityFigures>> => importTable(kindOf(options), input, options);
