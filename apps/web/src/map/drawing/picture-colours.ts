/** The colours of the light page, as they stand in design/tokens.css: a picture has no style sheet. */
export const pictureColours = {
  ground: "#fbfaf7",
  ink: "#1d1d1b",
  quiet: "#5c5a55",
  rule: "#dedbd3",
  "rule-strong": "#b9b5aa",
  sea: "#eaf0f1",
  abroad: "#e3e1da",
  border: "#fbfaf7",
  coast: "#8d8a82",
  flow: "#3b3a9e",
  accent: "#3b3a9e",
  "balance-short-3": "#8a4b12",
  "balance-short-2": "#c58a4a",
  "balance-short-1": "#e8cfa9",
  "balance-zero": "#f1eee6",
  "balance-over-1": "#b9ded6",
  "balance-over-2": "#58a89d",
  "balance-over-3": "#0b6157",
  "loss-1": "#f0dce2",
  "loss-2": "#d9a3b4",
  "loss-3": "#b25f7d",
  "loss-4": "#741f42",
  "on-short-3": "#ffffff",
} as const;

type Colour = keyof typeof pictureColours;

interface ClassLook {
  readonly fill: string;
  /** Colour of the letters on it. */
  readonly ink: string;
}

const dark = new Set<Colour>(["balance-short-3", "balance-over-3", "loss-3", "loss-4"]);

const fills: Readonly<Record<string, Colour>> = {
  "-3": "balance-short-3",
  "-2": "balance-short-2",
  "-1": "balance-short-1",
  0: "balance-zero",
  1: "balance-over-1",
  2: "balance-over-2",
  3: "balance-over-3",
  "loss-1": "loss-1",
  "loss-2": "loss-2",
  "loss-3": "loss-3",
  "loss-4": "loss-4",
  "firm-short": "balance-short-2",
  "firm-over": "balance-over-2",
  unknown: "abroad",
};

/** Name of the pattern for what depends on choices. */
export const DOTS = "depends";

/** How a class of the map looks. `word`: its name in the style sheet of the map. */
export const classLook = (word: string): ClassLook => {
  if (word === "firm-depends") return { fill: `url(#${DOTS})`, ink: pictureColours.ink };
  const colour = fills[word] ?? "abroad";
  return { fill: pictureColours[colour], ink: dark.has(colour) ? pictureColours["on-short-3"] : pictureColours.ink };
};
