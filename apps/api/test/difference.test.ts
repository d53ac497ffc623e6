import { describe, expect, it } from "vitest";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();

const DIFFERENCE = `query ($from: ScenarioRef!, $to: ScenarioRef!) {
  difference(from: $from, to: $to) {
    __typename
    ... on ScenarioFaults { faults { code path } }
    ... on Difference {
      status sources { code }
      national { task shortfall surplus open homesLost measuresLost }
      regions { region { code } ownPosition homesLost }
    }
  }
  before: outcome(vintage: "2024-12") { ...End }
  after: outcome(vintage: "2026-01") { ...End }
}
fragment End on Outcome {
  national { task shortfall surplus open homesLost measuresLost sources { code } }
  regions(first: 100) { nodes { region { code } ownPosition homesLost } }
}`;

const list = (tree: Tree | undefined): readonly Tree[] => tree as readonly Tree[];

describe("difference", () => {
  it("is the end less the beginning, region by region", async () => {
    const { body } = await server.ask(DIFFERENCE, { from: { vintage: "2024-12" }, to: { vintage: "2026-01" } });
    expect(body.errors).toBeUndefined();
    const { difference, before, after } = body.data as Record<string, Tree>;
    expect(list(difference?.regions)).toHaveLength(19);
    for (const { region, ownPosition, homesLost } of list(difference?.regions)) {
      const of = (end: Tree | undefined) =>
        list(end?.regions?.nodes).find((one) => String(one.region?.code) === String(region?.code));
      expect(Number(ownPosition)).toBe(Number(of(after)?.ownPosition) - Number(of(before)?.ownPosition));
      expect(Number(homesLost)).toBe(Number(of(after)?.homesLost) - Number(of(before)?.homesLost));
    }
  });

  it("gives the country's difference, what may be claimed of it, and every source of both ends once", async () => {
    const { body } = await server.ask(DIFFERENCE, { from: { vintage: "2024-12" }, to: { vintage: "2026-01" } });
    const { difference, before, after } = body.data as Record<string, Tree>;
    for (const figure of ["task", "shortfall", "surplus", "open", "homesLost", "measuresLost"])
      expect(Number(difference?.national?.[figure])).toBe(
        Number(after?.national?.[figure]) - Number(before?.national?.[figure]),
      );
    expect(difference?.status).toBe("MODELLED");
    const codes = (of: Tree | undefined) => list(of?.sources).map(({ code }) => String(code));
    expect(codes(difference).toSorted()).toEqual(
      [...new Set([...codes(before?.national), ...codes(after?.national)])].toSorted(),
    );
  });

  it("tells the faults of both ends at once", async () => {
    const { body } = await server.ask(DIFFERENCE, { from: { vintage: "1999" }, to: { vintage: "2050" } });
    const difference = body.data?.difference as Tree;
    expect(list(difference.faults)).toHaveLength(2);
  });
});
