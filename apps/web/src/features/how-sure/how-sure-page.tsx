import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "../../design/notice";
import { OwnNote } from "../../figures/own-note";
import { ChangedResult } from "../../frame/changed-result";
import { LinkNotice } from "../../frame/link-notice";
import { NoAccounts } from "../../frame/no-accounts";
import { ReadingFrame } from "../../frame/reading-frame";
import { ReadingPage } from "../../frame/reading-page";
import { PageTexts } from "../../i18n/page-texts";
import { pathIn } from "../../i18n/paths";
import { NamedFault } from "../../levers/lever-fault";
import { provideDrawing } from "../../map/provide-drawing";
import { HowSure } from "./how-sure";
import type { HowSureData as Page } from "./load-how-sure";
import { ScenarioLine } from "./scenario-line";
import { useAssumptionNames } from "./use-assumption-names";

interface HowSurePageProps {
  readonly page: Page;
  /** What survives the choices in the model. */
  readonly firm: ReactNode;
  /** Which lever matters most. */
  readonly tornado: ReactNode;
}

/** The page on certainty: what many futures say, or why there is nothing to say. */
export const HowSurePage = ({ page, firm, tornado }: HowSurePageProps) => {
  const locale = useLocale();
  const t = useTranslations("sure");
  const names = useAssumptionNames();
  const path = pathIn(locale, "/zekerheid");
  const isFirm = page.kind === "open" && page.outcome.robustness.regions.length > 0;
  const parts = (
    [...(isFirm ? (["robust"] as const) : []), "answer", "years", "regions", "levers", "assumptions"] as const
  ).map((id) => ({
    id,
    heading: t(`parts.${id}`),
  }));
  if (page.kind === "noAccounts") {
    return (
      <ReadingFrame>
        <NoAccounts title={t("title")} path="/zekerheid" vintage={page.vintage} vintages={page.vintages} />
      </ReadingFrame>
    );
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
  return (
    <ReadingPage
      title={t("title")}
      lead={
        <>
          <LinkNotice faults={page.unread} />
          <ChangedResult mark={page.mark} vintage={page.draft.vintage} />
          <OwnNote vintages={page.vintages} shown={page.draft.vintage} />
          <p>{t("lead")}</p>
          <ScenarioLine draft={page.draft} vintage={page.outcome.vintage.labels[locale]} />
        </>
      }
      parts={parts}
      sources={page.outcome.national.sources}
    >
      {isFirm && firm}
      <PageTexts page="sure">
        <HowSure key={page.query} start={provideDrawing(page)} path={path} names={names} tornado={tornado} />
      </PageTexts>
    </ReadingPage>
  );
};
