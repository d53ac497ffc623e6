import { expect, it } from "vitest";
import { firstEditionOf } from "./first-edition";

it("knows what a link of the first edition showed, by as many digits as it names", () => {
  expect(firstEditionOf("901d166f")?.homesLost).toBe(43_981);
  expect(firstEditionOf("901d166fd62f46d2")?.measuresLost).toBe(148_819);
  expect(firstEditionOf("2e9485c3f642")).toEqual({ homesLost: 0, measuresLost: 0 });
  expect(firstEditionOf("2a3908236434")).toBeNull();
});
