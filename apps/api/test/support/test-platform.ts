import { loadDatasets, loadFacts } from "@solidariteitskaart/data";
import { createPlatform, type PlatformParts } from "../../src/platform/create-platform.js";
import type { Platform } from "../../src/platform/platform.js";

function loadedParts(): PlatformParts {
  const read = loadFacts();
  if (!read.ok) throw new Error("the facts have faults");
  const loaded = loadDatasets(read.facts);
  if (!loaded.ok) throw new Error(loaded.message);
  const codes = read.facts.regions.map((r) => r.code);
  const distanceKm = Object.fromEntries(
    codes.map((a, i) => [a, Object.fromEntries(codes.map((b, j) => [b, Math.abs(i - j) * 10]))]),
  );
  return {
    facts: read.facts,
    datasets: loaded.datasets.map((d) => ({ ...d, distanceKm })),
    neighbours: {},
    boundaries: {
      source: "test",
      licence: "test",
      attribution: "test",
      vintage: "2025",
      schematic: true,
      topology: () => ({ type: "Topology", objects: {}, arcs: [] }),
    },
  };
}

/** The product's own data, loaded once for all tests of a file. */
export const testParts = loadedParts();

export const testPlatform = (changes: Partial<PlatformParts> = {}): Platform =>
  createPlatform({ ...testParts, ...changes });
