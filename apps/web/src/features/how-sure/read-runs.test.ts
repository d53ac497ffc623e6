import { describe, expect, it } from "vitest";
import { defaultRuns, readRuns } from "./read-runs";

const read = (query: string) => readRuns(new URLSearchParams(query));

describe("runs and seed of a link", () => {
  it("have defaults, and are only asked for when named", () => {
    expect(read("v=2026-01")).toEqual({ settings: defaultRuns, asked: false, faults: [] });
    expect(read("runs=2500&seed=7")).toEqual({ settings: { runs: 2500, seed: 7 }, asked: true, faults: [] });
  });

  it.each(["runs=1", "runs=10001", "runs=1e3", "runs=-5", "seed=2.5", "seed=99999999999", "seed=x"])(
    "%s is refused with what is possible",
    (query) => {
      const [fault] = read(query).faults;
      expect(fault?.code).toBe("OUT_OF_RANGE");
      expect(fault?.allowed).toMatch(/^\d+–\d+$/);
    },
  );
});
