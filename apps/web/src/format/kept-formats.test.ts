import { describe, expect, it } from "vitest";
import { dateFormat, numberFormat } from "./kept-formats";

describe("formats that are kept", () => {
  it("stay apart by language and by what was asked", () => {
    const asked = [
      ["nl", { maximumFractionDigits: 0 }],
      ["en", { maximumFractionDigits: 0 }],
      ["nl", { maximumFractionDigits: 1 }],
      ["nl", { maximumFractionDigits: 0, style: "percent" }],
    ] as const;
    const written = () => asked.map(([locale, options]) => numberFormat(locale, options).format(1234.56));
    expect(written()).toEqual(["1.235", "1,235", "1.234,6", "123.456%"]);
    expect(written()).toEqual(["1.235", "1,235", "1.234,6", "123.456%"]);
  });

  it("are the same one the second time", () => {
    const ask = () => dateFormat("nl", { dateStyle: "long", timeZone: "Europe/Amsterdam" });
    expect(ask()).toBe(ask());
    expect(ask().format(new Date("2026-01-30"))).toBe("30 januari 2026");
  });
});
