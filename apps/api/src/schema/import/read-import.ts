import type { Holdings, ImportFault } from "@solidariteitskaart/data";
import type { StoredContent } from "@solidariteitskaart/store";
import { type ImportReading, type ImportRequest, requestFault } from "../../own-figures/import-request.js";
import type { OwnFigures } from "../../own-figures/own-figures.js";
import { signOf } from "./decimals.js";
import type { ImportReadingInput, StartImportInput } from "./import-input.js";
import { readFileInput } from "./read-file.js";

export type ReadImport = { readonly request: ImportRequest } | { readonly faults: readonly ImportFault[] };

export function readingOf(input: ImportReadingInput | null | undefined): ImportReading {
  const { mapping, decimals, sheet, headerRow, units } = input ?? {};
  const sign = signOf(decimals);
  return {
    ...(mapping ? { mapping: Object.fromEntries(mapping.map(({ header, column }) => [header, column ?? null])) } : {}),
    ...(sign ? { decimals: sign } : {}),
    ...(sheet ? { sheet } : {}),
    ...(typeof headerRow === "number" ? { headerRow } : {}),
    ...(units ? { units: Object.fromEntries(units.map(({ header, unit }) => [header, unit])) } : {}),
  };
}

const isHoldings = (content: StoredContent): content is Holdings => content.kind === "HOLDINGS";

interface FoundHoldings {
  readonly holdings: Holdings;
  readonly holdingsId: string;
}

async function findHoldings(token: string, { store }: Pick<OwnFigures, "store">): Promise<FoundHoldings | null> {
  const found = await store.datasetByToken(token);
  return found !== null && isHoldings(found.content) ? { holdings: found.content, holdingsId: found.id } : null;
}

const noHoldings = () =>
  requestFault("NOT_FOUND", "holdings", null, "token of imported holdings", "There are no holdings behind this token.");

/** What is to be imported, or everything that is wrong with how it was asked. */
export async function readImport(input: StartImportInput, own: OwnFigures): Promise<ReadImport> {
  const { kind, vintage, sources, successions } = input;
  const [file, holdings] = await Promise.all([
    readFileInput(input.file, own),
    input.holdings ? findHoldings(input.holdings, own) : null,
  ]);
  const faults = [
    ...("fault" in file ? [file.fault] : []),
    ...(input.holdings && holdings === null ? [noHoldings()] : []),
  ];
  if ("fault" in file || faults.length > 0) return { faults };
  const { labelNl, labelEn, nextExpected } = vintage;
  const request: ImportRequest = {
    kind,
    fileName: file.fileName,
    bytes: file.bytes,
    upload: file.upload,
    reading: readingOf(input.reading),
    vintage: {
      code: vintage.code,
      label: { nl: labelNl, en: labelEn ?? labelNl },
      date: vintage.date,
      nextExpected: nextExpected ?? null,
    },
    sources: (sources ?? []).map(({ title, url, licence }) => ({ title, url: url ?? null, licence })),
    allowSubset: input.allowSubset ?? false,
    year: input.year ?? null,
    successions: (successions ?? []).map(({ oldCode, newCode, weight }) => ({ oldCode, newCode, weight })),
    holdings: holdings?.holdings ?? null,
    holdingsId: holdings?.holdingsId ?? null,
  };
  return { request };
}
