// Next leaves static files out of its standalone folder, because some put them on another server. Ours serves them
// itself, and is started by a script of our own.

import { existsSync } from "node:fs";
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

const app = new URL("..", import.meta.url);
const standalone = new URL(".next/standalone/apps/web/", app);

await cp(new URL("serve", app), standalone, { recursive: true, filter: (file) => !file.endsWith(".test.mjs") });

const files = fileURLToPath(new URL("files", standalone));
await rm(files, { recursive: true, force: true });
for (const [from, to] of [
  [".next/static", new URL(".next/static", standalone)],
  [".next/static", new URL("files/_next/static", standalone)],
  ["public", new URL("public", standalone)],
]) {
  const source = fileURLToPath(new URL(from, app));
  if (existsSync(source)) await cp(source, fileURLToPath(to), { recursive: true });
}

// As small as can be, once: a server that packs while a reader waits has no time for that.
const packed = /\.(?:css|js|json|map|svg|txt)$/;
for (const entry of await readdir(files, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !packed.test(entry.name)) continue;
  const path = join(entry.parentPath, entry.name);
  const bytes = await readFile(path);
  const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes), promisify(gzip)(bytes, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}
