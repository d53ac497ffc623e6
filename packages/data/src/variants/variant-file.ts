import { readFileSync } from "node:fs";
import { isConsistent, MODEL_EDITION } from "@solidariteitskaart/model";
import { z } from "zod";
import { calibrate, fitVintage } from "../reference/calibrate.js";
import { inputsHash, type StoredCalibration, storedCalibration } from "../reference/calibration-file.js";
import type { PublishedTotals, SectorInputs } from "../reference/types.js";
import { type VariantRules, variantList } from "./variant-list.js";

const schema = z.strictObject({
  modelEdition: z.int().min(1),
  variants: z.array(
    z.strictObject({
      name: z.string(),
      /** By the vintages of the edition; one that is added later does not change it, so that nothing before it moves. */
      consistent: z.boolean(),
      shared: z.strictObject({ a: z.number().min(0) }),
      vintages: z.array(
        z.strictObject({
          code: z.string(),
          inputsHash: z.string(),
          scalars: z.strictObject({
            costFactor: z.number().positive(),
            marketInterest: z.number().min(-0.05).max(0.2),
          }),
          /** Model less published, EUR. */
          residuals: z.strictObject({ task: z.number(), shortfall: z.number(), surplus: z.number() }),
        }),
      ),
    }),
  ),
});

/** All variants as they are kept, each calibrated anew to the same published totals. */
export type StoredVariants = z.infer<typeof schema>;
export type StoredVariant = StoredVariants["variants"][number];

const file = new URL("../../reference/variants.json", import.meta.url);
const command = "npx pnpm --filter @solidariteitskaart/data calibrate-variants";

const inputsOf = (inputs: SectorInputs, { specification }: VariantRules): SectorInputs => ({
  ...inputs,
  specification,
});

function keptOf(name: string, { shared, vintages }: StoredCalibration): StoredVariant {
  return {
    name,
    consistent: isConsistent(vintages.map(({ residuals }) => residuals.shortfall)),
    shared,
    vintages: vintages.map(({ code, inputsHash: hash, scalars, residuals }) => ({
      code,
      inputsHash: hash,
      scalars,
      residuals,
    })),
  };
}

/**
 * Calibrates every variant to all published vintages, or adds to the kept ones the vintages that they lack.
 * @param kept what was calibrated before; nothing calibrates all anew
 * @param log is told the name of each variant that is done
 */
export function calibrateVariants(
  inputs: SectorInputs,
  published: readonly PublishedTotals[],
  kept: StoredVariants | undefined,
  log: (name: string) => void,
): StoredVariants {
  const variants = variantList(inputs.specification.sigma).map((rules) => {
    const own = inputsOf(inputs, rules);
    const known = kept?.variants.find(({ name }) => name === rules.name);
    const variant = known
      ? extended(known, own, published)
      : keptOf(rules.name, storedCalibration(calibrate(own, published), own, published));
    log(rules.name);
    return variant;
  });
  return { modelEdition: MODEL_EDITION, variants };
}

function extended(known: StoredVariant, inputs: SectorInputs, published: readonly PublishedTotals[]): StoredVariant {
  const lacking = published.filter(({ vintage }) => !known.vintages.some(({ code }) => code === vintage.code));
  const added = lacking.map((own) => ({
    ...fitVintage(inputs, known.shared, own),
    inputsHash: inputsHash(inputs, own),
  }));
  return { ...known, vintages: [...known.vintages, ...added].sort((p, q) => (p.code < q.code ? -1 : 1)) };
}

export type VariantsReading =
  | { readonly ok: true; readonly variants: StoredVariants }
  | { readonly ok: false; readonly message: string };

/**
 * Reads the stored variants without asking what they belong to.
 * @param path of the file; the one that ships with this package where none is given
 * @returns the variants, or a sentence that says what is wrong
 */
export function readVariantsFile(path: URL | string = file): VariantsReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    return { ok: false, message: `variants.json cannot be read: ${error instanceof Error ? error.message : "?"}` };
  }
  const result = schema.safeParse(parsed);
  if (!result.success) return { ok: false, message: `variants.json is damaged: ${z.prettifyError(result.error)}` };
  return { ok: true, variants: result.data };
}

/** Reads the stored variants and checks that they belong to these facts and this edition, and lack no vintage. */
export function readVariants(
  inputs: SectorInputs,
  published: readonly PublishedTotals[],
  path: URL | string = file,
): VariantsReading {
  const reading = readVariantsFile(path);
  if (!reading.ok) return reading;
  const { modelEdition, variants } = reading.variants;
  const other = variantList(inputs.specification.sigma).filter((rules) => {
    const kept = variants.find(({ name }) => name === rules.name);
    const own = inputsOf(inputs, rules);
    return published.some((totals) => {
      const vintage = kept?.vintages.find(({ code }) => code === totals.vintage.code);
      return vintage?.inputsHash !== inputsHash(own, totals);
    });
  });
  if (modelEdition === MODEL_EDITION && other.length === 0) return reading;
  const names = other.map(({ name }) => name).join(", ");
  return {
    ok: false,
    message: `variants.json was made for other facts, lacks a vintage, or belongs to another edition (${names}). Calibrate what is new: ${command}, or all of it as a new edition: ${command} --again`,
  };
}
