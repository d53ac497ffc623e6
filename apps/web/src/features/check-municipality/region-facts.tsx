import { agreedHomes } from "@solidariteitskaart/model/amounts";
import { useLocale, useTranslations } from "next-intl";
import { countInWords, finePercent } from "../../format/count";
import { euroExact, euroInWords, wholeNumber } from "../../format/euro";
import { pathIn } from "../../i18n/paths";
import { figureQuery, municipalityPath } from "../../places/place-paths";
import { FactList } from "./fact-list";
import styles from "./place.module.css";
import type { PlaceData } from "./place-data";
import { PlaceMark } from "./place-mark";

/** The region's size and task, and the way to its municipalities. */
export const RegionFactList = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place.figures");
  const { region, index, view } = data;
  const mark = <PlaceMark data={data} status={region.status} formula="region" />;
  const euros = (key: string, label: string, amount: number, sign: "auto" | "always" = "auto") => ({
    key,
    label,
    value: euroInWords(amount, locale, { sign }),
    exact: euroExact(amount, locale),
    mark,
  });
  const municipalities = index.find(({ code }) => code === region.region.code)?.municipalities ?? [];
  return (
    <>
      <h3>{t("region")}</h3>
      <FactList
        facts={[
          { key: "homes", label: t("homes"), value: countInWords(region.homes, locale), mark },
          euros("task", t("task"), region.task),
          { key: "newHomes", label: t("newHomes"), value: wholeNumber(agreedHomes(region), locale), mark },
          euros("perHome", t("perHome"), region.ownPositionPerHome, "always"),
          { key: "openShare", label: t("openShare"), value: finePercent(region.openShare, locale), mark },
          { key: "measuresLost", label: t("measuresLost"), value: wholeNumber(region.measuresNotDone, locale), mark },
        ]}
      />
      <h3>{t("municipalities")}</h3>
      <ul className={styles.places}>
        {municipalities
          .toSorted((one, other) => one.name.localeCompare(other.name, "nl"))
          .map(({ code, name }) => (
            <li key={code}>
              <a href={`${pathIn(locale, municipalityPath(code, name))}${figureQuery(view)}`}>{name}</a>
            </li>
          ))}
      </ul>
    </>
  );
};
