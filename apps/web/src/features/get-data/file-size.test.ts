import { describe, expect, it } from "vitest";
import { downloadSize } from "./file-size";

describe("fileSize", () => {
  it.each([
    [300, "1 kB"],
    [5912, "6 kB"],
    [852_289, "852 kB"],
    [999_600, "1 MB"],
    [1_440_000, "1,4 MB"],
  ])("shows %d bytes", (bytes, shown) => {
    expect(downloadSize(bytes, "nl").replaceAll("\u00a0", " ")).toBe(shown);
  });
});
