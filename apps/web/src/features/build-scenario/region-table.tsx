import type { ScenarioFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import stacked from "../../design/stacked.module.css";
import { HangsMark } from "../../figures/firmness/hangs-mark";
import { euroExact, euroInWords } from "../../format/euro";
import type { ScenarioStart } from "./load-scenario";
import styles from "./scenario-map.module.css";

interface RegionTableProps {
  readonly start: ScenarioStart;
  readonly figures: ScenarioFigures;
}

/** The map as a table: each region's own position without levers and in this scenario. */
export const RegionTable = ({ start, figures }: RegionTableProps) => {
  const locale = useLocale();
  const t = useTranslations("scenario.map");
  const now = new Map(figures.regions.nodes.map(({ region, ownPosition }) => [region.code, ownPosition]));
  const amount = (label: string, value: number) => (
    <td data-label={label} title={euroExact(value, locale)}>
      {euroInWords(value, locale, { sign: "always" })}
    </td>
  );
  return (
    <details className={styles.table}>
      <summary>{t("table")}</summary>
      <section className={styles.scroll} aria-label={t("caption")} tabIndex={0}>
        <table className={stacked.stacked}>
          <caption className="visually-hidden">{t("caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("region")}</th>
              <th scope="col">{t("before")}</th>
              <th scope="col">{t("now")}</th>
            </tr>
          </thead>
          <tbody>
            {start.base.regions.nodes.map((before) => (
              <tr key={before.region.code} data-region={before.region.code}>
                <th scope="row">
                  {before.region.shortNames[locale]}
                  <HangsMark figures={before} />
                </th>
                {amount(t("before"), before.ownPosition)}
                {amount(t("now"), now.get(before.region.code) ?? 0)}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>{t("modelled")}</p>
    </details>
  );
};
