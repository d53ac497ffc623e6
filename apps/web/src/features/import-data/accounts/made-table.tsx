"use client";

import type { MadeAccounts } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { numberFormat } from "../../../format/kept-formats";

/** What the accounts' own checks said, and what of each corporation is its own. */
export const MadeTable = ({ made: { checks, origins, leftOut } }: { readonly made: MadeAccounts }) => {
  const locale = useLocale();
  const t = useTranslations("own.accounts");
  const amount = numberFormat(locale, { maximumFractionDigits: 1 });
  const shown = (value: number | null) => (value === null ? "?" : amount.format(value));
  const failed = checks.filter(({ passed }) => passed === false);
  const nameOf = (kvk: string) => origins.find((one) => one.kvk === kvk)?.name ?? kvk;
  return (
    <>
      <p>{t("checks", { run: checks.filter(({ passed }) => passed !== null).length, failed: failed.length })}</p>
      <ul data-testid="account-checks">
        {failed.map(({ kvk, check, one, other }) => (
          <li key={`${kvk} ${check}`}>
            {t("failed", {
              name: nameOf(kvk),
              check: t(`checkName.${check}`),
              one: shown(one),
              other: shown(other),
            })}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t("origins")}</summary>
        <ul>
          {origins.map(({ kvk, name, facts, fromReference }) => (
            <li key={kvk}>{t("origin", { name, facts: facts.join(", "), reference: fromReference.join(", ") })}</li>
          ))}
          {leftOut.map(({ kvk, name, reason }) => (
            <li key={kvk}>{t("leftOut", { name, reason })}</li>
          ))}
        </ul>
      </details>
    </>
  );
};
