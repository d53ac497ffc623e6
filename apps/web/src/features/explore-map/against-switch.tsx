import type { Vintage } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import segmented from "../../design/segmented.module.css";
import { BASE } from "../../view-state/view-state";
import { comparable } from "./compared-with";
import { useView, ViewLink } from "./view-context";

interface AgainstSwitchProps {
  readonly against: string;
  readonly vintages: readonly Vintage[];
}

/** What the view is compared with. */
export const AgainstSwitch = ({ against, vintages }: AgainstSwitchProps) => {
  const locale = useLocale();
  const t = useTranslations("compare");
  const { view } = useView();
  return (
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
      </ul>
    </nav>
  );
};
