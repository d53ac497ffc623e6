import { describe, expect, it } from "vitest";
import { stackParts } from "./stack-parts";

describe("stackParts", () => {
  it("lays parts on each other in order and leaves out what is empty", () => {
    expect(stackParts({ lost: 2, built: 5, planned: 0 }, ["built", "planned", "lost"])).toEqual([
      { key: "built", from: 0, to: 5 },
      { key: "lost", from: 5, to: 7 },
    ]);
  });
});
