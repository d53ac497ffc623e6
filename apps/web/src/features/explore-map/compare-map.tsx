import { useLocale, useTranslations } from "next-intl";
import { classWord } from "../../map/map-class";
import type { MapDrawing } from "../../map/map-drawing";
import { classIn, type MapReading } from "../../map/map-reading";
import { PlainMap } from "../../map/plain-map";
import styles from "./compare.module.css";

interface CompareMapProps {
  /** Which of the three maps this is. */
  readonly part: string;
  readonly title: string;
  /** What the title stands for, where that is a name. */
  readonly detail?: string | null;
  /** Where this scenario can be changed. */
  readonly change?: string | null;
  readonly drawing: MapDrawing;
  readonly reading: MapReading;
  readonly selected: string | null;
  /** On a region, as short as it gets. */
  readonly label: (code: string) => string;
  /** What a pointer that rests on a region reads. */
  readonly tip: (code: string) => string;
}

/** Radius in units of the drawing from which a region has room for its amount. */
const ROOM_FOR_AMOUNT = 15;

/** One of the maps that stand side by side; its numbers are in the table below them. */
export const CompareMap = ({ part, title, detail = null, change = null, reading, ...props }: CompareMapProps) => {
  const { drawing, selected, label, tip } = props;
  const locale = useLocale();
  const t = useTranslations("compare");
  return (
    <figure className={styles.figure} lang={locale}>
      <figcaption className={styles.caption}>
        <span className={styles.part}>{part}</span> {title}
        {detail !== null && <span className={styles.detail}>{detail}</span>}
        {change !== null && (
          <a href={change} className={`${styles.changeLink} screen-only`} aria-label={t("changeSide", { title })}>
            {t("change")}
          </a>
        )}
      </figcaption>
      <PlainMap
        summary={t("mapLabel", { part, title })}
        className={styles.drawing}
        amountsClassName={styles.amounts}
        classOf={(code) => classWord(reading.kind, classIn(reading, code))}
        room={ROOM_FOR_AMOUNT}
        drawing={drawing}
        selected={selected}
        label={label}
        tip={tip}
      />
    </figure>
  );
};
