import type { NotedRegion, ScenarioFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { draftQuery, linkedOf } from "../../address/draft-query";
import { viewQuery } from "../../address/view-href";
import { defaultView } from "../../address/view-state";
import { HangsKey } from "../../figures/firmness/hangs-mark";
import { RegionalNote, RegionalSentence } from "../../figures/firmness/regional-note";
import { homePath, pathIn } from "../../i18n/paths";
import { TakeMap } from "../../map/take-map";
import type { ScenarioStart } from "./load-scenario";
import { RegionTable } from "./region-table";
import result from "./result.module.css";
import styles from "./scenario-map.module.css";
import { useScenarioQuestion } from "./scenario-question";

/** Where this scenario can be looked at further, or held against another one. */
const ScenarioLinks = () => {
  const locale = useLocale();
  const t = useTranslations("scenario.map");
  const { draft, beside } = useScenarioQuestion();
  const shown = linkedOf(draft);
  return (
    <p className={`${styles.links} screen-only`}>
      <a href={`${homePath(locale)}${draftQuery(draft)}`}>{t("onMap")}</a>
      {beside === null && (
        <>
          <a href={`${homePath(locale)}${viewQuery({ ...defaultView, ...shown, presentation: "compare" })}`}>
            {t("compare")}
          </a>
          <a href={`${pathIn(locale, "/scenario")}${draftQuery({ ...draft, name: "" }, shown)}`}>{t("hold")}</a>
        </>
      )}
      <a href={`${pathIn(locale, "/zekerheid")}${draftQuery(draft)}`}>{t("sure")}</a>
    </p>
  );
};

interface ScenarioMapMoreProps {
  readonly start: ScenarioStart;
  readonly figures: ScenarioFigures;
  /** Of the same scenario; null until it is known. */
  readonly firm: readonly NotedRegion[] | null;
  /** Asks for it once more, where no answer came. */
  readonly onFirmAgain: (() => void) | null;
}

/** What belongs to the map, and is read after who pays: ways on, how firm it is, and its table. */
export const ScenarioMapMore = ({ start, figures, firm, onFirmAgain }: ScenarioMapMoreProps) => {
  const t = useTranslations("scenario.map");
  const { draft } = useScenarioQuestion();
  const { vintage, ...shown } = linkedOf(draft);
  const view = { ...defaultView, ...shown, vintage };
  return (
    <div>
      <TakeMap
        query={viewQuery(view)}
        csv={`/data/${vintage}/regions.csv${viewQuery({ ...view, vintage: null, name: "" })}`}
        title={t("caption")}
      />
      <ScenarioLinks />
      <div className={styles.firm}>
        {/* The table marks what hangs on choices without levers too. */}
        <HangsKey regions={[...start.base.regions.nodes, ...(firm ?? [])]} />
        {firm && <RegionalNote regions={firm} />}
        {firm === null && start.base.regions.nodes.some(({ robustness }) => robustness) && (
          <p data-testid="regional-note">
            <RegionalSentence regions={start.base.regions.nodes} /> {t("firmUnknown")}
          </p>
        )}
        {firm === null && onFirmAgain && (
          <button type="button" className={`${result.button} screen-only`} onClick={onFirmAgain}>
            {t("firmAgain")}
          </button>
        )}
      </div>
      <RegionTable start={start} figures={figures} firm={firm} />
    </div>
  );
};
