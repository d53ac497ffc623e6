import { expect, it } from "vitest";
import { pictureHref } from "./picture-href";

it("a picture has the address of its view, its language and its size", () => {
  expect(pictureHref({ form: "svg", query: "", locale: "nl" })).toBe("/picture.svg");
  expect(pictureHref({ form: "png", query: "?v=2024-12&m.rentIncrease=0.5@2027-", locale: "en", large: true })).toBe(
    "/picture.png?v=2024-12&m.rentIncrease=0.5@2027-&lang=en&size=2",
  );
});
