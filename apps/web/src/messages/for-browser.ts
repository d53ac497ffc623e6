import charts from "./charts.nl.json";
import explore from "./explore.nl.json";
import firm from "./firm.nl.json";
import menu from "./menu.nl.json";
import common from "./nl.json";

/** Texts that scripts in the browser may need anywhere. Pages hand out their own: elsewhere those would only cost time. */
const everywhere = new Set(Object.keys({ ...common, ...charts, ...explore, ...firm, ...menu }));

interface WithScenario {
  readonly picture: object;
  readonly scenario: {
    readonly units: object;
    readonly levers: Readonly<Record<string, { readonly name: string }>>;
  };
}

/** What the menu of pictures says; the rest stands in the pictures, and those are drawn by the server. */
const inMenu = [
  "menu",
  "hint",
  "png",
  "pngLarge",
  "svg",
  "csv",
  "embed",
  "embedHint",
  "embedCode",
  "embedOpen",
  "copy",
  "copied",
];

/** Enough to name the levers of a scenario: the map says which ones it assumes. */
const leverNames = ({ scenario: { units, levers } }: WithScenario) => ({
  units,
  levers: Object.fromEntries(Object.entries(levers).map(([key, { name }]) => [key, { name }])),
});

/** The texts that scripts in the browser may need. */
export const forBrowser = <Messages extends WithScenario>(messages: Messages): Partial<Messages> =>
  Object.fromEntries([
    ...Object.entries(messages).filter(([part]) => everywhere.has(part)),
    ["scenario", leverNames(messages)],
    ["picture", Object.fromEntries(Object.entries(messages.picture).filter(([key]) => inMenu.includes(key)))],
  ]) as Partial<Messages>;
