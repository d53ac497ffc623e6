import { spawn } from "node:child_process";
import { once } from "node:events";
import { build } from "../lib/build.mjs";
import { install } from "../lib/install.mjs";
import { inRoot } from "../lib/paths.mjs";

/** Makes a private recalculation of the open accounts of real corporations: hands everything on to the API's command. */
export async function run() {
  await install({ toRun: true });
  await build(["@solidariteitskaart/api..."]);
  const command = inRoot("apps", "api", "dist", "command-line", "open-accounts-main.js");
  const child = spawn(process.execPath, [command, ...process.argv.slice(3)], { stdio: "inherit" });
  process.on("SIGINT", () => undefined);
  const [code] = await once(child, "close");
  return typeof code === "number" ? code : 1;
}
