import { type Dataset, MODEL_EDITION } from "@solidariteitskaart/model";
import { z } from "zod";

/** Why a stored recalculation is not answered with; the message is for people. */
export interface StoredRefusal {
  readonly code: "OLD_EDITION" | "NEWER_EDITION" | "NOT_READABLE";
  /** Edition of the model that it was made for; null where it does not say. */
  readonly edition: number | null;
  /** What to do about it. */
  readonly allowed: string;
  readonly message: string;
}

export type StoredReading =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly refusal: StoredRefusal };

const amount = z.number();
const path = z.array(z.number()).min(1);
const shares = z.array(z.looseObject({ region: z.string(), share: amount }));
const branch = z.looseObject({
  input: z.looseObject({
    homes: amount,
    debt: amount,
    interestRate: amount,
    monthlyRent: amount,
    newHomeRent: amount,
    maintenancePerHome: amount,
    newHomeMaintenance: amount,
    managementPerHome: amount,
    policyValuePerHome: amount,
    policyValuePerNewHome: amount,
    salePrice: amount,
    vacancy: amount,
    saleShare: amount,
    demolitionShare: amount,
  }),
  task: z.looseObject({ newHomes: path, measures: path, newHomeCost: amount, measureCost: amount }),
  taskShares: shares,
  homeShares: shares,
});
const norms = z.looseObject({ icr: amount, ltv: amount });

const common = {
  modelEdition: z.literal(MODEL_EDITION),
  vintage: z.looseObject({
    code: z.string(),
    label: z.looseObject({ nl: z.string(), en: z.string() }),
    date: z.string(),
  }),
  hash: z.string(),
  firstYear: z.int(),
  yearCount: z.int(),
  regions: z.array(z.looseObject({ code: z.string(), name: z.string(), homes: amount, woz: amount })).min(1),
  distanceKm: z.record(z.string(), z.record(z.string(), amount)),
  sources: z.array(z.looseObject({ id: z.string(), title: z.string() })),
};

/** What the model reads, so that no figure is computed from something that is not there. More may stand beside it. */
const schema = z.discriminatedUnion("kind", [
  z.looseObject({
    kind: z.literal("REGION_TABLE"),
    ...common,
    positions: z.array(z.looseObject({ region: z.string(), task: amount, shortfall: amount, surplus: amount })).min(1),
  }),
  z.looseObject({
    kind: z.literal("SECTOR"),
    ...common,
    corporations: z
      .array(z.looseObject({ id: z.string(), region: z.string(), social: branch, commercial: branch.nullable() }))
      .min(1),
    macro: z.looseObject({
      inflation: path,
      rentGrowth: path,
      maintenanceGrowth: path,
      buildCostGrowth: path,
      valueGrowth: path,
      marketInterest: path,
      guaranteeLevy: path,
      refinanceShare: amount,
      taxRate: amount,
      earningsStripping: amount,
      interestThreshold: amount,
      deductibleMeasures: amount,
      otherDeductionsPerHome: amount,
    }),
    commercialGuaranteeLevy: path,
    norms: z.looseObject({ social: norms, commercial: norms }),
  }),
]);

const hasEdition = z.looseObject({ kind: z.string(), modelEdition: z.int().min(1).optional() });

/** What was stored before datasets said for which edition they were made. */
const FIRST_EDITION = 1;

const AGAIN = "import the file again";

/**
 * A recalculation as it comes out of the store: of this edition of the model, brought to it, or refused. A table of regions
 * means the same in every edition, so one of an older edition is brought to this one. Accounts of corporations are not:
 * what the model of today needs of them is not in there.
 * @param content what was stored, whatever it is
 */
export function readStoredDataset(content: unknown): StoredReading {
  const named = hasEdition.safeParse(content);
  if (!named.success) return unreadable(null, "it is no recalculation");
  const { kind, modelEdition: edition = FIRST_EDITION } = named.data;
  if (edition > MODEL_EDITION) {
    const message = `These figures were made for edition ${edition} of the model; this server runs edition ${MODEL_EDITION}.`;
    return refused({ code: "NEWER_EDITION", edition, allowed: `edition ${MODEL_EDITION} or older`, message });
  }
  if (edition < MODEL_EDITION && kind !== "REGION_TABLE") {
    const message = `These accounts were imported for edition ${edition} of the model. Edition ${MODEL_EDITION} needs the rent and maintenance of new homes apart, which they do not hold: ${AGAIN}.`;
    return refused({ code: "OLD_EDITION", edition, allowed: AGAIN, message });
  }
  const read = schema.safeParse({ ...named.data, modelEdition: MODEL_EDITION });
  if (read.success) return { ok: true, dataset: read.data as unknown as Dataset };
  const [issue] = read.error.issues;
  return unreadable(edition, `${issue?.path.join(".") ?? "it"} is not what it should be`);
}

const refused = (refusal: StoredRefusal): StoredReading => ({ ok: false, refusal });

const unreadable = (edition: number | null, what: string): StoredReading =>
  refused({
    code: "NOT_READABLE",
    edition,
    allowed: AGAIN,
    message: `These figures can't be read as a recalculation: ${what}; ${AGAIN}.`,
  });
