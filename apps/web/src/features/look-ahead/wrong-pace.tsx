import { useLocale, useTranslations } from "next-intl";
import { Notice } from "../../design/notice";
import { ReadingContent } from "../../frame/reading-content";
import { pathIn } from "../../i18n/paths";

/** In place of figures: the link asks for a pace that cannot be. */
export const WrongPace = ({ value }: { readonly value: string }) => {
  const t = useTranslations("longRun");
  const faults = useTranslations("faults");
  return (
    <ReadingContent
      title={t("title")}
      lead={
        <Notice heading={faults("refusedHeading")}>
          <p>{t("wrongPace", { value: value.slice(0, 40) })}</p>
          <p>
            <a href={pathIn(useLocale(), "/lange-termijn")}>{t("agreedPace")}</a>
          </p>
        </Notice>
      }
      parts={[]}
    >
      {null}
    </ReadingContent>
  );
};
