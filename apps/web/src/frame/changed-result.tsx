import { useLocale, useTranslations } from "next-intl";
import type { ResultMark } from "../address/result-mark";
import { Notice } from "../design/notice";
import { pathIn } from "../i18n/paths";
import { changedWords } from "./changed-words";

interface ChangedResultProps {
  /** Null where the link names no result. */
  readonly mark: ResultMark | null;
  /** Code of the recalculation that is shown. */
  readonly vintage: string;
}

/** Says so when a link names a result that this page does not give. */
export const ChangedResult = ({ mark, vintage }: ChangedResultProps) => {
  const t = useTranslations("changed");
  const faults = useTranslations("faults");
  const locale = useLocale();
  if (mark === null || mark.state === "SAME") return null;
  if (mark.state === "UNREADABLE")
    return (
      <Notice heading={faults("heading")}>
        <p>{t("unreadable", { given: mark.given })}</p>
      </Notice>
    );
  const [numbers, then] = changedWords(t, mark, vintage, locale);
  return (
    <Notice heading={t("heading")}>
      <p>{numbers}</p>
      <p>
        {then} <a href={pathIn(locale, "/methode#editions")}>{t("editions")}</a>
      </p>
    </Notice>
  );
};
