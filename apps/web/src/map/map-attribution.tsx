import { useLocale, useTranslations } from "next-intl";
import { makersIn } from "../figures/source-words";
import type { MapDrawing } from "./map-drawing";

/** The kind of map stands in front in the reader's language, so it is not said twice. */
const KIND_IN_ENGLISH = /^Schematic map:\s*/;

/** Says that the map is schematic, and whose work it is made of. */
export const MapAttribution = ({ attribution }: { readonly attribution: MapDrawing["attribution"] }) => {
  const locale = useLocale();
  const t = useTranslations("map");
  return (
    <span>
      {t(attribution.schematic ? "schematic" : "official")}.{" "}
      {makersIn(locale, attribution.text.replace(KIND_IN_ENGLISH, ""))}
    </span>
  );
};
