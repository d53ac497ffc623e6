import { useLocale, useTranslations } from "next-intl";
import { pathIn } from "../i18n/paths";
import styles from "./vintage-links.module.css";

interface VintageLinksProps {
  /** Dutch address of the page. */
  readonly path: string;
  readonly vintages: readonly {
    readonly code: string;
    readonly labels: { readonly nl: string; readonly en: string };
  }[];
  /** Code of a recalculation, or "latest". */
  readonly chosen: string;
  /** Offers the newest one whichever that is, beside each by itself. */
  readonly withLatest?: boolean;
}

/** Of which recalculation the figures are: plain links. */
export const VintageLinks = ({ path, vintages, chosen, withLatest = false }: VintageLinksProps) => {
  const locale = useLocale();
  const page = pathIn(locale, path);
  const t = useTranslations("facts");
  const named = vintages.map(({ code, labels }) => ({ code, name: labels[locale], href: `${page}?v=${code}` }));
  const choices = withLatest ? [{ code: "latest", name: t("latest"), href: page }, ...named] : named;
  return (
    <nav aria-label={t("vintage")} className="screen-only">
      <ul className={styles.links}>
        {choices.map(({ code, name, href }) => (
          <li key={code}>
            <a href={href} aria-current={code === chosen ? "true" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
