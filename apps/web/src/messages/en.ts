import accessibility from "./accessibility.en.json";
import charts from "./charts.en.json";
import data from "./data.en.json";
import common from "./en.json";
import error from "./error.en.json";
import explore from "./explore.en.json";
import facts from "./facts.en.json";
import { withFigureWords } from "./figure-words";
import firm from "./firm.en.json";
import letter from "./letter.en.json";
import longRun from "./long-run.en.json";
import menu from "./menu.en.json";
import method from "./method.en.json";
import type { nl } from "./nl";
import own from "./own.en.json";
import picture from "./picture.en.json";
import place from "./place.en.json";
import progress from "./progress.en.json";
import scenario from "./scenario.en.json";
import sure from "./sure.en.json";
import trace from "./trace.en.json";

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
} satisfies typeof nl;

/** All English texts. */
export const en = withFigureWords(texts, "en");
