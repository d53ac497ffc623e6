import { useLocale, useTranslations } from "next-intl";
import { BESIDE, PASTED } from "../address/beside-params";
import type { ParamFault } from "../address/read-param";
import { giveRules, presentations, receiveRules, routes, spans } from "../address/view-state";
import { LostOwn } from "../figures/lost-own";
import { allowedRange } from "../format/allowed-range";
import { useLeverNames } from "../levers/lever-names";
import { measures } from "../measures/measures";

const named = [
  "v",
  "give",
  "receive",
  "route",
  "reserve",
  "max",
  "lever",
  "year",
  "span",
  "region",
  "gemeente",
  "view",
  "vs",
  "measure",
  "flows",
  "sort",
  "version",
  "link",
] as const;
type NamedParam = (typeof named)[number];

/** Turns a code into the words that the pages use for it. */
const useWords = (): ((param: string, code: string) => string) => {
  const rule = useTranslations("rule");
  const controls = useTranslations("controls");
  const measure = useTranslations("measure");
  const years = useTranslations("years");
  return (param, code) => {
    const give = giveRules.find((one) => one === code);
    const receive = receiveRules.find((one) => one === code);
    const route = routes.find((one) => one === code);
    const shown = presentations.find((one) => one === code);
    const about = measures.find((one) => one === code);
    const span = spans.find((one) => one === code);
    if (param === "give" && give) return rule(`giveOptions.${give}`);
    if (param === "receive" && receive) return rule(`receiveOptions.${receive}`);
    if (param === "route" && route) return rule(`routeOptions.${route}`);
    if (param === "view" && shown) return controls(shown);
    if (param === "measure" && about) return measure(about);
    return param === "span" && span ? years(span) : code;
  };
};

/** What the API says may stand there: "one of a, b" is a list, anything else stands as it is. */
const choicesIn = (allowed: readonly string[]): readonly string[] =>
  allowed.flatMap((text) => (text.startsWith("one of ") ? text.slice("one of ".length).split(", ") : [text]));

const useFaultLine = (names: Readonly<Record<string, string>>): ((fault: ParamFault) => string) => {
  const locale = useLocale();
  const t = useTranslations("faults");
  const wordFor = useWords();
  const leverName = useLeverNames();
  return ({ param: whole, value, allowed, lever, reason }) => {
    if (reason === "REPEATED") return t("repeated", { name: whole, value });
    if (reason === "UNREAD") return t("unread", { name: whole, value });
    if (reason === "TOO_MANY") return t("tooMany", { value });
    const isBeside = whole.startsWith(BESIDE);
    const param = isBeside ? whole.slice(BESIDE.length) : whole;
    const name: NamedParam | undefined = named.find((known) => known === param);
    const own = leverName(lever) ?? t(`param.${name ?? "other"}`);
    const what = isBeside && param !== PASTED ? t("beside", { what: own }) : own;
    const isNumber = ["reserve", "max", "lever", PASTED].includes(param);
    const kind = reason === "ABSENT" ? "absent" : isNumber ? "range" : "line";
    const line = t(kind, { what, value });
    if (allowed.length === 0) return line;
    const nameOf = (code: string) => (Object.hasOwn(names, code) ? names[code] : leverName(code));
    const choices = choicesIn(allowed)
      .map((code) => {
        const word = nameOf(code);
        return word === undefined ? allowedRange(wordFor(param, code), locale) : `${word} (${code})`;
      })
      .join(", ");
    return `${line} ${t("allowed", { allowed: choices })}`;
  };
};

interface LinkFaultsProps {
  readonly faults: readonly ParamFault[];
  /** Names of regions and recalculations, by their code. */
  readonly names?: Readonly<Record<string, string>>;
}

/** What is wrong with a link and what it could say instead: all of it at once. */
export const LinkFaults = ({ faults, names = {} }: LinkFaultsProps) => {
  const lineOf = useFaultLine(names);
  return (
    <ul>
      {faults.map((fault) => (
        <li key={`${fault.param} ${fault.lever} ${fault.value}`}>
          {lineOf(fault)} {/^(vs\.)?v$/.test(fault.param) && <LostOwn code={fault.value} />}
        </li>
      ))}
    </ul>
  );
};
