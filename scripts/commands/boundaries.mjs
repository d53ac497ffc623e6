import { execute } from "../lib/execute.mjs";
import { Failure } from "../lib/failure.mjs";
import { install, pinnedPnpm } from "../lib/install.mjs";

const builder = "packages/geo/builder";

/**
 * Draws the schematic boundaries anew from open packages. Those are half a gigabyte, so they are installed here and nowhere
 * else; the builder's own checks run first, because nothing else runs them.
 */
export async function run() {
  await install();
  const pnpm = await pinnedPnpm();
  const steps = [
    ["install", "--frozen-lockfile"],
    ["run", "typecheck"],
    ["run", "test"],
    ["run", "draw"],
  ];
  for (const step of steps) {
    const { code } = await execute("npx", ["--yes", pnpm, "--dir", builder, ...step], { env: { CI: "1" } });
    if (code !== 0) throw new Failure(`The boundaries were not drawn: "${step.join(" ")}" failed, see above.`);
  }
  return 0;
}
