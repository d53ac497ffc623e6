import { useLocale, useTranslations } from "next-intl";
import { euroInWords } from "../../format/euro";
import { scaleFor } from "../../format/scale";
import { ownTransfers } from "./own-transfers";
import type { PlaceData } from "./place-data";
import styles from "./place-sheet.module.css";
import { usePlaceLinks } from "./use-place-links";

/** Rows that a page of paper has room for. */
const MOST = 5;

/** Who gives or receives, the largest first. */
export const SheetTransfers = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place");
  const { regionName } = usePlaceLinks(data);
  const { region, outcome } = data;
  const gives = region.given > 0;
  const all = ownTransfers(outcome.solidarity, region);
  const rest = all.length - MOST;
  const pooled = outcome.solidarity.route === "POOL" && region.given + region.received > 0;
  const scale = scaleFor(all.map(({ amount }) => amount));
  if (pooled) return <h2>{t(gives ? "solidarity.poolGives" : "solidarity.poolReceives")}</h2>;
  if (all.length === 0) return <p>{t("solidarity.nothing")}</p>;
  return (
    <section>
      <h2>{t(gives ? "solidarity.gives" : "solidarity.receives")}</h2>
      <ul className={styles.rows}>
        {all.slice(0, MOST).map(({ other, amount }) => (
          <li key={other}>
            <span>{regionName(other)}</span>
            <span>{euroInWords(amount, locale, { scale, keepZeros: true })}</span>
          </li>
        ))}
        {rest > 0 && <li>{t("sheet.more", { count: rest })}</li>}
      </ul>
    </section>
  );
};
