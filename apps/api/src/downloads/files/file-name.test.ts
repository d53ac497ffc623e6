import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeFileName } from "./file-name.js";

describe("safeFileName", () => {
  it.each([
    ["solidariteitskaart-2026-01-regions.csv", "solidariteitskaart-2026-01-regions.csv"],
    ["regions.csv\r\nSet-Cookie: x=1", "regions.csvSet-Cookiex1"],
    ['a".csv', "a.csv"],
    ["../../etc/passwd", "etcpasswd"],
    ["eigen cijfers é.csv", "eigencijfers.csv"],
  ])("makes of %j %s", (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it("is always a plain name", () => {
    const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
    fc.assert(fc.property(anyText, (name) => /^[\w.-]{0,100}$/.test(safeFileName(name))));
  });
});
