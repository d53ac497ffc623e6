"use client";

import type { MunicipalityHome, Outcome, RegionFigures } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ExplorerData } from "../../server/load-explorer";
import { FiguresTable } from "../read-figures/figures-table";
import { TextMap } from "../read-figures/text-map";
import type { BalanceClass } from "./class-breaks";
import { CountryPanel } from "./country-panel";
import styles from "./explorer.module.css";
import { FlowSwitch } from "./flow-switch";
import { MapAttribution } from "./map-attribution";
import { MapFallback } from "./map-fallback";
import { MapLegend } from "./map-legend";
import { MapStage } from "./map-stage";
import { PresentationSwitch } from "./presentation-switch";
import { RegionPanel } from "./region-panel";
import { SidePanel } from "./side-panel";
import type { FocusWishes } from "./use-focus-wishes";
import { useView } from "./view-context";

interface ExplorerStageProps {
  readonly data: ExplorerData;
  readonly outcome: Outcome;
  readonly selected: RegionFigures | null;
  readonly municipality: MunicipalityHome | null;
  readonly focus: FocusWishes;
  readonly waiting: boolean;
}

const MapView = ({ data, outcome, focus }: Pick<ExplorerStageProps, "data" | "outcome" | "focus">) => {
  const { go } = useView();
  const [highlighted, setHighlighted] = useState<BalanceClass | null>(null);
  const [message, setMessage] = useState("");
  const choose = (code: string) => go({ region: code, municipality: null });
  return (
    <MapFallback outcome={outcome}>
      <div className={styles.map}>
        <MapStage
          drawing={data.drawing}
          outcome={outcome}
          breaks={data.breaks}
          highlighted={highlighted}
          announce={setMessage}
          openPanel={(code, byKeyboard) => {
            if (byKeyboard) focus.wishHeading();
            choose(code);
          }}
          openTransfers={(code) => {
            focus.wishTransfers();
            choose(code);
          }}
        />
        <MapLegend outcome={outcome} breaks={data.breaks} onHover={setHighlighted} />
        <p className={styles.credit}>
          <MapAttribution attribution={data.drawing.attribution} />
        </p>
      </div>
      <p role="status" className="visually-hidden">
        {message}
      </p>
    </MapFallback>
  );
};

/** Map, table or text beside the panel of what is selected. */
export const ExplorerStage = ({ data, outcome, selected, municipality, focus, waiting }: ExplorerStageProps) => {
  const t = useTranslations("controls");
  const { view } = useView();
  // Beside table and text the panel would only repeat them, until a region is chosen.
  const withPanel = view.presentation === "map" || selected !== null;
  return (
    <>
      <div className={styles.stage} data-panel={withPanel ? "" : undefined} data-waiting={waiting ? "" : undefined}>
        <div className={styles.main}>
          <div className={styles.toolbar}>
            <PresentationSwitch />
            {view.presentation === "map" && <FlowSwitch outcome={outcome} />}
          </div>
          {view.presentation === "map" && <MapView data={data} outcome={outcome} focus={focus} />}
          {view.presentation === "table" && <FiguresTable outcome={outcome} />}
          {view.presentation === "text" && <TextMap outcome={outcome} />}
        </div>
        {withPanel && (
          <SidePanel key={selected?.region.code ?? "country"} isRegion={selected !== null}>
            {selected ? (
              <RegionPanel
                outcome={outcome}
                figures={selected}
                municipality={municipality}
                headingRef={focus.heading}
                transfersRef={focus.transfers}
              />
            ) : (
              <CountryPanel outcome={outcome} headingRef={focus.heading} />
            )}
          </SidePanel>
        )}
        <p role="status" className="visually-hidden">
          {waiting ? t("updating") : ""}
        </p>
      </div>
      {view.presentation === "map" && (
        <noscript>
          <FiguresTable outcome={outcome} />
        </noscript>
      )}
    </>
  );
};
