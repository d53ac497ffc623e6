import { useLocale, useTranslations } from "next-intl";
import { clockTime } from "../format/date";
import { pathIn } from "../i18n/paths";
import frame from "./frame.module.css";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

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
