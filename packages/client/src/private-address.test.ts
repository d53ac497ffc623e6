import { expect, test } from "vitest";
import { isPrivateAddress, withoutSecrets } from "./private-address.js";

const token = "AbCdEfGhIjKlMnOpQrStUvWxYz_-0123";
const inside = encodeURIComponent(`v=${token}&y=2030`);

test.each([
  `/data/${token}`,
  `/data/${token}/regions.csv?dialect=nl`,
  `/?v=${token}`,
  `/en/scenario?vintage=${token}&subsidy=1`,
  `/?vs=${inside}`,
  `/?vs=${encodeURIComponent(inside)}`,
  `/graphql?query=x&variables=${encodeURIComponent(JSON.stringify({ token }))}`,
  `/data/${token.replace("A", "%41")}`,
])("%s is private", (address) => {
  expect(isPrivateAddress(address)).toBe(true);
  expect(withoutSecrets(address)).not.toContain(token);
});

test.each(["/", "/data/2026-01/regions.csv", "/?v=2024-12&r=2f6b", `/?r=${"a".repeat(64)}`, "/%E0%A4%A"])(
  "%s is not",
  (address) => expect(isPrivateAddress(address)).toBe(false),
);

test("what is noted down has a path and nothing else", () => {
  expect(withoutSecrets(`/data/${token}/regions.csv?x=y`)).toBe("/data/(private)/regions.csv");
});
