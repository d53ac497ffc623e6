"use client";

import dynamic from "next/dynamic";
import { useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { lazy, type MouseEvent, type ReactNode, useCallback, useMemo } from "react";
import { knownCodes } from "../../address/known-codes";
import { changesComparison, parseView } from "../../address/parse-view";
import type { ParamFault } from "../../address/read-param";
import { namesResult, resultMark, withResult } from "../../address/result-mark";
import { ViewProvider } from "../../address/view-context";
import { changed, type ViewChange, viewQuery } from "../../address/view-href";
import type { ViewState } from "../../address/view-state";
import pending from "../../design/pending.module.css";
import { AsDrawn } from "../../frame/as-drawn";
import frame from "../../frame/frame.module.css";
import { isAlive } from "../../frame/sign-of-life";
import { SiteHeader } from "../../frame/site-header";
import { homePath } from "../../i18n/paths";
import { useWithDrawing, type WithoutDrawing } from "../../map/provided-drawing";
import { PlaceSearch } from "../../places/place-search";
import { ExplorerNotices } from "./explorer-notices";
import { ExplorerStage } from "./explorer-stage";
import type { ExplorerData } from "./load-explorer";
import { overviewAddress } from "./overview-address";
import { PageTitle } from "./page-title";
import { shownFigures } from "./shown-figures";
import { useChances } from "./use-chances";
import { useFocusWishes } from "./use-focus-wishes";
import { useMunicipality } from "./use-municipality";
import { useOutcome } from "./use-outcome";
import { useRange } from "./use-range";
import { useSheets } from "./use-sheets";
import { useYears } from "./use-years";

// Scripts come for these only when they have to show something else than the server drew.
const BelowMap = lazy(() => import("./below-map").then((module) => ({ default: module.BelowMap })));
const SiteFooter = lazy(() => import("../../frame/site-footer").then((module) => ({ default: module.SiteFooter })));
// Only for links with levers, of figures of one's own, or that name a result: few do.
const ScenarioNotice = dynamic(() => import("./scenario-notice").then((module) => module.ScenarioNotice));
const OwnNote = dynamic(() => import("../../figures/own-note").then((module) => module.OwnNote));
const ChangedResult = dynamic(() => import("../../frame/changed-result").then((module) => module.ChangedResult));

interface ExplorerProps {
  readonly view: ViewState;
  readonly data: WithoutDrawing<ExplorerData>;
  /** Origin of this site, for the permanent link in print. */
  readonly origin: string;
  /** What is wrong with the link that the page was opened with. */
  readonly faults: readonly ParamFault[];
  /** Answer to a search without scripts. */
  readonly results: ReactNode;
}

/** To the region that Tab would reach first. */
const focusMap = (event: MouseEvent): void => {
  const region = document.querySelector<SVGAElement>('#map a[data-region][tabindex="0"]');
  if (!region) return;
  event.preventDefault();
  region.focus();
};

/** The map page: one view of one answer, kept in the address bar. */
export const Explorer = ({ view: opened, data: given, origin, faults: openedFaults, results }: ExplorerProps) => {
  const t = useTranslations();
  const data = useWithDrawing<ExplorerData>(given);
  const locale = useLocale();
  const path = homePath(locale);
  const params = useSearchParams().toString();
  const known = useMemo(() => knownCodes(data.vintages, data.outcome), [data]);
  const { view, faults } = useMemo(() => {
    const parsed = parseView(new URLSearchParams(params), known);
    // A municipality that the server could not find stays out; what it said about the link stays while the link is the same.
    return viewQuery(parsed.view) === viewQuery({ ...opened, municipality: parsed.view.municipality })
      ? {
          view: opened.municipality === null ? { ...parsed.view, municipality: null } : parsed.view,
          // A view that holds no second scenario is written like one whose second scenario is wrong.
          faults: [
            ...openedFaults.filter((fault) => !changesComparison(fault)),
            ...parsed.faults.filter(changesComparison),
          ],
        }
      : parsed;
  }, [params, known, opened, openedFaults]);

  const go = useCallback(
    (change: ViewChange, { replace } = { replace: false }) => {
      const href = `${path}${viewQuery(changed(view, change))}`;
      if (!isAlive()) window.location.assign(href);
      else if (replace) window.history.replaceState(null, "", href);
      else window.history.pushState(null, "", href);
    },
    [path, view],
  );
  const { units } = data;
  const context = useMemo(() => ({ view, path, units, go }), [view, path, units, go]);

  // Told in the place where the comparison would be.
  const inComparison = (fault: ParamFault) => view.presentation === "compare" && changesComparison(fault);
  const newest = data.vintages[0]?.code ?? "";
  const answer = useOutcome(view, newest, { outcome: data.outcome, at: data.at, view: opened });
  const { outcome } = answer.shown;
  const municipality = useMunicipality(view.municipality, opened.municipality, data.municipality);
  const selected = outcome.regions.nodes.find(({ region }) => region.code === view.region) ?? null;
  const sheets = useSheets(view, newest, { view: opened, sheets: data.sheets });
  const yearly = useYears(view, newest, { view: opened, yearly: data.yearly });
  const chances = useChances(view, newest, { view: opened, chances: data.chances });
  const range = useRange(view, newest, { view: opened, range: data.range });
  const figures = { view, outcome, selected, breaks: data.breaks };
  const shown = shownFigures({ ...figures, yearly: yearly.value, chances: chances.value });
  const focus = useFocusWishes(view.region);
  const isOwn = data.vintages.some((vintage) => vintage.code === outcome.vintage.code && vintage.import !== null);
  const permalink = `${origin}${path}${withResult(viewQuery({ ...view, vintage: outcome.vintage.code }), outcome.hash)}`;

  return (
    <ViewProvider value={context}>
      <PageTitle outcome={outcome} selected={selected} />
      <div className={`${frame.page} ${frame.full}`}>
        <SiteHeader
          skip={
            <>
              <a
                href={`${path}${viewQuery(changed(view, { presentation: "table" }))}#table`}
                className={frame.skip}
                onClick={focus.skipToTable(go)}
              >
                {t("site.skipToTable")}
              </a>
              {view.presentation === "map" && (
                <a href="#map" className={frame.skip} onClick={focusMap}>
                  {t("site.skipToMap")}
                </a>
              )}
            </>
          }
          search={
            <PlaceSearch
              action={path}
              folds
              onChoose={({ kind, code, region }) => {
                go({ region: region.code, municipality: kind === "MUNICIPALITY" ? code : null });
                focus.wishHeading();
              }}
            />
          }
        />
        <main>
          <div className={frame.below}>
            <ExplorerNotices
              faults={faults.filter((fault) => !inComparison(fault))}
              answer={answer}
              stale={data.stale}
              view={view}
            />
            {namesResult(params) && (
              <ChangedResult
                mark={resultMark(new URLSearchParams(params), outcome.hash)}
                vintage={outcome.vintage.code}
              />
            )}
            {isOwn && <OwnNote vintages={data.vintages} shown={outcome.vintage.code} />}
            {view.levers.length > 0 && <ScenarioNotice />}
            {results}
          </div>
          <ExplorerStage
            data={data}
            origin={origin}
            opened={opened}
            outcome={outcome}
            shown={shown}
            yearly={yearly}
            sheets={sheets}
            chances={chances}
            range={range}
            selected={selected}
            municipality={municipality}
            focus={focus}
            answer={answer}
            wrongBeside={faults.filter(inComparison)}
          />
          <div className={answer.current ? undefined : pending.figures}>
            <AsDrawn name="below-map" shows={outcome.hash}>
              <BelowMap outcome={outcome} at={overviewAddress(view, locale)} />
            </AsDrawn>
          </div>
        </main>
        <AsDrawn name="footer" shows={permalink}>
          <SiteFooter
            sources={outcome.national.sources}
            hash={outcome.hash}
            attribution={data.drawing.attribution}
            permalink={permalink}
          />
        </AsDrawn>
      </div>
    </ViewProvider>
  );
};
