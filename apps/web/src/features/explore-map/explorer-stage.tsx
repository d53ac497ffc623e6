"use client";

import type { Chances, MunicipalityHome, Outcome, RegionFigures, YearlyOutcome } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { ParamFault } from "../../address/read-param";
import { useView } from "../../address/view-context";
import type { ViewState } from "../../address/view-state";
import { MapAttribution } from "../../map/map-attribution";
import type { MapClass } from "../../map/map-class";
import { ComparePart } from "./compare-part";
import { CountryPanel } from "./country-panel";
import styles from "./explorer.module.css";
import { FiguresTable } from "./figures-table";
import { FlowSwitch } from "./flow-switch";
import type { ExplorerData } from "./load-explorer";
import { MapFallback } from "./map-fallback";
import { MapLegend } from "./map-legend";
import { MapStage } from "./map-stage";
import { MeasureNotes } from "./measure-notes";
import { MeasureSwitch } from "./measure-switch";
import { PresentationSwitch } from "./presentation-switch";
import { RegionPanel } from "./region-panel";
import type { ShownFigures } from "./shown-figures";
import { SidePanel } from "./side-panel";
import { TextMap } from "./text-map";
import type { Asked } from "./use-asked";
import type { FocusWishes } from "./use-focus-wishes";
import type { OutcomeState } from "./use-outcome";
import { YearControl } from "./year-control";

interface ExplorerStageProps {
  readonly data: ExplorerData;
  /** The view that the server answered. */
  readonly opened: ViewState;
  readonly outcome: Outcome;
  readonly shown: ShownFigures;
  readonly yearly: Asked<YearlyOutcome>;
  readonly chances: Asked<Chances>;
  readonly selected: RegionFigures | null;
  readonly municipality: MunicipalityHome | null;
  readonly focus: FocusWishes;
  readonly answer: OutcomeState;
  /** What is wrong in the link with the scenario to compare with. */
  readonly wrongBeside: readonly ParamFault[];
}

interface MapViewProps extends Pick<ExplorerStageProps, "data" | "outcome" | "shown" | "focus"> {
  readonly table: ReactNode;
}

const MapView = ({ data, outcome, shown: { reading }, focus, table }: MapViewProps) => {
  const { go } = useView();
  const [highlighted, setHighlighted] = useState<MapClass | null>(null);
  const [message, setMessage] = useState("");
  const choose = (code: string) => go({ region: code, municipality: null });
  return (
    <MapFallback table={table}>
      <div className={styles.map}>
        <MapStage
          drawing={data.drawing}
          outcome={outcome}
          reading={reading}
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
        <MapLegend outcome={outcome} reading={reading} onHover={setHighlighted} />
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
export const ExplorerStage = (props: ExplorerStageProps) => {
  const { data, opened, outcome, shown, yearly, chances, selected, municipality, focus, answer } = props;
  const { waiting } = answer;
  const t = useTranslations("controls");
  const { view } = useView();
  // Beside table and text the panel would only repeat them, until a region is chosen.
  const withPanel = view.presentation === "map" || selected !== null;
  const table = <FiguresTable outcome={outcome} reading={shown.reading} yearly={yearly.value} />;
  return (
    <>
      <div
        className={styles.stage}
        data-panel={withPanel ? "" : undefined}
        data-waiting={answer.current ? undefined : ""}
      >
        <div className={styles.main}>
          <div className={styles.toolbar}>
            <PresentationSwitch />
            {view.presentation === "map" && shown.period === null && <FlowSwitch outcome={outcome} />}
          </div>
          {view.presentation !== "text" && (
            <div className={styles.toolbar}>
              <MeasureSwitch />
            </div>
          )}
          {view.presentation !== "compare" && (
            <MeasureNotes chances={chances} isUnknown={shown.reading.values.size === 0} />
          )}
          {view.presentation === "map" && (
            <MapView data={data} outcome={outcome} shown={shown} focus={focus} table={table} />
          )}
          {view.presentation === "table" && table}
          {view.presentation === "compare" && (
            <ComparePart data={data} answer={answer} opened={opened} wrongBeside={props.wrongBeside} />
          )}
          {view.presentation === "text" && <TextMap outcome={outcome} />}
          {(view.presentation === "map" || view.presentation === "table") && (
            <YearControl outcome={outcome} yearly={yearly} />
          )}
        </div>
        {withPanel && (
          <SidePanel key={selected?.region.code ?? "country"} isRegion={selected !== null}>
            {selected ? (
              <RegionPanel
                outcome={outcome}
                figures={selected}
                shown={shown}
                municipality={municipality}
                headingRef={focus.heading}
                transfersRef={focus.transfers}
              />
            ) : (
              <CountryPanel outcome={outcome} shown={shown} headingRef={focus.heading} />
            )}
          </SidePanel>
        )}
        <p role="status" className="visually-hidden">
          {waiting ? t("updating") : ""}
        </p>
      </div>
      {view.presentation === "map" && <noscript>{table}</noscript>}
    </>
  );
};
