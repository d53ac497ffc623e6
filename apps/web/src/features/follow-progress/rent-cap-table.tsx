import type { RentCap } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import stacked from "../../design/stacked.module.css";
import { FigureMark } from "../../figures/figure-mark";
import { quantityInWords } from "../../format/quantity";
import styles from "./progress.module.css";

/** How a year's cap follows from its rule, in words. */
const Working = ({ cap: { rule, terms, computed } }: { readonly cap: RentCap }) => {
  const locale = useLocale();
  const t = useTranslations("progress.rents");
  if (terms.length === 0 || computed === null) return <>{t(rule === "AGREED" ? "agreed" : "unknown")}</>;
  const growth = terms
    .map(({ year, growth: value, status }) =>
      t(status === "ASSUMED" ? "termAssumed" : "term", {
        year: String(year),
        growth: quantityInWords(value, "fraction", locale),
      }),
    )
    .join(" · ");
  return (
    <>
      {t(rule === "WAGES" ? "wages" : "inflation", { growth })}{" "}
      <span data-exact={computed}>{quantityInWords(computed, "fraction", locale)}</span>
    </>
  );
};

/** The cap of every year: rule, what it looks at, what comes out and what was published. */
export const RentCapTable = ({ caps }: { readonly caps: readonly RentCap[] }) => {
  const locale = useLocale();
  const t = useTranslations("progress.rents");
  return (
    <section className={styles.scroll} aria-label={t("table")} tabIndex={0}>
      <table className={`${styles.facts} ${stacked.stacked}`}>
        <caption className="visually-hidden">{t("table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("year")}</th>
            <th scope="col">{t("working")}</th>
            <th scope="col">{t("published")}</th>
            <th scope="col">{t("used")}</th>
          </tr>
        </thead>
        <tbody>
          {caps.map((cap) => (
            <tr key={cap.year} data-row={`cap-${String(cap.year)}`}>
              <th scope="row">{cap.year}</th>
              <td data-label={t("working")}>
                <Working cap={cap} />
              </td>
              <td data-label={t("published")}>
                {cap.published === null ? t("notYet") : quantityInWords(cap.published, "fraction", locale)}
              </td>
              <td data-label={t("used")}>
                <span data-exact={cap.cap}>{quantityInWords(cap.cap, "fraction", locale)}</span>{" "}
                <FigureMark status={cap.status} formula={t(`rules.${cap.rule}`)} sources={cap.sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
