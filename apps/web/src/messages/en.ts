import accessibility from "./accessibility.en.json";
import charts from "./charts.en.json";
import common from "./en.json";
import explore from "./explore.en.json";
import menu from "./menu.en.json";
import scenario from "./scenario.en.json";
import sure from "./sure.en.json";

/** All English texts: what pages share, and a file per page. */
export const en = { ...common, ...charts, ...explore, ...menu, ...accessibility, ...scenario, ...sure };
