import { useTranslations } from "next-intl";
import styles from "./explorer.module.css";
import type { MapDrawing } from "./map-drawing";

/** Says that the map is schematic, and whose work it is made of. */
export const MapAttribution = ({ attribution }: { readonly attribution: MapDrawing["attribution"] }) => {
  const t = useTranslations("map");
  const { schematic, vintage, source, licence } = attribution;
  return (
    <p className={styles.attribution}>
      {t("attribution", { kind: t(schematic ? "schematic" : "official"), vintage, source, licence })}
    </p>
  );
};
