import { describe, expect, it } from "vitest";
import { readSettings } from "./config.js";

const faultsOf = (env: Record<string, string>) => {
  const result = readSettings(env);
  return "faults" in result ? result.faults : [];
};

describe("readSettings", () => {
  it("starts without any variable", () => {
    const result = readSettings({});
    expect(result).toMatchObject({ settings: { port: 4000, host: "127.0.0.1", offline: false, trustProxy: 0 } });
  });

  it("takes an empty variable as absent", () => {
    expect(readSettings({ API_PORT: "", DATABASE_URL: "" })).toMatchObject({
      settings: { port: 4000, imports: { databaseUrl: null, adminToken: null } },
    });
  });

  it("reads every variable", () => {
    const env = { API_PORT: "4242", HOST: "0.0.0.0", NPA_OFFLINE: "1", CACHE_DIR: "/c", RATE_LIMIT: "0" };
    expect(readSettings({ ...env, BOUNDARIES_FILE: "/b.json", TRUST_PROXY: "1", LOG_LEVEL: "silent" })).toMatchObject({
      settings: {
        port: 4242,
        host: "0.0.0.0",
        offline: true,
        cacheDir: "/c",
        boundariesFile: "/b.json",
        trustProxy: 1,
        rateLimit: 0,
      },
    });
  });

  it("names all faults at once, each with what is allowed", () => {
    const faults = faultsOf({ API_PORT: "70000", NPA_OFFLINE: "maybe", RATE_LIMIT: "-1" });
    expect(faults.map((fault) => fault.path)).toEqual(["API_PORT", "NPA_OFFLINE", "RATE_LIMIT"]);
    expect(faults[0]).toMatchObject({ value: "70000", allowed: "a whole number from 1 to 65535" });
  });

  it.each(["0", "65536", "4000.5", "4e3", " 4000", "0x10", "abc"])("refuses port %s", (port) => {
    expect(faultsOf({ API_PORT: port })).toHaveLength(1);
  });

  it("never prints a database address, which holds a password", () => {
    expect(JSON.stringify(faultsOf({ DATABASE_URL: "mysql://user:secret@host/db" }))).not.toContain("secret");
  });
});
