import type { ThreadFile } from "../../src/work/thread-file.js";

/**
 * Takes the place of `src/work/thread-file.ts` in tests: a thread runs what is built. Every test that starts one from source
 * would translate it anew, which takes longer than most of what the threads then do.
 */
export function threadFile(starter: string, name: string): ThreadFile {
  return { url: new URL(`./${name}.js`, starter.replace("/apps/api/src/", "/apps/api/dist/")), execArgv: [] };
}
