import type {
  Holdings,
  ImportFault,
  ImportKind,
  ImportOptions,
  ImportSource,
  ImportVintage,
  NewSuccession,
} from "@solidariteitskaart/data";

/** How a file is to be read, where a person overrules what was found. */
export type ImportReading = Pick<ImportOptions, "mapping" | "decimals" | "sheet" | "headerRow" | "units">;

/** One import, with everything that a person says about it. */
export interface ImportRequest {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Id of the upload that they came from; null where they came with the question. */
  readonly upload: string | null;
  readonly reading: ImportReading;
  readonly vintage: ImportVintage;
  readonly sources: readonly ImportSource[];
  /** Of a region table: whether regions may be missing. */
  readonly allowSubset: boolean;
  /** Of figures of municipalities. */
  readonly year: number | null;
  readonly successions: readonly NewSuccession[];
  /** Of a table of corporations: where their homes stand. */
  readonly holdings: Holdings | null;
  /** Id of the import that they are; nobody else knows it. */
  readonly holdingsId: string | null;
}

/** What is refused before a job begins: same form as the faults of a file. */
export const requestFault = (
  code: string,
  column: string,
  value: string | null,
  allowed: string | null,
  message: string,
): ImportFault => ({ code, row: null, column, value, allowed, message });
