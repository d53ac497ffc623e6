import { useLocale, useTranslations } from "next-intl";
import { Notice } from "../design/notice";
import { LostOwn } from "../figures/lost-own";
import { pathIn } from "../i18n/paths";
import { ReadingContent } from "./reading-content";

interface UnknownVintageProps {
  readonly title: string;
  /** Dutch address of the page. */
  readonly path: string;
  /** What the link asks for. */
  readonly value: string;
  readonly vintages: readonly {
    readonly code: string;
    readonly labels: { readonly nl: string; readonly en: string };
  }[];
}

/** In place of figures: the link asks for a recalculation that there is not, and these are there. */
export const UnknownVintage = ({ title, path, value, vintages }: UnknownVintageProps) => {
  const locale = useLocale();
  const t = useTranslations("faults");
  const href = pathIn(locale, path);
  return (
    <ReadingContent
      title={title}
      lead={
        <Notice heading={t("refusedHeading")}>
          <p>
            {t("line", { what: t("param.v"), value: value.slice(0, 40) })} <LostOwn code={value} />
          </p>
          <p>{t("refusedText")}</p>
          <ul>
            {vintages.map(({ code, labels }) => (
              <li key={code}>
                <a href={`${href}?v=${code}`}>{labels[locale]}</a>
              </li>
            ))}
          </ul>
        </Notice>
      }
      parts={[]}
    >
      {null}
    </ReadingContent>
  );
};
