import { referenceRules, type Specification, specificationName } from "../reference/specification.js";

/** A specification under which the same question is answered, by its name. */
export interface VariantRules {
  /** "task-debt-margin-sNN-tax". */
  readonly name: string;
  readonly specification: Specification;
}

const TASKS = ["agreements", "growth", "stock"] as const;
const DEBTS = ["three", "HMR", "equal"] as const;
const MARGINS = ["own", "mean"] as const;

/**
 * The 21 variants, the reference first: task, debt and margin in all combinations, because they move a region by up to
 * EUR 4.8, 1.3 and 0.3 bn; the spread of debts and the tax rule one at a time, because they move none by 0.04 bn.
 * @param sigma spread of the reference
 */
export function variantList(sigma: number): VariantRules[] {
  const reference = { ...referenceRules, sigma };
  const combined = TASKS.flatMap((task) =>
    DEBTS.flatMap((debt) => MARGINS.map((margin) => ({ ...reference, task, debt, margin }))),
  );
  const alone: Specification[] = [
    { ...reference, sigma: 0.1 },
    { ...reference, sigma: 0.2 },
    { ...reference, tax: "v1" },
  ];
  return [...combined, ...alone].map((specification) => ({ name: specificationName(specification), specification }));
}
