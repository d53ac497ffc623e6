// Draws the picture that others show beside a link to the site: `node scripts/draw-social-image.mjs http://127.0.0.1:3000`,
// with the product running there, and the browser's program as second word where it lies elsewhere. It is kept in src/app, so that building the site needs no browser.

import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const [site = "http://127.0.0.1:3000", executablePath = "/usr/bin/chromium"] = process.argv.slice(2);
const width = 1200;
const height = 630;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
// The page's policy forbids styles that it does not know.
const page = await browser.newPage({ viewport: { width, height }, bypassCSP: true, javaScriptEnabled: false });
await page.goto(site, { waitUntil: "networkidle" });

// Only what says whose page this is: the map and the name. No figure, because a picture outlives a recalculation.
await page.evaluate(
  ([wide, high]) => {
    const map = document.querySelector("#map");
    const name = document.querySelector("header a:has(svg)");
    if (!map || !name) throw new Error("this page has no map");
    const text = document.createElement("div");
    text.append(name);
    const say = document.createElement("p");
    say.textContent = "Wie kan de afgesproken huurwoningen betalen, en wie kan helpen?";
    text.append(say);
    const stage = document.createElement("div");
    stage.append(text, map);
    document.body.replaceChildren(stage);
    const set = (/** @type {Element} */ element, /** @type {string} */ style) => element.setAttribute("style", style);
    set(
      stage,
      `display:grid;grid-template-columns:560px 1fr;gap:24px;align-items:center;width:${wide}px;height:${high}px;overflow:hidden;padding-left:64px;box-sizing:border-box`,
    );
    set(
      name,
      "font-size:44px;gap:18px;color:var(--ink);display:flex;align-items:center;text-decoration:none;font-weight:680",
    );
    set(say, "margin-top:28px;font-size:38px;line-height:1.3;color:var(--quiet)");
    set(map, "width:560px;height:610px");
    for (const extra of document.querySelectorAll("#map button, #map text, #map [data-label]")) extra.remove();
    for (const svg of name.querySelectorAll("svg")) set(svg, "width:64px;height:64px");
  },
  [width, height],
);
await page.screenshot({ path: fileURLToPath(new URL("../public/social-picture.png", import.meta.url)) });
await browser.close();
