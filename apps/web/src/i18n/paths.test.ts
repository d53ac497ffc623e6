import { describe, expect, it } from "vitest";
import { pageOfPath, pathIn } from "./paths";

describe("paths", () => {
  it.each([
    ["nl", "/", "/"],
    ["en", "/", "/en"],
    ["nl", "/gemeente/eemsdelta", "/gemeente/eemsdelta"],
    ["en", "/gemeente/eemsdelta", "/en/gemeente/eemsdelta"],
  ] as const)("lead in %s to %s by %s", (locale, page, path) => {
    expect(pathIn(locale, page)).toBe(path);
    expect(pageOfPath(path)).toBe(page);
  });

  it("know the addresses that the server rewrites to", () => {
    expect(pageOfPath("/nl")).toBe("/");
    expect(pageOfPath("/nl/regio/HMR")).toBe("/regio/HMR");
    expect(pageOfPath("/enschede")).toBe("/enschede");
  });
});
