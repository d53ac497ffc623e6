import { expect, it } from "vitest";
import { agreedHomes, apart, share, total } from "./amounts.js";

it("adds up, takes apart and shares out", () => {
  expect([total([]), total([1, -2, 4]), share(3, 4), apart(3, 5), apart(null, 5)]).toEqual([0, 3, 0.75, -2, null]);
});

it("counts what was scrapped among what was agreed, and what is lost once", () => {
  expect(agreedHomes({ newHomes: 50, homesLost: 10, homesNotBuilt: 60 })).toBe(100);
  expect(agreedHomes({ newHomes: 120, homesLost: 10, homesNotBuilt: 10 })).toBe(120);
});
