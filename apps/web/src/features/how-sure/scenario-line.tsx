import { useLocale, useTranslations } from "next-intl";
import { draftQuery } from "../../address/draft-query";
import type { LinkDraft } from "../../address/scenario-draft";
import { pathIn } from "../../i18n/paths";

interface ScenarioLineProps {
  readonly draft: LinkDraft;
  /** Name of the recalculation. */
  readonly vintage: string;
}

/** Which question this page is about, and the way to its levers. */
export const ScenarioLine = ({ draft, vintage }: ScenarioLineProps) => {
  const locale = useLocale();
  const t = useTranslations("sure.scenario");
  const count = Object.keys(draft.levers).length;
  return (
    <p data-testid="scenario-line">
      {draft.name === "" ? t("plain", { vintage, count }) : t("named", { vintage, count, name: draft.name })}{" "}
      <a href={`${pathIn(locale, "/scenario")}${draftQuery(draft)}`}>{t("change")}</a>
    </p>
  );
};
