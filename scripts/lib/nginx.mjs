import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execute } from "./execute.mjs";
import { Failure } from "./failure.mjs";
import { findProgram } from "./find-program.mjs";
import { inRoot } from "./paths.mjs";

/**
 * nginx from PATH; else Debian's, unpacked in a folder of our own: installed, it would start by itself and take port 80.
 * @returns {Promise<string>} full path
 */
export async function findOrUnpackNginx() {
  const folder = inRoot("node_modules", ".cache", "nginx");
  const unpacked = join(folder, "usr", "sbin", "nginx");
  const find = () => findProgram(["nginx", unpacked]);
  const found = await find();
  if (found !== undefined) return found;
  await mkdir(folder, { recursive: true });
  const script = 'cd "$0" && apt-get download nginx && dpkg-deb -x nginx_*.deb .';
  await execute("sh", ["-c", script, folder], { quiet: true });
  const got = await find();
  if (got === undefined) throw new Failure("The proxy needs nginx: put it on PATH.");
  return got;
}

/**
 * deploy/nginx.conf for programs of this machine: other addresses, and files in a folder of its own.
 * @param {string} folder
 * @param {{ apiPorts: readonly number[], sitePort: number, port: number, innerPort: number }} ports
 * @returns {Promise<string>} path of the file
 */
export async function nginxConfiguration(folder, { apiPorts, sitePort, port, innerPort }) {
  const here = (/** @type {number | undefined} */ at) => `127.0.0.1:${at}`;
  const addresses = { "api-1:4000": here(apiPorts[0]), "api-2:4000": here(apiPorts[1]), "site:3000": here(sitePort) };
  const listens = { "listen 8000;": `listen ${here(port)};`, "listen 8080;": `listen ${here(innerPort)};` };
  const kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const own = ["access_log off;", ...kinds.map((kind) => `${kind}_temp_path ${join(folder, kind)};`)].join(" ");
  let text = await readFile(inRoot("deploy", "nginx.conf"), "utf8");
  for (const [from, to] of Object.entries({
    ...addresses,
    ...listens,
    "/tmp/kept": join(folder, "kept"),
    "http {": `http { ${own}`,
  })) {
    if (!text.includes(from)) throw new Failure(`deploy/nginx.conf has no "${from}" any more.`);
    text = text.replaceAll(from, to);
  }
  const file = join(folder, "nginx.conf");
  const asRoot = process.getuid?.() === 0 ? "user root;\n" : "";
  await writeFile(file, `${asRoot}daemon off; pid ${join(folder, "pid")}; error_log stderr crit;\n${text}`);
  return file;
}
