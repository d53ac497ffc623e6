import type { NotedRegion, ScenarioFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import stacked from "../../design/stacked.module.css";
import { HangsMark } from "../../figures/firmness/hangs-mark";
import type { Firm } from "../../figures/firmness/hangs-on-choices";
import { euroExact, euroInWords } from "../../format/euro";
import type { ScenarioStart } from "./load-scenario";
import styles from "./scenario-map.module.css";

interface RegionTableProps {
  readonly start: ScenarioStart;
  readonly figures: ScenarioFigures;
  /** Of the same scenario; null until it is known. */
  readonly firm: readonly NotedRegion[] | null;
}

/** The map as a table: each region's own position without levers and in this scenario. */
export const RegionTable = ({ start, figures, firm }: RegionTableProps) => {
  const locale = useLocale();
  const t = useTranslations("scenario.map");
  const now = new Map(figures.regions.nodes.map(({ region, ownPosition }) => [region.code, ownPosition]));
  const firmNow = new Map(firm?.map((region) => [region.region.code, region]));
  const amount = (label: string, value: number, firmness: Firm | undefined) => (
    <td data-label={label} title={euroExact(value, locale)}>
      {euroInWords(value, locale, { sign: "always" })}
      <HangsMark figures={firmness} />
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
                <th scope="row">{before.region.shortNames[locale]}</th>
                {amount(t("before"), before.ownPosition, before)}
                {amount(t("now"), now.get(before.region.code) ?? 0, firmNow.get(before.region.code))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>{t("modelled")}</p>
    </details>
  );
};
