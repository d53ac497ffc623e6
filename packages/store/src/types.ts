import type { Dataset } from "@solidariteitskaart/model";

export interface Label {
  readonly nl: string;
  readonly en: string;
}

/** A source as the person who imported gave it. */
export interface GivenSource {
  readonly title: string;
  readonly url: string | null;
  readonly licence: string;
}

/** Where an import came from. */
export interface Provenance {
  /** What the file held, as the importers call it. */
  readonly importKind?: string;
  readonly fileName: string;
  /** Bytes. */
  readonly fileSize: number;
  /** Of the file as it was uploaded, hexadecimal. */
  readonly fileSha256: string;
  /** "CSV", "XLSX", "ODS", "GEOJSON", ... */
  readonly format: string;
  /** Column of ours by header in the file. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  /** What was noticed but is no fault. */
  readonly notices: readonly string[];
  readonly sources: readonly GivenSource[];
}

/** Something with a hash over its content that is no vintage: holdings, figures of municipalities, boundaries. */
export interface OtherContent {
  readonly kind: string;
  readonly hash: string;
}

export type StoredContent = Dataset | OtherContent;

/** What is stored: a dataset, or other imported content under a code of its own. */
export interface NewDataset<Content extends OtherContent = StoredContent> {
  /** Vintage code, or the name of other content; unique among what is published. */
  readonly code: string;
  readonly label: Label;
  /** ISO date of the figures. */
  readonly date: string;
  readonly content: Content;
  readonly provenance: Provenance;
}

/** A stored dataset without its content. */
export interface DatasetEntry {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
  readonly label: Label;
  readonly date: string;
  readonly hash: string;
  readonly provenance: Provenance;
  readonly createdAt: Date;
  /** Its import, or the end of its publication: from here on the time runs for which private imports are kept. */
  readonly privateSince: Date;
  readonly published: boolean;
  readonly publishedAt: Date | null;
  readonly version: number | null;
}

export interface StoredDataset extends DatasetEntry {
  readonly content: StoredContent;
}

/** The secrets of a private import. They are shown once: the store keeps only their hashes. */
export interface DatasetSecrets {
  /** Opens the import: part of its link. */
  readonly token: string;
  /** Deletes it. */
  readonly deleteKey: string;
}

/** What the store keeps of them. */
export interface DatasetSeals {
  readonly tokenHash: string;
  readonly deleteKeyHash: string;
}

/** One fault of an import; what the importers report. */
export interface FaultRecord {
  readonly code: string;
  /** As a spreadsheet counts: the header is row 1; null where the whole file is at fault. */
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly allowed: string | null;
  readonly message: string;
}

export type StoreFaultCode =
  /** No such dataset, or not with this token or key. */
  | "NOT_FOUND"
  /** Another published dataset has this code. */
  | "CODE_TAKEN"
  /** It is published: withdraw it first. */
  | "PUBLISHED"
  /** The job was cancelled while the dataset was being stored. */
  | "CANCELLED"
  /** No space left. Nothing was stored. */
  | "STORE_FULL"
  /** The database can't be reached. Nothing was stored. */
  | "STORE_UNAVAILABLE";

export interface StoreFault {
  readonly code: StoreFaultCode;
  /** English sentence; pages translate by code. */
  readonly message: string;
}

export type StoreResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: StoreFault };
