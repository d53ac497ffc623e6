import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measures } from "../measures/measures";
import { changesComparison, changesFigures, LARGEST_DISTANCE_KM, parseView } from "./parse-view";
import { changed, viewQuery } from "./view-href";
import {
  defaultView,
  flowChoices,
  giveRules,
  type LinkedScenario,
  presentations,
  receiveRules,
  routes,
  sortColumns,
  spans,
  type ViewState,
} from "./view-state";

const known = { vintages: ["2026-01", "2024-12"], regions: ["HMR", "FRL", "U16"], years: [2025, 2034] as const };
const parse = (query: string) => parseView(new URLSearchParams(query), known);

const ruleArbitrary = fc.record({
  give: fc.constantFrom(...giveRules),
  receive: fc.constantFrom(...receiveRules),
  route: fc.constantFrom(...routes),
  reserveShare: fc.integer({ min: 0, max: 100 }).map((share) => share / 100),
  maxDistanceKm: fc.option(fc.integer({ min: 0, max: LARGEST_DISTANCE_KM })),
});
const leversArbitrary = fc.constantFrom<ViewState["levers"]>(
  [],
  [
    ["a.marketInterest", "-0.5"],
    ["m.rentIncrease", "0.5@2027-2030"],
    ["m.taxRelief", "1@2028-"],
  ],
);
const nameArbitrary = fc.constantFrom("", "Plan", "Lage rente & <b>", "vs.m.rentIncrease=1");
const besideArbitrary: fc.Arbitrary<LinkedScenario> = fc.record({
  vintage: fc.constantFrom(...known.vintages),
  rule: ruleArbitrary,
  levers: leversArbitrary,
  name: nameArbitrary,
});

const viewArbitrary: fc.Arbitrary<ViewState> = fc
  .record({
    vintage: fc.constantFrom(null, ...known.vintages),
    rule: ruleArbitrary,
    levers: leversArbitrary,
    name: nameArbitrary,
    year: fc.option(fc.integer({ min: 2025, max: 2034 })),
    span: fc.constantFrom(...spans),
    region: fc.constantFrom(null, ...known.regions),
    municipality: fc.constantFrom(null, "GM0363", "GM0014"),
    flow: fc.constantFrom(null, "FRL-HMR"),
    presentation: fc.constantFrom(...presentations),
    against: fc.oneof(fc.constantFrom(null, "base", ...known.vintages), besideArbitrary),
    measure: fc.constantFrom(...measures),
    flows: fc.constantFrom(...flowChoices),
    sorting: fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() }),
  })
  .map((view) => (view.region === null ? { ...view, municipality: null } : { ...view, flow: null }))
  .map((view) => (view.year === null ? { ...view, span: "each" } : view));

describe("a view and its link", () => {
  it("are the same thing: view -> link -> view", () => {
    fc.assert(
      fc.property(viewArbitrary, (view) => {
        expect(parse(viewQuery(view))).toEqual({ view, faults: [] });
      }),
    );
  });

  it("have one canonical form", () => {
    expect(viewQuery(defaultView)).toBe("");
    expect(viewQuery(parse("view=map&flows=largest&give=PROPORTIONAL&region=HMR&v=2024-12").view)).toBe(
      "?v=2024-12&region=HMR",
    );
  });

  it("hold the levers of a scenario as its own page writes them", () => {
    const query = "?v=2024-12&a.marketInterest=-0.5&m.rentIncrease=0.5@2027-2030";
    expect(viewQuery(parse(query).view)).toBe(query);
    expect(parse("m.x=1&m.x=2&m.=3&m.y=&n.z=1").view.levers).toEqual([["m.x", "1"]]);
  });

  it("change one thing and keep the rest", () => {
    const view = parse("v=2024-12&route=POOL&region=HMR").view;
    expect(viewQuery(changed(view, { rule: { give: "STATUTORY_LEVY" } }))).toBe(
      "?v=2024-12&give=STATUTORY_LEVY&route=POOL&region=HMR",
    );
  });
});

describe("a second scenario in a link", () => {
  it("stands there as in its own link, each name with a prefix", () => {
    const query = "?v=2024-12&m.rentIncrease=1&name=Huur&view=compare&vs.v=2026-01&vs.a.inflation=1@2027-&vs.name=Duur";
    expect(viewQuery(parse(query).view)).toBe(query);
    expect(parse(query).view.against).toEqual({
      vintage: "2026-01",
      rule: defaultView.rule,
      levers: [["a.inflation", "1@2027-"]],
      name: "Duur",
    });
  });

  it.each([
    ["vs.m.taxRelief=1", "?vs.v=2026-01&vs.m.taxRelief=1"],
    ["vs.vintage=2024-12&vs.route=pool", "?vs.v=2024-12&vs.route=POOL"],
    ["vs.v=2024-12&vs.m.rentIncrease=0.5&vs.from.rentIncrease=2027", "?vs.v=2024-12&vs.m.rentIncrease=0.5@2027-"],
    ["vs.nothing=1&vs.=2&vs.link=", ""],
  ])("%s is read as %s", (query, canonical) => {
    expect(parse(query).faults).toEqual([]);
    expect(viewQuery(parse(query).view)).toBe(canonical);
  });

  it.each([
    "https://kaart.test/scenario?v=2024-12&m.rentIncrease=0.5&name=Plan",
    " /en?m.rentIncrease=0.5&v=2024-12&name=Plan&view=compare&vs.v=2026-01&vs.m.taxRelief=1#table",
    "v=2024-12&name=Plan&m.rentIncrease=0.5",
  ])("can be pasted: %s", (link) => {
    const { view, faults } = parse(new URLSearchParams({ "vs.link": link }).toString());
    expect(faults).toEqual([]);
    expect(viewQuery(view)).toBe("?vs.v=2024-12&vs.m.rentIncrease=0.5&vs.name=Plan");
  });

  it.each(["https://kaart.test/scenario", "rente omlaag", "https://elders.test/?q=1"])(
    "%s is no link of one",
    (link) => {
      const { view, faults } = parse(new URLSearchParams({ "vs.link": link }).toString());
      expect(view.against).toBeNull();
      expect(faults.map(({ param, value }) => [param, value])).toEqual([["vs.link", link]]);
      expect(faults[0]?.allowed).toHaveLength(1);
    },
  );

  it("is left out with everything that is wrong with it, and leaves the view's own figures alone", () => {
    const { view, faults } = parse("v=2024-12&view=compare&vs.v=1999&vs.give=ALL&vs.reserve=2&vs.version=2");
    expect(view).toEqual({ ...defaultView, vintage: "2024-12", presentation: "compare" });
    expect(faults.map(({ param }) => param)).toEqual(["vs.v", "vs.give", "vs.reserve", "vs.version"]);
    expect(faults.every(changesComparison)).toBe(true);
    expect(faults.some(changesFigures)).toBe(false);
  });

  it("stands beside no other thing to compare with", () => {
    const { view, faults } = parse("vs=2024-12&vs.v=2026-01&vs.m.taxRelief=1");
    expect(view.against).toMatchObject({ vintage: "2026-01" });
    expect(faults).toEqual([{ param: "vs", value: "2024-12", allowed: [] }]);
  });
});

describe("old links", () => {
  it.each([
    ["vintage=2024-12&regio=hmr", "?v=2024-12&region=HMR"],
    ["weergave=table&route=pool", "?route=POOL&view=table"],
    ["vintage=2024-12&v=2026-01", "?v=2026-01"],
  ])("%s still opens", (old, today) => {
    const { view, faults } = parse(old);
    expect(faults).toEqual([]);
    expect(viewQuery(view)).toBe(today);
  });
});

describe("links with something wrong", () => {
  it("name what stands there twice and what the page does not read", () => {
    const faultsOf = (query: string, reader: "view" | "place") =>
      parseView(new URLSearchParams(query), known, reader).faults.map(({ param, reason }) => `${param} ${reason}`);
    const link = "m.rentIncrease=1&region=HMR&measure=perHome&measure=chance&pace=5&gclid=1&_rsc=2&=3";
    expect(faultsOf(link, "view")).toEqual(["measure REPEATED", "pace UNREAD"]);
    expect(faultsOf("v=2026-01&m.rentIncrease=1", "place")).toEqual(["m.rentIncrease UNREAD"]);
    expect(parse("route=POOL&amp;region=HMR").view).toMatchObject({ rule: { route: "POOL" }, region: "HMR" });
  });

  it("show no figures where what they depend on stands there twice", () => {
    for (const query of ["m.rentIncrease=1&m.rentIncrease=2", "v=2026-01&v=2024-12", "route=POOL&route=nearest"]) {
      const { faults } = parseView(new URLSearchParams(query), known, "view");
      expect(faults.filter(changesFigures)).toHaveLength(1);
    }
  });

  it("name every fault at once, with what is allowed", () => {
    const { view, faults } = parse("v=1999&receive=FIRST&reserve=2&region=XXX&view=film&sort=colour");
    expect(view).toEqual(defaultView);
    expect(faults.map(({ param }) => param)).toEqual(["v", "receive", "reserve", "region", "view", "sort"]);
    expect(faults[0]).toEqual({ param: "v", value: "1999", allowed: known.vintages });
    expect(faults[2]?.allowed).toEqual(["0–1"]);
    expect(faults.map(changesFigures)).toEqual([true, true, true, false, false, false]);
  });

  it.each(["NaN", "1e3", "-1", "0x1", "Infinity", "1,2,3"])("refuse the number %s", (value) => {
    expect(parse(`reserve=${value}`).faults).toHaveLength(1);
  });

  it("never break the page", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (query) => {
        const { view } = parse(query);
        expect(parse(viewQuery(view))).toEqual({ view, faults: [] });
      }),
    );
  });

  it.each(["2024", "2035", "2026.5", "nu"])("refuse the year %s: its figures would be others", (year) => {
    const { view, faults } = parse(`year=${year}&span=until`);
    expect(view.year).toBeNull();
    expect(faults).toEqual([{ param: "year", value: year, allowed: ["2025–2034"] }]);
    expect(faults.every(changesFigures)).toBe(true);
  });

  it("can not reach the prototype", () => {
    expect(parse("__proto__=1&constructor=2&toString=3")).toEqual({ view: defaultView, faults: [] });
  });

  it("leave out a municipality without its region", () => {
    expect(parse("gemeente=GM0363").view.municipality).toBeNull();
  });
});
