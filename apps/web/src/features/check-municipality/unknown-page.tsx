import { useLocale, useTranslations } from "next-intl";
import frame from "../../frame/frame.module.css";
import { SiteFooter } from "../../frame/site-footer";
import { SiteHeader } from "../../frame/site-header";
import { pathIn } from "../../i18n/paths";
import { hitPath } from "../../places/hit-path";
import type { PlacePageData } from "./place-data";
import { PlaceForm } from "./place-form";

interface UnknownPageProps extends Omit<Extract<PlacePageData, { kind: "unknown" }>, "kind"> {
  readonly asked: "municipality" | "region";
}

/** No place has this code or name: says so, offers what looks like it, and a search. */
export const UnknownPage = ({ asked, wanted, hits }: UnknownPageProps) => {
  const locale = useLocale();
  const t = useTranslations("place.unknown");
  const s = useTranslations("search");
  const site = useTranslations("site");
  return (
    <div className={frame.page}>
      <title>{`${t(asked)} · ${site("name")}`}</title>
      <SiteHeader />
      <main className={frame.simple} data-testid="unknown">
        <h1>{t(asked)}</h1>
        <p>{t("text", { wanted })}</p>
        {hits.length > 0 && (
          <>
            <p>{t("hits")}</p>
            <ul className={frame.choices}>
              {hits.map((hit) => (
                <li key={`${hit.kind} ${hit.code} ${hit.matched}`}>
                  <a href={pathIn(locale, hitPath(hit))}>
                    {hit.kind === "REGION" ? hit.region.shortNames[locale] : hit.name}
                  </a>{" "}
                  ({s(`kind.${hit.kind}`)})
                </li>
              ))}
            </ul>
          </>
        )}
        <PlaceForm query="" />
        <p>
          <a href={pathIn(locale, "/gemeente")}>{t("list")}</a>
        </p>
      </main>
      <SiteFooter />
    </div>
  );
};
