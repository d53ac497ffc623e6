import type { LeverLine } from "@solidariteitskaart/client";
import { describe, expect, it } from "vitest";
import { leverSubjects } from "./lever-subjects";

const lever = (key: string, code: string | null) =>
  ({ key, claim: code === null ? null : { code, text: { nl: "", en: "" } } }) as LeverLine;

describe("subjects of levers", () => {
  it("follow the letter, with own additions last", () => {
    const subjects = leverSubjects([
      lever("interest", "causes"),
      lever("inflation", null),
      lever("upkeep", "causes"),
      lever("rent", "rents"),
    ]);
    expect(subjects.map(({ code, levers }) => [code, levers.map(({ key }) => key)])).toEqual([
      ["causes", ["interest", "upkeep"]],
      ["rents", ["rent"]],
      ["own", ["inflation"]],
    ]);
    expect(subjects.at(-1)?.claim).toBeNull();
  });
});
