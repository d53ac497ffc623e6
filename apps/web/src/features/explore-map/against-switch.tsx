import type { Vintage } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useView, ViewLink } from "../../address/view-context";
import { type Against, BASE, type LinkedScenario, type ViewState } from "../../address/view-state";
import segmented from "../../design/segmented.module.css";
import styles from "./compare.module.css";
import { comparable, isScenario, shownScenario } from "./compared-with";

interface AgainstSwitchProps {
  readonly against: Against | null;
  readonly vintages: readonly Vintage[];
}

const swapped = (view: ViewState, { vintage, ...against }: LinkedScenario, newest: string) => ({
  ...against,
  vintage: vintage === newest ? null : vintage,
  against: shownScenario(view, newest),
});

/** What the view is compared with. */
export const AgainstSwitch = ({ against, vintages }: AgainstSwitchProps) => {
  const locale = useLocale();
  const t = useTranslations("compare");
  const { view } = useView();
  return (
    <div className={styles.against}>
      <nav className={segmented.group} aria-label={t("with")}>
        <span className={segmented.label} aria-hidden="true">
          {t("with")}
        </span>
        <ul className={segmented.options}>
          {comparable(view, vintages).map((one) => (
            <li key={one}>
              <ViewLink change={{ against: one }} current={one === against} className={segmented.option}>
                {one === BASE ? t("base") : (vintages.find(({ code }) => code === one)?.labels[locale] ?? one)}
              </ViewLink>
            </li>
          ))}
          {against !== null && isScenario(against) && (
            <li>
              <ViewLink change={{ against }} current className={segmented.option}>
                {t("otherScenario")}
              </ViewLink>
            </li>
          )}
        </ul>
      </nav>
      {against !== null && isScenario(against) && (
        <ViewLink change={swapped(view, against, vintages[0]?.code ?? "")} className={`${styles.swap} screen-only`}>
          {t("swap")}
        </ViewLink>
      )}
    </div>
  );
};
