import { announcement } from "../lib/announcement.mjs";
import { build } from "../lib/build.mjs";
import { keepInForeground } from "../lib/foreground.mjs";
import { install } from "../lib/install.mjs";
import { interruption } from "../lib/interruption.mjs";
import { inRoot } from "../lib/paths.mjs";
import { requireFreePorts } from "../lib/ports.mjs";
import { addresses, serviceEnvironments } from "../lib/product.mjs";
import { readSettings } from "../lib/settings.mjs";
import { startTogether } from "../lib/together.mjs";

export async function run() {
  const settings = readSettings(process.env);
  await requireFreePorts(settings);
  await install();
  await build(["./packages/*"]);
  return keepInForeground(startTogether(watchingServices(settings), interruption), () => {
    console.log(announcement(addresses(settings)));
  });
}

/**
 * API and website from their sources, and a build of the packages after each change; the API starts again when a package
 * it uses was built.
 * @param {import("../lib/settings.mjs").Settings} settings
 * @returns {import("../lib/service.mjs").ServiceSpec[]}
 */
function watchingServices(settings) {
  const { apiUrl, webUrl } = addresses(settings);
  const { api, web } = serviceEnvironments(settings);
  return [
    {
      name: "The build of the packages",
      command: "turbo",
      args: ["watch", "build", "--filter=./packages/*", "--ui=stream", "--output-logs=errors-only"],
      cwd: inRoot(),
    },
    {
      name: "The API",
      command: process.execPath,
      args: ["--watch", "--import", "@oxc-node/core/register", "src/main.ts"],
      cwd: inRoot("apps", "api"),
      env: api,
      readyUrl: `${apiUrl}/health`,
    },
    {
      name: "The website",
      command: process.execPath,
      args: [
        inRoot("apps", "web", "node_modules", "next", "dist", "bin", "next"),
        "dev",
        "--port",
        web.PORT,
        "--hostname",
        web.HOSTNAME,
      ],
      cwd: inRoot("apps", "web"),
      env: web,
      readyUrl: webUrl,
    },
  ];
}
