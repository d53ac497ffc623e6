import { useLocale, useTranslations } from "next-intl";
import { pathIn } from "../../i18n/paths";
import type { ClaimSubject } from "./claim-groups";
import styles from "./claims.module.css";

interface ClaimFilterProps {
  readonly subjects: readonly ClaimSubject[];
  /** The one that is shown; null: all. */
  readonly chosen: ClaimSubject | null;
}

/** One subject or all of them: plain links. */
export const ClaimFilter = ({ subjects, chosen }: ClaimFilterProps) => {
  const path = pathIn(useLocale(), "/brief");
  const t = useTranslations("letter");
  const link = (subject: ClaimSubject | null) => (
    <li key={subject ?? "all"}>
      <a
        href={subject === null ? `${path}#claims` : `${path}?topic=${subject}#claims`}
        aria-current={subject === chosen ? "true" : undefined}
      >
        {subject === null ? t("all") : t(`subjects.${subject}`)}
      </a>
    </li>
  );
  return (
    <nav aria-label={t("filter")} className="screen-only">
      <ul className={styles.filter}>
        {link(null)}
        {subjects.map(link)}
      </ul>
    </nav>
  );
};
