import { NetworkError } from "@solidariteitskaart/client";
import { apiAddress } from "../../api/api-client";
import { createReader, type Reading } from "../../api/reading";

/** A text in the two languages of the API's own files. */
interface Named {
  readonly title: string;
  readonly titleNl: string;
  readonly description: string;
  readonly descriptionNl: string;
}

export interface FileColumn extends Named {
  readonly name: string;
  readonly type: string;
  readonly unit?: string;
  /** What may not be done with it. */
  readonly caution?: string;
  readonly cautionNl?: string;
}

export interface DataTable extends Named {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly status: "PUBLISHED" | "DERIVED" | "MODELLED" | "ASSUMED";
  readonly licenses: readonly { readonly title: string; readonly path: string }[];
  readonly schema?: { readonly fields: readonly FileColumn[] };
}

/** What datapackage.json says of the files of one recalculation; docs/data-downloads.md describes it. */
export interface DataPackage {
  readonly title: string;
  readonly titleNl: string;
  readonly citation: string;
  readonly vintage: { readonly code: string };
  readonly result: { readonly hash: string };
  readonly licenses: readonly { readonly title: string; readonly path: string }[];
  readonly resources: readonly DataTable[];
}

const read = createReader();

/** Milliseconds. The description holds the size of every file, so all of them are built for it. */
const TIMEOUT_MS = 20_000;

/** The description of a recalculation's files; null: there is no such recalculation. */
export const readDownloads = (vintage: string): Promise<Reading<DataPackage | null>> =>
  read(`downloads ${vintage}`, async () => {
    const address = apiAddress(`/data/${encodeURIComponent(vintage)}/datapackage.json`);
    const answer = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch((cause: unknown) => {
      throw new NetworkError("UNREACHABLE", `${address} did not answer`, null, { cause });
    });
    if (answer.status === 404) return null;
    if (!answer.ok) throw new NetworkError("BAD_STATUS", `${address} answered ${answer.status}`, answer.status);
    return (await answer.json()) as DataPackage;
  });
