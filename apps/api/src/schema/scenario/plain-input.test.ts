import { describe, expect, it } from "vitest";
import { plainInput } from "./plain-input.js";

describe("plainInput", () => {
  it("leaves out what is null, at every depth", () => {
    expect(
      plainInput({ version: null, solidarity: { give: "POOL", maxDistanceKm: null }, measures: [{ from: null }] }),
    ).toEqual({ solidarity: { give: "POOL" }, measures: [{}] });
  });

  it("keeps nothing that was inherited, and pollutes nothing", () => {
    const input: unknown = JSON.parse('{"__proto__":{"polluted":true},"a":1}');
    expect(Object.keys(plainInput(Object.create({ hidden: 1 })) as object)).toEqual([]);
    plainInput(input);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
