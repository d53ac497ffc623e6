import { type ImportKind, importKinds, modelSources } from "@solidariteitskaart/data";
import type { Job } from "@solidariteitskaart/store";
import { sourceView } from "../../platform/facts/source-view.js";
import type { ImportOrigin } from "../../platform/platform.js";
import type { ImportJobType, ImportType } from "./import-type.js";

const DAY_MS = 86_400_000;

export const mappingList = (mapping: Readonly<Record<string, string>>) =>
  Object.entries(mapping).map(([header, column]) => ({ header, column }));

const kindOf = (name: string | undefined): ImportKind | null => importKinds.find((kind) => kind === name) ?? null;

/** @param keepDays days that private imports are kept; 0 is for ever */
export function importView(origin: ImportOrigin, keepDays: number): ImportType {
  const { code, label, date, hash, provenance, createdAt, privateSince, published, publishedAt, version } = origin;
  const { importKind, mapping, ...about } = provenance;
  const kept = published || keepDays === 0 ? null : new Date(privateSince.getTime() + keepDays * DAY_MS);
  return {
    __typename: "Import",
    ...about,
    kind: kindOf(importKind),
    sources: modelSources(about.sources).map(sourceView),
    mapping: mappingList(mapping),
    code,
    labels: label,
    date,
    hash,
    createdAt: createdAt.toISOString(),
    keptUntil: kept?.toISOString() ?? null,
    published,
    publishedAt: publishedAt?.toISOString() ?? null,
    version,
  };
}

export type ImportJobView = Omit<ImportJobType, "kind"> & { readonly kind: ImportKind };

export function importJobView({ createdAt, updatedAt, kind, ...job }: Job): ImportJobView {
  const found = kindOf(kind);
  if (found === null) throw new Error(`A job is of the unknown kind ${kind}`);
  return { ...job, kind: found, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}
