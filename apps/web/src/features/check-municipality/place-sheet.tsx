import { useLocale, useTranslations } from "next-intl";
import { LabelledColumns } from "../../charts/labelled-columns";
import { RegionSentence } from "../../figures/answer-sentence";
import { RegionalSentences } from "../../figures/firmness/regional-note";
import { RobustSentence } from "../../figures/firmness/robust-sentence";
import { Identity } from "../../figures/identity";
import { RegionKeyFigures } from "../../figures/key-figures";
import { useOfficialName } from "../../figures/official-name";
import { countInWords, finePercent } from "../../format/count";
import { euroInWords, millionsDigits } from "../../format/euro";
import { Brand } from "../../frame/brand";
import { MapAttribution } from "../../map/map-attribution";
import { PLACE_FRAME } from "../../map/outlines/place-drawing";
import { usePlaceCitation } from "./place-citation";
import type { PlaceData } from "./place-data";
import styles from "./place-sheet.module.css";
import { SheetFoot } from "./sheet-foot";
import { SheetLevers } from "./sheet-levers";
import { SheetTransfers } from "./sheet-transfers";

const Columns = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place.sheet");
  const { years } = data.region;
  if (years.every(({ open }) => open === 0)) return null;
  return (
    <section>
      <h2>{t("course")}</h2>
      <LabelledColumns
        summary={t("course")}
        columns={years.map(({ year, open }) => ({ x: year, y: open }))}
        tone="short"
        formatY={(value) => millionsDigits(value, locale)}
      />
    </section>
  );
};

const Limits = ({ data: { outcome, region, municipality, share } }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place.sheet");
  const { firstYear, lastYear } = outcome.vintage;
  const own =
    municipality && share
      ? t("share", {
          percent: finePercent(share.share, locale),
          name: municipality.name,
          homes: countInWords(share.homesNotBuilt, locale),
          amount: euroInWords(share.open, locale),
        })
      : "";
  return (
    <p className={`${styles.limits} ${styles.small}`}>
      {region.robustness ? <RegionalSentences regions={outcome.regions.nodes} /> : t("modelled")}{" "}
      {t("limits", { base: String(firstYear), from: String(firstYear), until: String(lastYear), share: own })}
    </p>
  );
};

/** One A4 for a council paper: the answer, what it rests on, and where it can be found again. Only in print. */
export const PlaceSheet = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place.sheet");
  const { title } = usePlaceCitation(data);
  const { outcome, region, municipality } = data;
  const { width, height } = PLACE_FRAME;
  const official = useOfficialName(region.region);
  return (
    <div className={`${styles.sheet} print-only`} data-testid="sheet">
      <p className={styles.kicker}>
        <Brand /> {t("kicker", { vintage: outcome.vintage.labels[locale] })}
        {official && <span className={styles.official}>{official}</span>}
      </p>
      <h1 className={styles.title}>
        {title}
        {municipality && <span className={styles.region}> {region.region.shortNames[locale]}</span>}
      </h1>
      <p className={styles.sentence}>
        <RegionSentence figures={region} year={outcome.vintage.lastYear} name={region.region.shortNames[locale]} />
      </p>
      {region.robustness && (
        <p className={styles.limits}>
          <RobustSentence robustness={region.robustness} />
        </p>
      )}
      <div className={styles.figures}>
        <RegionKeyFigures outcome={outcome} figures={region} />
      </div>
      <div className={styles.columns}>
        <figure className={styles.map}>
          <svg viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden="true" focusable="false">
            <use href="#place-map" />
          </svg>
          <figcaption>
            <MapAttribution attribution={data.drawing.attribution} />
          </figcaption>
        </figure>
        <div>
          <Identity figures={region} compact />
          <SheetTransfers data={data} />
        </div>
      </div>
      <Columns data={data} />
      <SheetLevers data={data} />
      <Limits data={data} />
      <SheetFoot data={data} />
    </div>
  );
};
