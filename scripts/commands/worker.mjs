import { spawn } from "node:child_process";
import { once } from "node:events";
import { build } from "../lib/build.mjs";
import { install } from "../lib/install.mjs";
import { inRoot } from "../lib/paths.mjs";

/** Takes up long work from the PostgreSQL of DATABASE_URL, on this machine: as many workers, on as many machines, as one likes. */
export async function run() {
  await install({ toRun: true });
  await build(["@solidariteitskaart/api..."]);
  const child = spawn(process.execPath, [inRoot("apps", "api", "dist", "worker.js")], { stdio: "inherit" });
  // It gives back what it does itself; this waits for its exit code. A terminal tells both, whoever else stops this one does not.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  const [code] = await once(child, "close");
  return typeof code === "number" ? code : 1;
}
