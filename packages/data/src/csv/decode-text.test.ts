import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.js";

describe("decodeText", () => {
  it("drops the byte order mark and makes line ends equal", () => {
    expect(decodeText(Buffer.from("\uFEFFa\r\nb\n"))).toEqual({ ok: true, text: "a\nb\n" });
  });

  it("keeps letters with accents", () => {
    expect(decodeText(Buffer.from("Súdwest-Fryslân"))).toEqual({ ok: true, text: "Súdwest-Fryslân" });
  });

  it("names the first line that is not UTF-8, also when it is the last", () => {
    const line = (text: string) => Buffer.from(text, "latin1");
    expect(decodeText(Buffer.concat([Buffer.from("a\nb\n"), line("é\nc\n")]))).toEqual({ ok: false, line: 3 });
    expect(decodeText(Buffer.concat([Buffer.from("a\n"), line("é")]))).toEqual({ ok: false, line: 2 });
  });
});
