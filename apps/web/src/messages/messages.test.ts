import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { corporationColumns, figures } from "@solidariteitskaart/model/figures";
import { describe, expect, it } from "vitest";
import { en as english } from "./en";
import { nl as dutch } from "./nl";

type Messages = { readonly [key: string]: string | Messages };

const flat = (messages: Messages, path = ""): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
  );

/** Names of the arguments and tags that a message is filled with; a brace inside an argument opens a branch. */
const slots = (message: string): ReadonlySet<string> => {
  const names = new Set<string>();
  let depth = 0;
  for (const [token, argument, tag] of message.matchAll(/\{(\w*)|\}|<(\w+)>/g)) {
    if (token === "}") depth--;
    else if (tag) names.add(tag);
    else if (depth++ % 2 === 0) names.add(argument ?? "");
  }
  return names;
};

/** Words that a figure has too: names of levers, subjects, units and symbols. */
const noFigures = [
  "figures.unit.homes",
  "measure.homesLost",
  "method.words.newCohort",
  "progress.homes.heading",
  "progress.money.lossHeading",
  "progress.tax.heading",
  "scenario.levers.marketInterest.name",
  "scenario.subjects.lever-tax",
];

describe("messages", () => {
  const nl = new Map(flat(dutch));
  const en = new Map(flat(english));

  it("exist in both languages under the same keys, in the same order", () => {
    expect([...en.keys()]).toEqual([...nl.keys()]);
  });

  it("take the same arguments and tags in both languages", () => {
    for (const [key, message] of nl) expect([key, slots(en.get(key) ?? "")]).toEqual([key, slots(message)]);
  });

  it("never count measures in homes: one home can get several", () => {
    for (const [key, message] of [...nl, ...en])
      if (/\bmeasures?(Lost|Scrapped|Dropped)?$/.test(key)) expect(message, key).not.toMatch(/woning|homes?\b/i);
  });

  it("take what a figure is called from the dictionary, and repeat none of it", () => {
    const written = (language: string) =>
      new Map(
        readdirSync(import.meta.dirname)
          .filter((name) => new RegExp(`(^|\\.)${language}\\.json$`).test(name))
          .flatMap((name) => flat(JSON.parse(readFileSync(join(import.meta.dirname, name), "utf8")) as Messages)),
      );
    const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
    const called = new Set(
      [...figures, ...corporationColumns].flatMap(({ label, term }) => [
        `${label.nl} / ${label.en}`,
        `${term.nl} / ${term.en}`,
        `${capital(term.nl)} / ${capital(term.en)}`,
      ]),
    );
    const inEnglish = written("en");
    const repeated = [...written("nl")].filter(([key, message]) =>
      called.has(`${message} / ${inEnglish.get(key) ?? ""}`),
    );
    expect(repeated.map(([key]) => key).sort()).toEqual(noFigures);
    expect(nl.get("trace.names.euroKilometres")).toBe("som van bedrag maal afstand");
    expect([...nl.values(), ...en.values()].filter((message) => message.startsWith("@"))).toEqual([]);
  });

  it("are never empty and keep typographic quotes", () => {
    for (const [key, message] of [...nl, ...en]) {
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toMatch(/^$|\w'\w|"/);
    }
  });
});
