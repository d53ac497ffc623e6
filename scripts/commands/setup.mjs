import { install } from "../lib/install.mjs";

export async function run() {
  await install();
  console.log("The dependencies are installed.");
  return 0;
}
