import type { PlaceMunicipality, PlaceShare } from "@solidariteitskaart/client";
import { agreedHomes } from "@solidariteitskaart/model/amounts";
import { useLocale, useTranslations } from "next-intl";
import stacked from "../../design/stacked.module.css";
import { HangsKey, HangsMark } from "../../figures/firmness/hangs-mark";
import { regionHeadline } from "../../figures/headline";
import { finePercent } from "../../format/count";
import { euroExact, euroInWords, wholeNumber } from "../../format/euro";
import styles from "./place.module.css";
import type { PlaceData } from "./place-data";
import { PlaceMark } from "./place-mark";

interface ShareTableProps {
  readonly data: PlaceData;
  readonly municipality: PlaceMunicipality;
  readonly share: PlaceShare;
}

const counts = [
  { key: "newHomes", count: agreedHomes },
  { key: "homesLost", count: ({ homesNotBuilt }) => homesNotBuilt },
  { key: "measuresLost", count: ({ measuresNotDone }) => measuresNotDone },
] as const satisfies readonly {
  readonly key: string;
  readonly count: (figures: PlaceShare | PlaceData["region"]) => number;
}[];
const amounts = ["task", "open"] as const;

/** The municipality's part of its region's figures, beside the whole, with a note that it is no more than that. */
export const ShareTable = ({ data, municipality, share }: ShareTableProps) => {
  const locale = useLocale();
  const t = useTranslations("place.figures");
  const { region } = data;
  const { name } = municipality;
  // Rounded as in the sentence above, where shown parts add up to the shown total.
  const headline = regionHeadline(region);
  const shown = {
    task: euroInWords(region.task, locale),
    open: euroInWords(headline.open, locale, { scale: headline.scale }),
  };
  const rows = [
    ...counts.map(({ key, count }) => ({
      key,
      part: { text: wholeNumber(count(share), locale), exact: undefined },
      whole: { text: wholeNumber(count(region), locale), exact: undefined },
    })),
    ...amounts.map((key) => ({
      key,
      part: { text: euroInWords(share[key], locale), exact: euroExact(share[key], locale) },
      whole: { text: shown[key], exact: euroExact(region[key], locale) },
    })),
  ];
  return (
    <section className={styles.share} aria-labelledby="share">
      <h3 id="share">
        {t("share", { name })}
        <HangsMark figures={region} /> <PlaceMark data={data} status={share.status} formula="spread" />
      </h3>
      <p>{t("shareNote", { name, percent: finePercent(share.share, locale) })}</p>
      <HangsKey regions={[region]} />
      <table className={`${styles.table} ${stacked.stacked}`} data-testid="share">
        <thead>
          <tr>
            <th scope="col">{t("shareColumns.figure")}</th>
            <th scope="col">{t("shareColumns.part", { name })}</th>
            <th scope="col">{t("shareColumns.region")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, part, whole }) => (
            <tr key={key} data-row={key}>
              <th scope="row">{t(key)}</th>
              <td data-label={t("shareColumns.part", { name })} title={part.exact}>
                {part.text}
              </td>
              <td data-label={t("shareColumns.region")} title={whole.exact}>
                {whole.text}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
