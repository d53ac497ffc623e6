import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultsAfter, inCopyOfFacts, loadChanged, replacing } from "../test/facts-folder.js";
import { describeFaults } from "./faults/describe-faults.js";
import { defaultFactsFolder, loadFacts } from "./load-facts.js";

const shipped = loadFacts();
if (!shipped.ok) throw new Error(describeFaults(shipped.faults));
const { facts } = shipped;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("the shipped facts", () => {
  it("hold the dwellings of the country and those of the corporations", () => {
    expect(facts.municipalities).toHaveLength(342);
    expect(facts.regions).toHaveLength(19);
    expect(sum(facts.municipalities.map((m) => m.dwellings))).toBe(8_274_478);
    expect(Math.round(sum(facts.municipalities.map((m) => m.corporationDwellings)))).toBe(2_331_689);
  });

  it("write Dutch and Frisian names as they are written", () => {
    const names = facts.municipalities.map((m) => m.name);
    expect(names).toEqual(expect.arrayContaining(["Súdwest-Fryslân", "Noardeast-Fryslân", "'s-Gravenhage"]));
  });

  it("keep every claim and rule", () => {
    expect(facts.claims).toHaveLength(42);
    expect(facts.legalRules).toHaveLength(8);
    expect(facts.norms).toHaveLength(10);
    expect(facts.regionalEvidence).toHaveLength(24);
  });

  it("say of each group where it comes from, under which licence and with what status", () => {
    for (const about of Object.values(facts.about)) {
      expect(about.sources.length).toBeGreaterThan(0);
      expect(about.licences.length).toBeGreaterThan(0);
      expect(["PUBLISHED", "DERIVED", "ASSUMED"]).toContain(about.status);
    }
    expect(facts.about.municipalities.licences).toContain("CC BY 4.0");
  });

  it("never call a figure published that nobody looked up", () => {
    const unverified = facts.norms.filter((norm) => norm.evidence === "unverified");
    expect(unverified.map((norm) => norm.id)).toEqual(["ltv-commercial", "solvency-social"]);
    expect(unverified.every((norm) => norm.status === "ASSUMED")).toBe(true);
  });

  it("can't be changed", () => {
    expect(Object.isFrozen(facts)).toBe(true);
    expect(Object.isFrozen(facts.municipalities)).toBe(true);
    expect(Object.isFrozen(facts.claims[0]?.sources)).toBe(true);
  });
});

describe("loading", () => {
  it("accepts a byte order mark and Windows line ends", () => {
    inCopyOfFacts((folder) => {
      for (const file of readdirSync(folder).filter((name) => name.endsWith(".csv"))) {
        const path = join(folder, file);
        writeFileSync(path, `\uFEFF${readFileSync(path, "utf8").replaceAll("\n", "\r\n")}`);
      }
      expect(loadFacts(folder)).toEqual(shipped);
    });
  });

  it("reports the faults of all files at once, each with its place and what is allowed", () => {
    const faults = faultsAfter({
      "municipalities-2025.csv": replacing(
        "Almere,PV24,Flevoland,MRA,derived,94045,",
        "Almere,PV24,Flevoland,XYZ,derived,lots,",
      ),
      "letter-claims.csv": replacing("package,", "Package!,"),
      "financial-norms.csv": replacing("definition_nl,", ""),
    });
    expect(faults).toEqual(
      expect.arrayContaining([
        {
          file: "municipalities-2025.csv",
          line: 3,
          column: "dwellings",
          value: "lots",
          what: "is not allowed here",
          allowed: "a whole number of at least 1",
        },
        expect.objectContaining({ file: "letter-claims.csv", line: 3, column: "id", value: "Package!" }),
        expect.objectContaining({ file: "financial-norms.csv", line: 1, column: "definition_nl" }),
      ]),
    );
  });

  it("reports a missing file, an empty one, a cut one and one in another encoding", () => {
    inCopyOfFacts((folder) => {
      const path = (file: string) => join(folder, file);
      rmSync(path("sources.csv"));
      writeFileSync(path("vintages.csv"), "");
      const targets = readFileSync(path("npa-targets.csv"), "utf8");
      writeFileSync(path("npa-targets.csv"), targets.slice(0, -200));
      const names = readFileSync(path("municipality-names.csv"), "utf8");
      writeFileSync(path("municipality-names.csv"), Buffer.from(names, "latin1"));
      const result = loadFacts(folder);
      const faults = result.ok ? [] : result.faults;
      const what = (file: string) => faults.filter((fault) => fault.file === file).map((fault) => fault.what);
      expect(what("sources.csv")).toEqual(["is missing"]);
      expect(what("vintages.csv")).toEqual(["is empty"]);
      expect(what("npa-targets.csv")).toContain("ends in the middle of a line: it may have been cut off");
      expect(what("municipality-names.csv")).toEqual(["is not UTF-8 text"]);
    });
  });

  it("notices rows that were cut off cleanly, and a digit that changed by accident", () => {
    const cut = faultsAfter({ "letter-claims.csv": (text) => `${text.split("\n").slice(0, 30).join("\n")}\n` });
    expect(cut).toContainEqual(
      expect.objectContaining({
        file: "letter-claims.csv",
        what: "has 29 rows",
        allowed: expect.stringContaining("42"),
      }),
    );
    inCopyOfFacts((folder) => {
      const path = join(folder, "sector-figures.csv");
      writeFileSync(path, readFileSync(path, "utf8").replace(",18495,18495,", ",18496,18496,"));
      expect(loadFacts(folder)).toMatchObject({ ok: false, faults: [{ file: "sector-figures.csv", line: null }] });
    });
  });

  it("accepts a figure that was changed on purpose and sealed", () => {
    const result = loadChanged({ "sector-figures.csv": replacing(",18495,18495,", ",18496,18496,") });
    expect(result.ok).toBe(true);
  });

  it("never throws on random damage: the facts are as shipped, or the faults say where they are not", {
    timeout: 120_000,
  }, () => {
    const files = readdirSync(defaultFactsFolder).filter((file) => !file.endsWith(".mjs"));
    const damage = fc.record({
      file: fc.constantFrom(...files),
      place: fc.double({ min: 0, max: 1, noNaN: true }),
      bytes: fc.uint8Array({ maxLength: 12 }),
      removed: fc.nat({ max: 400 }),
    });
    inCopyOfFacts((folder) => {
      fc.assert(
        fc.property(damage, ({ file, place, bytes, removed }) => {
          const whole = readFileSync(join(defaultFactsFolder, file));
          const at = Math.floor(place * whole.length);
          writeFileSync(
            join(folder, file),
            Buffer.concat([whole.subarray(0, at), Buffer.from(bytes), whole.subarray(at + removed)]),
          );
          const result = loadFacts(folder);
          writeFileSync(join(folder, file), whole);
          if (result.ok) expect(result).toEqual(shipped);
          else expect(result.faults.length).toBeGreaterThan(0);
        }),
      );
    });
  });

  it("says of a folder that is not there that every file is missing", () => {
    const result = loadFacts(join(defaultFactsFolder, "nowhere"));
    expect(result.ok ? [] : result.faults.map((fault) => fault.what)).toEqual(expect.arrayContaining(["is missing"]));
  });
});
