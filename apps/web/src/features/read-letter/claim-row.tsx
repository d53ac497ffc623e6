import type { Claim } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { claimValue } from "../../figures/claim-value";
import { useComparator } from "../../figures/fact-value";
import { FigureMark } from "../../figures/figure-mark";
import { finePercent } from "../../format/count";
import { MINUS } from "../../format/number-locale";
import { percentage } from "../../format/quantity";
import { pathIn } from "../../i18n/paths";
import styles from "./claims.module.css";

const Deviation = ({ value, modelled }: Pick<Claim, "value" | "modelled">) => {
  const locale = useLocale();
  const t = useTranslations("letter.claim");
  if (modelled === null) return <>{t("nothing")}</>;
  const { deviationPercent, fitted } = modelled;
  if (fitted) return <>{t("fitted")}</>;
  if (deviationPercent === null) return <>{t(value === modelled.value ? "equal" : "different")}</>;
  if (deviationPercent === 0) return <>{t("equal")}</>;
  const sign = deviationPercent > 0 ? "+" : MINUS;
  return (
    <span data-exact={deviationPercent}>
      {sign}
      {percentage(Math.abs(deviationPercent), locale)}
    </span>
  );
};

interface ClaimRowProps {
  readonly claim: Claim;
  /** The share of the task that stays open in each year, by the model. */
  readonly openShares: readonly { readonly label: string; readonly value: number | null }[];
}

/** One claim of the letter beside what the model gives. Its address is "/brief#<code>". */
export const ClaimRow = ({ claim, openShares }: ClaimRowProps) => {
  const locale = useLocale();
  const t = useTranslations("letter.claim");
  const comparator = useComparator();
  const { code, text, modelled, unit, status, sources } = claim;
  const words = { true: t("yes"), false: t("no") };
  const said = claimValue(claim, locale, words);
  const given = modelled && claimValue({ ...modelled, unit }, locale, words);
  return (
    <li id={code} className={styles.row} data-claim={code}>
      <p className={styles.text}>
        {text[locale]}{" "}
        <a href={`#${code}`} className={styles.anchor} aria-label={t("link", { code })}>
          #
        </a>
      </p>
      {code === "slowdown-year" && (
        <p className={styles.text}>
          {t.rich("slowdown", {
            years: openShares.map(({ label, value }) => `${label} ${finePercent(value ?? 0, locale)}`).join(", "),
            path: (words) => <a href={pathIn(locale, "/methode#verification")}>{words}</a>,
          })}
        </p>
      )}
      <dl className={styles.values}>
        <div>
          <dt>{t("letter")}</dt>
          <dd data-side="letter" title={said?.exact}>
            {said === null ? (
              <span className={styles.none}>{t("inWords")}</span>
            ) : (
              `${comparator(claim.comparator)}${said.text}`
            )}{" "}
            <FigureMark status={status} formula={t("printed")} sources={sources} />
          </dd>
        </div>
        <div>
          <dt>{t("model")}</dt>
          <dd data-side="model" title={given?.exact}>
            {modelled && given ? (
              <>
                {given.text} <FigureMark status={modelled.status} formula={t("modelled")} sources={[]} />
              </>
            ) : (
              <span className={styles.none}>{t("outside")}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t("deviation")}</dt>
          <dd data-side="deviation">
            <Deviation {...claim} />
          </dd>
        </div>
      </dl>
    </li>
  );
};
