import { describe, expect, it } from "vitest";
import { comparator, municipalityCode, sourceIds, webAddress } from "./codes.js";
import { day } from "./dates.js";
import { number, oneOf, optionalText, orNothing, textField, wholeNumberField } from "./fields.js";

type Field = { safeParse: (cell: string) => { success: boolean; data?: unknown } };

/** Undefined where the field refuses the cell. */
const read = (field: Field, cell: string) => field.safeParse(cell).data;

describe("cells", () => {
  it("read whole numbers within their range, written plainly", () => {
    const field = wholeNumberField(0, 100);
    expect(["0", "100"].map((cell) => read(field, cell))).toEqual([0, 100]);
    for (const cell of ["101", "-1", "1.5", "1e1", "1.000", " 1", "", "0x10", "NaN"])
      expect(read(field, cell)).toBeUndefined();
  });

  it("read numbers with a decimal point", () => {
    const field = number(0, 1);
    expect(["0.25", "1"].map((cell) => read(field, cell))).toEqual([0.25, 1]);
    for (const cell of ["0,25", ".5", "1.01", "Infinity", "1e999"]) expect(read(field, cell)).toBeUndefined();
  });

  it("read texts without stray spaces, and nothing where nothing is allowed", () => {
    expect(read(textField, "Den Haag")).toBe("Den Haag");
    for (const cell of ["", " Den Haag", "Den Haag "]) expect(read(textField, cell)).toBeUndefined();
    expect(read(optionalText, "")).toBeNull();
    expect(read(orNothing(wholeNumberField(1)), "")).toBeNull();
    expect(read(orNothing(wholeNumberField(1)), "2")).toBe(2);
    expect(read(orNothing(wholeNumberField(1)), "0")).toBeUndefined();
  });

  it("read only the codes, dates and addresses that can exist", () => {
    expect(read(municipalityCode, "GM0363")).toBe("GM0363");
    for (const cell of ["GM363", "gm0363", "GM03633"]) expect(read(municipalityCode, cell)).toBeUndefined();
    expect(read(day, "2028-02-29")).toBe("2028-02-29");
    for (const cell of ["2025-02-29", "2025-13-01", "01-02-2025", "2025-2-1"]) expect(read(day, cell)).toBeUndefined();
    expect(read(webAddress, "https://www.cbs.nl/a?b=c")).toBe("https://www.cbs.nl/a?b=c");
    for (const cell of ["www.cbs.nl", "javascript:alert(1)", "https://"])
      expect(read(webAddress, cell)).toBeUndefined();
    expect(read(sourceIds, "a;b-1")).toEqual(["a", "b-1"]);
    expect(read(sourceIds, "a;;b")).toBeUndefined();
    expect(read(comparator, "more-than")).toBe("more-than");
  });

  it("say what they allow", () => {
    const refused = orNothing(oneOf(["a", "b"])).safeParse("c");
    expect(refused.error?.issues[0]).toMatchObject({
      message: "is not allowed here",
      params: { allowed: "a, b, or nothing" },
    });
  });
});
