import type { HowSureOutcome } from "@solidariteitskaart/client";

type Variant = HowSureOutcome["robustness"]["variants"][number];

const oneOf = <Known extends string>(known: readonly Known[], value: string): Known => {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Error(`a way of calculating has "${value}", not one of ${known.join(", ")}`);
  return found;
};

/**
 * The choices of a way of calculating, as the messages name them.
 * @throws Error for a choice that has no words yet
 */
export const variantParts = ({ task, debt, margin, tax }: Pick<Variant, "task" | "debt" | "margin" | "tax">) => ({
  task: oneOf(["agreements", "growth", "stock"], task),
  debt: oneOf(["three", "HMR", "equal"], debt),
  margin: oneOf(["own", "mean"], margin),
  tax: oneOf(["v1", "v2"], tax),
});
