/**
 * Every page that menu, footer and site map list, in that order. `path` is the Dutch address; English adds /en.
 * The first five of the menu stand in its row, the rest behind "more".
 */
export const sitePages = [
  { key: "map", path: "/", inMenu: true },
  { key: "municipality", path: "/gemeente", inMenu: true },
  { key: "scenario", path: "/scenario", inMenu: true },
  { key: "sure", path: "/zekerheid", inMenu: true },
  { key: "progress", path: "/voortgang", inMenu: true },
  { key: "compare", path: "/vergelijk", inMenu: true },
  { key: "longRun", path: "/lange-termijn", inMenu: true },
  { key: "letter", path: "/brief", inMenu: true },
  { key: "method", path: "/methode", inMenu: true },
  { key: "data", path: "/gegevens", inMenu: true },
  { key: "own", path: "/eigen-cijfers", inMenu: true },
  { key: "accessibility", path: "/toegankelijkheid", inMenu: false },
] as const satisfies readonly SitePage[];

interface SitePage {
  /** Its name stands in the messages under menu.pages. */
  readonly key: string;
  readonly path: `/${string}`;
  readonly inMenu: boolean;
}
