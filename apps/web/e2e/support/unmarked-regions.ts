import type { HTMLElement } from "node-html-parser";

/** What can state an amount of a region in one breath. */
const BREATH = "tr, li, p, dd, summary, title, figcaption, caption, h1, h2, h3, a";
/** An amount: "€ 1,2 miljard", "€436 million", "33 %". */
const AMOUNT = /\d[\d.,]*\s?(miljard|miljoen|billion|million|%)/;
/** What moves between two regions: no shortfall, surplus or balance of either. */
const MOVES = /→|^(Van|From) .+ (naar|to) |^(Geeft|Ontvangt|Gives|Receives) /;
/** Steps below a balance that hang on no choice of these, rows of single model corporations, and what carries all figures. */
const BELOW =
  /^(opgave|schuld|lening en waarde|task|debt|loan to value), |^Modelcorporatie |^(Gepubliceerd zijn|Published are) /;
/** What says that a region hangs on choices. */
const MARKED = /±|hangt (het )?af van keuzes|depends on choices/;

const words = (text: string | undefined): string => (text ?? "").replaceAll(/\s+/g, " ").trim();

/** What an element says, and what is only heard of it. */
const saidBy = (element: HTMLElement): string[] => {
  const heard = element.getAttribute("aria-label");
  const inner = element.querySelector(BREATH) === null ? [words(element.textContent)] : [];
  return heard === undefined ? inner : [...inner, words(heard)];
};

/**
 * Statements on a page that name one of these regions beside an amount, and do not say that it hangs on choices: neither
 * themselves nor in the row or item that they are part of.
 */
export const unmarkedOn = (page: HTMLElement, names: readonly string[]): string[] =>
  [...page.querySelectorAll(BREATH)].flatMap((element) => {
    const said = saidBy(element).filter(
      (text) =>
        AMOUNT.test(text) && !MOVES.test(text) && !BELOW.test(text) && names.some((name) => text.includes(name)),
    );
    const around = element.closest("tr, li");
    return said.filter((text) => !MARKED.test(text) && !MARKED.test(around?.textContent ?? ""));
  });
