import { describe, expect, it } from "vitest";
import { fileSize } from "./bytes";

describe("the size of a file", () => {
  it.each([
    [26_214_400, "nl", "25 MB"],
    [1_258_291, "nl", "1,2 MB"],
    [1054, "en", "1 kB"],
    [12, "nl", "0,1 kB"],
  ] as const)("%d bytes in %s are %s", (bytes, locale, text) => {
    expect(fileSize(bytes, locale).replaceAll(/\s/g, " ")).toBe(text);
  });
});
