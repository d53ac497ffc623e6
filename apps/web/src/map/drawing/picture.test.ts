import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { drawPicture, type Picture } from "./picture";
import { pictureColours } from "./picture-colours";

const picture: Picture = {
  map: {
    drawing: {
      width: 547,
      height: 640,
      bounds: [
        [50, 3],
        [53, 7],
      ],
      regions: [
        { code: "A", path: "M0 0L100 0L100 100Z", centre: [50, 50], room: 20 },
        { code: "B", path: "M200 200L300 200L300 300Z", centre: [250, 250], room: 20 },
      ],
      borders: "M0 0L1 1",
      coast: "M0 0L2 2",
      ground: "M5 5L6 6Z",
      attribution: { text: "", schematic: true },
    },
    sheet: {
      stage: "wide",
      scale: 1,
      most: 12,
      labels: [
        {
          code: "A",
          at: [50, 50],
          lines: [
            ["name", 12, 0, "Regio A & B"],
            ["amount", 13, 14],
          ],
        },
      ],
      flows: [],
    },
    flows: [
      {
        from: "B",
        to: "A",
        width: 8,
        lane: [
          [250, 250],
          [200, 180],
          [150, 120],
          [90, 60],
        ],
      },
    ],
    areas: new Map([["A", { look: "-3", amount: "−9,1 ±", extra: "" }]]),
    selected: "A",
  },
  classes: [{ look: "-3", words: "tekort 2 of meer" }],
  samples: [{ width: 11, words: "€ 300 miljoen" }],
  words: {
    title: "€ 19,4 miljard tekort & meer",
    about: "Doorrekening januari 2026 · heel Nederland",
    sentence: "Er blijft € 17,7 miljard open.",
    classes: ["Eigen positie", "in miljard euro"],
    flows: "Geldstromen",
    widths: "breedte = bedrag",
    foot: ["Cijfers per regio: gemodelleerd, geen officiële cijfers.", "Bron: <bron>", "CC BY 4.0"],
    link: `https://example.org/?v=2026-01&name=${"x".repeat(80)}`,
  },
};
const drawn = drawPicture(picture);
const said = (document: Document): string =>
  [...document.querySelectorAll("text")].map(({ textContent }) => textContent).join(" ");

describe("a picture", () => {
  const document = new DOMParser().parseFromString(drawn, "image/svg+xml");

  it("is one well formed file that needs nothing else", () => {
    expect(document.querySelector("svg > title")?.textContent).toBe(`${picture.words.title}. ${picture.words.about}`);
    expect(drawn).not.toMatch(/href=|class=|style=|<script|NaN|undefined/);
  });

  it("shows regions, flows and amounts, and says all that has to stand beside them", () => {
    expect(document.querySelectorAll("[data-region]")).toHaveLength(2);
    expect(document.querySelectorAll('[data-flow="B-A"]')).toHaveLength(1);
    const { title, about, sentence, foot, classes } = picture.words;
    const words = said(document);
    for (const one of ["−9,1 ±", "Regio A & B", "tekort 2 of meer", "€ 300 miljoen", ...classes])
      expect(words).toContain(one);
    for (const one of [title, about, sentence, ...foot]) expect(words.replaceAll(/\s+/g, " ")).toContain(one);
  });

  it("keeps what the widths say clear of what it is about, however long that word is", () => {
    const placeOf = (flows: string): number => {
      const other = drawPicture({ ...picture, words: { ...picture.words, flows } });
      return Number(new RegExp(`x="([\\d.]+)"[^>]*>${picture.words.widths}<`).exec(other)?.[1]);
    };
    expect(placeOf("Flows of money, all of them")).toBeGreaterThan(placeOf("Geldstromen") + 60);
  });

  it("tells the whole address, broken where a line is full", () => {
    expect(said(document).replaceAll(" ", "")).toContain(picture.words.link.replace("https://", ""));
  });
});

it("a picture has the colours of the light page", async () => {
  const styles = await readFile(join(import.meta.dirname, "../../design/tokens.css"), "utf8");
  const light = styles.slice(0, styles.indexOf("@media"));
  const wrong = Object.entries(pictureColours).filter(([name, value]) => !light.includes(`--${name}: ${value};`));
  expect(wrong).toEqual([]);
});
