import type { SectorFigure } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { FactValue } from "../../figures/fact-value";
import styles from "./progress.module.css";

interface KeyFactsProps {
  readonly figures: readonly SectorFigure[];
  /** Which of them, in this order; one that the facts no longer hold is left out. */
  readonly codes: readonly string[];
}

/** A few figures that carry a part, set large. */
export const KeyFacts = ({ figures, codes }: KeyFactsProps) => {
  const locale = useLocale();
  const t = useTranslations("facts");
  const chosen = codes.flatMap((code) => figures.filter((figure) => figure.code === code));
  return (
    <div>
      <dl className={styles.pair}>
        {chosen.map((figure) => (
          <div key={figure.code}>
            <dt>
              {figure.label[locale]}, {figure.period ?? t("unknownPeriod")}
            </dt>
            <dd>
              <FactValue {...figure} />
            </dd>
            <dd>{t(`nature.${figure.nature}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
