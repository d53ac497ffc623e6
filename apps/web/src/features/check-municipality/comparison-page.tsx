import { apart } from "@solidariteitskaart/model/amounts";
import { useLocale, useTranslations } from "next-intl";
import segmented from "../../design/segmented.module.css";
import stacked from "../../design/stacked.module.css";
import { HangsKey } from "../../figures/firmness/hangs-mark";
import { hangsSign } from "../../figures/firmness/hangs-on-choices";
import { RegionalNote } from "../../figures/firmness/regional-note";
import { VintageNav } from "../../figures/vintage-nav";
import { LinkNotice } from "../../frame/link-notice";
import { ReadingContent } from "../../frame/reading-content";
import { ReadingPart } from "../../frame/reading-part";
import { pathIn } from "../../i18n/paths";
import { figureQuery, municipalityPath, regionPath } from "../../places/place-paths";
import { QueryFields } from "../../places/query-fields";
import styles from "./comparison.module.css";
import { comparisonQuery } from "./comparison-query";
import { municipalRows, regionRows } from "./comparison-rows";
import { type ComparedPlace, type ComparisonPage, MOST_PLACES } from "./load-comparison";
import place from "./place.module.css";
import { PrintButton } from "./print-button";

type Figures = Extract<ComparisonPage, { readonly kind: "figures" }>;
type Rows = typeof regionRows | typeof municipalRows;

const PATH = "/vergelijk";

const useNames = () => {
  const locale = useLocale();
  return ({ municipality, region }: ComparedPlace): string => municipality?.name ?? region.region.shortNames[locale];
};

const Heads = ({ places, view }: Pick<Figures, "places" | "view">) => {
  const locale = useLocale();
  const t = useTranslations("place.together");
  const nameOf = useNames();
  return places.map((one) => {
    const { code, municipality, region } = one;
    const name = nameOf(one);
    const path = municipality
      ? municipalityPath(code, municipality.name)
      : regionPath(region.region.code, region.region.names.nl);
    const others = places.map((other) => other.code).filter((other) => other !== code);
    return (
      <th key={code} scope="col">
        <a href={`${pathIn(locale, path)}${figureQuery(view)}`}>{name}</a>
        <span className={styles.kind}>
          {municipality ? t("inRegion", { region: region.region.shortNames[locale] }) : t("region")}
        </span>
        <a
          href={`${pathIn(locale, PATH)}${comparisonQuery(view, others)}`}
          className={`${styles.drop} screen-only`}
          aria-label={t("drop", { name })}
        >
          {t("dropShort")}
        </a>
      </th>
    );
  });
};

const Together = ({
  page,
  rows,
  caption,
}: {
  readonly page: Figures;
  readonly rows: Rows;
  readonly caption: string;
}) => {
  const locale = useLocale();
  const t = useTranslations("place.together");
  const nameOf = useNames();
  const { places, view } = page;
  const [first] = places;
  return (
    <table className={`${place.table} ${styles.table} ${stacked.stacked}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("figure")}</th>
          <Heads places={places} view={view} />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, value, words, difference }) => {
          const start = first ? value(first) : null;
          return (
            <tr key={key} data-row={key}>
              <th scope="row">{t(`rows.${key}`)}</th>
              {places.map((one) => {
                const known = value(one);
                const distance = one === first ? null : apart(known, start);
                return (
                  <td key={one.code} data-label={nameOf(one)} data-place={one.code}>
                    <span>
                      {known === null ? "–" : words(known, locale)}
                      {key === "own" && hangsSign(one.region)}
                    </span>
                    {distance !== null && difference !== null && (
                      <span className={styles.apart}>{t("apart", { amount: difference(distance, locale) })}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

const AddPlace = ({ page: { places, view } }: { readonly page: Figures }) => {
  const locale = useLocale();
  const t = useTranslations("place.together");
  if (places.length >= MOST_PLACES) return <p className={place.small}>{t("full", { most: MOST_PLACES })}</p>;
  return (
    <form action={pathIn(locale, PATH)} method="get" className={`${styles.add} screen-only`}>
      <QueryFields
        query={comparisonQuery(
          view,
          places.map(({ code }) => code),
        )}
      />
      <label htmlFor="add-place">{t("add")}</label>
      <input id="add-place" name="add" type="search" maxLength={60} autoComplete="off" required />
      <button type="submit" className={place.button}>
        {t("addButton")}
      </button>
    </form>
  );
};

/** Places side by side, each held against the first: for who wants to know why a neighbour fares better. */
export const PlacesTogether = ({ page }: { readonly page: Figures }) => {
  const locale = useLocale();
  const t = useTranslations("place.together");
  const nameOf = useNames();
  const { places, view, vintages, shown, faults, lost } = page;
  const codes = places.map(({ code }) => code);
  const names = new Intl.ListFormat(locale).format(places.map(nameOf));
  const withMunicipality = places.some(({ municipality }) => municipality !== null);
  return (
    <ReadingContent
      title={places.length > 1 ? t("title", { names }) : t("start")}
      lead={
        <>
          <LinkNotice faults={faults} />
          <VintageNav
            label={t("vintage")}
            vintages={vintages}
            link={(code, name) => (
              <a
                href={`${pathIn(locale, PATH)}${comparisonQuery({ ...view, vintage: code }, codes)}`}
                className={segmented.option}
                aria-current={code === shown.code ? "true" : undefined}
              >
                {name}
              </a>
            )}
          />
          <p>{t("lead")}</p>
          {lost !== null && <p role="status">{t("lost", { text: lost })}</p>}
          <AddPlace page={page} />
        </>
      }
      parts={[
        { id: "region", heading: t("ofRegion") },
        ...(withMunicipality ? [{ id: "municipality", heading: t("ofMunicipality") }] : []),
      ]}
    >
      {places.length > 0 && (
        <>
          <ReadingPart id="region" heading={t("ofRegion")}>
            <p className={place.small}>{t("regionNote", { vintage: shown.labels[locale] })}</p>
            <Together page={page} rows={regionRows} caption={t("ofRegion")} />
            <HangsKey regions={places.map(({ region }) => region)} className={place.small} />
            <RegionalNote regions={page.regions} className={place.small} />
          </ReadingPart>
          {withMunicipality && (
            <ReadingPart id="municipality" heading={t("ofMunicipality")}>
              <p className={place.small}>{t("municipalityNote")}</p>
              <Together page={page} rows={municipalRows} caption={t("ofMunicipality")} />
            </ReadingPart>
          )}
          <p className="screen-only">
            <PrintButton label={t("print")} />
          </p>
        </>
      )}
    </ReadingContent>
  );
};
