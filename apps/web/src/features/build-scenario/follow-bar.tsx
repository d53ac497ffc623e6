import type { ScenarioFigures, WhoPays } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import pending from "../../design/pending.module.css";
import { euroInWords } from "../../format/euro";
import styles from "./follow-bar.module.css";
import { usePayers } from "./who-pays";

/** An amount may break before its unit: four stand beside each other on a phone. */
const breakable = (amount: string): string => amount.replace(/\u00a0(?=\p{L})/u, " ");

const Payers = ({ costs }: { readonly costs: WhoPays }) => {
  const t = useTranslations("scenario.pays.short");
  return usePayers(costs).map(({ key, amount }) => (
    <div key={key} data-payer={key}>
      <dt>{t(key)}</dt>
      <dd>{breakable(amount)}</dd>
    </div>
  ));
};

interface FollowBarProps {
  readonly figures: ScenarioFigures;
  /** `figures` are those of the scenario as it stands. */
  readonly current: boolean;
}

/** On a phone the result lies above the levers: what stays open, and who pays, follow at the foot of the screen. */
export const FollowBar = ({ figures, current }: FollowBarProps) => {
  const locale = useLocale();
  const t = useTranslations("scenario.result");
  return (
    <div className={`${styles.follow} screen-only`}>
      <a href="#result-heading">
        {t("follow", { amount: current ? euroInWords(figures.national.open, locale) : "…" })}
      </a>
      {figures.costs && (
        <dl aria-label={t("pays")} className={current ? undefined : pending.figures}>
          <Payers costs={figures.costs} />
        </dl>
      )}
    </div>
  );
};
