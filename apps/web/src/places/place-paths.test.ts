import { describe, expect, it } from "vitest";
import { defaultRule } from "../address/view-state";
import { figureQuery, municipalityPath, regionPath } from "./place-paths";

describe("addresses of places", () => {
  it.each([
    ["Súdwest-Fryslân", "/gemeente/GM1900-sudwest-fryslan"],
    ["'s-Hertogenbosch", "/gemeente/GM1900-s-hertogenbosch"],
    ["Bergen (L.)", "/gemeente/GM1900-bergen-l"],
  ])("%s", (name, path) => {
    expect(municipalityPath("GM1900", name)).toBe(path);
  });

  it("of a region", () => {
    expect(regionPath("HMR", "Haaglanden/Midden-Holland/Rotterdam")).toBe(
      "/regio/HMR-haaglanden-midden-holland-rotterdam",
    );
  });

  it("keep recalculation and rule, and leave the defaults out", () => {
    expect(figureQuery({ vintage: null, rule: defaultRule })).toBe("");
    expect(figureQuery({ vintage: "2024-12", rule: { ...defaultRule, route: "POOL" } })).toBe("?v=2024-12&route=POOL");
  });
});
