import { createServer } from "node:net";
import { Failure } from "./failure.mjs";

/**
 * Makes sure that both servers can listen before either is started.
 * @param {import("./settings.mjs").Settings} settings
 */
export async function requireFreePorts({ apiPort, webPort, host }) {
  const faults = await Promise.all([
    faultOfPort({ port: apiPort, host, variable: "API_PORT", user: "the API", example: 4001 }),
    faultOfPort({ port: webPort, host, variable: "WEB_PORT", user: "the website", example: 3001 }),
  ]);
  const found = [...new Set(faults.filter((fault) => fault !== undefined))];
  if (found.length > 0) throw new Failure(`Nothing was started.\n${found.join("\n")}`);
}

/**
 * @param {{ port: number, host: string, variable: string, user: string, example: number }} wish
 * @returns {Promise<string | undefined>} what stands in the way, with the variable that changes it
 */
async function faultOfPort({ port, host, variable, user, example }) {
  switch (await codeOfListening(port, host)) {
    case undefined:
      return undefined;
    case "EADDRINUSE":
      return `Port ${port}, meant for ${user}, is taken by another program. Stop that program, or choose another port: ${variable}=${port === example ? example + 1 : example} npm start`;
    case "EACCES":
      return `Port ${port}, meant for ${user}, is not allowed for this user. Choose one above 1023: ${variable}=${example} npm start`;
    default:
      return `HOST is "${host}", and that is no address of this machine. Leave HOST out, or use HOST=127.0.0.1 or HOST=0.0.0.0.`;
  }
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} the system's error code; nothing when listening works
 */
function codeOfListening(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? "UNKNOWN"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/**
 * Ports of this machine that nobody uses at the moment; all different.
 * @param {number} count
 * @returns {Promise<number[]>}
 */
export async function freePorts(count) {
  const servers = await Promise.all(Array.from({ length: count }, listenAnywhere));
  const ports = servers.map((server) => /** @type {import("node:net").AddressInfo} */ (server.address()).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** @returns {Promise<import("node:net").Server>} */
function listenAnywhere() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}
