import { useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { firstEditionOf } from "../../address/first-edition";
import { resultMark } from "../../address/result-mark";
import { Notice } from "../../design/notice";
import { pathIn } from "../../i18n/paths";

interface ChangedResultProps {
  /** Of the figures that are shown. */
  readonly hash: string;
}

/** Says so when a link names a result that this page does not give. */
export const ChangedResult = ({ hash }: ChangedResultProps) => {
  const t = useTranslations();
  const locale = useLocale();
  const mark = resultMark(useSearchParams(), hash);
  if (mark === null || mark.state === "SAME") return null;
  const { given, now, state } = mark;
  const first = firstEditionOf(given);
  return state === "CHANGED" ? (
    <Notice heading={t("changed.heading")}>
      <p>{t("changed.text", { given, now })}</p>
      <p>
        {first && `${t("changed.first", { homes: first.homesLost, measures: first.measuresLost })} `}
        <a href={pathIn(locale, "/methode#editions")}>{t("changed.editions")}</a>
      </p>
    </Notice>
  ) : (
    <Notice heading={t("faults.heading")}>
      <p>{t("changed.unreadable", { given })}</p>
    </Notice>
  );
};
