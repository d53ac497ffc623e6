import { describe, expect, it } from "vitest";
import { boundaryAllowed } from "./boundary-allowed";

describe("boundaryAllowed", () => {
  it.each([
    ["each municipality once", "once", []],
    ["all 342 municipalities", "all", ["342"]],
    ["longitude 3.2 to 7.3, latitude 50.7 to 53.7", "box", ["3.2", "7.3", "50.7", "53.7"]],
    ["12.5 to 290.1 km2", "size", ["12.5", "290.1"]],
    ["at most 1.0 %", "share", ["1.0"]],
    ["boundaries that can be checked within 90 seconds", "seconds", ["90"]],
  ])("knows %s", (allowed, key, numbers) => {
    expect(boundaryAllowed(allowed)).toEqual({ key, numbers });
  });

  it("knows nothing of other files", () => {
    expect(boundaryAllowed("each once")).toBeNull();
    expect(boundaryAllowed("at most 12")).toBeNull();
  });
});
