import { readFileSync } from "node:fs";
import { hashOf, MODEL_EDITION } from "@solidariteitskaart/model";
import { z } from "zod";
import { type Calibration, fitVintage } from "./calibrate.js";
import type { PublishedTotals, SectorInputs } from "./types.js";

const residuals = z.strictObject({ task: z.number(), shortfall: z.number(), surplus: z.number() });

const schema = z.strictObject({
  modelEdition: z.int().min(1),
  shared: z.strictObject({ a: z.number().min(0) }),
  vintages: z
    .array(
      z.strictObject({
        code: z.string(),
        modelEdition: z.int().min(1),
        /** Hash of what it was fitted to: the edition's inputs, its own totals, its shape of interest. */
        inputsHash: z.string(),
        scalars: z.strictObject({ costFactor: z.number().positive(), marketInterest: z.number().min(-0.05).max(0.2) }),
        residuals,
      }),
    )
    .min(1),
});

/** A calibration as it is kept: every vintage frozen with the edition of the model and the facts it was fitted to. */
export type StoredCalibration = z.infer<typeof schema>;

const file = new URL("../../reference/calibration.json", import.meta.url);

/** Hash of everything that fitting one vintage reads; other vintages are not in it. */
export function inputsHash(inputs: SectorInputs, published: PublishedTotals): string {
  const { task, shortfall, surplus, interestShape, vintage } = published;
  return hashOf({ inputs, code: vintage.code, task, shortfall, surplus, interestShape });
}

/**
 * A calibration with what it belongs to.
 * @param calibration as it was fitted
 * @param inputs what it was fitted to
 * @returns plain data for the file
 */
export function storedCalibration(
  { shared, vintages }: Calibration,
  inputs: SectorInputs,
  published: readonly PublishedTotals[],
): StoredCalibration {
  return {
    modelEdition: MODEL_EDITION,
    shared,
    vintages: vintages.map(({ code, scalars, residuals: left }) => {
      const own = published.find(({ vintage }) => vintage.code === code);
      if (!own) throw new RangeError(`${code} was not published`);
      return { code, modelEdition: MODEL_EDITION, inputsHash: inputsHash(inputs, own), scalars, residuals: left };
    }),
  };
}

/** Codes of published vintages whose stored scalars belong to other facts, and of those without any. */
function standing(stored: StoredCalibration, inputs: SectorInputs, published: readonly PublishedTotals[]) {
  const frozen = (own: PublishedTotals) => stored.vintages.find(({ code }) => code === own.vintage.code);
  const codes = (of: (own: PublishedTotals) => boolean) => published.filter(of).map(({ vintage }) => vintage.code);
  return {
    missing: codes((own) => frozen(own) === undefined),
    moved: codes((own) => {
      const known = frozen(own);
      return (
        known !== undefined && (known.modelEdition !== MODEL_EDITION || known.inputsHash !== inputsHash(inputs, own))
      );
    }),
  };
}

/**
 * The stored calibration with the vintages that it lacks: those it has stay as they are, to the last bit.
 * @throws Error where a vintage that was fitted before belongs to other facts or another edition now
 */
export function extendedCalibration(
  stored: StoredCalibration,
  inputs: SectorInputs,
  published: readonly PublishedTotals[],
): StoredCalibration {
  const { missing, moved } = standing(stored, inputs, published);
  if (moved.length > 0) throw new Error(movedMessage(moved));
  const added = published.filter(({ vintage }) => missing.includes(vintage.code));
  const fitted = added.map((own) => fitVintage(inputs, stored.shared, own));
  const more = storedCalibration({ shared: stored.shared, vintages: fitted }, inputs, published);
  const vintages = [...stored.vintages, ...more.vintages].sort((p, q) => (p.code < q.code ? -1 : 1));
  return { ...stored, vintages };
}

const command = "npx pnpm --filter @solidariteitskaart/data calibrate";
const movedMessage = (codes: readonly string[]) =>
  `calibration.json was made for other facts or another edition of the model (${codes.join(", ")}). Put the facts back, or calibrate everything again as a new edition: ${command} --again`;

export type CalibrationReading =
  | { readonly ok: true; readonly calibration: StoredCalibration }
  | { readonly ok: false; readonly message: string };

/**
 * Reads the stored calibration, without asking what it belongs to.
 * @param path of the file; the one that ships with this package where none is given
 * @returns the calibration, or a sentence that says what is wrong
 */
export function readCalibrationFile(path: URL | string = file): CalibrationReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    return {
      ok: false,
      message: `calibration.json cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  const result = schema.safeParse(parsed);
  if (!result.success) return { ok: false, message: `calibration.json is damaged: ${z.prettifyError(result.error)}` };
  return { ok: true, calibration: result.data };
}

/** Reads the stored calibration and checks that it belongs to these facts and this edition, and lacks no vintage. */
export function readCalibration(
  inputs: SectorInputs,
  published: readonly PublishedTotals[],
  path: URL | string = file,
): CalibrationReading {
  const reading = readCalibrationFile(path);
  if (!reading.ok) return reading;
  const { missing, moved } = standing(reading.calibration, inputs, published);
  if (moved.length > 0) return { ok: false, message: movedMessage(moved) };
  if (missing.length > 0) {
    return { ok: false, message: `calibration.json lacks ${missing.join(", ")}. Fit what is new: ${command}` };
  }
  return reading;
}
