// Turns the drawing of a picture into an image, with the font of the site.

import { createRequire } from "node:module";
import { renderAsync } from "@resvg/resvg-js";

const { resolve } = createRequire(import.meta.url);
const fontFiles = ["400Regular", "500Medium", "700Bold"].map((weight) =>
  resolve(`@expo-google-fonts/public-sans/${weight}/PublicSans_${weight}.ttf`),
);

/** Times the size of the drawing. */
const SIZES = ["1", "2"];

/** Address of the picture, and how many times as large as drawn: "/picture.png?v=2024-12&size=2"; or that of a chart. */
const IMAGE = /^(\/picture|\/chart\/[^?]+)\.png(?=\?|$)/;

/**
 * @param {string} url
 * @returns {{ svg: string, size: number | null } | null} where its drawing is to be had, and its size; null: no picture, or a
 *   size that there is not
 */
export const imageAt = (url) => {
  const path = IMAGE.exec(url)?.[1];
  if (path === undefined) return null;
  const { searchParams } = new URL(url, "http://site");
  const wanted = searchParams.get("size") ?? "1";
  const size = SIZES.includes(wanted) ? Number(wanted) : null;
  searchParams.delete("size");
  const query = searchParams.toString();
  return { svg: `${path}.svg${query === "" ? "" : `?${query}`}`, size };
};

/**
 * @param {string} svg
 * @param {number} size times the size of the drawing
 * @returns {Promise<Buffer>} PNG
 */
export const rasterOf = async (svg, size) => {
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: size },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Public Sans" },
  });
  return Buffer.from(image.asPng());
};
