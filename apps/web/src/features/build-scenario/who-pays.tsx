import type { ScenarioCosts } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { euroCents, euroInWords, wholeNumber } from "../../format/euro";
import styles from "./result.module.css";

/** No lever is free: who pays what, against the same world without any measure. */
export const WhoPays = ({ costs }: { readonly costs: ScenarioCosts }) => {
  const locale = useLocale();
  const t = useTranslations("scenario.pays");
  const { tenants, state, corporations, notBuilt } = costs;
  const targeted = tenants.monthlyExtraTargetedLast;
  return (
    <section aria-labelledby="pays">
      <h2 id="pays" className={styles.heading}>
        {t("heading")}
      </h2>
      <dl className={styles.pays}>
        <dt>{t("tenants")}</dt>
        <dd data-pays="tenants">
          {t("tenantsText", { amount: euroCents(tenants.monthlyExtraLast, locale) })}{" "}
          {targeted !== null && t("targetedText", { amount: euroCents(targeted, locale) })}
        </dd>
        <dt>{t("state")}</dt>
        <dd data-pays="state">
          {t("stateText", { amount: euroInWords(state.perYear, locale), total: euroInWords(state.total, locale) })}
        </dd>
        <dt>{t("corporations")}</dt>
        <dd>
          {t("corporationsText", {
            upkeep: euroInWords(corporations.upkeepCut, locale),
            debt: euroInWords(corporations.debtExtraEnd, locale),
          })}
        </dd>
        <dt>{t("waiting")}</dt>
        <dd data-pays="homes">
          {t("waitingText", {
            homes: wholeNumber(notBuilt.homes, locale),
            agreed: wholeNumber(notBuilt.homesAgreed, locale),
            dropped: wholeNumber(notBuilt.homesDropped, locale),
          })}
        </dd>
      </dl>
      <p className={styles.note}>{t("note")}</p>
    </section>
  );
};
