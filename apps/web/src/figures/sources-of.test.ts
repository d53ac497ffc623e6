import type { SourceLine } from "@solidariteitskaart/client";
import { describe, expect, it } from "vitest";
import { sourcesOfPage } from "./sources-of";

const source = (code: string) => ({ code }) as SourceLine;

describe("sourcesOf", () => {
  it("names every source once, first come first", () => {
    const figures = [{ sources: [source("b"), source("a")] }, { sources: [source("a"), source("c")] }, { sources: [] }];
    expect(sourcesOfPage(figures).map(({ code }) => code)).toEqual(["b", "a", "c"]);
  });
});
