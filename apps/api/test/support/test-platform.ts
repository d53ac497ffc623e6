import { createPlatform, type PlatformParts } from "../../src/platform/create-platform.js";
import { loadParts } from "../../src/platform/load-platform.js";
import type { Platform } from "../../src/platform/platform.js";

const loading = await loadParts({ offline: true, cacheDir: "/nowhere", boundariesFile: null }, () => undefined);
if ("refusal" in loading) throw new Error(loading.refusal);
const parts = loading;

/** The product's own data, loaded once for all tests of a file; a test may replace a part. */
export const testPlatform = (changes: Partial<PlatformParts> = {}): Platform =>
  createPlatform({ ...parts, ...changes });
