import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { expect, it } from "vitest";
import { endWhenLoaded } from "./end-when-loaded.js";

const filename = fileURLToPath(new URL("../../test/support/slow-thread.mjs", import.meta.url));

it("closes a pool only when its threads have loaded", async () => {
  // Ended before, the process would be gone on a bad day: so it is seen whether it came so far.
  const loaded = new Int32Array(new SharedArrayBuffer(4));
  const pool = new Piscina({ filename, name: "work", workerData: loaded, minThreads: 0, maxThreads: 1 });
  const letGo = endWhenLoaded(pool);
  const given = pool.run(null).then(
    () => "done",
    () => "given up",
  );
  // Node tells of the thread now.
  await new Promise(setImmediate);
  await pool.destroy();
  expect(await given).toBe("given up");
  expect(Atomics.load(loaded, 0)).toBe(1);
  letGo();
});
