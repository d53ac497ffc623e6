import { useLocale, useTranslations } from "next-intl";
import { hasPage } from "../../frame/has-page";
import { ReadingPart } from "../../frame/reading-part";
import { pathIn } from "../../i18n/paths";
import styles from "./place.module.css";
import type { PlaceData } from "./place-data";

/** What may be quoted from this page, and what it can not say. */
export const PlaceLimits = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place");
  const l = useTranslations("place.limits");
  const { municipality } = data;
  const name = municipality?.name ?? "";
  const can = ["order", "when", "levers"] as const;
  const cannot = [
    l("cannotList.modelled"),
    l("cannotList.corporation"),
    ...(municipality ? [l("cannotList.share", { name })] : []),
    l("cannotList.flows"),
    ...(data.drawing.attribution.schematic ? [l("cannotList.borders")] : []),
    ...(municipality?.regionNeedsCheck ? [l("cannotList.check", { name })] : []),
  ];
  return (
    <ReadingPart id="limits" heading={t("parts.limits")}>
      <div className={styles.halves}>
        <section aria-labelledby="can">
          <h3 id="can">{l("can")}</h3>
          <ul className={styles.points}>
            {can.map((one) => (
              <li key={one}>{l(`canList.${one}`)}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="cannot">
          <h3 id="cannot">{l("cannot")}</h3>
          <ul className={styles.points}>
            {cannot.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      </div>
      {hasPage("/methode") && (
        <p>
          <a href={pathIn(locale, "/methode")}>{l("method")}</a>
        </p>
      )}
    </ReadingPart>
  );
};
