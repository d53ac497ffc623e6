import type { ScenarioFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { draftQuery, linkedOf } from "../../address/draft-query";
import { viewQuery } from "../../address/view-href";
import { defaultView } from "../../address/view-state";
import { HangsKey } from "../../figures/firmness/hangs-mark";
import { RegionalNote } from "../../figures/firmness/regional-note";
import { homePath, pathIn } from "../../i18n/paths";
import { TakeMap } from "../../map/take-map";
import type { ScenarioStart } from "./load-scenario";
import { RegionTable } from "./region-table";
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
}

/** What belongs to the map, and is read after who pays: ways on, how firm it is, and its table. */
export const ScenarioMapMore = ({ start, figures }: ScenarioMapMoreProps) => {
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
        <HangsKey regions={start.base.regions.nodes} />
        <RegionalNote regions={start.base.regions.nodes} />
      </div>
      <RegionTable start={start} figures={figures} />
    </div>
  );
};
