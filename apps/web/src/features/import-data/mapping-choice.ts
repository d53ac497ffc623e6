import type { ColumnMappingInput, ImportPreview, ImportReadingInput } from "@solidariteitskaart/client";

/** The column of ours that a header stands for now; null where nothing is read from it. */
export const columnOf = ({ mapping }: Pick<ImportPreview, "mapping">, header: string): string | null =>
  mapping.find((one) => one.header === header)?.column ?? null;

/** The reading in which a header stands for a column, and no other header does any more. */
export const withColumn = (
  reading: ImportReadingInput,
  preview: Pick<ImportPreview, "mapping">,
  header: string,
  column: string | null,
): ImportReadingInput => {
  const former = preview.mapping
    .filter((one) => column !== null && one.column === column && one.header !== header)
    .map((one): ColumnMappingInput => ({ header: one.header, column: null }));
  const changed = [...former, { header, column }];
  const kept = (reading.mapping ?? []).filter((one) => !changed.some((other) => other.header === one.header));
  return { ...reading, mapping: [...kept, ...changed] };
};
