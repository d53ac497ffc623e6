"use client";

import type { Outcome, Transfer } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useRegionNames } from "../../figures/region-names";
import { euroInWords } from "../../format/euro";
import styles from "../../map/map.module.css";
import { minus } from "../../map/point";
import { arrowPath } from "./arrow-shape";
import type { Curve } from "./flow-curve";
import type { DrawnFlow } from "./flows-to-draw";

interface FlowLayerProps {
  readonly outcome: Outcome;
  readonly flows: readonly DrawnFlow[];
  readonly selected: string | null;
  /** The flow under the pointer. */
  readonly active: string | null;
}

const concerns = ({ from, to }: Transfer, code: string): boolean => from.code === code || to.code === code;

/** The same curve seen from its start, so that the arrow can grow from the giver. */
const fromOrigin = ({ from, control, to }: Curve): Curve => ({
  from: [0, 0],
  control: minus(control, from),
  to: minus(to, from),
});

/** The flows: each one an element of its own with its two regions and its amount. */
export const FlowLayer = ({ outcome, flows, selected, active }: FlowLayerProps) => {
  const locale = useLocale();
  const t = useTranslations("map");
  const names = useRegionNames(outcome);
  // Small ones on top of large ones; those of the selected region on top of all.
  const ordered = [...flows].sort(
    (one, other) =>
      Number(selected !== null && concerns(one.transfer, selected)) -
        Number(selected !== null && concerns(other.transfer, selected)) || other.transfer.amount - one.transfer.amount,
  );
  return (
    <g className={styles.flows}>
      {ordered.map(({ key, transfer, curve, width }) => (
        <svg
          key={key}
          role="img"
          aria-label={t("flow", {
            from: names(transfer.from.code),
            to: names(transfer.to.code),
            amount: euroInWords(transfer.amount, locale),
          })}
          className={styles.flow}
          data-flow={`${transfer.from.code}-${transfer.to.code}`}
          data-active={active === `${transfer.from.code}-${transfer.to.code}` ? "" : undefined}
          data-faded={selected !== null && !concerns(transfer, selected) ? "" : undefined}
          x={curve.from[0]}
          y={curve.from[1]}
          overflow="visible"
        >
          <path d={arrowPath(fromOrigin(curve), width)} />
        </svg>
      ))}
    </g>
  );
};
