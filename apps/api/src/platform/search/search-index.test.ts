import { describe, expect, it } from "vitest";
import type { SearchEntry } from "./search-entries.js";
import { searchIndex } from "./search-index.js";

const entry = (kind: SearchEntry["kind"], code: string, name: string): SearchEntry => ({
  kind,
  code,
  name,
  matched: name,
  regionCode: "HMR",
});

describe("searching for the name of a place", () => {
  const search = searchIndex([
    entry("CORPORATION", "c1", "Rotterdam A"),
    entry("CORPORATION", "c2", "Rotterdam"),
    entry("REGION", "HMR", "Haaglanden, Midden-Holland en Rotterdam"),
    entry("MUNICIPALITY", "GM0599", "Rotterdam"),
  ]);
  const found = (text: string, most = 9) => search(text, most).map(({ code }) => code);

  it("gives the municipality, then the region, then corporations that are named after it", () => {
    expect(found("rotterdam")).toEqual(["GM0599", "HMR", "c2", "c1"]);
    expect(found("rotter", 2)).toEqual(["GM0599", "HMR"]);
  });

  it("still finds a corporation by its own name", () => {
    expect(found("rotterdam a")).toContain("c1");
  });
});

describe("searching for a village", () => {
  const village = (code: string, name: string, matched: string): SearchEntry => ({
    ...entry("MUNICIPALITY", code, name),
    matched,
    isVillage: true,
  });
  const search = searchIndex([
    village("GM1876", "Bronckhorst", "Hengelo"),
    entry("MUNICIPALITY", "GM0164", "Hengelo"),
    village("GM0589", "Oudewater", "Hekendorp"),
  ]);
  const found = (text: string) => search(text, 9).map(({ name, matched }) => [name, matched]);

  it("leads to its municipality, and says by which name it was found", () => {
    expect(found("hekend")).toEqual([["Oudewater", "Hekendorp"]]);
  });

  it("is not almost another place, where its name is spelt as it is", () => {
    const near = searchIndex([
      village("GM1734", "Overbetuwe", "Elst"),
      entry("MUNICIPALITY", "GM1773", "Olst-Wijhe"),
      entry("MUNICIPALITY", "GM1711", "GM1711"),
    ]);
    const names = (text: string) => near(text, 9).map(({ name }) => name);
    expect(names("elst")).toEqual(["Overbetuwe"]);
    expect(names("olst")).toEqual(["Olst-Wijhe"]);
    expect(names("wijhr")).toEqual(["Olst-Wijhe"]);
    // A postcode is no code of a municipality with one digit wrong.
    expect(names("9711")).toEqual([]);
    expect(names("1711")).toEqual(["GM1711"]);
  });

  it("comes after a municipality of the same name", () => {
    expect(found("hengelo")).toEqual([
      ["Hengelo", "Hengelo"],
      ["Bronckhorst", "Hengelo"],
    ]);
  });
});
