import { expect, test } from "vitest";
import { readSettings } from "./settings.mjs";

test("without any variable the product is on the usual ports of this machine only", () => {
  expect(readSettings({})).toEqual({ apiPort: 4000, webPort: 3000, host: "127.0.0.1" });
});

test("an empty variable counts as absent", () => {
  expect(readSettings({ API_PORT: "", HOST: "" })).toEqual({ apiPort: 4000, webPort: 3000, host: "127.0.0.1" });
});

test("each variable is used", () => {
  const env = { API_PORT: "4101", WEB_PORT: "3101", HOST: "0.0.0.0" };
  expect(readSettings(env)).toEqual({ apiPort: 4101, webPort: 3101, host: "0.0.0.0" });
});

test.each(["0", "-1", "65536", "4e3", "0x10", "four", "4000.5"])("API_PORT=%s is refused by name", (port) => {
  expect(() => readSettings({ API_PORT: port })).toThrow(`API_PORT is "${port}"`);
});

test("all faults are told at once", () => {
  expect(() => readSettings({ API_PORT: "x", WEB_PORT: "y" })).toThrow(/API_PORT is "x".*WEB_PORT is "y"/s);
});

test("one port for both is refused", () => {
  expect(() => readSettings({ WEB_PORT: "4000" })).toThrow("API_PORT and WEB_PORT are both 4000");
});
