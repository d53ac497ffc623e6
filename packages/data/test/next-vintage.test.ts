import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { balanceOf, emptyScenario, evaluate, regionRobustness } from "@solidariteitskaart/model";
import { expect, it } from "vitest";
import type { Facts } from "../src/facts/facts.js";
import { letterVintages } from "../src/letter/letter-vintages.js";
import { loadFacts } from "../src/load-facts.js";
import { extendedCalibration, readCalibrationFile } from "../src/reference/calibration-file.js";
import { loadDatasets } from "../src/reference/load-datasets.js";
import { publishedTotals } from "../src/reference/published-vintage.js";
import { sectorInputs } from "../src/reference/sector-inputs.js";
import { calibrateVariants, readVariantsFile } from "../src/variants/variant-file.js";
import { loadVariants, type VariantSector } from "../src/variants/variant-sectors.js";
import { inCopyOfFacts } from "./facts-folder.js";

const OLDER = ["2024-12", "2026-01"];

/** An invented recalculation, with a source that the others have not. */
const VINTAGE =
  "2027-01,Doorrekening januari 2027,Recalculation of January 2027,2027-01-01,month,,121000000000,is,16200000000,is,2300000000,is,,,,false,own-arithmetic\n";
const INTEREST = Array.from(
  { length: 10 },
  (_, i) => `2027-01,${2025 + i},${(3.3 + 0.05 * i).toFixed(2)},ASSUMED,expert-estimate,Verzonnen.,Invented.\n`,
).join("");

/** Everything that is shown of a recalculation, to the last bit. */
function shown(facts: Facts, variantsOf: (code: string) => readonly VariantSector[], calibration?: string) {
  const loaded = loadDatasets(facts, calibration);
  if (!loaded.ok) throw new Error(loaded.message);
  const of = async (code: string) => {
    const dataset = loaded.datasets.find(({ vintage }) => vintage.code === code);
    if (!dataset) throw new Error(`${code} is gone`);
    const answers = variantsOf(code).map(({ name, consistent, dataset: sector }) => ({
      variant: name,
      consistent,
      positions: balanceOf(sector, emptyScenario(code)).positions,
    }));
    return { dataset, outcome: await evaluate(dataset, emptyScenario(code)), robustness: regionRobustness(answers) };
  };
  return { codes: loaded.datasets.map(({ vintage }) => vintage.code), calibration: loaded.calibration, of };
}

function variantsWith(facts: Facts, path?: string) {
  const loaded = loadVariants(facts, path);
  if (!loaded.ok) throw new Error(loaded.message);
  return loaded.sectorsOf;
}

function factsIn(folder?: string): Facts {
  const read = loadFacts(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.facts;
}

/** The recipe of docs/recipes/add-a-vintage.md, step by step, in a copy. */
function withNextVintage(folder: string) {
  appendFileSync(join(folder, "vintages.csv"), VINTAGE);
  appendFileSync(join(folder, "interest-shape.csv"), INTEREST);
  execFileSync(process.execPath, [join(folder, "seal.mjs"), folder], { stdio: "ignore" });
  const facts = factsIn(folder);
  const [inputs, published] = [sectorInputs(facts), publishedTotals(facts)];
  const [calibration, variants] = [readCalibrationFile(), readVariantsFile()];
  if (!calibration.ok || !variants.ok) throw new Error("What is stored cannot be read");
  const paths = { calibration: join(folder, "calibration.json"), variants: join(folder, "variants.json") };
  writeFileSync(paths.calibration, JSON.stringify(extendedCalibration(calibration.calibration, inputs, published)));
  const more = calibrateVariants(inputs, published, variants.variants, () => undefined);
  writeFileSync(paths.variants, JSON.stringify(more));
  expect(JSON.parse(readFileSync(paths.variants, "utf8"))).toEqual(more);
  return { facts, ...shown(facts, variantsWith(facts, paths.variants), paths.calibration) };
}

it("is added by the recipe without moving anything of the older ones", async () => {
  const facts = factsIn();
  const before = shown(facts, variantsWith(facts));
  const after = inCopyOfFacts(withNextVintage);
  expect(after.codes).toEqual(["2027-01", "2026-01", "2024-12"]);
  for (const code of OLDER) expect(await after.of(code)).toStrictEqual(await before.of(code));
  expect(letterVintages(after.facts)).toEqual({ ok: true, vintages: { before: "2024-12", after: "2026-01" } });

  const { outcome, robustness } = await after.of("2027-01");
  const { task, shortfall, surplus } = outcome.national;
  expect(Math.abs(task - 121e9)).toBeLessThan(1000);
  expect(Math.abs(shortfall - surplus - 13.9e9)).toBeLessThan(1000);
  // The split is its own prediction: what the model gives less what was published is what was stored.
  const residuals = after.calibration.vintages.find(({ code }) => code === "2027-01")?.residuals;
  expect(residuals?.shortfall).toBe(shortfall - 16.2e9);
  expect(Math.abs(residuals?.shortfall ?? 0)).toBeGreaterThan(1000);
  expect(robustness).toHaveLength(19);
}, 600_000);

it("of the letter is named when its row is gone", () => {
  const facts = factsIn();
  const vintages = facts.vintages.filter(({ code }) => code !== "2026-01");
  expect(letterVintages({ ...facts, vintages })).toMatchObject({
    ok: false,
    message: expect.stringContaining("shortfall-2026"),
  });
});
