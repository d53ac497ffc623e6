import type { SectorFigure } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { ProgressTable } from "./fact-table";
import styles from "./progress.module.css";

interface FactDetailsProps {
  readonly caption: string;
  readonly figures: readonly SectorFigure[];
}

/** All published figures of a part, one step away. */
export const FactDetails = (props: FactDetailsProps) => {
  const t = useTranslations("progress");
  return (
    <details className={styles.more}>
      <summary>{t("allFigures", { count: props.figures.length })}</summary>
      <ProgressTable {...props} />
    </details>
  );
};
