import { balanceOf, emptyScenario, evaluate, regionRobustness } from "@solidariteitskaart/model";
import { describe, expect, it } from "vitest";
import { loadFacts } from "../load-facts.js";
import { publishedTotals } from "../reference/published-vintage.js";
import { sectorInputs } from "../reference/sector-inputs.js";
import { verificationNotes } from "../reference/verification-notes.js";
import { readVariants, readVariantsFile } from "./variant-file.js";
import { loadVariants } from "./variant-sectors.js";

const reading = loadFacts();
if (!reading.ok) throw new Error("The shipped facts have faults");
const { facts } = reading;
const loaded = loadVariants(facts);
if (!loaded.ok) throw new Error(loaded.message);
const stored = readVariantsFile();
if (!stored.ok) throw new Error(stored.message);

const answersOf = (code: string) =>
  [...loaded.sectorsOf(code)].map(({ name, consistent, dataset }) => ({
    variant: name,
    consistent,
    positions: balanceOf(dataset, emptyScenario(code)).positions,
  }));

describe("the variants of the model", () => {
  it("are 21 by name, the reference first, and 11 of them fit the published shortfalls", () => {
    const sectors = [...loaded.sectorsOf("2026-01")];
    expect(sectors[0]?.name).toBe("agreements-three-own-s15-v2");
    expect(new Set(sectors.map(({ name }) => name)).size).toBe(21);
    expect(sectors.map(({ name }) => name)).toContain("agreements-three-own-s15-v1");
    expect(sectors.filter(({ consistent }) => consistent)).toHaveLength(11);
  });

  it.each(["2024-12", "2026-01"])("give the published difference of %s, and the residuals that are stored", (code) => {
    const published = publishedTotals(facts).find(({ vintage }) => vintage.code === code);
    for (const { variant, positions } of answersOf(code)) {
      const total = (figure: "task" | "shortfall" | "surplus") =>
        positions.reduce((sum, position) => sum + position[figure], 0) - (published?.[figure] ?? 0);
      const kept = stored.variants.variants
        .find(({ name }) => name === variant)
        ?.vintages.find((vintage) => vintage.code === code)?.residuals;
      expect({ task: total("task"), shortfall: total("shortfall"), surplus: total("surplus") }).toEqual(kept);
      expect(Math.abs(total("shortfall") - total("surplus"))).toBeLessThan(1000);
    }
  });

  it.each([
    ["2026-01", { all: [13, 0, 6], consistent: [13, 2, 4] }],
    ["2024-12", { all: [0, 12, 7], consistent: [1, 15, 3] }],
  ])("say of %s in how many regions the answer is fixed", (code, expected) => {
    const answers = answersOf(code);
    const counts = (of: typeof answers) => {
      const regions = regionRobustness(of);
      return ["ROBUST_SHORTFALL", "ROBUST_SURPLUS", "DEPENDS"].map(
        (verdict) => regions.filter((region) => region.verdict === verdict).length,
      );
    };
    expect({ all: counts(answers), consistent: counts(answers.filter(({ consistent }) => consistent)) }).toEqual(
      expected,
    );
  });

  it("lose the homes and slow down in the years that the notes of the verification tell", async () => {
    const nationOf = async ({ dataset }: (typeof sectors)[number]) => {
      // How far apart regions lie settles who helps whom, not how much stays open.
      const apart = Object.fromEntries(dataset.regions.map(({ code }) => [code, 0]));
      const distanceKm = Object.fromEntries(dataset.regions.map(({ code }) => [code, apart]));
      return (await evaluate({ ...dataset, distanceKm }, emptyScenario("2026-01"))).national;
    };
    const sectors = [...loaded.sectorsOf("2026-01")];
    const nations = await Promise.all(sectors.map(nationOf));
    const homes = nations.map(({ homesLost }) => homesLost);
    expect([Math.round(Math.min(...homes) / 100), Math.round(Math.max(...homes) / 100)]).toEqual([425, 446]);
    const inYear = (year: number) => nations.filter(({ slowdownYear }) => slowdownYear === year).length;
    expect([2025, 2028, 2029, 2030].map(inYear)).toEqual([9, 4, 4, 4]);
    expect(verificationNotes.slowdownYear?.en).toContain("4 give this year, 9 give 2025, 4 give 2029 and 4 give 2030");
    expect(verificationNotes.homesLost?.en).toContain("42,500 to 44,600");
  });

  it("know nothing of a vintage that was not published", () => {
    expect([...loaded.sectorsOf("2030-01")]).toEqual([]);
  });

  it("are refused for other facts, with what to do", () => {
    const inputs = sectorInputs(facts);
    const [oldest, ...rest] = publishedTotals(facts);
    if (!oldest) throw new Error("There is no vintage");
    const refused = readVariants(inputs, [{ ...oldest, shortfall: oldest.shortfall + 1e6 }, ...rest]);
    expect(refused).toMatchObject({ ok: false, message: expect.stringContaining("calibrate-variants") });
  });
});
