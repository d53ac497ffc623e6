import {
  type Dataset,
  type DistanceTable,
  hashOf,
  MODEL_EDITION,
  type RegionPosition,
  type RegionTableDataset,
} from "@solidariteitskaart/model";
import { FaultList, fault } from "../fault-list.js";
import { limitsOf } from "../limits.js";
import { type KnownRegions, regionReader } from "../places/region-reader.js";
import { importTable, type TableAbout, type TableKind } from "../table/import-table.js";
import type { ImportInput, ImportNotice, ImportOptions, ImportResult } from "../types.js";
import { modelSources, modelVintageOf, type VintageOptions, vintageFaults } from "../vintage.js";
import { noPosition, type RegionTableColumns, regionTableColumns } from "./columns.js";
import { implausibleAmounts, type RegionTableRow } from "./plausible-amounts.js";
import { positionOf } from "./position.js";

export interface RegionTableOptions extends ImportOptions, VintageOptions {
  /** Gives the regions, their homes and WOZ values, and the distances between them. */
  readonly base: Dataset;
  readonly facts: KnownRegions;
  /** Whether the table may hold only some of the regions; the others are then not part of the vintage. */
  readonly allowSubset?: boolean;
}

function partOfDistances(distances: DistanceTable, codes: ReadonlySet<string>): DistanceTable {
  const part = <T>(table: Readonly<Record<string, T>>) => Object.entries(table).filter(([code]) => codes.has(code));
  return Object.fromEntries(part(distances).map(([from, row]) => [from, Object.fromEntries(part(row))]));
}

/** The dataset in the order of the base, whatever the order of the rows: equal content has an equal hash. */
function datasetOf(found: readonly RegionPosition[], options: RegionTableOptions): RegionTableDataset {
  const { base, vintage, sources } = options;
  const byRegion = new Map(found.map((position) => [position.region, position]));
  const regions = base.regions.filter(({ code }) => byRegion.has(code));
  const content: Omit<RegionTableDataset, "hash"> = {
    kind: "REGION_TABLE",
    modelEdition: MODEL_EDITION,
    vintage: modelVintageOf(vintage),
    firstYear: base.firstYear,
    yearCount: base.yearCount,
    regions,
    distanceKm: partOfDistances(base.distanceKm, new Set(byRegion.keys())),
    sources: [...modelSources(sources), ...base.sources],
    positions: regions.flatMap(({ code }) => byRegion.get(code) ?? []),
  };
  return { ...content, hash: hashOf(content) };
}

function begin(options: RegionTableOptions, faults: FaultList, about: TableAbout) {
  const found: RegionPosition[] = [];
  const rows: (RegionTableRow & { readonly number: number })[] = [];
  const missing = () =>
    options.base.regions.map(({ code }) => code).filter((code) => !found.some((p) => p.region === code));
  return {
    accept: (...[row, place]: Parameters<ReturnType<TableKind<RegionTableColumns, unknown>["begin"]>["accept"]>) => {
      rows.push({ ...row, number: place.row });
      const position = positionOf(row, place);
      if ("code" in position) faults.add(position);
      else found.push(position);
    },
    finish: () => {
      const absent = missing();
      if (absent.length > 0 && !options.allowSubset) {
        for (const code of absent) {
          faults.add(fault("REGION_MISSING", "The region is not in the table.", { column: "region", value: code }));
        }
      }
      faults.addAll(implausibleAmounts(rows, options.base, about));
      if (faults.count > 0) return null;
      const message = `These regions are not in the table, and not in the vintage: ${absent.join(", ")}.`;
      const notices: ImportNotice[] = absent.length > 0 ? [{ code: "REGIONS_MISSING", message }] : [];
      return { content: datasetOf(found, options), notices };
    },
  };
}

/**
 * Reads a table of regions into a vintage of its own: map, flows and losses, but no levers.
 * @param input bytes and name of the file
 * @returns a dataset with what was noticed, or every fault; bad data never throw
 */
export async function importRegionTable(
  input: ImportInput,
  options: RegionTableOptions,
): Promise<ImportResult<RegionTableDataset>> {
  const faults = new FaultList(limitsOf(options.limits).faults);
  faults.addAll(vintageFaults(options));
  if (faults.count > 0) return faults.refusal();
  return importTable(
    {
      columns: regionTableColumns(regionReader(options.base, options.facts)),
      key: ["region"],
      missing: noPosition,
      begin: (list, about) => begin(options, list, about),
    },
    input,
    options,
  );
}
