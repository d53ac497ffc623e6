import type { ImportRules } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { fileSize } from "../../format/bytes";
import { wholeNumber } from "../../format/euro";
import styles from "./desk.module.css";

/** Faults that the API lists. */
const MOST_FAULTS = 1000;

/** How large a file may be, and how long things are kept. */
export const LimitsList = ({ rules }: { readonly rules: ImportRules }) => {
  const locale = useLocale();
  const t = useTranslations("own.limits");
  const lines = [
    [t("size"), fileSize(rules.maxBytes, locale)],
    [t("rows"), wholeNumber(rules.maxRows, locale)],
    [t("wait"), t("minutes", { count: rules.uploadKeepMinutes })],
    [t("kept"), t("days", { count: rules.keepDays })],
    [t("faults"), t("faultsText", { count: wholeNumber(MOST_FAULTS, locale) })],
    [t("job"), t("days", { count: rules.jobKeepDays })],
  ] as const;
  return (
    <dl className={styles.facts}>
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="tabular">{value}</dd>
        </div>
      ))}
    </dl>
  );
};
