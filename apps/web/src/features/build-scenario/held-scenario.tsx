import type { Vintage } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { draftQuery, linkedOf } from "../../address/draft-query";
import type { LeverUnits } from "../../address/lever-units";
import { viewQuery } from "../../address/view-href";
import { defaultView } from "../../address/view-state";
import { Notice } from "../../design/notice";
import { homePath } from "../../i18n/paths";
import { useScenarioWords } from "../../levers/scenario-words";
import { useScenarioQuestion } from "./scenario-question";

interface HeldScenarioProps {
  readonly units: LeverUnits;
  readonly vintages: readonly Vintage[];
  readonly path: string;
}

/** The scenario that the link keeps to compare this one with, and the way to that comparison. */
export const HeldScenario = ({ units, vintages, path }: HeldScenarioProps) => {
  const locale = useLocale();
  const t = useTranslations("scenario.held");
  const { draft, beside } = useScenarioQuestion();
  const wordsOf = useScenarioWords(units);
  if (beside === null) return null;
  const { title, detail } = wordsOf(beside);
  const vintage = vintages.find(({ code }) => code === beside.vintage)?.labels[locale] ?? beside.vintage;
  const shown = linkedOf(draft);
  return (
    <Notice heading={t("heading")}>
      <p data-testid="held">
        {t("what", { name: title, vintage })} {detail}
      </p>
      <p>
        <a
          href={`${homePath(locale)}${viewQuery({ ...defaultView, ...shown, presentation: "compare", against: beside })}`}
        >
          {t("compare")}
        </a>{" "}
        · <a href={`${path}${viewQuery({ ...defaultView, ...beside, against: shown })}`}>{t("swap")}</a> ·{" "}
        <a href={`${path}${draftQuery(draft)}`}>{t("release")}</a>
      </p>
    </Notice>
  );
};
