import { readFileSync } from "node:fs";
import { engineVersion, hashOf } from "@solidariteitskaart/model";
import { z } from "zod";
import type { Calibration } from "./calibrate.js";
import type { SectorInputs } from "./types.js";

const residuals = z.strictObject({ task: z.number(), shortfall: z.number(), surplus: z.number() });

const schema = z.strictObject({
  engineVersion: z.string(),
  /** Hash of what was calibrated on: other facts need another calibration. */
  inputsHash: z.string(),
  shared: z.strictObject({ a: z.number(), e: z.number() }),
  vintages: z.array(
    z.strictObject({
      code: z.string(),
      scalars: z.strictObject({ costFactor: z.number().positive(), marketInterest: z.number().min(-0.05).max(0.2) }),
      residuals,
    }),
  ),
  steps: z.int().min(0),
});

export interface StoredCalibration extends Calibration {
  readonly engineVersion: string;
  readonly inputsHash: string;
}

const file = new URL("../../reference/calibration.json", import.meta.url);

/** Hash of everything that calibration reads. */
export function inputsHash(inputs: SectorInputs): string {
  return hashOf({ ...inputs, agreements: { ...inputs.agreements, byProvince: [...inputs.agreements.byProvince] } });
}

export function storedCalibration(calibration: Calibration, inputs: SectorInputs): StoredCalibration {
  return { engineVersion, inputsHash: inputsHash(inputs), ...calibration };
}

export type CalibrationReading =
  | { readonly ok: true; readonly calibration: StoredCalibration }
  | { readonly ok: false; readonly message: string };

/** Reads the stored calibration and checks that it belongs to these facts and this engine. */
export function readCalibration(inputs: SectorInputs, path: URL | string = file): CalibrationReading {
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
  const calibration = result.data;
  if (calibration.engineVersion !== engineVersion || calibration.inputsHash !== inputsHash(inputs)) {
    return {
      ok: false,
      message:
        "calibration.json belongs to other facts or another engine. Calibrate again: pnpm --filter @solidariteitskaart/data calibrate",
    };
  }
  return { ok: true, calibration };
}
