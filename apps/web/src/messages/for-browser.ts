import charts from "./charts.nl.json";
import explore from "./explore.nl.json";
import firm from "./firm.nl.json";
import menu from "./menu.nl.json";
import common from "./nl.json";

/** Texts that scripts in the browser may need anywhere. Pages hand out their own: elsewhere those would only cost time. */
const everywhere = new Set(Object.keys({ ...common, ...charts, ...explore, ...firm, ...menu }));

interface WithScenario {
  readonly map: { readonly schematic: string; readonly official: string };
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

const pictureMenu = ({ picture }: WithScenario) =>
  Object.fromEntries(Object.entries(picture).filter(([key]) => inMenu.includes(key)));

/** Enough to name the levers of a scenario: the map says which ones it assumes. */
const leverNames = ({ scenario: { units, levers } }: WithScenario) => ({
  units,
  levers: Object.fromEntries(Object.entries(levers).map(([key, { name }]) => [key, { name }])),
});

/** What a map is made of: it says so wherever it stands. */
const mapKinds = ({ map: { schematic, official } }: WithScenario) => ({ schematic, official });

/** Pages whose scripts need more, or other texts: the parts of the texts by their names. */
const ofPage = {
  scenario: [
    "answer",
    "charts",
    "copy",
    "figures",
    "firm",
    "map",
    "measure",
    "numberField",
    "ownNote",
    "rule",
    "status",
    "scenario",
    "scenarioWords",
  ],
  sure: ["charts", "copy", "figures", "firm", "measure", "status", "sure"],
  own: ["copy", "own"],
} as const;

/** "everywhere": what pages need that have no texts of their own for scripts. */
export type TextsOfPage = "everywhere" | keyof typeof ofPage;

export const isTextsOfPage = (value: string | null): value is TextsOfPage =>
  value === "everywhere" || (value !== null && value in ofPage);

/** The texts that scripts in the browser may need. */
export const forBrowser = <Messages extends WithScenario>(messages: Messages, page: TextsOfPage): Partial<Messages> => {
  const parts: ReadonlySet<string> = page === "everywhere" ? everywhere : new Set(ofPage[page]);
  return Object.fromEntries([
    ...Object.entries(messages).filter(([part]) => parts.has(part)),
    ...(page === "everywhere"
      ? [
          ["scenario", leverNames(messages)],
          ["picture", pictureMenu(messages)],
        ]
      : []),
    ...(page === "sure" ? [["map", mapKinds(messages)]] : []),
  ]) as Partial<Messages>;
};
