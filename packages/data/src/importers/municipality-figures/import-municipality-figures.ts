import { hashOf } from "@solidariteitskaart/model";
import { plain } from "../cells/texts.js";
import type { RowOf } from "../columns/column.js";
import { type FaultList, fault } from "../fault-list.js";
import type { MunicipalityFacts } from "../places/municipality-index.js";
import { importTable, type TableKind } from "../table/import-table.js";
import type { ImportFault, ImportInput, ImportNotice, ImportOptions, ImportResult } from "../types.js";
import { type MunicipalityColumns, municipalityColumns } from "./columns.js";
import { combine, type FigurePart } from "./combine.js";
import { presentPlaces } from "./present-places.js";
import type { MunicipalityFigure, MunicipalityFigures, NewSuccession } from "./types.js";

export interface MunicipalityFiguresOptions extends ImportOptions {
  readonly facts: MunicipalityFacts;
  /** Year that the figures are about. */
  readonly year: number;
  /** Mergers and splits after the facts. */
  readonly successions?: readonly NewSuccession[];
}

const municipalityLevel = "gemeente";
const [firstYear, lastYear] = [2000, 2100];

type Row = RowOf<MunicipalityColumns>;

/** A table without levels holds municipalities only; codes of districts and neighbourhoods tell the others. */
function isOtherLevel({ level, code }: { readonly level: string; readonly code: string }): boolean {
  return level === "" ? /^(WK|BU|NL)/i.test(code) : plain(level) !== municipalityLevel;
}

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
  { facts, year, successions = [] }: MunicipalityFiguresOptions,
  faults: FaultList,
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
  if (faults.count > 0) return null;
  const combined = rows.filter(({ madeOf }) => madeOf.length > 0).map(({ name }) => name);
  const notices: ImportNotice[] =
    combined.length === 0
      ? []
      : [{ code: "COMBINED", message: `Put together from former municipalities: ${combined.join(", ")}.` }];
  const content = { kind: "MUNICIPALITY_FIGURES" as const, year, rows, successions };
  return { content: { ...content, hash: hashOf(content) }, notices };
}

function kindOf(options: MunicipalityFiguresOptions): TableKind<MunicipalityColumns, MunicipalityFigures> {
  const places = presentPlaces(options.facts, options.successions ?? []);
  return {
    columns: municipalityColumns,
    key: ["code"],
    leaveOut: isOtherLevel,
    begin: (faults) => {
      const byPlace = new Map<string, FigurePart[]>();
      const take = (row: Row, number: number, column: string) => {
        const found = places.find(row.code ?? "");
        if (found === null) {
          const allowed = "a municipality of the facts, a former one, or one that the crosswalk names";
          const value = `${row.code} ${row.name}`;
          faults.add(
            fault("UNKNOWN_MUNICIPALITY", "is a municipality that nobody knows", {
              row: number,
              column,
              value,
              allowed,
            }),
          );
          return;
        }
        for (const { code, share } of found) byPlace.set(code, [...(byPlace.get(code) ?? []), { row, share }]);
      };
      return {
        accept: (row, { row: number, header }) => take(row, number, header("code")),
        finish: () => {
          const { year } = options;
          if (!Number.isInteger(year) || year < firstYear || year > lastYear) {
            faults.add(
              fault("YEAR", "is no year", {
                column: "year",
                value: String(year),
                allowed: `${firstYear} to ${lastYear}`,
              }),
            );
            return null;
          }
          return figuresOf(byPlace, options, faults);
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
