import type { ImportReport } from "@solidariteitskaart/data";
import type { GivenSource, Provenance } from "./types.js";

/**
 * What is kept of an import's report beside its content.
 * @param report of the import
 * @param fileName as it was sent
 * @param sources what the person named
 */
export function provenanceOf(report: ImportReport, fileName: string, sources: readonly GivenSource[]): Provenance {
  const { fileSize, fileSha256, shape, mapping, rowsRead, rowsUsed, notices } = report;
  return {
    fileName,
    fileSize,
    fileSha256,
    format: shape.format,
    mapping,
    rowsRead,
    rowsUsed,
    notices: notices.map(({ message }) => message),
    sources,
  };
}
