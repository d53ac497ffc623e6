import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { contextTopology, places, villages } from "./ground.js";
import { municipalityFacts } from "./municipalities.js";

describe("the ground of the map", () => {
  it("holds the countries around, but not the Netherlands", () => {
    const topology = contextTopology();
    const names = topology.objects.countries.geometries.map(({ properties }) => properties?.name);
    expect(names).toContain("Belgium");
    expect(names).toContain("Germany");
    expect(names).not.toContain("Netherlands");
  });

  it("stays inside its window", () => {
    const { features } = feature(contextTopology(), contextTopology().objects.countries);
    const positions = JSON.stringify(features).match(/-?\d+\.?\d*,-?\d+\.?\d*/g) ?? [];
    expect(positions.length).toBeGreaterThan(200);
    for (const [lon = 0, lat = 0] of positions.map((text) => text.split(",").map(Number))) {
      expect(lon >= -1.501 && lon <= 10.501 && lat >= 48.999 && lat <= 55.201).toBe(true);
    }
  });

  it("has towns of three sizes with Dutch names", () => {
    const names = places().map(({ name }) => name);
    expect(names.length).toBeGreaterThan(24);
    expect(names).toContain("Den Haag");
    expect(new Set(places().map(({ size }) => size))).toEqual(new Set([1, 2, 3]));
  });

  it("knows places of Fryslân by their Dutch and their Frisian name", () => {
    const municipalityOf = (name: string) => villages().find((one) => one.name === name)?.municipality;
    expect(municipalityOf("Holwerd")).toBe("GM1970");
    for (const [dutch, frisian] of [
      ["Holwerd", "Holwert"],
      ["Zwaagwesteinde", "De Westereen"],
      ["Bolsward", "Boalsert"],
    ] as const) {
      expect(municipalityOf(dutch)).toBe(municipalityOf(frisian));
      expect(municipalityOf(dutch)).toBeDefined();
    }
  });

  it("knows villages by name, each in a municipality of today", () => {
    const codes = new Set(municipalityFacts().map(({ code }) => code));
    const found = villages();
    expect(new Set(found.map(({ municipality }) => municipality))).toEqual(codes);
    const owner = (name: string) => found.filter((village) => village.name === name).map((v) => v.municipality);
    expect(owner("Drunen")).toEqual(["GM0797"]);
    expect(owner("Oudkarspel")).toEqual(["GM1980"]);
    expect(owner("Den Haag")).toEqual(["GM0518"]);
  });
});
