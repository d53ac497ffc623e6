import { useTranslations } from "next-intl";
import { hasPage } from "../../frame/has-page";
import { ReadingPart } from "../../frame/reading-part";
import { figureQuery } from "../../places/place-paths";
import styles from "./place.module.css";
import { usePlaceCitation } from "./place-citation";
import type { PlaceData } from "./place-data";
import { PrintButton } from "./print-button";

const files = [
  ["regions", "regions.csv"],
  ["years", "years.csv"],
  ["transfers", "transfers.csv"],
  ["corporations", "corporations.csv"],
  ["municipalities", "municipalities.csv"],
  ["workbook", "workbook.xlsx"],
] as const;

/** Figures as files, a line to cite, and the A4. */
export const TakeAway = ({ data }: { readonly data: PlaceData }) => {
  const t = useTranslations("place");
  const { outcome, region, view } = data;
  const { permalink, citation } = usePlaceCitation(data);
  const folder = `/data/${outcome.vintage.code}`;
  const query = figureQuery({ vintage: null, rule: view.rule });
  const hasCorporations = outcome.corporations.totalCount > 0;
  return (
    <ReadingPart id="take" heading={t("parts.take")}>
      <div className={styles.halves}>
        {hasPage("/gegevens") && (
          <section aria-labelledby="download">
            <h3 id="download">{t("take.download")}</h3>
            <p>{t("take.downloadText", { code: region.region.code })}</p>
            <ul className={styles.points}>
              {files
                .filter(([name]) => name !== "corporations" || hasCorporations)
                .map(([name, file]) => (
                  <li key={name}>
                    <a href={`${folder}/${file}${query}`} download>
                      {t(`take.files.${name}`)}
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="print">
          <h3 id="print">{t("take.print")}</h3>
          <p>{t("take.printText")}</p>
          <PrintButton label={t("take.printButton")} />
        </section>
      </div>
      <h3>{t("take.cite")}</h3>
      <p className={styles.citation}>{citation}</p>
      <p>
        {t("take.permalink")}: <a href={permalink}>{permalink}</a>
      </p>
      <p className={styles.small}>{t("take.hashText")}</p>
    </ReadingPart>
  );
};
