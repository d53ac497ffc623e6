/**
 * Rules of the reference sector that public evidence supports but does not settle: what a variant of the model chooses
 * otherwise (docs/model.md, "What the public figures do not decide").
 */
export interface Specification {
  /** agreements: building agreements with replacement. growth: agreements of six provinces, then growth. stock: by homes. */
  readonly task: "agreements" | "growth" | "stock";
  /** Regions with extra debt: the three that a study names as hit hardest, HMR alone, or none. */
  readonly debt: "three" | "HMR" | "equal";
  /** Standard deviation of the logarithm of debt per home between corporations of one region. */
  readonly sigma: number;
  /** Rent and maintenance of a new home: its own, or those of the older homes. */
  readonly margin: "own" | "mean";
  /** v2: fiscal earnings and other deductions. v1: stripping on earnings, no other deductions. */
  readonly tax: "v2" | "v1";
}

/** The model as it is shown; the spread comes from the starting values. */
export const referenceRules: Omit<Specification, "sigma"> = {
  task: "agreements",
  debt: "three",
  margin: "own",
  tax: "v2",
};

/** "agreements-three-own-s15-v2" */
export function specificationName({ task, debt, margin, sigma, tax }: Specification): string {
  return [task, debt, margin, `s${Math.round(100 * sigma)}`, tax].join("-");
}
