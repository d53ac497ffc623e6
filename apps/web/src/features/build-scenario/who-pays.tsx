import type { WhoPays as Costs, ScenarioFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { FigureMark } from "../../figures/figure-mark";
import { euroCents, euroInWords, wholeNumber } from "../../format/euro";
import { MINUS, NBSP } from "../../format/number-locale";
import type { Locale } from "../../i18n/routing";
import styles from "./who-pays.module.css";

/** "+ € 13,69": cents count in what a tenant pays a month. */
const monthly = (amount: number, locale: Locale): string => {
  const cents = Math.round(amount * 100);
  const sign = cents === 0 ? "" : cents < 0 ? MINUS : "+";
  return `${sign}${locale === "nl" && sign !== "" ? NBSP : ""}${euroCents(Math.abs(cents) / 100, locale)}`;
};

interface Payer {
  readonly key: "tenants" | "state" | "corporations" | "homes";
  readonly amount: string;
  readonly text: string;
}

/** Who pays what, against the same world without any measure. */
export const usePayers = ({ tenants, state, corporations, notBuilt }: Costs): readonly Payer[] => {
  const locale = useLocale();
  const t = useTranslations("scenario.pays");
  const targeted = tenants.monthlyExtraTargetedLast;
  const euros = (amount: number) => euroInWords(amount, locale, { sign: "always" });
  return [
    {
      key: "tenants",
      amount: monthly(tenants.monthlyExtraLast, locale),
      text: [
        t("tenantsText", { year: euros(tenants.perYear) }),
        ...(targeted === null ? [] : [t("targetedText", { amount: monthly(targeted, locale) })]),
      ].join(" "),
    },
    {
      key: "state",
      amount: euros(state.perYear),
      text: t("stateText", { total: euros(state.total) }),
    },
    {
      key: "corporations",
      amount: euros(corporations.debtExtraEnd),
      text: t("corporationsText", { upkeep: euroInWords(corporations.upkeepCut, locale) }),
    },
    {
      key: "homes",
      amount: wholeNumber(notBuilt.homes, locale),
      text: t("homesText", {
        agreed: wholeNumber(notBuilt.homesAgreed, locale),
        dropped: wholeNumber(notBuilt.homesDropped, locale),
      }),
    },
  ];
};

interface WhoPaysProps {
  readonly costs: Costs;
  readonly figures: ScenarioFigures;
}

/** No lever is free: who pays what, in one row, in sight while a lever is moved. */
export const WhoPaysPart = ({ costs, figures }: WhoPaysProps) => {
  const locale = useLocale();
  const t = useTranslations("scenario.pays");
  return (
    <section aria-labelledby="pays" className={styles.pays}>
      <h3 id="pays" className={styles.heading}>
        {t("heading")}{" "}
        <FigureMark status="MODELLED" formula={t("formula")} vintage={figures.vintage.labels[locale]} sources="page" />
      </h3>
      <dl className={styles.payers}>
        {usePayers(costs).map(({ key, amount }) => (
          <div key={key} data-pays={key}>
            <dt>{t(key)}</dt>
            <dd className={styles.amount}>{amount}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** What is in each of those amounts. */
export const WhoPaysWords = ({ costs }: Pick<WhoPaysProps, "costs">) => {
  const t = useTranslations("scenario.pays");
  return (
    <section aria-labelledby="pays-words" className={styles.words}>
      <h3 id="pays-words">{t("words")}</h3>
      <dl>
        {usePayers(costs).map(({ key, text }) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>{t("note")}</p>
      {(costs.tenants.perYear > 0 || costs.state.taxForgone > 0) && (
        <p>
          {t("lasting")} {costs.tenants.perYear > 0 && t("allowance")}
        </p>
      )}
    </section>
  );
};
