import { Failure } from "./failure.mjs";

/**
 * @typedef {{ apiPort: number, webPort: number, host: string }} Settings
 */

const highestPort = 65_535;

/**
 * Where the product listens, from API_PORT, WEB_PORT and HOST. Only this machine can reach it unless HOST says otherwise.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env) {
  /** @type {string[]} */
  const faults = [];
  const port = (/** @type {string} */ name, /** @type {number} */ usual) => {
    const text = env[name] || String(usual);
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= 1 && value <= highestPort) return value;
    faults.push(`${name} is "${text}"; a whole number from 1 to ${highestPort} is needed, such as ${name}=${usual}.`);
    return usual;
  };
  const settings = { apiPort: port("API_PORT", 4000), webPort: port("WEB_PORT", 3000), host: env.HOST || "127.0.0.1" };
  if (faults.length === 0 && settings.apiPort === settings.webPort) {
    faults.push(`API_PORT and WEB_PORT are both ${settings.apiPort}; give each a port of its own.`);
  }
  if (faults.length > 0) throw new Failure(faults.join("\n"));
  return settings;
}
