import { hashOf } from "@solidariteitskaart/model";
import { plainText } from "../cells/texts.js";
import { type FaultList, fault } from "../fault-list.js";
import { type MunicipalityFacts, municipalityIndex } from "../places/municipality-index.js";
import { importTable, type TableKind } from "../table/import-table.js";
import type { ImportInput, ImportNotice, ImportOptions, ImportResult } from "../types.js";
import { type HoldingsColumns, holdingsColumns, isAboutHomes } from "./columns.js";
import { HomesByKey, type HomesKey } from "./homes-by-key.js";
import type { HoldingRow, Holdings, HomeKind } from "./types.js";

export interface HoldingsOptions extends ImportOptions {
  readonly facts: MunicipalityFacts;
}

const corporationItself = "ti";
const notSelfContained: HomeKind = "NOT_SELF_CONTAINED";
/** Former municipalities are split by share, so parts and whole may differ by rounding. */
const tolerance = 0.5;

/** The figures of a file while they come in. */
class Collected {
  readonly parts = new HomesByKey();
  readonly totals = new HomesByKey();
  readonly seen = new HomesByKey();
  unknown = 0;
}

/** Where the file gives both, the parts must add up to the total it gives. */
function checkTotals({ parts, totals }: Collected, faults: FaultList): void {
  const sums = new HomesByKey();
  for (const [key, homes] of parts.entries()) {
    if (key.kind !== notSelfContained) sums.add({ ...key, kind: "TOTAL" }, homes);
  }
  for (const [key, total] of totals.entries()) {
    const sum = sums.get(key);
    if (sum === undefined || Math.abs(sum - total) <= tolerance) continue;
    const { corporation, place, year, branch } = key;
    faults.add(
      fault("TOTAL_DIFFERS", `The kinds of ${corporation} in ${place}, ${year}, ${branch}, do not add up.`, {
        column: "waarde",
        value: String(total),
        allowed: String(sum),
      }),
    );
  }
}

const before = (p: string, q: string) => (p < q ? -1 : p > q ? 1 : 0);

const byPlace = (p: HoldingRow, q: HoldingRow): number =>
  before(p.corporation, q.corporation) ||
  before(p.municipality, q.municipality) ||
  p.year - q.year ||
  before(p.branch, q.branch) ||
  before(p.kind, q.kind);

function holdingsOf({ parts }: Collected): Holdings {
  const rows = [...parts.entries()].map(([{ corporation, place, year, branch, kind }, homes]): HoldingRow => {
    return { corporation, municipality: place, year, branch, kind: kind as HomeKind, homes };
  });
  rows.sort(byPlace);
  const content = {
    kind: "HOLDINGS" as const,
    years: [...new Set(rows.map(({ year }) => year))].sort((p, q) => p - q),
    rows,
  };
  return { ...content, hash: hashOf(content) };
}

function noticesOf({ unknown }: Collected): ImportNotice[] {
  return unknown === 0
    ? []
    : [{ code: "UNKNOWN_VALUES", message: `${unknown} figures are unknown and were left out.` }];
}

function kindOf({ facts }: HoldingsOptions): TableKind<HoldingsColumns, Holdings> {
  return {
    columns: holdingsColumns(municipalityIndex(facts)),
    key: [],
    leaveOut: ({ institution, kind }) =>
      kind !== "" && institution !== "" && (plainText(institution) !== corporationItself || !isAboutHomes(kind)),
    begin: (faults) => {
      const collected = new Collected();
      return {
        accept: ({ corporation, branch, year, kind, municipality, homes }, { row, header }) => {
          if (corporation === null || branch === null || year === null || kind === null || municipality === null)
            return;
          const key: HomesKey = { corporation, place: municipality.name, year, branch, kind };
          if (collected.seen.has(key)) {
            const column = ["corporation", "branch", "year", "kind", "municipality"].map(header).join(", ");
            const value = [corporation, branch, year, kind, municipality.name].join(", ");
            faults.add(
              fault("DUPLICATE_KEY", "stands in an earlier row already", { row, column, value, allowed: "each once" }),
            );
            return;
          }
          collected.seen.add(key, 0);
          if (homes === null) {
            collected.unknown += 1;
            return;
          }
          for (const { code, share } of municipality.places) {
            (kind === "TOTAL" ? collected.totals : collected.parts).add({ ...key, place: code }, homes * share);
          }
        },
        finish: () => {
          checkTotals(collected, faults);
          return faults.count > 0 ? null : { content: holdingsOf(collected), notices: noticesOf(collected) };
        },
      };
    },
  };
}

/**
 * Reads the supervisor's forecast data into holdings: homes by kind, corporation, municipality and year.
 * @param input bytes and name of the file
 * @returns homes per corporation, municipality and year, or every fault; bad data never throw
 */
export const importHoldings = (input: ImportInput, options: HoldingsOptions): Promise<ImportResult<Holdings>> =>
  importTable(kindOf(options), input, options);
