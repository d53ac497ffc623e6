import { describe, expect, it } from "vitest";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();
const list = (tree: Tree | undefined): readonly Tree[] => tree as readonly Tree[];

describe("regions and municipalities", () => {
  it("puts every municipality in exactly one of nineteen regions", async () => {
    const { body } = await server.ask("{ regions { code municipalityCount municipalities { code region { code } } } }");
    const regions = list(body.data?.regions);
    expect(regions).toHaveLength(19);
    const codes = regions.flatMap((region) => list(region.municipalities).map((item) => String(item.code)));
    expect(codes).toHaveLength(342);
    expect(new Set(codes).size).toBe(342);
    for (const region of regions) {
      expect(list(region.municipalities)).toHaveLength(Number(region.municipalityCount));
      expect(list(region.municipalities).every((item) => item.region?.code === region.code)).toBe(true);
    }
  });

  it("answers for a municipality that merged", async () => {
    const { body } = await server.ask(
      '{ municipality(code: "GM0457") { code name askedFor { name kind lastYear explanation { nl } } mergedFrom { name } } }',
    );
    expect(body.data?.municipality).toMatchObject({
      code: "GM0363",
      name: "Amsterdam",
      askedFor: { name: "Weesp", kind: "MERGER", lastYear: 2022 },
      mergedFrom: [{ name: "Weesp" }],
    });
  });

  it("answers for a municipality that was divided with its largest part, and names the others", async () => {
    const { body } = await server.ask(
      '{ municipality(code: "GM0788") { name askedFor { kind explanation { nl en } parts { share municipality { name region { code } } } } } }',
    );
    const { name, askedFor } = (body.data?.municipality ?? {}) as Tree;
    const parts = list(askedFor?.parts);
    expect(parts).toHaveLength(4);
    expect(parts[0]?.municipality?.name).toBe(name);
    expect(parts.reduce((sum, part) => sum + Number(part.share), 0)).toBeCloseTo(1, 6);
    expect(String(askedFor?.explanation?.nl)).toContain("bestaat niet meer");
  });

  it("leaves askedFor out for a municipality of today", async () => {
    const { body } = await server.ask(
      '{ municipality(code: "GM0363") { askedFor { name } province dwellings meanWozValue } }',
    );
    expect(body.data?.municipality).toMatchObject({ askedFor: null, province: "Noord-Holland" });
  });
});

describe("node", () => {
  it("finds everything that has an id", async () => {
    const { body } = await server.ask(`{
      region(code: "MRA") { id } municipality(code: "GM0363") { id } vintages { id sources { id } }
      claims(first: 1) { nodes { id } } outcome { ... on Outcome { id corporations(first: 1) { nodes { corporation { id } } } } } }`);
    const data = body.data as Tree;
    const ids = [
      data.region?.id,
      data.municipality?.id,
      data.vintages?.[0]?.id,
      data.vintages?.[0]?.sources?.[0]?.id,
      data.claims?.nodes?.[0]?.id,
      data.outcome?.id,
      data.outcome?.corporations?.nodes?.[0]?.corporation?.id,
    ];
    const again = await server.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", { ids });
    expect(again.body.data?.nodes).toEqual(
      ["Region", "Municipality", "Vintage", "Source", "Claim", "Outcome", "Corporation"].map((__typename, i) => ({
        __typename,
        id: ids[i],
      })),
    );
  });

  it.each([
    ["Municipality:0363", "Municipality:GM0363"],
    ["Region:Zeeland", "Region:ZEE"],
  ])("finds a place by %s too, under its one id", async (spelled, key) => {
    const idOf = (text: string) => Buffer.from(text).toString("base64url");
    const { body } = await server.ask(`{ node(id: "${idOf(spelled)}") { id } }`);
    expect(body.data?.node?.id).toBe(idOf(key));
  });
});

describe("search", () => {
  const found = async (text: string) => {
    const { body } = await server.ask(
      "query ($text: String!) { search(text: $text) { kind code name matched region { code } } }",
      {
        text,
      },
    );
    return list(body.data?.search);
  };

  it.each([
    ["Den Bosch", "GM0796"],
    ["'s-Hertogenbosch", "GM0796"],
    ["s hertogenb", "GM0796"],
    ["Den Haag", "GM0518"],
    ["'s-Gravenhage", "GM0518"],
    ["sudwest fryslan", "GM1900"],
    ["SÚDWEST-FRYSLÂN", "GM1900"],
    ["Weesp", "GM0363"],
    ["Appingedam", "GM1979"],
    ["Amstedam", "GM0363"],
    ["groni", "GM0014"],
    ["GM0363", "GM0363"],
  ])("finds %s", async (text, code) => {
    const [best] = await found(text);
    expect(best).toMatchObject({ kind: "MUNICIPALITY", code });
  });

  it("says under which name it found a place", async () => {
    const [best] = await found("Weesp");
    expect(best).toMatchObject({ name: "Amsterdam", matched: "Weesp", region: { code: "MRA" } });
  });

  it("finds regions and model corporations", async () => {
    expect((await found("Food Valley"))[0]).toMatchObject({ kind: "REGION", code: "FOV" });
    expect((await found("Modelcorporatie Zeeland 1"))[0]).toMatchObject({
      kind: "CORPORATION",
      region: { code: "ZEE" },
    });
  });

  it("gives the same answer for composed and decomposed letters", async () => {
    expect(await found("Súdwest-Fryslân".normalize("NFD"))).toEqual(await found("Súdwest-Fryslân".normalize("NFC")));
  });

  it.each(["", "   ", "😀", "\u202e\u200f", "-", "'s-", "\u0301\u0301\u0301", "zzzzqqqq"])(
    "stays calm at %j",
    async (text) => {
      expect(Array.isArray(await found(text))).toBe(true);
    },
  );

  it("refuses more than a hundred characters", async () => {
    const { body } = await server.ask("query ($text: String!) { search(text: $text) { code } }", {
      text: "a".repeat(101),
    });
    expect(body.errors?.[0]?.extensions?.fault).toMatchObject({ code: "TOO_LONG", path: "text" });
  });
});

describe("claims", () => {
  it("holds the model against the letter", async () => {
    const { body } = await server.ask(
      "{ claims(first: 100) { totalCount nodes { code amount unit text { nl en } status modelled { amount value deviationPercent fitted status } } } }",
    );
    const claims = list(body.data?.claims?.nodes);
    expect(claims).toHaveLength(Number(body.data?.claims?.totalCount));
    const of = (code: string) => claims.find((claim) => String(claim.code) === code);
    expect(Math.abs(Number(of("shortfall-2026")?.modelled?.deviationPercent))).toBeLessThan(0.1);
    expect(of("feasible-2024")?.modelled).toMatchObject({ value: "true", amount: null, fitted: false });
    expect(of("slowdown-year")?.modelled).toMatchObject({ value: "2028" });
    expect(of("causes")?.modelled).toBeNull();
    expect(claims.every((claim) => String(claim.text?.nl).length > 5 && String(claim.text?.en).length > 5)).toBe(true);
  });

  it("chooses by topic, and names the topics when there is none such", async () => {
    const { body } = await server.ask('{ claims(first: 5, topic: "balance") { nodes { topic } } }');
    expect(list(body.data?.claims?.nodes).every((claim) => String(claim.topic) === "balance")).toBe(true);
    const wrong = await server.ask('{ claims(first: 5, topic: "weather") { nodes { topic } } }');
    expect(wrong.body.errors?.[0]?.extensions?.fault).toMatchObject({ code: "UNKNOWN_TOPIC", value: "weather" });
    expect(String(wrong.body.errors?.[0]?.extensions?.fault?.allowed)).toContain("balance");
  });
});
