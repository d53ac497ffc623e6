import { useLocale, useTranslations } from "next-intl";
import { defaultView } from "../../address/view-state";
import { OwnNote } from "../../figures/own-note";
import frame from "../../frame/frame.module.css";
import { SiteFooter } from "../../frame/site-footer";
import { SiteHeader } from "../../frame/site-header";
import { pathIn } from "../../i18n/paths";
import { figureQuery, regionPath } from "../../places/place-paths";
import type { PlacePageData } from "./place-data";

interface OutsidePageProps extends Omit<Extract<PlacePageData, { kind: "outside" }>, "kind"> {
  /** Dutch address of this page. */
  readonly path: string;
}

/** The figures are of a part of the country, and this place lies outside of it: says so, and which regions they do hold. */
export const OutsidePage = ({ name, view, vintages, shown, path }: OutsidePageProps) => {
  const locale = useLocale();
  const t = useTranslations("place.outside");
  const site = useTranslations("site");
  return (
    <div className={frame.page}>
      <title>{`${t("title", { name: name[locale] })} · ${site("name")}`}</title>
      <SiteHeader />
      <main className={frame.simple} data-testid="outside">
        <h1>{t("title", { name: name[locale] })}</h1>
        {view.vintage !== null && <OwnNote vintages={vintages} shown={view.vintage} />}
        <p>{t("text")}</p>
        <ul className={frame.choices}>
          {shown.map(({ code, names, shortNames }) => (
            <li key={code}>
              <a href={`${pathIn(locale, regionPath(code, names.nl))}${figureQuery(view)}`}>{shortNames[locale]}</a>
            </li>
          ))}
        </ul>
        <p>
          <a href={`${pathIn(locale, path)}${figureQuery({ ...defaultView, rule: view.rule })}`}>{t("newest")}</a>
        </p>
      </main>
      <SiteFooter />
    </div>
  );
};
