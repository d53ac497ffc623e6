import { build } from "../lib/build.mjs";
import { install } from "../lib/install.mjs";

export async function run() {
  await install();
  await build();
  return 0;
}
