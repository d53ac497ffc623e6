import { expect, it } from "vitest";
import { firstEditionOf, firstEditionOfVintage } from "./first-edition.js";

it("knows what a link of the first edition showed, by as many digits as it names", () => {
  expect(firstEditionOf("901d166f")).toEqual({ open: 17.7e9, homesLost: 43_981, measuresLost: 148_819 });
  expect(firstEditionOf("901d166fd62f46d2")?.measuresLost).toBe(148_819);
  expect(firstEditionOf("2e9485c3f642")).toEqual({ open: 0, homesLost: 0, measuresLost: 0 });
  expect(firstEditionOf("2a3908236434")).toBeNull();
});

it("knows rules and levers too, as that edition gave them", () => {
  // Who receives first moves homes, never money.
  expect(firstEditionOf("1154986561d1")).toEqual({ open: 17.7e9, homesLost: 44_017, measuresLost: 148_542 });
  expect(firstEditionOf("79484854000c")).toEqual({ open: 10_373_029_568, homesLost: 25_788, measuresLost: 87_112 });
});

it("knows each recalculation of that time without any change, and no other", () => {
  expect(firstEditionOfVintage("2026-01")?.homesLost).toBe(43_981);
  expect(firstEditionOfVintage("2024-12")?.open).toBe(0);
  expect(firstEditionOfVintage("2027-01")).toBeNull();
});
