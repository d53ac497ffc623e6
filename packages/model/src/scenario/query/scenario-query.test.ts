import { describe, expect, it } from "vitest";
import { parseScenario } from "../parse/parse-scenario.js";
import { scenarioFromQuery } from "./scenario-from-query.js";
import { scenarioToQuery } from "./scenario-to-query.js";

const context = { vintages: ["2026-01", "2024-12"], defaultVintage: "2026-01" };
const read = (query: string) => scenarioFromQuery(new URLSearchParams(query), context);

function faultsOf(query: string): string[] {
  const parsed = read(query);
  return parsed.ok ? [] : parsed.faults.map(({ code, path }) => `${code} ${path}`);
}

describe("a scenario as a link", () => {
  it("names the vintage, what differs from the default, and years that are not the lever's own", () => {
    const parsed = parseScenario(
      {
        assumptions: [{ key: "marketInterest", value: -0.5 }],
        measures: [
          { key: "rentIncrease", value: 0.5, from: 2027, until: 2030 },
          { key: "subsidyPerHome", value: 10_000, from: 2028 },
          { key: "taxRelief", value: 1, until: 2029 },
        ],
        solidarity: { give: "STATUTORY_LEVY", reserveShare: 0.25, maxDistanceKm: 150 },
      },
      context,
    );
    expect(parsed.ok && scenarioToQuery(parsed.scenario).map(([name, value]) => `${name}=${value}`)).toEqual([
      "v=2026-01",
      "give=STATUTORY_LEVY",
      "reserve=0.25",
      "max=150",
      "a.marketInterest=-0.5",
      "m.rentIncrease=0.5@2027-2030",
      "m.subsidyPerHome=10000@2028-",
      "m.taxRelief=1@-2029",
    ]);
  });

  it("leaves the names of the page alone", () => {
    expect(read("region=HMR&view=table&utm_source=x&v=2026-01")).toEqual(read("v=2026-01"));
  });

  it("says in the words of the link what is wrong, all at once", () => {
    const query =
      "v=2030-01&give=ALL&max=far&m.rentIncrease=5@2027-2026&a.rentIncrease=1&m.taxRelief=&give=NONE&version=1";
    expect(faultsOf(query)).toEqual([
      "DUPLICATE_FIELD give",
      "UNKNOWN_VINTAGE v",
      "NOT_A_NUMBER max",
      "UNKNOWN_RULE give",
      "WRONG_KIND a.rentIncrease",
      "OUT_OF_RANGE m.rentIncrease",
      "END_BEFORE_START m.rentIncrease",
      "NOT_A_NUMBER m.taxRelief",
    ]);
  });

  it.each([
    ["m.rentIncrease=1e999", "NOT_A_NUMBER"],
    ["m.rentIncrease=0x1", "NOT_A_NUMBER"],
    ["m.rentIncrease=+1", "NOT_A_NUMBER"],
    ["m.rentIncrease=1@2027", "WRONG_TYPE"],
    ["m.rentIncrease=1@", "WRONG_TYPE"],
    ["m.rentIncrease=1@-", "WRONG_TYPE"],
    ["m.rentIncrease=1@2027-20300", "WRONG_TYPE"],
    ["m.rentIncrease=1@2024-", "YEAR_OUT_OF_RANGE"],
    ["m.rentIncrease=1&m.rentIncrease=1", "DUPLICATE_LEVER"],
    ["m.__proto__=1", "UNKNOWN_LEVER"],
  ])("refuses %s: %s", (query, code) => {
    expect(faultsOf(query)).toEqual([`${code} ${query.split("=")[0]}`]);
  });

  it.each(["0", "2", "x"])("refuses version %s of a link", (version) => {
    expect(faultsOf(`version=${version}`)).toEqual(["UNKNOWN_VERSION version"]);
  });
});
