import { useLocale, useTranslations } from "next-intl";
import { Notice } from "../../design/notice";
import { OwnNote } from "../../figures/own-note";
import { LinkNotice } from "../../frame/link-notice";
import { NoAccounts } from "../../frame/no-accounts";
import { ReadingPage } from "../../frame/reading-page";
import { PageTexts } from "../../i18n/page-texts";
import { pathIn } from "../../i18n/paths";
import { NamedFault } from "../../levers/lever-fault";
import { provideDrawing } from "../../map/provide-drawing";
import { FirmPart } from "./firm-part";
import { HowSure } from "./how-sure";
import type { HowSureData as Page } from "./load-how-sure";
import { ScenarioLine } from "./scenario-line";
import { Tornado } from "./tornado";

/** The page on certainty: what many futures say, or why there is nothing to say. */
export const HowSurePage = ({ page }: { readonly page: Page }) => {
  const locale = useLocale();
  const t = useTranslations("sure");
  const levers = useTranslations("scenario.levers");
  const path = pathIn(locale, "/zekerheid");
  const firm = page.kind === "open" && page.outcome.robustness.regions.length > 0;
  const parts = (
    [...(firm ? (["robust"] as const) : []), "answer", "years", "regions", "levers", "assumptions"] as const
  ).map((id) => ({
    id,
    heading: t(`parts.${id}`),
  }));
  if (page.kind === "noAccounts") {
    return <NoAccounts title={t("title")} path="/zekerheid" vintage={page.vintage} vintages={page.vintages} />;
  }
  if (page.kind !== "open") {
    return (
      <ReadingPage title={t("title")} lead={<p>{t("lead")}</p>} parts={[]}>
        {page.kind === "away" ? (
          <Notice heading={t("away.heading")}>
            <p>{t("away.text")}</p>
          </Notice>
        ) : (
          <Notice heading={t("refused.heading")}>
            <ul>
              {page.faults.map((fault) => (
                <li key={`${fault.key} ${fault.code} ${fault.value}`}>
                  <NamedFault fault={fault} />
                </li>
              ))}
            </ul>
            <p>
              <a href={path}>{t("refused.start")}</a>
            </p>
          </Notice>
        )}
      </ReadingPage>
    );
  }
  const names = {
    marketInterest: levers("marketInterest.name"),
    inflation: levers("inflation.name"),
    maintenanceGrowth: levers("maintenanceGrowth.name"),
    buildCostGrowth: levers("buildCostGrowth.name"),
  };
  return (
    <ReadingPage
      title={t("title")}
      lead={
        <>
          <LinkNotice faults={page.unread} />
          <OwnNote vintages={page.vintages} shown={page.draft.vintage} />
          <p>{t("lead")}</p>
          <ScenarioLine draft={page.draft} vintage={page.outcome.vintage.labels[locale]} />
        </>
      }
      parts={parts}
      sources={page.outcome.national.sources}
    >
      {firm && <FirmPart outcome={page.outcome} />}
      <PageTexts page="sure">
        <HowSure
          key={page.query}
          start={provideDrawing(page)}
          path={path}
          names={names}
          tornado={
            page.sensitivity && (
              <Tornado
                sensitivity={page.sensitivity}
                outcome={page.outcome}
                names={names}
                at={`${path}${page.query}`}
              />
            )
          }
        />
      </PageTexts>
    </ReadingPage>
  );
};
