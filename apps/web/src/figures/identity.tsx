import type { RegionFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { euroExact, euroInWords } from "../format/euro";
import { reconcile } from "../format/reconcile";
import { scaleFor } from "../format/scale";
import styles from "./identity.module.css";
import { resultSide } from "./sides";

interface IdentityProps {
  readonly figures: RegionFigures;
  readonly compact?: boolean;
}

/** own position + received − given = what stays: set like a bank statement, rounded so that it adds up as shown. */
export const Identity = ({ figures, compact = false }: IdentityProps) => {
  const locale = useLocale();
  const t = useTranslations("panel");
  const { ownPosition, received, given, remaining } = figures;
  const scale = scaleFor([ownPosition, received, given, remaining]);
  // The own position stands fixed, as in the sentence: what is left takes up the rounding.
  const [left = 0, less = 0, more = 0] = reconcile([remaining, -received, given], ownPosition, scale);
  const rows = [
    { name: "own", label: t("own"), shown: ownPosition, exact: ownPosition },
    { name: "received", label: `+ ${t("received")}`, shown: -less, exact: received },
    { name: "given", label: `− ${t("given")}`, shown: -more, exact: -given },
    { name: "remaining", label: `= ${t(`remaining.${resultSide(remaining)}`)}`, shown: left, exact: remaining },
  ] as const;
  return (
    <dl className={styles.identity} data-compact={compact ? "" : undefined}>
      {rows.map(({ name, label, shown, exact }) => (
        <div key={name} className={styles.row} data-row={name}>
          <dt>{label}</dt>
          <dd title={euroExact(exact, locale, "always")} data-exact={exact}>
            {euroInWords(shown, locale, { scale, sign: "always", keepZeros: true })}
          </dd>
        </div>
      ))}
    </dl>
  );
};
