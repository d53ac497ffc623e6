import type { AccountChoices } from "@solidariteitskaart/client";

const keyOf = (year: number) => `account-choices-${year}`;

/** What this reader chose for the accounts of a year before; null where nothing is kept, or not to be had. */
export function keptChoices(year: number): AccountChoices | null {
  try {
    const text = localStorage.getItem(keyOf(year));
    return text === null ? null : (JSON.parse(text) as AccountChoices);
  } catch {
    return null;
  }
}

/** Keeps it in this browser alone: what one reader confirms is no choice of another. */
export function keepChoices(choices: AccountChoices): void {
  try {
    localStorage.setItem(keyOf(choices.year), JSON.stringify(choices));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
