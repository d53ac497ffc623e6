import { NetworkError, RequestRefusedError } from "@solidariteitskaart/client";
import { describe, expect, it } from "vitest";
import { troubleOf, troubleOfFaults } from "./trouble";

const refused = (code: string) => new RequestRefusedError([{ message: "", code, path: null, allowed: null }]);

describe("trouble on the way", () => {
  it.each([
    [refused("FILE_TOO_LARGE"), true, "FILE_TOO_LARGE"],
    [refused("API_AWAY"), true, "AWAY"],
    [refused("SOMETHING_NEW"), true, "OTHER"],
    [new NetworkError("UNREACHABLE", ""), true, "AWAY"],
    [new NetworkError("UNREACHABLE", ""), false, "OFFLINE"],
    [new NetworkError("ABORTED", ""), true, null],
  ])("%s, online %s: %s", (failure, online, trouble) => {
    expect(troubleOf(failure, online)).toBe(trouble);
  });

  it("is no fault of the file when its upload is gone", () => {
    expect(troubleOfFaults([{ code: "UPLOAD_NOT_FOUND" }])).toBe("UPLOAD_NOT_FOUND");
    expect(troubleOfFaults([{ code: "NOT_A_NUMBER" }])).toBeNull();
  });
});
