import { describe, expect, it } from "vitest";
import { withBlock } from "./block.js";

const page = "# Page\n\n<!-- table:start -->\nold\n<!-- table:end -->\n\nAfter.\n";

describe("withBlock", () => {
  it("replaces what stands between the markers, and nothing else", () => {
    const written = withBlock(page, "table", "new");
    expect(written).toBe("# Page\n\n<!-- table:start -->\n\nnew\n\n<!-- table:end -->\n\nAfter.\n");
    expect(withBlock(written, "table", "new")).toBe(written);
  });

  it("refuses a page without the block", () => {
    expect(() => withBlock(page, "other", "new")).toThrow("no block other");
  });
});
