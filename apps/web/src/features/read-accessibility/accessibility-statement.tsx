import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { longDate } from "../../format/date";
import { ReadingContent } from "../../frame/reading-content";
import { ReadingPart } from "../../frame/reading-part";
import { homePath } from "../../i18n/paths";

/** Day on which this statement was held against the tests. */
const WRITTEN = "2026-11-25";

const tested = ["axe", "dark", "keyboard", "noScript", "narrow", "numbers"] as const;
const choices = ["table", "colour", "motion", "words"] as const;
const missing = ["audit", "people", "browsers", "level", "small", "graphiql", "files"] as const;
const parts = ["status", "tested", "choices", "missing", "report"] as const;

/** What was tested about accessibility, what was not, and where to report a problem. */
export const AccessibilityStatement = () => {
  const locale = useLocale();
  const t = useTranslations("accessibility");
  const part = (id: (typeof parts)[number]) => ({ id, heading: t(`${id}.heading`) });
  const home = homePath(locale);
  const linkTo = (view: string) => (words: ReactNode) => <a href={`${home}?view=${view}`}>{words}</a>;
  return (
    <ReadingContent title={t("title")} lead={<p>{t("lead")}</p>} parts={parts.map(part)}>
      <ReadingPart {...part("status")}>
        <p>{t("status.text")}</p>
        <p>{t("status.date", { date: longDate(WRITTEN, locale) })}</p>
      </ReadingPart>
      <ReadingPart {...part("tested")}>
        <p>{t("tested.intro")}</p>
        <ul>
          {tested.map((key) => (
            <li key={key}>{t(`tested.${key}`)}</li>
          ))}
        </ul>
      </ReadingPart>
      <ReadingPart {...part("choices")}>
        <ul>
          {choices.map((key) => (
            <li key={key}>{t(`choices.${key}`)}</li>
          ))}
        </ul>
      </ReadingPart>
      <ReadingPart {...part("missing")}>
        <ul>
          {missing.map((key) => (
            <li key={key}>{t(`missing.${key}`)}</li>
          ))}
        </ul>
      </ReadingPart>
      <ReadingPart {...part("report")}>
        <p>{t("report.text")}</p>
        <p>{t.rich("report.other", { table: linkTo("table"), text: linkTo("text") })}</p>
      </ReadingPart>
    </ReadingContent>
  );
};
