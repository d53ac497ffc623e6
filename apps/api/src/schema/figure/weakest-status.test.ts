import { describe, expect, it } from "vitest";
import { weakestStatus } from "./weakest-status.js";

describe("weakestStatus", () => {
  it("claims no more than the weakest figure allows", () => {
    expect(weakestStatus(["PUBLISHED", "DERIVED"])).toBe("DERIVED");
    expect(weakestStatus(["PUBLISHED", "MODELLED", "DERIVED"])).toBe("MODELLED");
    expect(weakestStatus(["PUBLISHED"])).toBe("PUBLISHED");
    expect(weakestStatus(["MODELLED", "ASSUMED"])).toBe("ASSUMED");
  });

  it("claims nothing of no figures", () => {
    expect(weakestStatus([])).toBe("MODELLED");
  });
});
