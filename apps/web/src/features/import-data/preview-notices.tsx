import type { ImportPreview } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import styles from "./preview.module.css";

/** What was converted or left out while reading. */
export const PreviewNotices = ({ preview }: { readonly preview: ImportPreview }) => {
  const t = useTranslations("own");
  const { notices, encoding, sheet, unusedHeaders } = preview;
  const words = { encoding: encoding ?? "", sheet: sheet ?? "", columns: unusedHeaders.join(", ") };
  if (notices.length === 0) return null;
  return (
    <section aria-labelledby="import-notices">
      <h3 id="import-notices">{t("preview.notices")}</h3>
      <ul className={styles.notices}>
        {notices.map(({ code, message }) => {
          const key = `notice.${code}` as "notice.OTHER_SHEETS";
          return <li key={code}>{t.has(key) ? t(key, words) : message}</li>;
        })}
      </ul>
    </section>
  );
};
