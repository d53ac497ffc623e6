import { useLocale, useTranslations } from "next-intl";
import { viewQuery } from "../../address/view-href";
import { OfficialName } from "../../figures/official-name";
import { ReadingPart } from "../../frame/reading-part";
import { MapAttribution } from "../../map/map-attribution";
import { TakeMap } from "../../map/take-map";
import { NeighbourList } from "./neighbour-list";
import styles from "./place.module.css";
import type { PlaceData } from "./place-data";
import { PlaceDrawingView } from "./place-drawing-view";

/** Where the place lies, and what lies around it. The list says everything that the drawing shows. */
export const PlaceMap = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place");
  const { code, shortNames, position } = data.region.region;
  const { view, outcome, municipality } = data;
  const query = viewQuery({ ...view, region: code, municipality: municipality?.code ?? null });
  return (
    <ReadingPart id="map" heading={t("parts.map")}>
      <p>{t("map.position", { region: shortNames[locale], position: position[locale] })}</p>
      <OfficialName region={data.region.region} className={styles.small} />
      <div className={styles.mapAndList}>
        <figure className={styles.map}>
          <PlaceDrawingView data={data} id="place-map" />
          <figcaption className={styles.small}>
            {t("map.colours")} <MapAttribution attribution={data.drawing.attribution} />
          </figcaption>
          <TakeMap query={query} csv={`/data/${outcome.vintage.code}/regions.csv`} title={t("parts.map")} />
        </figure>
        <NeighbourList data={data} />
      </div>
    </ReadingPart>
  );
};
