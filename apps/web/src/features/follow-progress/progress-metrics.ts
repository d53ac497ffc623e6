/** What is published about each subject of the agreements, as the file of facts names it. */
export const progressMetrics = {
  homes: ["new-homes", "new-homes-mid-and-free"],
  labels: ["efg-homes", "efg-share"],
  heat: ["heat-demand"],
  rents: ["mean-rent", "mean-rent-new-homes", "rent-increase", "rent-increase-cap", "rent-cut-households"],
  loans: ["guaranteed-loans", "npa-borrowing", "npa-loan-share"],
  interest: ["interest-portfolio", "interest-new-loans", "interest-paid", "loss-per-home"],
  tax: ["income-tax", "income-tax-per-home", "atad-share", "atad-tax"],
} as const;

export type Subject = keyof typeof progressMetrics;

const subjects: readonly Subject[] = ["homes", "labels", "heat", "rents", "loans", "interest", "tax"];

export const allMetrics: readonly string[] = subjects.flatMap((subject) => progressMetrics[subject]);
