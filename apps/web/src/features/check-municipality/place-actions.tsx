import { useLocale, useTranslations } from "next-intl";
import { pictureHref } from "../../address/picture-href";
import { viewQuery } from "../../address/view-href";
import { CopyButton } from "../../design/copy-button";
import { plainTeller, regionAnswer } from "../../figures/answer-words";
import { robustWords } from "../../figures/firmness/robust-sentence";
import { sourceTitle } from "../../figures/source-words";
import { longDate } from "../../format/date";
import { pathIn } from "../../i18n/paths";
import { comparisonQuery } from "./comparison-query";
import styles from "./place-actions.module.css";
import { usePlaceCitation } from "./place-citation";
import type { PlaceData } from "./place-data";
import { PrintButton } from "./print-button";

/** What a council paper needs: sentence, how firm it is, recalculation, source, and the link that gives it again. */
const useParagraph = (data: PlaceData): string => {
  const locale = useLocale();
  const t = useTranslations("place.actions");
  const firm = useTranslations("firm");
  const teller = plainTeller({
    locale,
    answer: useTranslations("answer"),
    firm,
    years: useTranslations("years"),
    sentence: useTranslations("years.sentence"),
  });
  const { title, permalink } = usePlaceCitation(data);
  const { outcome, region, municipality } = data;
  const { vintage, national } = outcome;
  const source = national.sources[0];
  const name = region.region.shortNames[locale];
  return [
    regionAnswer(teller, region, vintage.lastYear).join(" "),
    ...(region.robustness ? [robustWords(firm, region.robustness, locale)] : []),
    ...(municipality ? [t("belongs", { name: municipality.name, region: name })] : []),
    t("source", {
      place: title,
      vintage: vintage.labels[locale],
      date: longDate(vintage.date, locale),
      source: source ? sourceTitle(source, locale) : vintage.labels[locale],
    }),
    permalink,
  ].join(" ");
};

/** At the top of the page: print it, copy a paragraph, take a picture. */
export const PlaceActions = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place.actions");
  const paragraph = useParagraph(data);
  const { view, region, municipality } = data;
  const query = viewQuery({ ...view, region: region.region.code, municipality: municipality?.code ?? null });
  return (
    <div className={`${styles.actions} screen-only`}>
      <PrintButton label={t("print")} />
      <span data-paragraph="">
        <CopyButton text={paragraph} label={t("copy")} />
      </span>
      <a href={pictureHref({ form: "png", query, locale, large: true })} download="solidariteitskaart.png">
        {t("picture")}
      </a>
      <a href={`${pathIn(locale, "/vergelijk")}${comparisonQuery(view, [municipality?.code ?? region.region.code])}`}>
        {t("compare")}
      </a>
      <a href="#take">{t("more")}</a>
    </div>
  );
};
