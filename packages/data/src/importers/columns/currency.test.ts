import { expect, it } from "vitest";
import { foreignCurrency } from "./currency.js";

it.each([
  "pond",
  "ponden",
  "pound",
  "dollar",
  "gulden",
  "frank",
  "franken",
  "kroon",
  "kronen",
  "yen",
  "zloty",
  "roebel",
  "roepie",
  "bitcoin",
])("opgave (mln %s) is not in euro", (name) => {
  expect(foreignCurrency(`opgave (mln ${name})`)).toBe(name);
});

it("letters of a currency within another word name none", () => {
  expect(foreignCurrency("Kroonluchters van Frankrijk, pondjes")).toBeNull();
  expect(foreignCurrency("opgave (mln euro, eerst gulden)")).toBeNull();
});
