import { expect, it } from "vitest";
import { apart, share, total } from "./amounts.js";

it("adds up, takes apart and shares out", () => {
  expect([total([]), total([1, -2, 4]), share(3, 4), apart(3, 5), apart(null, 5)]).toEqual([0, 3, 0.75, -2, null]);
});
