// Finds or installs the programs that tests use, one after the other: apt-get lets nobody else in. What cannot be had is
// told here once, and is a failure of the tests that need it.
import { prepareChromium } from "../lib/chromium.mjs";
import { findOrInstallCurl } from "../lib/curl.mjs";
import { Failure } from "../lib/failure.mjs";
import { findOrInstallPostgres } from "../lib/postgres-programs.mjs";
import { findOrInstallPython } from "../lib/python.mjs";
import { findOrInstallR } from "../lib/r.mjs";

for (const prepare of [
  findOrInstallCurl,
  findOrInstallPostgres,
  findOrInstallPython,
  findOrInstallR,
  prepareChromium,
]) {
  try {
    await prepare();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
  }
}
