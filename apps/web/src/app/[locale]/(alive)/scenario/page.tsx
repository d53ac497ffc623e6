import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { draftQuery } from "../../../../address/draft-query";
import { resultMark } from "../../../../address/result-mark";
import { Notice } from "../../../../design/notice";
import { BuildScenario } from "../../../../features/build-scenario/build-scenario";
import styles from "../../../../features/build-scenario/build-scenario.module.css";
import { loadScenario } from "../../../../features/build-scenario/load-scenario";
import { shortQuery } from "../../../../features/build-scenario/short-query";
import { ChangedResult } from "../../../../frame/changed-result";
import frame from "../../../../frame/frame.module.css";
import { LinkFaults } from "../../../../frame/link-faults";
import { LinkNotice } from "../../../../frame/link-notice";
import { SiteFooter } from "../../../../frame/site-footer";
import { SiteHeader } from "../../../../frame/site-header";
import { PageTexts } from "../../../../i18n/page-texts";
import { pathIn } from "../../../../i18n/paths";
import { type LocaleParams, readLocale } from "../../../../i18n/read-locale";
import { provideDrawing } from "../../../../map/provide-drawing";
import { pageMetadata } from "../../../../server/page-metadata";
import { queryOf, type SearchParams } from "../../../../server/query-of";
import { siteOrigin } from "../../../../server/site-origin";

interface ScenarioPageProps extends LocaleParams {
  readonly searchParams: Promise<SearchParams>;
}

export const generateMetadata = async ({ searchParams, ...props }: ScenarioPageProps): Promise<Metadata> => {
  const locale = await readLocale(props);
  const t = await getTranslations({ locale, namespace: "scenario" });
  const page = await loadScenario(queryOf(await searchParams));
  // A shared link shows the address of this scenario; the page without levers is the one of the menu.
  const query = page.kind === "open" && Object.keys(page.draft.levers).length > 0 ? draftQuery(page.draft) : "";
  const map = query === "" ? {} : { map: query };
  return pageMetadata({ locale, path: "/scenario", query, title: t("title"), description: t("description"), ...map });
};

const ScenarioPage = async ({ searchParams, ...props }: ScenarioPageProps) => {
  const locale = await readLocale(props);
  const t = await getTranslations({ locale, namespace: "scenario" });
  const menu = await getTranslations({ locale, namespace: "menu" });
  const asked = queryOf(await searchParams);
  const page = await loadScenario(asked);
  const hash = page.kind === "open" ? page.reading.figures?.hash : undefined;
  const short = page.kind === "open" ? shortQuery(asked, page) : null;
  if (short !== null) redirect(`${pathIn(locale, "/scenario")}${short}`);
  return (
    <>
      <a href="#content" className={frame.skip}>
        {menu("skip")}
      </a>
      <div className={frame.page}>
        <SiteHeader />
        <main id="content" className={styles.main}>
          <h1 className={styles.title}>{t("title")}</h1>
          <p className={styles.lead}>{t("lead")}</p>
          {page.kind === "away" ? (
            <Notice heading={t("result.away")}>
              <p>{t("result.awayText")}</p>
            </Notice>
          ) : (
            <>
              <LinkNotice faults={page.unread} />
              {hash !== undefined && (
                <ChangedResult mark={resultMark(new URLSearchParams(asked), hash)} vintage={page.draft.vintage} />
              )}
              {page.besideFaults.length > 0 && (
                <Notice heading={t("held.wrong")}>
                  <LinkFaults faults={page.besideFaults} />
                  <p>{t("held.wrongText")}</p>
                </Notice>
              )}
              <PageTexts page="scenario">
                <BuildScenario start={provideDrawing(page)} origin={await siteOrigin()} />
              </PageTexts>
            </>
          )}
        </main>
        <SiteFooter sources={page.kind === "open" ? (page.reading.figures?.national.sources ?? []) : []} />
      </div>
    </>
  );
};

export default ScenarioPage;
