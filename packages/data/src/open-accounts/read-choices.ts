import { z } from "zod";
import { type AccountChoices, accountLines } from "./account-choices.js";

/** A text of the accounts, and how many of them one thing may be made of. */
const texts = z.array(z.string().max(300)).max(500);

const choices = z.strictObject({
  year: z.int().min(2000).max(2100),
  confirmed: z.literal(true),
  wozIn: z.enum(["EUR", "THOUSAND_EUR"]),
  rentPer: z.enum(["MONTH", "YEAR"]),
  social: texts,
  institution: texts,
  parts: texts,
  homeKinds: texts,
  thisYear: texts,
  lines: z.record(z.enum(accountLines), texts),
});

/**
 * Checks choices that came from a page or a file.
 * @returns the choices, or in one sentence each what is wrong with them
 */
export function readAccountChoices(value: unknown): AccountChoices | { readonly wrong: readonly string[] } {
  const read = choices.safeParse(value);
  if (read.success) return read.data;
  return { wrong: read.error.issues.map(({ path, message }) => `${["choices", ...path].join(".")}: ${message}`) };
}
