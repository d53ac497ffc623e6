import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solidarityInput } from "../../test/solidarity-arbitrary.js";
import { solveSolidarity } from "./solve-solidarity.js";
import type { SolidarityInput, SolidarityResult } from "./types.js";

const sum = (values: Readonly<Record<string, number>>) =>
  Object.values(values).reduce((total, value) => total + value, 0);
const always = (property: (input: SolidarityInput, result: SolidarityResult) => void | Promise<void>) =>
  fc.assert(fc.asyncProperty(solidarityInput, async (input) => property(input, await solveSolidarity(input))));

describe("solidarity", () => {
  it("conserves: what is given is received, to the euro", async () => {
    await always((_input, { moved, given, received }) => {
      expect(sum(given)).toBe(moved);
      expect(sum(received)).toBe(moved);
    });
  });

  it("takes nothing above a surplus less its reserve and gives nothing above a shortfall", async () => {
    await always(({ regions, rule }, { given, received }) => {
      for (const { region, surplus, shortfall } of regions) {
        expect(given[region] ?? 0).toBeLessThanOrEqual(Math.floor(surplus * (1 - rule.reserveShare)));
        expect(received[region] ?? 0).toBeLessThanOrEqual(shortfall);
        expect(Math.min(given[region] ?? 0, received[region] ?? 0)).toBe(0);
      }
    });
  });

  it("moves all that can move when no distance limits it", async () => {
    await always(({ regions, rule }, { moved }) => {
      if (rule.route === "NEAREST" && rule.maxDistanceKm !== undefined) return;
      const available = regions.reduce((total, r) => total + Math.floor(r.surplus * (1 - rule.reserveShare)), 0);
      const needed = regions.reduce((total, r) => total + r.shortfall, 0);
      expect(moved).toBe(Math.min(available, needed));
    });
  });

  it("has transfers of whole euros that add up to what each region gives and receives", async () => {
    await always(({ rule, distanceKm }, { flows, given, received }) => {
      if (rule.route === "POOL") {
        expect(flows).toEqual([]);
        return;
      }
      const from: Record<string, number> = {};
      const to: Record<string, number> = {};
      for (const flow of flows) {
        expect(Number.isSafeInteger(flow.amount) && flow.amount > 0).toBe(true);
        expect(flow.from).not.toBe(flow.to);
        expect(distanceKm[flow.from]?.[flow.to] ?? 0).toBeLessThanOrEqual(
          rule.maxDistanceKm ?? Number.POSITIVE_INFINITY,
        );
        from[flow.from] = (from[flow.from] ?? 0) + flow.amount;
        to[flow.to] = (to[flow.to] ?? 0) + flow.amount;
      }
      for (const [region, amount] of Object.entries(given)) expect(from[region] ?? 0).toBe(amount);
      for (const [region, amount] of Object.entries(received)) expect(to[region] ?? 0).toBe(amount);
    });
  });

  it("does not depend on the order of the regions", async () => {
    await always(async (input, { moved, given, received, euroKm }) => {
      const turned = await solveSolidarity({ ...input, regions: [...input.regions].reverse() });
      expect(turned.moved).toBe(moved);
      expect(turned.given).toEqual(given);
      expect(turned.received).toEqual(received);
      expect(turned.euroKm === null ? null : Math.round(turned.euroKm)).toBe(
        euroKm === null ? null : Math.round(euroKm),
      );
    });
  });

  it("moves no less over a greater distance", async () => {
    await always(async (input, { moved }) => {
      const { maxDistanceKm } = input.rule;
      if (maxDistanceKm === undefined || input.rule.route === "POOL") return;
      const wider = await solveSolidarity({ ...input, rule: { ...input.rule, maxDistanceKm: maxDistanceKm + 40 } });
      expect(wider.moved).toBeGreaterThanOrEqual(moved);
    });
  });
});
