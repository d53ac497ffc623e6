import type { ImportLimits } from "./limits.js";
import type { ImportUnit } from "./units.js";

/** A file: its bytes at once, or as they come in. */
export type ImportInput = Uint8Array | AsyncIterable<Uint8Array>;

/** One thing that is wrong with a file, as data. */
export interface ImportFault {
  /** Stable, upper snake case; pages translate by it. */
  readonly code: string;
  /** As a spreadsheet counts, from 1; null where the file as a whole is at fault. */
  readonly row: number | null;
  /** The header as it stands in the file, or our own name of a column that is missing. */
  readonly column: string | null;
  /** What was found. */
  readonly value: string | null;
  /** What would be right. */
  readonly allowed: string | null;
  /** English sentence without the place. */
  readonly message: string;
}

/** Something to know that is no fault: what was converted, left out or assumed. */
export interface ImportNotice {
  readonly code: string;
  readonly message: string;
}

export type ImportFormat = "CSV" | "XLSX" | "ODS";
export type TextEncoding = "UTF-8" | "UTF-16" | "Windows-1252";
export type DecimalSign = "," | ".";

/** How the file turned out to be made. */
export interface TableShape {
  readonly format: ImportFormat;
  /** Null for a workbook. */
  readonly encoding: TextEncoding | null;
  /** Null for a workbook. */
  readonly separator: string | null;
  /** Name of the sheet that is read; null for text. */
  readonly sheet: string | null;
  readonly headerRow: number;
  /** Null where no number in the file has a separator. */
  readonly decimals: DecimalSign | null;
}

export interface ImportReport {
  readonly fileSize: number;
  /** SHA-256 of the file, hexadecimal. */
  readonly fileSha256: string;
  readonly shape: TableShape;
  /** Our column by header of the file. */
  readonly mapping: Readonly<Record<string, string>>;
  /** Headers that nothing was read from. */
  readonly unusedHeaders: readonly string[];
  /** Rows below the header that are not empty. */
  readonly rowsRead: number;
  readonly rowsUsed: number;
  /** Rows about something else: a total, another level, another subject. */
  readonly rowsLeftOut: number;
  readonly notices: readonly ImportNotice[];
}

export interface ImportProgress {
  /** 0..1. */
  readonly progress: number;
  readonly rowsRead: number;
}

export interface ImportOptions {
  readonly limits?: Partial<ImportLimits>;
  /** Our column, or null for none, by header of the file: goes before what is found by name. */
  readonly mapping?: Readonly<Record<string, string | null>>;
  /** What the cells of a column count in, by header of the file: goes before what header and title say. */
  readonly units?: Readonly<Record<string, ImportUnit>>;
  /** Row of the header as a spreadsheet counts; found out where absent. */
  readonly headerRow?: number;
  /** Which sign separates decimals; found out where absent. */
  readonly decimals?: DecimalSign;
  /** Name of the sheet; where absent the visible one that has most of the columns. */
  readonly sheet?: string;
  /** What the sender announced: a file that was cut off on its way is noticed. */
  readonly expectedBytes?: number;
  readonly expectedSha256?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportRefusal {
  readonly ok: false;
  /** The first of them, in order of place. */
  readonly faults: readonly ImportFault[];
  /** All of them. */
  readonly faultCount: number;
}

/** Either everything or nothing: there is no partial import. */
export type ImportResult<Content> =
  | { readonly ok: true; readonly content: Content; readonly report: ImportReport }
  | ImportRefusal;
