import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { resultMark } from "../../address/result-mark";
import { Notice } from "../../design/notice";

interface ChangedResultProps {
  /** Of the figures that are shown. */
  readonly hash: string;
}

/** Says so when a link names a result that this page does not give. */
export const ChangedResult = ({ hash }: ChangedResultProps) => {
  const t = useTranslations();
  const mark = resultMark(useSearchParams(), hash);
  if (mark === null || mark.state === "SAME") return null;
  const { given, now, state } = mark;
  return state === "CHANGED" ? (
    <Notice heading={t("changed.heading")}>
      <p>{t("changed.text", { given, now })}</p>
    </Notice>
  ) : (
    <Notice heading={t("faults.heading")}>
      <p>{t("changed.unreadable", { given })}</p>
    </Notice>
  );
};
