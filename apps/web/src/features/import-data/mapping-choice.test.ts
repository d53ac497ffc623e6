import { describe, expect, it } from "vitest";
import { columnOf, withColumn } from "./mapping-choice";

const preview = {
  mapping: [
    { header: "Regio", column: "region" },
    { header: "Opgave", column: "task" },
  ],
};

describe("which header is which column", () => {
  it("is said by the preview", () => {
    expect(columnOf(preview, "Regio")).toBe("region");
    expect(columnOf(preview, "Iets anders")).toBeNull();
  });

  it("changes for one header, and takes the column from the header that had it", () => {
    expect(withColumn({ decimals: "COMMA" }, preview, "Iets anders", "task")).toEqual({
      decimals: "COMMA",
      mapping: [
        { header: "Opgave", column: null },
        { header: "Iets anders", column: "task" },
      ],
    });
  });

  it("keeps earlier choices, and the last one of a header counts", () => {
    const first = withColumn({}, preview, "Regio", null);
    const second = withColumn(first, { mapping: [] }, "Opgave", null);
    expect(withColumn(second, { mapping: [] }, "Regio", "region").mapping).toEqual([
      { header: "Opgave", column: null },
      { header: "Regio", column: "region" },
    ]);
  });
});
