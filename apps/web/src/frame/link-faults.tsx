import { useLocale, useTranslations } from "next-intl";
import { BESIDE, PASTED } from "../address/beside-params";
import { isPrivateToken } from "../address/private-token";
import type { ParamFault } from "../address/read-param";
import { allowedRange } from "../format/allowed-range";

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

interface LinkFaultsProps {
  readonly faults: readonly ParamFault[];
  /** Turns a code into the words that the page uses for it. */
  readonly wordFor?: (param: string, code: string) => string;
}

/** What is wrong with a link and what it could say instead: all of it at once. */
export const LinkFaults = ({ faults, wordFor = (_param, code) => code }: LinkFaultsProps) => {
  const locale = useLocale();
  const t = useTranslations("faults");
  const ownNote = useTranslations("ownNote");
  return (
    <ul>
      {faults.map(({ param: whole, value, allowed }) => {
        const isBeside = whole.startsWith(BESIDE);
        const param = isBeside ? whole.slice(BESIDE.length) : whole;
        const name: NamedParam | undefined = named.find((known) => known === param);
        const own = t(`param.${name ?? "other"}`);
        const what = isBeside && param !== PASTED ? t("beside", { what: own }) : own;
        const isNumber = ["reserve", "max", "lever", PASTED].includes(param);
        return (
          <li key={`${whole} ${value}`}>
            {t(isNumber ? "range" : "line", { what, value })}{" "}
            {allowed.length > 0 &&
              t("allowed", {
                allowed: allowed.map((code) => allowedRange(wordFor(param, code), locale)).join(", "),
              })}{" "}
            {param === "v" && isPrivateToken(value) && ownNote("lost")}
          </li>
        );
      })}
    </ul>
  );
};
