import { type AccountChoices, accountLines } from "@solidariteitskaart/client";

const texts = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value): value is string => typeof value === "string" && value.trim() !== "");

/** Lines that a person typed and that the accounts don't have. */
export const unknownLines = (form: FormData, descriptions: readonly string[]): string[] =>
  accountLines.flatMap((line) => texts(form, `other.${line}`)).filter((text) => !descriptions.includes(text));

/** What a person ticked, as choices that are confirmed by sending them. */
export function choicesOfForm(form: FormData, year: number): AccountChoices {
  const linesOf = (line: string) => [...new Set([...texts(form, `line.${line}`), ...texts(form, `other.${line}`)])];
  return {
    year,
    confirmed: true,
    wozIn: form.get("wozIn") === "THOUSAND_EUR" ? "THOUSAND_EUR" : "EUR",
    rentPer: form.get("rentPer") === "YEAR" ? "YEAR" : "MONTH",
    social: texts(form, "social"),
    institution: texts(form, "institution"),
    parts: texts(form, "parts"),
    homeKinds: texts(form, "homeKinds"),
    thisYear: texts(form, "thisYear"),
    lines: Object.fromEntries(accountLines.map((line) => [line, linesOf(line)])) as unknown as AccountChoices["lines"],
  };
}
