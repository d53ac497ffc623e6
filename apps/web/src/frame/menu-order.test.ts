import { describe, expect, it } from "vitest";
import { currentness, morePages, rowPages } from "./menu-order";
import { sitePages } from "./site-pages";

describe("the menu", () => {
  it("shows every page that belongs in it once, in the order of the list", () => {
    expect([...rowPages, ...morePages]).toEqual(sitePages.filter(({ inMenu }) => inMenu));
    expect(rowPages.length).toBeLessThanOrEqual(5);
  });

  it("leads to one page per address", () => {
    expect(new Set(sitePages.map(({ path }) => path)).size).toBe(sitePages.length);
  });
});

describe("currentness", () => {
  it.each([
    ["/scenario", "/scenario", "page"],
    ["/", "/", "page"],
    ["/gemeente", "/gemeente/GM0363-amsterdam", "true"],
    ["/", "/scenario", undefined],
    ["/gemeente", "/gemeentes", undefined],
  ] as const)("of a link to %s on %s is %s", (path, open, expected) => {
    expect(currentness(path, open)).toBe(expected);
  });
});
