import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readMunicipalities, readRegionNames } from "./municipalities.js";
import { readPlaces } from "./places.js";

const facts = fileURLToPath(new URL("../../../data/facts", import.meta.url));

describe("sources", () => {
  it("know at least one place for each of the 342 municipalities, and no place elsewhere", () => {
    const codes = new Set(readMunicipalities(facts).map(({ code }) => code));
    expect(codes.size).toBe(342);
    expect(new Set(readPlaces().map(({ municipality }) => municipality))).toEqual(codes);
  });

  it("put corrected quarters in the right city", () => {
    const owner = (name: string) => readPlaces().find((place) => place.name === name)?.municipality;
    expect([owner("Stepekolk"), owner("Brand"), owner("Carnisse")]).toEqual(["GM0794", "GM0794", "GM0599"]);
  });

  it("name every region that a municipality belongs to", () => {
    const names = readRegionNames(facts);
    expect(names.size).toBe(19);
    for (const { region } of readMunicipalities(facts)) expect(names.has(region)).toBe(true);
  });
});
