import { type DatasetCorporation, hashOf, MODEL_EDITION, type SectorDataset } from "@solidariteitskaart/model";
import type { RowOf } from "../columns/column.js";
import { FaultList, fault } from "../fault-list.js";
import { homeSharesFrom } from "../holdings/home-shares.js";
import type { Holdings } from "../holdings/types.js";
import { limitsOf } from "../limits.js";
import { type MunicipalityFacts, municipalityIndex } from "../places/municipality-index.js";
import { type KnownRegions, regionReader } from "../places/region-reader.js";
import { importTable, type TableKind } from "../table/import-table.js";
import type { ImportInput, ImportNotice, ImportOptions, ImportResult } from "../types.js";
import { modelSources, modelVintageOf, type VintageOptions, vintageFaults } from "../vintage.js";
import { type BranchRow, branchOf, secondCohortOf } from "./branch.js";
import { type CorporationColumns, corporationTableColumns } from "./columns.js";
import { ownRegions } from "./own-regions.js";
import { implausibleBranches } from "./plausible-branches.js";
import { yearPattern } from "./task.js";

export interface CorporationTableOptions extends ImportOptions, VintageOptions {
  /** Gives the years, the macro path, the norms, the regions and the distances. */
  readonly base: SectorDataset;
  readonly facts: KnownRegions & MunicipalityFacts;
  /** Where homes stand, for corporations whose row does not say so; found by the corporation's number. */
  readonly holdings?: Holdings;
}

export const corporationColumnsFor = ({ base, facts }: Pick<CorporationTableOptions, "base" | "facts">) =>
  corporationTableColumns(
    Array.from({ length: base.yearCount }, (_, t) => base.firstYear + t),
    regionReader(base, facts),
    municipalityIndex(facts),
  );

/** Puts the branches of a corporation together; the order is that in which corporations first appear. */
function corporationsOf(rows: readonly BranchRow[], faults: FaultList): DatasetCorporation[] {
  const byId = new Map<string, BranchRow[]>();
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  return [...byId].flatMap(([id, branches]) => {
    const social = branches.find(({ branch }) => branch === "social");
    const commercial = branches.find(({ branch }) => branch === "commercial");
    const [first] = branches;
    if (social === undefined) {
      faults.add(
        fault("NO_SOCIAL_BRANCH", "The corporation has no social branch.", { row: first?.row ?? null, value: id }),
      );
      return [];
    }
    for (const { row, name, region } of branches) {
      if (name !== social.name) {
        faults.add(
          fault("CONTRADICTION", "The corporation has two names.", { row, value: name, allowed: social.name }),
        );
      }
      if (region !== social.region) {
        faults.add(
          fault("CONTRADICTION", "The corporation has two core regions.", {
            row,
            value: region,
            allowed: social.region,
          }),
        );
      }
    }
    const { name, region, content } = social;
    return [{ id, name, region, social: content, commercial: commercial?.content ?? null }];
  });
}

function datasetOf(corporations: readonly DatasetCorporation[], options: CorporationTableOptions): SectorDataset {
  const { base, vintage, sources } = options;
  const { firstYear, yearCount, distanceKm, macro, commercialGuaranteeLevy, norms } = base;
  const content: Omit<SectorDataset, "hash"> = {
    kind: "SECTOR",
    modelEdition: MODEL_EDITION,
    vintage: modelVintageOf(vintage),
    firstYear,
    yearCount,
    regions: ownRegions(corporations, base.regions),
    distanceKm,
    sources: [...modelSources(sources), ...base.sources],
    corporations,
    macro,
    commercialGuaranteeLevy,
    norms,
  };
  return { ...content, hash: hashOf(content) };
}

function noticesOf(corporations: readonly DatasetCorporation[], { base }: CorporationTableOptions): ImportNotice[] {
  const present = new Set(
    corporations.flatMap(({ social }) => [...social.taskShares, ...social.homeShares].map((s) => s.region)),
  );
  const empty = base.regions.filter(({ code }) => !present.has(code)).map(({ code }) => code);
  const macro = `Interest, prices, guarantee levy and norms are those of ${base.vintage.code}.`;
  return [
    { code: "MACRO_FROM_BASE", message: macro },
    {
      code: "WOZ_FROM_BASE",
      message: `Homes of a region are those in the table; the mean WOZ value of a home there is that of ${base.vintage.code}.`,
    },
    ...(empty.length > 0 ? [{ code: "REGIONS_EMPTY", message: `No corporation works in: ${empty.join(", ")}.` }] : []),
  ];
}

function kindOf(options: CorporationTableOptions): TableKind<CorporationColumns, SectorDataset> {
  const { base, holdings, facts } = options;
  const context = {
    years: Array.from({ length: base.yearCount }, (_, t) => base.firstYear + t),
    pattern: yearPattern(base),
    secondCohort: secondCohortOf(base),
    homeSharesOf: holdings === undefined ? () => null : homeSharesFrom(holdings, municipalityIndex(facts)),
  };
  return {
    columns: corporationColumnsFor(options),
    key: ["id", "branch"],
    begin: (faults, about) => {
      const rows: BranchRow[] = [];
      const read: RowOf<CorporationColumns>[] = [];
      return {
        accept: (row, place) => {
          read.push(row);
          const branch = branchOf(row, place, context);
          if ("code" in branch) faults.add(branch);
          else rows.push(branch);
        },
        finish: () => {
          faults.addAll(implausibleBranches(read, about));
          const corporations = corporationsOf(rows, faults);
          if (faults.count > 0) return null;
          return { content: datasetOf(corporations, options), notices: noticesOf(corporations, options) };
        },
      };
    },
  };
}

/**
 * Reads a table of corporations into a vintage of its own, for which the full model runs.
 * @param input bytes and name of the file
 * @param options how it is read, and the sector that stands in for what it leaves out
 * @returns a dataset with what was noticed, or every fault; bad data never throw
 */
export async function importCorporationTable(
  input: ImportInput,
  options: CorporationTableOptions,
): Promise<ImportResult<SectorDataset>> {
  const faults = new FaultList(limitsOf(options.limits).faults);
  faults.addAll(vintageFaults(options));
  if (faults.count > 0) return faults.refusal();
  return importTable(kindOf(options), input, options);
}
