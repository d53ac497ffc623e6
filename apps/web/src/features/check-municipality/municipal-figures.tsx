import type { FigureStatus, PlaceMunicipality } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { percent } from "../../format/count";
import { euroExact, wholeNumber } from "../../format/euro";
import { FactList } from "./fact-list";
import styles from "./place.module.css";
import type { PlaceData } from "./place-data";
import { PlaceMark } from "./place-mark";

interface MunicipalFiguresProps {
  readonly data: PlaceData;
  readonly municipality: PlaceMunicipality;
}

/** Figures that are about the municipality alone. */
export const MunicipalFigures = ({ data, municipality }: MunicipalFiguresProps) => {
  const locale = useLocale();
  const t = useTranslations("place.figures");
  const { dwellings, corporationDwellings, corporationSharePercent, meanWozValue, households, inhabitants } =
    municipality;
  const { year, status, sourceTitle } = municipality;
  const isPublished = status === "PUBLISHED";
  const mark = (status: FigureStatus, formula: "cbs" | "imported" | "corporationDwellings") => (
    <PlaceMark data={data} status={status} formula={formula} />
  );
  const given = (key: string, label: string, value: string) => ({
    key,
    label,
    value,
    mark: mark(status, isPublished ? "cbs" : "imported"),
  });
  return (
    <>
      <h3>{t("own", { name: municipality.name, year: String(year) })}</h3>
      <p className={styles.small}>{isPublished ? t("ownNote") : t("importedNote", { source: sourceTitle })}</p>
      <FactList
        facts={[
          given("dwellings", t("dwellings"), wholeNumber(dwellings, locale)),
          {
            key: "corporationDwellings",
            label: t("corporationDwellings"),
            value: t("corporationShare", {
              count: wholeNumber(corporationDwellings, locale),
              percent: percent(corporationSharePercent / 100, locale),
            }),
            mark: mark("DERIVED", "corporationDwellings"),
          },
          given("woz", t("woz"), euroExact(meanWozValue, locale)),
          given("households", t("households"), wholeNumber(households, locale)),
          given("inhabitants", t("inhabitants"), wholeNumber(inhabitants, locale)),
        ]}
      />
    </>
  );
};
