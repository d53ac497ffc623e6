import { useLocale, useTranslations } from "next-intl";
import { clockTime } from "../../format/date";
import frame from "../../frame/frame.module.css";
import { SiteFooter } from "../../frame/site-footer";
import { SiteHeader } from "../../frame/site-header";
import { pathIn } from "../../i18n/paths";

interface AwayPageProps {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly query: string;
  /** Dutch address of the page that was asked for. */
  readonly path?: string;
}

/** The API is away and there is nothing to show instead: says so, since when, and what to do. */
export const AwayPage = ({ at, query, path = "/" }: AwayPageProps) => {
  const locale = useLocale();
  const t = useTranslations();
  return (
    <div className={frame.page}>
      <title>{`${t("away.heading")} · ${t("site.name")}`}</title>
      <SiteHeader />
      <main className={frame.simple} data-testid="away">
        <h1>{t("away.heading")}</h1>
        <p>{t("away.text", { time: clockTime(at, locale) })}</p>
        <p>
          <a href={`${pathIn(locale, path)}${query === "" ? "" : `?${query}`}`}>{t("away.retry")}</a>
        </p>
      </main>
      <SiteFooter />
    </div>
  );
};
