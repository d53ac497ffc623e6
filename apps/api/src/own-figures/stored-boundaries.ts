import { createHash } from "node:crypto";
import type { CheckedBoundaries, ImportedFile } from "@solidariteitskaart/geo";
import type { Fault } from "@solidariteitskaart/model";
import type {
  DatasetEntry,
  NewDataset,
  OtherContent,
  Store,
  StoredContent,
  StoreResult,
} from "@solidariteitskaart/store";
import type { BoundarySet } from "../platform/boundaries/boundary-set.js";
import { boundarySet } from "../platform/boundaries/load-boundaries.js";
import { checkBoundaries } from "./check-boundaries.js";

export const BOUNDARIES_KIND = "BOUNDARIES";
/** There is one set of lines for everybody. */
export const BOUNDARIES_CODE = "boundaries";

interface StoredBoundaries extends OtherContent {
  readonly kind: typeof BOUNDARIES_KIND;
  /** Municipalities as TopoJSON; everything else is put together from them. */
  readonly municipalities: object;
  readonly file: ImportedFile;
}

const isBoundaries = (content: StoredContent): content is StoredBoundaries => content.kind === BOUNDARIES_KIND;

/** Lines that the administrator imported; null where this version can't read them. */
export async function readBoundaries(store: Pick<Store, "datasetByCode">, code: string): Promise<BoundarySet | null> {
  const content = (await store.datasetByCode(code))?.content;
  if (content === undefined || !isBoundaries(content)) return null;
  const read = await checkBoundaries({ text: JSON.stringify(content.municipalities), file: content.file });
  return "faults" in read ? null : boundarySet(read.boundaries, content.hash);
}

type BoundariesStore = Pick<Store, "saveDataset" | "replacePublished" | "deleteDataset">;

/**
 * Takes lines for everybody: checks them, and puts them in the place of those that were imported before.
 * @param signal breaks off the check; what was checked is stored
 */
export async function storeBoundaries(
  store: BoundariesStore,
  bytes: Uint8Array,
  file: ImportedFile,
  signal?: AbortSignal,
): Promise<StoreResult<DatasetEntry> | { readonly faults: readonly Fault[] }> {
  const text = Buffer.from(bytes).toString("utf8");
  const read = await checkBoundaries({ text, file }, { signal });
  if ("faults" in read) return read;
  const saved = await store.saveDataset(newDataset(read, { bytes, text, file }));
  if (!saved.ok) return saved;
  const { token, deleteKey } = saved.value;
  const published = await store.replacePublished(token);
  // Nobody else knows it: what can't be published is of no use.
  if (!published.ok) await store.deleteDataset(token, deleteKey);
  return published;
}

interface GivenFile {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly file: ImportedFile;
}

const sha256 = (value: string | Uint8Array) => createHash("sha256").update(value).digest("hex");

function newDataset(
  { municipalities, boundaries }: Exclude<CheckedBoundaries, { readonly faults: unknown }>,
  { bytes, text, file }: GivenFile,
): NewDataset<StoredBoundaries> {
  const areas = boundaries.topology.objects.municipalities.geometries.length;
  const hash = sha256(JSON.stringify([municipalities, file]));
  return {
    code: BOUNDARIES_CODE,
    label: { nl: `Grenzen ${boundaries.vintage}`, en: `Boundaries ${boundaries.vintage}` },
    date: new Date().toISOString().slice(0, 10),
    content: { kind: BOUNDARIES_KIND, hash, municipalities, file },
    provenance: {
      fileName: file.path,
      fileSize: bytes.length,
      fileSha256: sha256(bytes),
      format: /"type"\s*:\s*"Topology"/.test(text) ? "TOPOJSON" : "GEOJSON",
      mapping: {},
      rowsRead: areas,
      rowsUsed: areas,
      notices: [boundaries.log],
      sources: [{ title: boundaries.source, url: null, licence: boundaries.licence }],
    },
  };
}
