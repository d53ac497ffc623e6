import { levers } from "@solidariteitskaart/model";
import { describe, expect, it } from "vitest";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();
const list = (tree: Tree | undefined): readonly Tree[] => tree as readonly Tree[];

const LEVERS = `{ levers {
  key kind unit min max step default firstYear lastYear wholePeriod label { nl en } decidedBy effectOfMore companionOf description
  neutralValue before: neutralValue(vintage: "2024-12") claim { code topic text { nl } sources { code } }
} }`;

describe("levers", () => {
  it("come in the order of the model, with its fields", async () => {
    const { body } = await server.ask(LEVERS);
    expect(body.errors).toBeUndefined();
    expect(list(body.data?.levers).map((lever) => String(lever.key))).toEqual(levers.map((lever) => lever.key));
    list(body.data?.levers).forEach((lever, place) => {
      const { claim, apply: _apply, ownValue: _ownValue, companionOf = null, ...fields } = levers[place]!;
      expect(lever).toMatchObject({ ...fields, companionOf });
      expect(lever.claim?.code ?? null).toBe(claim);
    });
  });

  it("each name a claim of the letter that exists, or none", async () => {
    const { body } = await server.ask("{ claims(first: 100) { nodes { code } } }");
    const codes = list(body.data?.claims?.nodes).map((claim) => String(claim.code));
    expect(levers.flatMap(({ claim }) => (claim === null || codes.includes(claim) ? [] : [claim]))).toEqual([]);
  });

  it("have a value that changes nothing: the default, or what the data say", async () => {
    const { body } = await server.ask(LEVERS);
    for (const lever of list(body.data?.levers)) {
      const value = Number(lever.neutralValue);
      if (JSON.stringify(lever.default) !== "null") expect(value).toBe(Number(lever.default));
      expect(value >= Number(lever.min) && value <= Number(lever.max), String(lever.key)).toBe(true);
    }
  });

  it("refuse a recalculation that does not exist", async () => {
    const { body, status } = await server.ask('{ levers { neutralValue(vintage: "1999-01") } }');
    expect(status).toBe(200);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: "UNKNOWN_VINTAGE", fault: { path: "vintage" } });
  });
});
