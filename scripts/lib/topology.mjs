import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrUnpackNginx, nginxConfiguration } from "./nginx.mjs";
import { freePorts } from "./ports.mjs";
import { preparePostgres } from "./postgres.mjs";
import { whileInputIsOpen } from "./process-group.mjs";
import { apiService, siteService } from "./product.mjs";
import { startTogether } from "./together.mjs";

/**
 * What deploy/compose.yaml puts together, as programs of this machine: PostgreSQL, two API processes, a worker, the site, and nginx with
 * the configuration that is used there too. One that ends is started again. Everything is gone when it is stopped.
 * @param {{ signal?: AbortSignal, env?: Record<string, string>, port?: number }} [options] env: what the API's and the site get
 *   beside; port: of the proxy, else any free one
 */
export async function startTopology({ signal, env = {}, port } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "topology-"));
  const nginx = await findOrUnpackNginx();
  const database = await preparePostgres({ keep: true });
  const clear = () => Promise.all([folder, database.folder].map((path) => rm(path, { recursive: true, force: true })));
  try {
    const [one = 0, two = 0, sitePort = 0, innerPort = 0, free = 0] = await freePorts(5);
    const ports = { apiPorts: [one, two], sitePort, innerPort, port: port ?? free };
    const url = `http://127.0.0.1:${ports.port}`;
    const common = { NPA_OFFLINE: "1", PUBLIC_URL: url, ...env };
    const kept = { DATABASE_URL: database.url, DATA_DIR: folder, DRAIN_SECONDS: "5" };
    const settings = { webPort: sitePort, host: "127.0.0.1" };
    const apis = ports.apiPorts.map((apiPort, at) => ({
      ...apiService({ ...settings, apiPort }, { ...kept, ...common, WORKERS_ONLY: "1" }),
      name: `API process ${at + 1}`,
    }));
    // It answers nobody: PostgreSQL notices when it is silent.
    const { readyUrl: _, ...program } = apiService({ ...settings, apiPort: one }, { ...kept, ...common });
    const worker = {
      ...program,
      name: "Worker",
      args: program.args.map((part) => part.replace(/main\.js$/, "worker.js")),
    };
    // The site asks the proxy, which spreads its questions over both.
    const site = siteService({ ...settings, apiPort: innerPort }, { TRUST_PROXY: "1", ...common });
    const proxy = {
      name: "The proxy",
      command: "sh",
      args: ["-c", whileInputIsOpen, "", nginx, "-p", folder, "-c", await nginxConfiguration(folder, ports)],
      cwd: folder,
      readyUrl: url,
    };
    const store = {
      ...database,
      name: "PostgreSQL",
      cwd: folder,
      quiet: true,
      readyUrl: `tcp://127.0.0.1:${database.port}`,
    };
    const all = [store, ...apis, worker, { ...site, readyUrl: `${site.readyUrl}/health` }, proxy];
    const { failed, stop, signal: reach } = await startTogether(all, signal);
    return {
      url,
      siteUrl: site.readyUrl ?? "",
      apiUrls: ports.apiPorts.map((apiPort) => `http://127.0.0.1:${apiPort}`),
      names: all.map(({ name }) => name),
      databaseUrl: database.url,
      failed,
      signal: reach,
      stop: async () => {
        await stop();
        await clear();
      },
    };
  } catch (error) {
    await clear();
    throw error;
  }
}
