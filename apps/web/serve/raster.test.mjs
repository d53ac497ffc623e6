// @vitest-environment node

import { describe, expect, test } from "vitest";
import { contentSecurityPolicy } from "./inline-scripts.mjs";
import { isPage, mayBeFramed } from "./page-address.mjs";
import { imageAt, rasterOf } from "./raster.mjs";

describe("an image", () => {
  test("is made of the drawing at the same address", () => {
    expect(imageAt("/picture.png")).toEqual({ svg: "/picture.svg", size: 1 });
    expect(imageAt("/picture.png?v=2024-12&size=2&lang=en")).toEqual({
      svg: "/picture.svg?v=2024-12&lang=en",
      size: 2,
    });
    expect(imageAt("/picture.png?size=9")).toEqual({ svg: "/picture.svg", size: null });
    expect(imageAt("/chart/en/zekerheid/fan.png?v=2024-12&size=2")).toEqual({
      svg: "/chart/en/zekerheid/fan.svg?v=2024-12",
      size: 2,
    });
    for (const other of ["/", "/picture.svg", "/picture.pngx", "/x/picture.png"]) expect(imageAt(other)).toBeNull();
  });

  test("has letters, and the size that was asked for", async () => {
    const svg = (/** @type {string} */ words) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" font-family="'Public Sans'"><text y="15">${words}</text></svg>`;
    const [empty, full, large] = await Promise.all([
      rasterOf(svg(""), 1),
      rasterOf(svg("tekort"), 1),
      rasterOf(svg(""), 2),
    ]);
    expect(full.subarray(1, 4).toString()).toBe("PNG");
    expect(full.equals(empty)).toBe(false);
    expect([full.readUInt32BE(16), large.readUInt32BE(16)]).toEqual([60, 120]);
  });
});

test("pictures are kept like pages, other files are not", () => {
  expect(["/", "/picture.png?v=x", "/picture.svg", "/chart/x/y.csv", "/embed/chart/x"].every(isPage)).toBe(true);
  expect(["/embed.css", "/icon.svg", "/x/picture.png"].some(isPage)).toBe(false);
});

test("only a frame may stand in a page of somebody else", () => {
  expect(["/embed", "/en/embed?v=2024-12", "/embed?region=HMR"].every(mayBeFramed)).toBe(true);
  expect(["/", "/embedded", "/en", "/gemeente/embed", "/nl-embed"].some(mayBeFramed)).toBe(false);
  expect(contentSecurityPolicy("", { framed: true })).toContain("frame-ancestors *");
  expect(contentSecurityPolicy("")).toContain("frame-ancestors 'none'");
});
