import { describe, expect, it } from "vitest";
import { tokenFaultOf, troubleInAnswer, whileChecking } from "./boundaries-trouble";

const faults = (...codes: readonly string[]) => codes.map((code) => ({ code }));

describe("why boundaries were not taken", () => {
  it("may be the token", () => {
    expect(tokenFaultOf(faults("NOT_ADMINISTRATOR"))).toBe("wrong");
    expect(tokenFaultOf(faults("PUBLISHING_OFF"))).toBe("off");
    expect(tokenFaultOf(faults("NOT_JSON", "toString"))).toBeNull();
  });

  it("may be the server's store, or a file that waited too long", () => {
    expect(troubleInAnswer(faults("STORE_FULL"))).toBe("STORE_FULL");
    expect(troubleInAnswer(faults("UPLOAD_NOT_FOUND"))).toBe("UPLOAD_NOT_FOUND");
    expect(troubleInAnswer(faults("MISSING_MUNICIPALITY", "FILE_TOO_LARGE"))).toBeNull();
  });

  it("is not known where no answer came", () => {
    expect(["OFFLINE", "AWAY", "OTHER", "RATE_LIMITED"].map((trouble) => whileChecking(trouble as "AWAY"))).toEqual([
      "UNKNOWN",
      "UNKNOWN",
      "UNKNOWN",
      "RATE_LIMITED",
    ]);
  });
});
