import { useTranslations } from "next-intl";
import styles from "./copy-button.module.css";

interface CopyButtonProps {
  /** "{origin}" in it is the address of the site. */
  readonly text: string;
  readonly label: string;
}

/** Copies a text, and says so: frame/copy-on-press.ts listens. */
export const CopyButton = ({ text, label }: CopyButtonProps) => {
  const t = useTranslations("copy");
  return (
    <span className={styles.copy}>
      <button type="button" className={styles.button} data-copy={text} data-told={t("copied")}>
        {label}
      </button>
      <span role="status" />
    </span>
  );
};
