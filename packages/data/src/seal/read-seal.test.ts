import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inCopyOfFacts } from "../../test/facts-folder.js";
import { defaultFactsFolder, loadFacts } from "../load-facts.js";
import { readSeal, sealFault, sealFileName, sha256 } from "./read-seal.js";

const sealing = (folder: string) => execFileSync(process.execPath, [join(defaultFactsFolder, "seal.mjs"), folder]);

describe("the seal", () => {
  it("is broken by any change, and says how to renew it", () => {
    const seal = readSeal(`${sha256("whole\n")}  a.csv\n`);
    expect(sealFault("a.csv", "whole\n", seal)).toBeNull();
    expect(sealFault("a.csv", "damaged\n", seal)).toMatchObject({
      what: "is not what SHA256SUMS sealed",
      allowed: expect.stringContaining("seal.mjs"),
    });
    expect(sealFault("b.csv", "whole\n", seal)).toMatchObject({ what: "is not sealed in SHA256SUMS" });
  });

  it("reports every line that is no seal", () => {
    const { faults } = readSeal(`${sha256("")}  a.csv\nnonsense\n${sha256("")} ../b.csv\n`);
    expect(faults.map(({ line, what }) => [line, what])).toEqual([
      [2, "is not a seal"],
      [3, "is not a seal"],
    ]);
  });

  it("must be there", () => {
    inCopyOfFacts((folder) => {
      rmSync(join(folder, sealFileName));
      expect(loadFacts(folder)).toMatchObject({ ok: false, faults: [{ file: sealFileName, what: "is missing" }] });
    });
  });

  it("is renewed by the command, which leaves unchanged facts as they were", () => {
    inCopyOfFacts((folder) => {
      const before = ["datasets.csv", sealFileName].map((file) => readFileSync(join(folder, file), "utf8"));
      writeFileSync(join(folder, sealFileName), "");
      sealing(folder);
      expect(["datasets.csv", sealFileName].map((file) => readFileSync(join(folder, file), "utf8"))).toEqual(before);
    });
  });

  it("is renewed by the command after a row was added", () => {
    inCopyOfFacts((folder) => {
      appendFileSync(join(folder, "municipality-names.csv"), "GM0363,Mokum,alternative,nl,\n");
      expect(loadFacts(folder).ok).toBe(false);
      sealing(folder);
      expect(loadFacts(folder).ok).toBe(true);
    });
  });
});
