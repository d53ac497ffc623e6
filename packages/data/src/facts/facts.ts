import type { FigureStatus } from "@solidariteitskaart/model";
import { type FactGroup, type FactRows, type FactTables, factFiles, factGroups } from "./fact-files.js";
import type { FactSource } from "./source.js";

/** Where a group of facts as a whole comes from. A row with a status or sources of its own says it more precisely. */
export interface Provenance {
  readonly file: string;
  readonly titleNl: string;
  readonly titleEn: string;
  readonly status: FigureStatus;
  readonly sources: readonly FactSource[];
  /** Licences of these sources, each once. */
  readonly licences: readonly string[];
}

/** All facts, checked and frozen. */
export interface Facts extends FactRows {
  readonly about: Readonly<Record<Exclude<FactGroup, "datasets">, Provenance>>;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

function provenanceOf(group: FactGroup, { datasets, sources }: FactTables): Provenance {
  const { file } = factFiles[group];
  const dataset = datasets.rows.find((row) => row.file === file);
  if (dataset === undefined) throw new Error(`${file} is not in the catalogue: the rules should have said so`);
  const own = sources.rows.filter((source) => dataset.sources.includes(source.id));
  return {
    file,
    titleNl: dataset.titleNl,
    titleEn: dataset.titleEn,
    status: dataset.status,
    sources: own,
    licences: [...new Set(own.map((source) => source.licence))],
  };
}

/** Facts from tables in which no rule found a fault. */
export function factsOf(tables: FactTables): Facts {
  const rows = Object.fromEntries(factGroups.map((group) => [group, tables[group].rows])) as unknown as FactRows;
  const about = Object.fromEntries(
    factGroups.filter((group) => group !== "datasets").map((group) => [group, provenanceOf(group, tables)]),
  ) as Facts["about"];
  return deepFreeze({ ...rows, about });
}
