import fc from "fast-check";
import type { DistanceTable, SolidarityInput, SolidarityRegion, SolidarityRule } from "../src/solidarity/types.js";

/** Regions with a surplus or a shortfall of whole euros, places on a map of 300 by 300 km, and any rule. */
export const solidarityInput: fc.Arbitrary<SolidarityInput> = fc
  .record({
    regions: fc.array(
      fc.record({
        balance: fc.integer({ min: -9_000_000_000, max: 9_000_000_000 }),
        extraTask: fc.integer({ min: 1, max: 20_000_000_000 }),
        homes: fc.integer({ min: 1, max: 500_000 }),
        woz: fc.integer({ min: 1, max: 200 }),
        homesLost: fc.integer({ min: 0, max: 20_000 }),
        x: fc.integer({ min: 0, max: 300 }),
        y: fc.integer({ min: 0, max: 300 }),
      }),
      { minLength: 1, maxLength: 10 },
    ),
    give: fc.constantFrom("PROPORTIONAL" as const, "STATUTORY_LEVY" as const),
    receive: fc.constantFrom("PROPORTIONAL" as const, "LOWEST_COVERAGE_FIRST" as const, "MOST_HOMES" as const),
    route: fc.constantFrom("NEAREST" as const, "POOL" as const),
    reserveShare: fc.constantFrom(0, 0, 0.25, 1),
    maxDistanceKm: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
  })
  .map(({ regions: raw, give, receive, route, reserveShare, maxDistanceKm }) => {
    const code = (k: number) => `R${String(k).padStart(2, "0")}`;
    const regions: SolidarityRegion[] = raw.map((r, k) => ({
      region: code(k),
      surplus: Math.max(0, r.balance),
      shortfall: Math.max(0, -r.balance),
      task: Math.abs(r.balance) + r.extraTask,
      homes: r.homes,
      woz: r.woz * 1e9,
      homesLost: r.balance < 0 ? r.homesLost : 0,
    }));
    const distanceKm: DistanceTable = Object.fromEntries(
      raw.map((p, k) => [
        code(k),
        Object.fromEntries(raw.map((q, j) => [code(j), Math.round(Math.hypot(p.x - q.x, p.y - q.y) * 1000) / 1000])),
      ]),
    );
    const rule: SolidarityRule = {
      give,
      receive,
      route,
      reserveShare,
      ...(maxDistanceKm === undefined ? {} : { maxDistanceKm }),
    };
    return { regions, distanceKm, rule };
  });
