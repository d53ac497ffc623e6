import { announcement } from "../lib/announcement.mjs";
import { build } from "../lib/build.mjs";
import { keepInForeground } from "../lib/foreground.mjs";
import { install } from "../lib/install.mjs";
import { interruption } from "../lib/interruption.mjs";
import { requireFreePorts } from "../lib/ports.mjs";
import { startProduct } from "../lib/product.mjs";
import { readSettings } from "../lib/settings.mjs";

export async function run() {
  const settings = readSettings(process.env);
  // Before the minute that installing and building can take, so that nobody waits for bad news.
  await requireFreePorts(settings);
  await install({ toRun: true });
  await build(["@solidariteitskaart/api...", "@solidariteitskaart/web..."]);
  console.log("Starting …");
  return keepInForeground(startProduct(settings, { signal: interruption }), (product) => {
    console.log(announcement(product));
  });
}
