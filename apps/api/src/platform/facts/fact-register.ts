import {
  type Facts,
  letterChecks,
  rentCaps,
  type StoredCalibration,
  verificationOutcomes,
  verificationRows,
} from "@solidariteitskaart/data";
import type { Dataset, evaluate } from "@solidariteitskaart/model";
import { type AssumptionView, assumptionView } from "./assumption-view.js";
import { type CalibrationView, calibrationView } from "./calibration-view.js";
import type { ClaimView } from "./claim-view.js";
import { type FactFileView, factFileView } from "./fact-file-view.js";
import { type LetterCheckView, letterCheckView } from "./letter-check-view.js";
import { type NormView, normView } from "./norm-view.js";
import { type NpaTargetView, npaTargetView } from "./npa-target-view.js";
import { type RentCapView, rentCapView } from "./rent-cap-view.js";
import { type SectorFigureView, sectorFigureView } from "./sector-figure-view.js";
import { type SourceView, sourceView } from "./source-view.js";
import type { FindSource } from "./sourced.js";
import { type VerificationRowView, verificationRowView } from "./verification-view.js";

/** The facts themselves, and how the model was made from them. */
export interface FactRegister {
  readonly sectorFigures: readonly SectorFigureView[];
  readonly npaTargets: readonly NpaTargetView[];
  readonly rentCaps: readonly RentCapView[];
  readonly letterChecks: readonly LetterCheckView[];
  readonly assumptions: readonly AssumptionView[];
  readonly norms: readonly NormView[];
  readonly factFiles: readonly FactFileView[];
  readonly sources: readonly SourceView[];
  readonly calibration: CalibrationView;
  readonly verification: () => Promise<readonly VerificationRowView[]>;
}

interface RegisterParts {
  readonly facts: Facts;
  readonly datasets: readonly Dataset[];
  readonly calibration: StoredCalibration;
  readonly source: FindSource;
  readonly claims: readonly ClaimView[];
  /** The model, wherever there is room for it. */
  readonly run: typeof evaluate;
}

export function factRegister({ facts, datasets, calibration, source, claims, run }: RegisterParts): FactRegister {
  const sectorFigures = facts.sectorFigures.map((figure) => sectorFigureView(figure, source));
  const claim = (code: string): ClaimView => {
    const found = claims.find((candidate) => candidate.code === code);
    if (!found) throw new Error(`A rule names the claim ${code}, and the letter has none.`);
    return found;
  };
  let verification: Promise<readonly VerificationRowView[]> | undefined;
  const published = {
    claim,
    figures: (metric: string, only?: readonly string[]) =>
      sectorFigures.filter((row) => row.metric === metric && (only?.includes(row.code) ?? true)),
  };
  return {
    sectorFigures,
    npaTargets: facts.npaTargets.map((target) => npaTargetView(target, source)),
    rentCaps: rentCaps(facts).map((row) => rentCapView(row, source, claim)),
    letterChecks: letterChecks(facts.claims, facts.vintages).map((check) => letterCheckView(check, claim)),
    assumptions: facts.assumptions.map((assumption) => assumptionView(assumption, source)),
    norms: facts.norms.map((norm) => normView(norm, source)),
    factFiles: facts.datasets.map((dataset) => factFileView(dataset, source)),
    sources: facts.sources.map(sourceView),
    calibration: calibrationView(calibration, datasets),
    verification: () => (verification ??= verified(facts, datasets, published, run)),
  };
}

/** Runs the model five times, so once is enough. */
async function verified(
  facts: Facts,
  datasets: readonly Dataset[],
  published: Parameters<typeof verificationRowView>[1],
  run: RegisterParts["run"],
): Promise<readonly VerificationRowView[]> {
  const sectors = datasets.filter((dataset) => dataset.kind === "SECTOR");
  const rows = verificationRows(facts, await verificationOutcomes(sectors, run));
  return rows.map((row) => verificationRowView(row, published));
}
