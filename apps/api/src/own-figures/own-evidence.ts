import type { Dataset, InputEvidence } from "@solidariteitskaart/model";
import type { ImportOrigin } from "../platform/platform.js";

/** Columns of a table that the model knows by another name. */
const INPUTS: Readonly<Record<string, string>> = { debt: "debtTotal" };

const inputOf = (column: string): string => {
  const [, counted] = /^(newHomes|measures)(?:\d{4})?$/.exec(column) ?? [];
  return counted === undefined ? (INPUTS[column] ?? column) : `${counted}.agreed`;
};

/**
 * Where the inputs of imported accounts come from: what stood in the file follows from it, and is no assumption of ours; the
 * rest is that of the reference. Debts, their spread and which regions owe more are then facts, so that the published
 * shortfalls of both recalculations are tests.
 * @param origin of the dataset; null: it ships with the product
 */
export function ownEvidence(
  dataset: Dataset,
  origin: ImportOrigin | null,
  reference: readonly InputEvidence[],
): readonly InputEvidence[] {
  if (origin === null || dataset.kind !== "SECTOR") return reference;
  const figures = origin.provenance.importKind === "MUNICIPALITY_FIGURES";
  const read = figures ? ["homes"] : Object.values(origin.provenance.mapping).map(inputOf);
  const own = new Set(read);
  const said = [...own].map((key): InputEvidence => ({ key, branch: "both", status: "DERIVED", sources: [] }));
  return [...said, ...reference.filter(({ key }) => !own.has(key))];
}
