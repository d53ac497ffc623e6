import { expect, it } from "vitest";
import { readyScenarios } from "./ready-scenarios";

it("each example sets one lever of the model to a value that it takes, and keeps the recalculation", () => {
  const offered = readyScenarios("2024-12", "/scenario");
  expect(offered.length).toBeGreaterThanOrEqual(3);
  for (const { key, href } of offered) {
    expect(href.startsWith("/scenario?v=2024-12&m.")).toBe(true);
    expect(new URL(href, "http://site").searchParams.has(`m.${key}`)).toBe(true);
  }
});
