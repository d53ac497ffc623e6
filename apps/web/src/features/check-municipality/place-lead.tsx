import { useLocale, useTranslations } from "next-intl";
import { changed, viewQuery } from "../../address/view-href";
import { defaultRule } from "../../address/view-state";
import { RegionSentence } from "../../figures/answer-sentence";
import answer from "../../figures/answer-sentence.module.css";
import { RegionalNote } from "../../figures/firmness/regional-note";
import { RobustSentence } from "../../figures/firmness/robust-sentence";
import { OwnNote } from "../../figures/own-note";
import { clockTime } from "../../format/date";
import { homePath, pathIn } from "../../i18n/paths";
import { figureQuery } from "../../places/place-paths";
import styles from "./place.module.css";
import { PlaceActions } from "./place-actions";
import type { PlaceData } from "./place-data";
import { useRuleWords } from "./rule-words";
import { usePlaceLinks } from "./use-place-links";
import { PlaceVintages } from "./vintage-links";

const RuleLine = ({ path, view }: Pick<PlaceData, "path" | "view">) => {
  const locale = useLocale();
  const t = useTranslations("place");
  const ruleWords = useRuleWords();
  if (JSON.stringify(view.rule) === JSON.stringify(defaultRule)) return null;
  return (
    <p className={styles.small}>
      {t("rule", { rule: ruleWords(view.rule) })}{" "}
      <a href={`${pathIn(locale, path)}${figureQuery({ ...view, rule: defaultRule })}`}>{t("ruleReset")}</a>
    </p>
  );
};

/** The answer in one sentence, for which place it holds, and under which recalculation and rule. */
export const PlaceLead = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place");
  const f = useTranslations("firm");
  const { outcome, region, municipality, view } = data;
  const { regionHref } = usePlaceLinks(data);
  const { code, shortNames } = region.region;
  const vintageQuery = `?v=${outcome.vintage.code}`;
  const map = `${homePath(locale)}${viewQuery(changed(view, { region: code, municipality: municipality?.code ?? null }))}`;
  return (
    <>
      {data.stale && <p role="status">{t("stale", { time: clockTime(data.at, locale) })}</p>}
      <PlaceVintages data={data} />
      <OwnNote vintages={data.vintages} shown={outcome.vintage.code} />
      <p className={answer.sentence} data-testid="answer">
        <RegionSentence figures={region} year={outcome.vintage.lastYear} name={shortNames[locale]} />
      </p>
      {region.robustness && (
        <p className={styles.small} data-testid="robust">
          <RobustSentence robustness={region.robustness} />{" "}
          <a href={`${pathIn(locale, "/zekerheid")}${vintageQuery}#robust`}>{f("more")}</a>
        </p>
      )}
      <p className={styles.small}>
        {municipality
          ? t.rich("belongs", {
              name: municipality.name,
              region: shortNames[locale],
              link: (name) => <a href={regionHref(code)}>{name}</a>,
            })
          : t("isRegion", { count: data.index.find((one) => one.code === code)?.municipalities.length ?? 0 })}{" "}
        <a href={map}>{t("toMap")}</a>
      </p>
      <PlaceActions data={data} />
      <RuleLine path={data.path} view={view} />
      <RegionalNote regions={outcome.regions.nodes} className={styles.small} />
    </>
  );
};
