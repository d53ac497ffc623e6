import { useLocale, useTranslations } from "next-intl";
import { percent } from "../../format/count";
import { ReadingContent } from "../../frame/reading-content";
import { ReadingFrame } from "../../frame/reading-frame";
import { ReadingPart } from "../../frame/reading-part";
import { pathIn } from "../../i18n/paths";
import { PageSearch } from "../../places/page-search";
import { figureQuery, municipalityPath, regionPath } from "../../places/place-paths";
import styles from "./place.module.css";
import type { PlacePageData } from "./place-data";

/** A municipality that no longer exists: what became of it, and where each part is now. No figures of one of the parts. */
export const FormerPage = ({ former, index, view }: Extract<PlacePageData, { kind: "former" }>) => {
  const locale = useLocale();
  const t = useTranslations("place.former");
  const query = figureQuery(view);
  const { name, explanation, parts } = former;
  const regions = new Map(index.map((region) => [region.code, region]));
  const several = new Set(parts.map(({ municipality }) => municipality.region.code)).size > 1;
  const heading = t("where", { name });
  return (
    <ReadingFrame search={<PageSearch view={{ vintage: view.vintage, rule: view.rule }} />}>
      <ReadingContent
        title={t("title", { name })}
        lead={<p data-testid="former">{explanation[locale]}</p>}
        parts={[{ id: "parts", heading }]}
      >
        <ReadingPart id="parts" heading={heading}>
          {several && <p>{t("several")}</p>}
          <dl className={styles.successors}>
            {parts.map(({ share, note, municipality }) => {
              const { code } = municipality.region;
              const region = regions.get(code);
              return (
                <div key={municipality.code} data-part={municipality.code}>
                  <dt>
                    <a href={`${pathIn(locale, municipalityPath(municipality.code, municipality.name))}${query}`}>
                      {municipality.name}
                    </a>
                  </dt>
                  <dd>
                    {t("part", { share: percent(share, locale) })},{" "}
                    <a href={`${pathIn(locale, regionPath(code, region?.names.nl ?? ""))}${query}`}>
                      {t("inRegion", { region: region?.shortNames[locale] ?? code })}
                    </a>
                    {note && <span className={styles.detail}>{note[locale]}</span>}
                  </dd>
                </div>
              );
            })}
          </dl>
        </ReadingPart>
      </ReadingContent>
    </ReadingFrame>
  );
};
