import { describe, expect, it } from "vitest";
import { readPace } from "./read-pace";

describe("readPace", () => {
  it.each([
    [null, 100],
    ["", 100],
    ["0", 0],
    ["37.8", 37.8],
    ["37,8", 37.8],
    ["200", 200],
  ])("reads %j", (text, percent) => {
    expect(readPace(text)).toEqual({ percent, pace: percent / 100 });
  });

  it.each(["-1", "201", "half", "1e2", "NaN", "50%", "0x10"])("refuses %j", (text) => {
    expect(readPace(text)).toBeNull();
  });
});
