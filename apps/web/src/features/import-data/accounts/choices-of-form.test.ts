import { expect, it } from "vitest";
import { choicesOfForm, unknownLines } from "./choices-of-form";

it("takes what was ticked and what was typed, and confirms it for the year", () => {
  const form = new FormData();
  for (const [name, value] of [
    ["wozIn", "THOUSAND_EUR"],
    ["rentPer", "MONTH"],
    ["social", "J"],
    ["homeKinds", "WoonZelfst"],
    ["homeKinds", "WoonOnzelfst"],
    ["thisYear", "huidig"],
    ["line.debt", "Schulden aan banken"],
    ["other.debt", "Schulden aan overheid"],
    ["other.interest", ""],
    ["other.assets", "Verzonnen regel"],
  ] as const)
    form.append(name, value);
  const choices = choicesOfForm(form, 2024);
  expect(choices).toMatchObject({
    year: 2024,
    confirmed: true,
    wozIn: "THOUSAND_EUR",
    rentPer: "MONTH",
    social: ["J"],
  });
  expect(choices.homeKinds).toEqual(["WoonZelfst", "WoonOnzelfst"]);
  expect(choices.thisYear).toEqual(["huidig"]);
  expect(choices.lines).toMatchObject({ debt: ["Schulden aan banken", "Schulden aan overheid"], interest: [] });
  expect(unknownLines(form, ["Schulden aan banken", "Schulden aan overheid"])).toEqual(["Verzonnen regel"]);
});
