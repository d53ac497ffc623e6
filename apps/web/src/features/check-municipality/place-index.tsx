import type { PlaceIndexRegion, SearchHit } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import type { ViewState } from "../../address/view-state";
import { ReadingContent } from "../../frame/reading-content";
import { ReadingPart } from "../../frame/reading-part";
import { pathIn } from "../../i18n/paths";
import { figureQuery, municipalityPath, regionPath } from "../../places/place-paths";
import { SearchResults } from "../../places/search-results";
import styles from "./place.module.css";
import { PlaceForm } from "./place-form";

interface PlaceIndexProps {
  readonly index: readonly PlaceIndexRegion[];
  readonly view: ViewState;
  /** What was searched for; "" for nothing. */
  readonly text: string;
  /** Answer to that search; null when the API is away. */
  readonly hits: readonly SearchHit[] | null;
}

interface Named {
  readonly code: string;
  readonly name: string;
}

const byName = (one: Named, other: Named): number => one.name.localeCompare(other.name, "nl");

/** The letter under which a name stands: "'s-Hertogenbosch" under H, as in an atlas. */
const letterOf = (name: string): string => (/\p{Lu}/u.exec(name)?.[0] ?? "").normalize("NFD").charAt(0);

const Places = ({ places, query }: { readonly places: readonly Named[]; readonly query: string }) => {
  const locale = useLocale();
  return (
    <ul className={styles.places}>
      {places.toSorted(byName).map(({ code, name }) => (
        <li key={code}>
          <a href={`${pathIn(locale, municipalityPath(code, name))}${query}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
};

const Alphabet = ({ places, query }: { readonly places: readonly Named[]; readonly query: string }) => {
  const letters = [...new Set(places.map(({ name }) => letterOf(name)))].sort();
  return letters.map((letter) => (
    <section key={letter} aria-labelledby={`letter-${letter}`} className={styles.letter}>
      <h3 id={`letter-${letter}`}>{letter}</h3>
      <Places places={places.filter(({ name }) => letterOf(name) === letter)} query={query} />
    </section>
  ));
};

/** Every municipality by region and by name, and the old ones: the way in without knowing any address. */
export const PlaceIndex = ({ index, view, text, hits }: PlaceIndexProps) => {
  const locale = useLocale();
  const t = useTranslations("place.index");
  const query = figureQuery(view);
  const all = index.flatMap(({ municipalities }) => municipalities);
  const former = new Map(all.flatMap(({ mergedFrom }) => mergedFrom.map((one) => [one.code, one])));
  return (
    <ReadingContent
      title={t("title")}
      lead={
        <>
          <p>{t("lead")}</p>
          <PlaceForm text={text} query={query} />
          {text !== "" && <SearchResults text={text} hits={hits} view={view} />}
        </>
      }
      parts={[
        { id: "regions", heading: t("byRegion") },
        { id: "alphabet", heading: t("alphabet") },
        { id: "former", heading: t("former") },
      ]}
    >
      <ReadingPart id="regions" heading={t("byRegion")}>
        {index.map(({ code, names, shortNames, municipalities }) => (
          <section key={code} aria-labelledby={`region-${code}`}>
            <h3 id={`region-${code}`}>
              <a href={`${pathIn(locale, regionPath(code, names.nl))}${query}`}>{shortNames[locale]}</a>{" "}
              <span className={styles.count}>{t("count", { count: municipalities.length })}</span>
            </h3>
            <Places places={municipalities} query={query} />
          </section>
        ))}
      </ReadingPart>
      <ReadingPart id="alphabet" heading={t("alphabet")}>
        <Alphabet places={all} query={query} />
      </ReadingPart>
      <ReadingPart id="former" heading={t("former")}>
        <p>{t("formerText")}</p>
        <Places places={[...former.values()]} query={query} />
      </ReadingPart>
    </ReadingContent>
  );
};
