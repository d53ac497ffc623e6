import { useLocale, useTranslations } from "next-intl";
import { sourceTitle } from "../../figures/source-words";
import { usePlaceCitation } from "./place-citation";
import type { PlaceData } from "./place-data";
import styles from "./place-sheet.module.css";
import { qrPath } from "./qr-path";

/** Where the figures come from and how they are found again: QR code, lasting link, checksum, sources. */
export const SheetFoot = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place");
  const { permalink } = usePlaceCitation(data);
  const { path, size } = qrPath(permalink);
  const { hash, national } = data.outcome;
  return (
    <footer className={styles.foot}>
      <svg viewBox={`0 0 ${String(size)} ${String(size)}`} className={styles.code} role="img" aria-label={permalink}>
        <path d={path} />
      </svg>
      <div>
        <p>{t("sheet.scan")}</p>
        <p>
          {t("take.permalink")}: <strong>{permalink}</strong>
        </p>
        <p>
          {t("take.hash")}: <span data-testid="sheet-hash">{hash}</span>
        </p>
        <p>{t("sheet.sources", { list: national.sources.map((source) => sourceTitle(source, locale)).join("; ") })}</p>
      </div>
    </footer>
  );
};
