import { delimiter } from "node:path";
import { inRoot } from "./paths.mjs";

/**
 * The environment of every tool that is started here: nothing reports home, and the repository's own tools come first
 * (turbo calls `pnpm` by name, and pnpm is one of them).
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment() {
  return {
    DO_NOT_TRACK: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    npm_config_update_notifier: "false",
    ...process.env,
    PATH: [inRoot("node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter),
  };
}
