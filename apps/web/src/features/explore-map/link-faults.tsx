import { useTranslations } from "next-intl";
import { isPrivateToken } from "../../view-state/private-token";
import type { ParamFault } from "../../view-state/read-param";

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
] as const;
type NamedParam = (typeof named)[number];

interface LinkFaultsProps {
  readonly faults: readonly ParamFault[];
  /** Turns a code into the words that the page uses for it. */
  readonly wordFor?: (param: string, code: string) => string;
}

/** What is wrong with a link and what it could say instead: all of it at once. */
export const LinkFaults = ({ faults, wordFor = (_param, code) => code }: LinkFaultsProps) => {
  const t = useTranslations("faults");
  const own = useTranslations("ownNote");
  return (
    <ul>
      {faults.map(({ param, value, allowed }) => {
        const name: NamedParam | undefined = named.find((known) => known === param);
        const what = t(`param.${name ?? "other"}`);
        const isNumber = param === "reserve" || param === "max" || param === "lever";
        return (
          <li key={`${param} ${value}`}>
            {t(isNumber ? "range" : "line", { what, value })}{" "}
            {allowed.length > 0 && t("allowed", { allowed: allowed.map((code) => wordFor(param, code)).join(", ") })}{" "}
            {param === "v" && isPrivateToken(value) && own("lost")}
          </li>
        );
      })}
    </ul>
  );
};
