import { describe, expect, it } from "vitest";
import { chanceClass, chanceClasses, chanceEdges } from "./chance-class";

describe("classes of chance", () => {
  it("cover all chances without a hole", () => {
    expect([0, 0.0999, 0.1, 0.5, 0.8999, 0.9, 1].map(chanceClass)).toEqual([0, 0, 1, 3, 4, 5, 5]);
    const all = chanceClasses.map(chanceEdges);
    expect(all[0]?.[0]).toBe(0);
    expect(all.at(-1)?.[1]).toBe(1);
    expect(all.slice(1).map(([from]) => from)).toEqual(all.slice(0, -1).map(([, until]) => until));
  });
});
