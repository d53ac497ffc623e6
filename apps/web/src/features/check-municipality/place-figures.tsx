import { useLocale, useTranslations } from "next-intl";
import { RegionKeyFigures } from "../../figures/key-figures";
import { ReadingPart } from "../../frame/reading-part";
import { MunicipalFigures } from "./municipal-figures";
import styles from "./place.module.css";
import type { PlaceData } from "./place-data";
import { RegionFactList } from "./region-facts";
import { ShareTable } from "./share-table";

/** What the answer rests on, and what is known about the municipality itself. */
export const PlaceFigures = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place");
  const { outcome, region, municipality, share } = data;
  return (
    <ReadingPart id="figures" heading={t("parts.figures")}>
      <p className={styles.small}>{t("figures.answer", { region: region.region.shortNames[locale] })}</p>
      <div className={styles.keyFigures}>
        <RegionKeyFigures outcome={outcome} figures={region} />
      </div>
      {municipality && share && (
        <>
          <ShareTable data={data} municipality={municipality} share={share} />
          <MunicipalFigures data={data} municipality={municipality} />
        </>
      )}
      {!municipality && <RegionFactList data={data} />}
    </ReadingPart>
  );
};
