import { emptyScenario, evaluate } from "@solidariteitskaart/model";
import { expect, it } from "vitest";
import { testPlatform } from "../../test/support/test-platform.js";
import { packOutcome, unpackOutcome } from "./pack-outcome.js";

it("is the same after its way from a thread, in pieces that do not stay for long", async () => {
  const { datasets } = testPlatform();
  for (const dataset of datasets) {
    const outcome = await evaluate(dataset, emptyScenario(dataset.vintage.code));
    const packed = packOutcome(outcome);
    const pieces = [packed.rest, ...packed.years, ...packed.corporations];
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(100_000);
    expect(JSON.parse(JSON.stringify(unpackOutcome(packed)))).toEqual(JSON.parse(JSON.stringify(outcome)));
  }
});
