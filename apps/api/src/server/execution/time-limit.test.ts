import { describe, expect, it } from "vitest";
import { withTimeLimit } from "./time-limit.js";

describe("withTimeLimit", () => {
  it("gives the answer, or the error of the work", async () => {
    await expect(withTimeLimit(Promise.resolve(5), 1000)).resolves.toBe(5);
    await expect(withTimeLimit(Promise.reject(new Error("own")), 1000)).rejects.toThrow("own");
  });

  it("refuses work that never ends", async () => {
    await expect(withTimeLimit(new Promise(() => undefined), 5)).rejects.toMatchObject({
      extensions: { code: "EXECUTION_TIMEOUT" },
    });
  });
});
