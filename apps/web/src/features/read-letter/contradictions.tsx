import type { LetterCheck } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useComparator } from "../../figures/fact-value";
import { quantityExact, quantityInWords } from "../../format/quantity";
import styles from "./claims.module.css";

const Slip = ({ check: { claim, from, computed, formula } }: { readonly check: LetterCheck }) => {
  const locale = useLocale();
  const t = useTranslations("letter.checks");
  const comparator = useComparator();
  return (
    <div data-check={claim.code}>
      <p className={styles.printed} data-exact={claim.amount}>
        {quantityInWords(claim.amount ?? 0, claim.unit, locale)}
      </p>
      <p>
        {t.rich("printed", { claim: (words) => <a href={`#${claim.code}`}>{words}</a> })}{" "}
        {t("computed", { value: `${comparator("about")}${quantityInWords(computed, claim.unit, locale)}` })}
      </p>
      <p>
        {t("formula", { formula: formula[locale] })}{" "}
        {from.map(({ code }, index) => (
          <a key={code} href={`#${code}`}>
            {t("from", { number: index + 1 })}
          </a>
        ))}
      </p>
    </div>
  );
};

/** Where the letter contradicts itself, and where its figures agree with each other. */
export const Contradictions = ({ checks }: { readonly checks: readonly LetterCheck[] }) => {
  const locale = useLocale();
  const t = useTranslations("letter.checks");
  const wrong = checks.filter(({ holds }) => !holds);
  const right = checks.filter(({ holds }) => holds);
  return (
    <>
      <div className={styles.slip}>
        {wrong.map((check) => (
          <Slip key={check.claim.code} check={check} />
        ))}
      </div>
      {right.length > 0 && (
        <>
          <h3>{t("right")}</h3>
          <ul>
            {right.map(({ claim, computed, formula }) => (
              <li key={claim.code} data-check={claim.code}>
                <a href={`#${claim.code}`}>{claim.text[locale]}</a>{" "}
                <span data-exact={computed} title={quantityExact(computed, claim.unit, locale)}>
                  {t("computed", { value: quantityInWords(computed, claim.unit, locale) })}
                </span>{" "}
                {formula[locale]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
