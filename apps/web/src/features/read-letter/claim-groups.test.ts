import type { Claim } from "@solidariteitskaart/client";
import { describe, expect, it } from "vitest";
import { groupClaims } from "./claim-groups";

const claim = (code: string, topic: string) => ({ code, topic }) as Claim;

describe("groupClaims", () => {
  it("keeps every claim once, by subject, in the order of the letter", () => {
    const groups = groupClaims([
      claim("package", "task"),
      claim("shortfall", "balance"),
      claim("new-subject", "unheard-of"),
      claim("loans", "finance"),
    ]);
    expect(groups.map(({ subject, claims }) => [subject, claims.map(({ code }) => code)])).toEqual([
      ["money", ["shortfall", "loans"]],
      ["building", ["package"]],
      ["other", ["new-subject"]],
    ]);
  });
});
