import accessibility from "./accessibility.nl.json";
import charts from "./charts.nl.json";
import explore from "./explore.nl.json";
import menu from "./menu.nl.json";
import common from "./nl.json";
import scenario from "./scenario.nl.json";
import sure from "./sure.nl.json";

/** All Dutch texts: what pages share, and a file per page. */
export const nl = { ...common, ...charts, ...explore, ...menu, ...accessibility, ...scenario, ...sure };
