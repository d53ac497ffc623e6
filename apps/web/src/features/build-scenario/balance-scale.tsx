import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { numberFormat } from "../../format/kept-formats";
import { balanceClasses, type ClassBreaks } from "../../map/class-breaks";
import map from "../../map/map.module.css";
import styles from "./scenario-map.module.css";

/** The classes of the map in one row, with the edges between them. */
export const BalanceScale = ({
  breaks,
  year,
  children,
}: {
  readonly breaks: ClassBreaks;
  readonly year: number;
  /** The mark that says status and source. */
  readonly children: ReactNode;
}) => {
  const locale = useLocale();
  const t = useTranslations("map.legend");
  const billions = breaks[2] >= 1e9;
  const number = numberFormat(locale, { maximumFractionDigits: 3, signDisplay: "exceptZero" });
  const edges = [-breaks[2], -breaks[1], -breaks[0], breaks[0], breaks[1], breaks[2]];
  return (
    <div className={styles.scale}>
      <div>
        {t("title", { year: String(year) })}, {t(billions ? "unit" : "unitMillion")} {children}
      </div>
      <svg viewBox="0 0 280 34" role="presentation" className={styles.steps}>
        {balanceClasses.map((balanceClass, index) => (
          <g key={balanceClass} className={map.swatch} data-class={balanceClass}>
            <rect x={index * 40} width="40" height="12" className={styles.step} />
          </g>
        ))}
        {edges.map((edge, index) => (
          <text key={edge} x={(index + 1) * 40} y="28">
            {number.format(edge / (billions ? 1e9 : 1e6)).replace("-", "\u2212")}
          </text>
        ))}
      </svg>
      <p className={styles.sides}>
        <span>{t("shortfallSide")}</span>
        <span>{t("surplusSide")}</span>
      </p>
    </div>
  );
};
