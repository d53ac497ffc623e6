import { describe, expect, it } from "vitest";
import { pageOf, pathIn } from "./paths";

describe("paths", () => {
  it.each([
    ["nl", "/", "/"],
    ["en", "/", "/en"],
    ["nl", "/gemeente/eemsdelta", "/gemeente/eemsdelta"],
    ["en", "/gemeente/eemsdelta", "/en/gemeente/eemsdelta"],
  ] as const)("lead in %s to %s by %s", (locale, page, path) => {
    expect(pathIn(locale, page)).toBe(path);
    expect(pageOf(path)).toBe(page);
  });

  it("know the addresses that the server rewrites to", () => {
    expect(pageOf("/nl")).toBe("/");
    expect(pageOf("/nl/regio/HMR")).toBe("/regio/HMR");
    expect(pageOf("/enschede")).toBe("/enschede");
  });
});
