import { useLocale, useTranslations } from "next-intl";
import { Notice } from "../design/notice";
import { clockTime } from "../format/date";

interface FiguresAwayProps {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Address of this very page. */
  readonly href: string;
}

/** In place of a page's figures: they cannot be reached, since when, and what to do. */
export const FiguresAway = ({ at, href }: FiguresAwayProps) => {
  const locale = useLocale();
  const t = useTranslations("away");
  return (
    <div data-testid="away">
      <Notice heading={t("heading")}>
        <p>{t("text", { time: clockTime(at, locale) })}</p>
        <p>
          <a href={href}>{t("retry")}</a>
        </p>
      </Notice>
    </div>
  );
};
