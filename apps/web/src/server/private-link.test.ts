import { describe, expect, it } from "vitest";
import { isPrivateLink } from "./private-link";

const TOKEN = "abcDEF_-0123456789abcDEF_-012345";

describe("a private link", () => {
  it.each([
    [`v=${TOKEN}`, true],
    [`region=HMR&vintage=${TOKEN}`, true],
    ["v=2026-01", false],
    ["", false],
    [`q=${TOKEN}`, false],
    [`v=2026-01&vs.v=${TOKEN}`, true],
    [`vs.link=${encodeURIComponent(`/scenario?v=${TOKEN}`)}`, true],
    ["v=2026-01&vs.v=2024-12", false],
  ])("%s: %s", (query, expected) => {
    expect(isPrivateLink(new URLSearchParams(query))).toBe(expected);
  });
});
