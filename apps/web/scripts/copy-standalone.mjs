// Next leaves static files out of its standalone folder, because some put them on another server. Ours serves them
// itself, and is started by a script of our own.

import { existsSync } from "node:fs";
import { cp } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const app = new URL("..", import.meta.url);
const standalone = new URL(".next/standalone/apps/web/", app);

await cp(new URL("serve", app), standalone, { recursive: true, filter: (file) => !file.endsWith(".test.mjs") });

for (const folder of [".next/static", "public"]) {
  const from = fileURLToPath(new URL(folder, app));
  if (existsSync(from)) await cp(from, fileURLToPath(new URL(folder, standalone)), { recursive: true });
}
