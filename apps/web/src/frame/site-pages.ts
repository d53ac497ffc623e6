/** Every page that menu, footer and site map list, in that order. `path` is the Dutch address; English adds /en. */
export const sitePages = [
  { key: "map", path: "/", inMenu: true },
  { key: "scenario", path: "/scenario", inMenu: true },
  { key: "sure", path: "/zekerheid", inMenu: true },
  { key: "accessibility", path: "/toegankelijkheid", inMenu: false },
] as const;
