import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { leverByKey, levers } from "./registry.js";

const kebab = (key: string) => key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

describe("the lever registry", () => {
  it("holds every lever that has a file, once", () => {
    const helpers = ["registry.ts", "write-years.ts"];
    const files = readdirSync(new URL("./", import.meta.url)).filter(
      (name) => !name.endsWith(".test.ts") && !helpers.includes(name),
    );
    expect(levers.map(({ key }) => `${kebab(key)}.ts`).sort()).toEqual(files.sort());
  });

  it.each(levers.map((lever) => [lever.key, lever] as const))("%s is complete", (key, lever) => {
    expect(leverByKey(key)).toBe(lever);
    expect(key).toMatch(/^[a-z][a-zA-Z]*$/);
    expect(lever.description).toMatch(/^[A-Z].*\.$/);
    expect(lever.min).toBeLessThan(lever.max);
    expect(lever.step).toBeGreaterThan(0);
    expect(lever.step).toBeLessThanOrEqual(lever.max - lever.min);
    expect(lever.firstYear).toBeLessThanOrEqual(lever.lastYear);
    expect(lever.decidedBy.includes("NOBODY")).toBe(lever.kind === "ASSUMPTION");
    if (lever.default === null) expect(lever.ownValue).toBeDefined();
    else expect([lever.min <= lever.default, lever.default <= lever.max]).toEqual([true, true]);
    if (lever.companionOf !== undefined) expect(leverByKey(lever.companionOf)).toBeDefined();
  });

  it("knows no lever by a name that objects have", () => {
    for (const name of ["__proto__", "constructor", "toString", ""]) expect(leverByKey(name)).toBeUndefined();
  });
});
