import type { LeverKey } from "@solidariteitskaart/model";
import accessibility from "./accessibility.nl.json";
import charts from "./charts.nl.json";
import data from "./data.nl.json";
import error from "./error.nl.json";
import explore from "./explore.nl.json";
import facts from "./facts.nl.json";
import { withFigureWords } from "./figure-words";
import firm from "./firm.nl.json";
import letter from "./letter.nl.json";
import longRun from "./long-run.nl.json";
import menu from "./menu.nl.json";
import method from "./method.nl.json";
import common from "./nl.json";
import own from "./own.nl.json";
import picture from "./picture.nl.json";
import place from "./place.nl.json";
import progress from "./progress.nl.json";
import scenario from "./scenario.nl.json";
import sure from "./sure.nl.json";
import trace from "./trace.nl.json";

/** What there is one of for every lever of the model. */
interface WithLevers {
  readonly scenario: {
    readonly levers: Readonly<Record<LeverKey, { readonly name: string; readonly sentence: string }>>;
  };
}

/** What pages share, and a file per page. */
const texts = {
  ...common,
  ...accessibility,
  ...charts,
  ...data,
  ...error,
  ...explore,
  ...facts,
  ...firm,
  ...letter,
  ...longRun,
  ...menu,
  ...method,
  ...own,
  ...picture,
  ...place,
  ...progress,
  ...scenario,
  ...sure,
  ...trace,
} satisfies WithLevers;

/** All Dutch texts. */
export const nl = withFigureWords(texts, "nl");
