"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { useView } from "../../address/view-context";
import { isDefaultRule } from "../../address/view-state";
import explorer from "./explorer.module.css";
import { FlowSwitch } from "./flow-switch";
import type { ExplorerData } from "./load-explorer";
import styles from "./map-strip.module.css";
import { MeasureSwitch } from "./measure-switch";
import { PictureMenu } from "./picture-menu";
import { PresentationSwitch } from "./presentation-switch";
import { RuleSwitch } from "./rule-switch";
import { ShareView } from "./share-view";
import { StripMenu } from "./strip-menu";
import { useFlowWords } from "./use-flow-words";
import { VintageSwitch } from "./vintage-switch";
import { YearControl } from "./year-control";

interface MapStripProps {
  readonly data: Pick<ExplorerData, "vintages">;
  readonly outcome: Outcome;
  /** The whole period is shown, not a year of it. */
  readonly whole: boolean;
  /** Origin of this site. */
  readonly origin: string;
}

/** What can be chosen, on one strip: recalculation, measure, flows and rules, years, how it is shown. */
export const MapStrip = ({ data, outcome, whole, origin }: MapStripProps) => {
  const t = useTranslations("controls");
  const m = useTranslations("measure");
  const { view } = useView();
  const flows = useFlowWords(outcome);
  const onMap = view.presentation === "map";
  const rules = isDefaultRule(view.rule) ? null : t("ownRules");
  const withFlows = onMap && whole;
  return (
    <div className={`${explorer.strip} ${styles.menus}`} data-strip={onMap ? "bottom" : "top"}>
      <PresentationSwitch />
      <VintageSwitch vintages={data.vintages} />
      {view.presentation !== "text" && (
        <StripMenu label={m("label")} value={m(view.measure)}>
          <MeasureSwitch />
        </StripMenu>
      )}
      <StripMenu
        label={t("rules")}
        value={[withFlows ? flows.shown : null, rules].filter((part) => part !== null).join(" · ") || t("lawRules")}
        closes={false}
        wide
      >
        {withFlows && <FlowSwitch outcome={outcome} />}
        <RuleSwitch outcome={outcome} />
      </StripMenu>
      {(onMap || view.presentation === "table") && <YearControl outcome={outcome} />}
      <ShareView />
      {onMap && <PictureMenu outcome={outcome} origin={origin} />}
    </div>
  );
};
