import { useLocale, useTranslations } from "next-intl";
import stacked from "../../design/stacked.module.css";
import { kilometres } from "../../format/count";
import { euroExact, euroInWords } from "../../format/euro";
import { numberLocale } from "../../format/number-locale";
import { type OwnTransfer, ownTransfers } from "./own-transfers";
import styles from "./place.module.css";
import type { PlaceData } from "./place-data";
import { usePlaceLinks } from "./use-place-links";

const Needs = ({ instruments }: Pick<OwnTransfer, "instruments">) => {
  const locale = useLocale();
  const t = useTranslations("place.solidarity");
  if (!instruments) return null;
  const either = new Intl.ListFormat(numberLocale(locale), { type: "disjunction" });
  return either.format(instruments.possible.map((one) => t(`instrument.${one}`)));
};

/** Who gives to this region, or to whom it gives, with what each flow needs. */
export const PlaceTransfers = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place.solidarity");
  const { regionName, regionHref } = usePlaceLinks(data);
  const { region, outcome } = data;
  const gives = region.given > 0;
  const moves = region.given + region.received > 0;
  const pooled = outcome.solidarity.route === "POOL" && moves;
  const transfers = ownTransfers(outcome.solidarity, region);
  const heading = pooled ? t(gives ? "poolGives" : "poolReceives") : t(gives ? "gives" : "receives");
  return (
    <section aria-labelledby="transfers">
      <h3 id="transfers">{heading}</h3>
      {!moves && <p>{t("nothing")}</p>}
      {pooled && <p className={styles.amount}>{euroInWords(gives ? region.given : region.received, locale)}</p>}
      {transfers.length > 0 && (
        <table className={`${styles.table} ${stacked.stacked}`} data-testid="transfers">
          <thead>
            <tr>
              <th scope="col">{t("columns.region")}</th>
              <th scope="col">{t("columns.amount")}</th>
              <th scope="col">{t("columns.distance")}</th>
            </tr>
          </thead>
          <tbody>
            {transfers.map(({ other, amount, distanceKm, instruments }) => (
              <tr key={other} data-transfer={other} data-amount={amount}>
                <th scope="row">
                  <a href={regionHref(other)}>{regionName(other)}</a>
                  <span className={styles.detail}>
                    <Needs instruments={instruments} />
                  </span>
                </th>
                <td data-label={t("columns.amount")} title={euroExact(amount, locale)}>
                  {euroInWords(amount, locale)}
                </td>
                <td data-label={t("columns.distance")}>{kilometres(distanceKm, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
