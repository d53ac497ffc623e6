import { describe, expect, it } from "vitest";
import { tidyErrors } from "./tidy-errors.js";

const at = (column: number) => ({ locations: [{ line: 1, column }] });
const fault = { extensions: { fault: { code: "OUT_OF_RANGE" } } };

describe("tidyErrors", () => {
  it("keeps the typed error of a place, and errors of other places", () => {
    const errors = [
      { message: "plain", ...at(3) },
      { message: "typed", ...at(3), ...fault },
      { message: "other", ...at(9) },
      { message: "nowhere" },
    ];
    expect(tidyErrors(errors).map((error) => error.message)).toEqual(["typed", "other", "nowhere"]);
  });

  it("answers with twenty errors at most", () => {
    expect(tidyErrors(Array.from({ length: 500 }, (_, i) => ({ message: "x", ...at(i) })))).toHaveLength(20);
  });
});
