"use client";

import type {
  Chances,
  MunicipalityHome,
  OpenRange,
  Outcome,
  RegionFigures,
  YearlyOutcome,
} from "@solidariteitskaart/client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { lazy, type ReactNode, useState } from "react";
import type { ParamFault } from "../../address/read-param";
import { useView } from "../../address/view-context";
import type { ViewState } from "../../address/view-state";
import type { Asked } from "../../asking/use-asked";
import type { Sheets } from "../../map/drawing/lay-sheets";
import { pickSheet } from "../../map/drawing/pick-sheet";
import { MapAttribution } from "../../map/map-attribution";
import type { MapClass } from "../../map/map-class";
import { AnswerFigures, ViewAnswer } from "./answer";
import { CountryPanel } from "./country-panel";
import styles from "./explorer.module.css";
import type { ExplorerData } from "./load-explorer";
import { MapFallback } from "./map-fallback";
import { MapLegend } from "./map-legend";
import { MapStage } from "./map-stage";
import { MapStrip } from "./map-strip";
import { MeasureNotes } from "./measure-notes";
import { RangeLine } from "./range-line";
import { RegionPanel } from "./region-panel";
import type { ShownFigures } from "./shown-figures";
import { SidePanel } from "./side-panel";
import type { FocusWishes } from "./use-focus-wishes";
import type { OutcomeState } from "./use-outcome";
import { YearNotes } from "./year-notes";

// What is not on the first screen: who does not choose it need not fetch it.
const ComparePart = dynamic(() => import("./compare-part").then((module) => module.ComparePart));
const FlowPanel = dynamic(() => import("./flow-panel").then((module) => module.FlowPanel));
const TextMap = dynamic(() => import("./text-map").then((module) => module.TextMap));
// Behind every map, for readers without scripts: `dynamic` would have all others fetch it too.
const FiguresTable = lazy(() => import("./figures-table").then((module) => ({ default: module.FiguresTable })));

interface ExplorerStageProps {
  readonly data: ExplorerData;
  /** Origin of this site. */
  readonly origin: string;
  /** The view that the server answered. */
  readonly opened: ViewState;
  readonly outcome: Outcome;
  readonly shown: ShownFigures;
  readonly yearly: Asked<YearlyOutcome>;
  readonly sheets: Asked<Sheets>;
  readonly chances: Asked<Chances>;
  readonly range: OpenRange | null;
  readonly selected: RegionFigures | null;
  readonly municipality: MunicipalityHome | null;
  readonly focus: FocusWishes;
  readonly answer: OutcomeState;
  /** What is wrong in the link with the scenario to compare with. */
  readonly wrongBeside: readonly ParamFault[];
}

interface MapViewProps extends Pick<ExplorerStageProps, "data" | "outcome" | "shown" | "focus" | "sheets"> {
  readonly table: ReactNode;
}

const MapView = ({ data, outcome, shown: { reading }, focus, sheets, table }: MapViewProps) => {
  const t = useTranslations("map");
  const { go } = useView();
  const [highlighted, setHighlighted] = useState<MapClass | null>(null);
  const [message, setMessage] = useState("");
  const [pixelsPerUnit, setPixelsPerUnit] = useState<number | null>(null);
  const laid = sheets.value ?? data.sheets;
  // Until the map is measured, as a wide screen has it.
  const sheet = pixelsPerUnit === null ? laid.wide : pickSheet(laid, pixelsPerUnit);
  const choose = (code: string) => go({ region: code, municipality: null });
  return (
    <MapFallback table={table}>
      <div className={styles.map}>
        <MapStage
          drawing={data.drawing}
          sheets={laid}
          pixelsPerUnit={pixelsPerUnit}
          onScale={setPixelsPerUnit}
          current={sheets.value !== null}
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
        <MapLegend outcome={outcome} reading={reading} sheet={sheet ?? null} onHover={setHighlighted} />
        <p className={styles.credit}>
          <span className="screen-only scripts-only">{t("zoomHint")} </span>
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
  const {
    data,
    origin,
    opened,
    outcome,
    shown,
    yearly,
    sheets,
    chances,
    range,
    selected,
    municipality,
    focus,
    answer,
  } = props;
  const { waiting } = answer;
  const t = useTranslations("controls");
  const { view } = useView();
  // Beside table and text the panel would only repeat them, until a region is chosen.
  const withPanel = view.presentation === "map" || selected !== null || view.flow !== null;
  const table = <FiguresTable outcome={outcome} reading={shown.reading} yearly={yearly.value} />;
  return (
    <>
      <div
        className={styles.stage}
        data-panel={withPanel ? "" : undefined}
        data-map={view.presentation === "map" ? "" : undefined}
        data-place={selected || view.flow !== null ? "" : undefined}
        data-waiting={answer.current ? undefined : ""}
      >
        <ViewAnswer outcome={outcome} selected={selected} shown={shown} waiting={waiting} current={answer.current}>
          {shown.period === null && answer.current && <RangeLine range={range} selected={selected} />}
          <YearNotes outcome={outcome} yearly={yearly} />
          {view.presentation !== "compare" && (
            <MeasureNotes chances={chances} isUnknown={shown.reading.values.size === 0} />
          )}
        </ViewAnswer>
        <div className={styles.main}>
          {view.presentation === "map" && (
            <MapView data={data} outcome={outcome} shown={shown} focus={focus} sheets={sheets} table={table} />
          )}
          <MapStrip data={data} outcome={outcome} whole={shown.period === null} origin={origin} />
          {view.presentation === "table" && table}
          {view.presentation === "compare" && (
            <ComparePart data={data} answer={answer} opened={opened} wrongBeside={props.wrongBeside} />
          )}
          {view.presentation === "text" && <TextMap outcome={outcome} />}
        </div>
        {withPanel && (
          <SidePanel
            key={view.flow ?? selected?.region.code ?? "country"}
            isChosen={selected !== null || view.flow !== null}
          >
            {view.flow !== null && <FlowPanel outcome={outcome} flow={view.flow} headingRef={focus.heading} />}
            {view.flow === null && selected && (
              <RegionPanel
                outcome={outcome}
                figures={selected}
                shown={shown}
                municipality={municipality}
                headingRef={focus.heading}
                transfersRef={focus.transfers}
              />
            )}
            {view.flow === null && !selected && (
              <CountryPanel outcome={outcome} shown={shown} headingRef={focus.heading} />
            )}
          </SidePanel>
        )}
        <p role="status" className="visually-hidden">
          {waiting ? t("updating") : ""}
        </p>
      </div>
      {view.presentation === "map" && <noscript>{table}</noscript>}
      <AnswerFigures outcome={outcome} selected={selected} shown={shown} current={answer.current} />
    </>
  );
};
