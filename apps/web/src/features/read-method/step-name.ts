/** What a name of a step is made of; each gives nothing where there are no words. */
export interface StepWords {
  /** By the whole key, or a part of it: "lever.min", "open". */
  readonly name: (key: string) => string | undefined;
  readonly lever: (key: string) => string | undefined;
  /** Short name, by code. */
  readonly region: (code: string) => string | undefined;
  readonly transfer: (to: string) => string;
  readonly pair: (from: string, to: string) => string;
}

/** Says where a figure stands, and is no part of its name. */
const SILENT: ReadonlySet<string> = new Set([
  "certain",
  "figures",
  "finance",
  "instruments",
  "lever",
  "national",
  "regions",
  "solidarity",
  "transfers",
  "years",
]);

type Rule = (
  parts: readonly string[],
  words: StepWords,
) => { readonly said: string; readonly used: number } | undefined;

const given: Rule = ([first, one = "", other = ""], words) => {
  const to = words.region(one);
  if (first === "transfer" && to !== undefined) return { said: words.transfer(to), used: 2 };
  if (first !== "transfers" && first !== "instruments") return undefined;
  const receiver = words.region(other);
  return receiver === undefined ? undefined : { said: words.pair(to ?? one, receiver), used: 3 };
};

const plain: Rule = ([first = ""], words) => {
  if (SILENT.has(first) || words.region(first) !== undefined) return { said: "", used: 1 };
  const said = /^\d{4}$/.test(first) ? first : (words.name(first) ?? words.lever(first));
  return said === undefined ? undefined : { said, used: 1 };
};

/** The name of a step for people, "2028, grens van de heffing"; nothing for a key without words. */
export const stepName = (key: string, words: StepWords): string | undefined => {
  const known = words.name(key);
  if (known !== undefined) return known;
  const [first = "", ...rest] = key.split(".");
  if (first === "lever" && rest.length === 1) return words.lever(rest[0] ?? "");
  const said: string[] = [];
  let parts: readonly string[] = [first, ...rest];
  while (parts.length > 0) {
    const whole = words.name(parts.join("."));
    const found: ReturnType<Rule> =
      whole === undefined
        ? [given, plain].map((rule) => rule(parts, words)).find((one) => one !== undefined)
        : { said: whole, used: parts.length };
    if (found === undefined) return undefined;
    if (found.said !== "") said.push(found.said);
    parts = parts.slice(found.used);
  }
  return said.length === 0 ? undefined : said.join(", ");
};
