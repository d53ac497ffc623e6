import { build } from "../lib/build.mjs";
import { keepInForeground } from "../lib/foreground.mjs";
import { install } from "../lib/install.mjs";
import { interruption } from "../lib/interruption.mjs";
import { startTopology } from "../lib/topology.mjs";

/** What deploy/compose.yaml starts in containers, without them: to try it, and to attack it. */
export async function run() {
  await install({ toRun: true });
  await build(["@solidariteitskaart/api...", "@solidariteitskaart/web..."]);
  const port = Number(process.env.PORT || 8000);
  return keepInForeground(startTopology({ signal: interruption, port }), ({ url, names }) => {
    console.log(`${names.join(", ")} run. The site: ${url}. Ctrl-C stops all; what was imported is thrown away.`);
  });
}
