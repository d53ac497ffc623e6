import { expect, test } from "vitest";
import { withBrowser } from "./support/browser";

const { openPage } = withBrowser();

test("a tip of the map covers neither the name of its region nor the edge of the map", async () => {
  const page = await openPage("/?flows=none", { size: { width: 1280, height: 800 } });
  await page.locator("html[data-alive]").waitFor();
  const tip = page.locator("[class*=tooltip]");
  for (const code of ["MRA", "FRL", "HMR", "WHB", "GRD", "LIM", "ZEE"]) {
    const label = await page.locator(`[data-sheet="wide"] [data-label="${code}"]`).boundingBox();
    const map = await page.locator("#map").boundingBox();
    if (!label || !map) throw new Error(`no ${code}`);
    for (const x of [label.x - 3, label.x + label.width / 2, label.x + label.width + 3]) {
      await page.mouse.move(x, label.y + label.height / 2);
      const region = await page.evaluate(
        ([left = 0, top = 0]) =>
          document.elementFromPoint(left, top)?.closest("[data-region]")?.getAttribute("data-region"),
        [x, label.y + label.height / 2],
      );
      if (region !== code) continue;
      const box = await tip.boundingBox();
      if (!box) throw new Error(`no tip of ${code}`);
      const apart =
        box.x >= label.x + label.width ||
        box.x + box.width <= label.x ||
        box.y >= label.y + label.height ||
        box.y + box.height <= label.y;
      expect([code, apart]).toEqual([code, true]);
      expect(box.y).toBeGreaterThanOrEqual(map.y);
      expect(box.y + box.height).toBeLessThanOrEqual(map.y + map.height + 1);
    }
  }
});
