import type { NpaTarget } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import stacked from "../../design/stacked.module.css";
import { FigureMark } from "../../figures/figure-mark";
import { wholeNumber } from "../../format/euro";
import styles from "./progress.module.css";

/** What was agreed for each year, with what of it is published and what is assumed. */
export const TargetTable = ({ targets }: { readonly targets: readonly NpaTarget[] }) => {
  const locale = useLocale();
  const t = useTranslations("progress.targets");
  const number = (value: number) => wholeNumber(value, locale);
  return (
    <details className={styles.more}>
      <summary>{t("summary")}</summary>
      <section className={styles.scroll} aria-label={t("summary")} tabIndex={0}>
        <table className={`${styles.facts} ${stacked.stacked}`}>
          <caption className="visually-hidden">{t("summary")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("year")}</th>
              <th scope="col">{t("social")}</th>
              <th scope="col">{t("mid")}</th>
              <th scope="col">{t("homes")}</th>
            </tr>
          </thead>
          <tbody>
            {targets.map(({ year, socialHomes, midRentHomes, homes, homesStatus, splitStatus, note, sources }) => (
              <tr key={year} data-row={`target-${String(year)}`}>
                <th scope="row">{year}</th>
                <td data-label={t("social")}>
                  <span data-exact={socialHomes}>{number(socialHomes)}</span>{" "}
                  <FigureMark status={splitStatus} formula={note[locale]} sources={sources} />
                </td>
                <td data-label={t("mid")} data-exact={midRentHomes}>
                  {number(midRentHomes)}
                </td>
                <td data-label={t("homes")}>
                  <span data-exact={homes}>{number(homes)}</span>{" "}
                  <FigureMark status={homesStatus} formula={note[locale]} sources={sources} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
};
