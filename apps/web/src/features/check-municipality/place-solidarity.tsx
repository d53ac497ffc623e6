import { useLocale, useTranslations } from "next-intl";
import { changed, viewQuery } from "../../address/view-href";
import { Identity } from "../../figures/identity";
import { euroInWords } from "../../format/euro";
import { ReadingPart } from "../../frame/reading-part";
import { homePath } from "../../i18n/paths";
import styles from "./place.module.css";
import type { PlaceData } from "./place-data";
import { PlaceMark } from "./place-mark";
import { PlaceTransfers } from "./place-transfers";
import { useRuleWords } from "./rule-words";

/** What comes in and goes out, under which rule, and what the law asks for it. */
export const PlaceSolidarity = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place");
  const ruleWords = useRuleWords();
  const { region, outcome, view } = data;
  const { explanation, certain } = outcome.solidarity;
  const map = `${homePath(locale)}${viewQuery(changed(view, { region: region.region.code }))}`;
  return (
    <ReadingPart id="solidarity" heading={t("parts.solidarity")}>
      <div className={styles.halves}>
        <section aria-labelledby="identity">
          <h3 id="identity">
            {t("solidarity.identity")} <PlaceMark data={data} status={region.status} formula="region" />
          </h3>
          <Identity figures={region} />
        </section>
        <PlaceTransfers data={data} />
      </div>
      <p className={styles.small}>
        {t("solidarity.rule", { rule: ruleWords(view.rule) })} <a href={map}>{t("solidarity.change")}</a>.{" "}
        {t("solidarity.certain", {
          most: euroInWords(certain.atMostMoved, locale),
          least: euroInWords(certain.atLeastOpen, locale),
        })}
      </p>
      <details className={styles.more}>
        <summary>{t("solidarity.law")}</summary>
        <p>{explanation[locale]}</p>
      </details>
    </ReadingPart>
  );
};
