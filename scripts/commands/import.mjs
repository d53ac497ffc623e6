import { spawn } from "node:child_process";
import { once } from "node:events";
import { build } from "../lib/build.mjs";
import { install } from "../lib/install.mjs";
import { inRoot } from "../lib/paths.mjs";

/** Imports figures of one's own: installs and builds what that needs, then hands everything on to the API's command. */
export async function run() {
  await install({ toRun: true });
  await build(["@solidariteitskaart/api..."]);
  const command = inRoot("apps", "api", "dist", "command-line", "import-main.js");
  const child = spawn(process.execPath, [command, ...process.argv.slice(3)], { stdio: "inherit" });
  // The command ends its import itself; this waits for its exit code.
  process.on("SIGINT", () => undefined);
  const [code] = await once(child, "close");
  return typeof code === "number" ? code : 1;
}
