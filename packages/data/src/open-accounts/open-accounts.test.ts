import { readdir, readFile } from "node:fs/promises";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { contentOf } from "../../test/importers/files.js";
import { base, context, facts, vintageOptions } from "../../test/importers/reference.js";
import { kvkNumber } from "../importers/cells/kvk-number.js";
import { importCorporationTable } from "../importers/corporation-table/import-corporation-table.js";
import { proposeChoices } from "./account-choices.js";
import { accountTableFile } from "./account-table-file.js";
import { lookAtAccounts, yearOfAccounts } from "./look-at-accounts.js";
import { type AccountFile, readAccountFiles } from "./read-account-files.js";

const folder = new URL("../../test/open-accounts/", import.meta.url);
const files = await Promise.all(
  (await readdir(folder)).sort().map(async (name): Promise<AccountFile> => {
    return { name, bytes: await readFile(new URL(name, folder)) };
  }),
);

/** The same tables as sheets of one workbook, behind a form with a title, under names that say nothing. */
async function oneWorkbook(): Promise<AccountFile> {
  const sheets = files.map(({ bytes }, index) => {
    const rows = Buffer.from(bytes)
      .toString()
      .trim()
      .split("\n")
      .map((line) => line.split(",").map((cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell || null)));
    return { name: `Blad${index + 2}`, rows };
  });
  const form = { name: "Blad1", rows: [["Hoofdstuk 1 Algemeen"], ["1.1", "Naam van de corporatie"]] };
  return { name: "dVi2024 H1-H5.xlsx", bytes: await writeXlsx({ sheets: [form, ...sheets] }) };
}

describe("open accounts", () => {
  it("are known by their columns, in files or as sheets of a workbook", async () => {
    const read = await readAccountFiles(files);
    expect(read.found.map(({ table, rows }) => [table, rows])).toEqual([
      ["corporations", 2],
      ["totals", 4],
      ["homes", 6],
      ["mutations", 3],
      ["lines", 11],
    ]);
    expect(read.faults).toEqual([]);
    const workbook = await readAccountFiles([await oneWorkbook()]);
    expect(workbook.rows).toEqual(read.rows);
    expect(workbook.found.map(({ sheet }) => sheet)).toEqual(["Blad2", "Blad3", "Blad4", "Blad5", "Blad6"]);
  });

  it("count once where they are given twice, and are refused where they are of two years", async () => {
    const read = await readAccountFiles(files);
    const again = files.map(({ name, bytes }) => ({ name: `again ${name}`, bytes }));
    expect((await readAccountFiles([...files, ...again])).rows).toEqual(read.rows);
    const older = files.map(({ bytes }, at) => {
      return {
        name: `dVi2023 ${at}.csv`,
        bytes: Buffer.from(Buffer.from(bytes).toString().replaceAll("3000", "2900")),
      };
    });
    const look = await lookAtAccounts([...files, ...older], { year: null, choices: null, limits: {} }, context);
    expect(look).toMatchObject({
      ok: false,
      faults: [{ code: "SEVERAL_YEARS", value: expect.stringMatching(/^\d-\w+\.csv, dVi2023 \d\.csv$/) }],
    });
    expect(yearOfAccounts([{ name: "dVi2024 H1-H5.xlsx" }, { name: "dPi2025.xlsx" }])).toBe(2024);
  });

  it("propose lines by their words, and are used once a person has confirmed them", async () => {
    const { rows } = await readAccountFiles(files);
    const { choices, texts } = proposeChoices(rows, 2024);
    expect(choices).toMatchObject({
      confirmed: false,
      wozIn: "EUR",
      rentPer: "MONTH",
      social: ["J"],
      institution: ["TI"],
      homeKinds: ["WoonZelfst", "WoonOnzelfst"],
      lines: { debt: ["Schulden aan banken", "Schulden aan overheid"], maintenance: ["Lasten onderhoudsactiviteiten"] },
    });
    expect(texts.kinds).toContain("Parkeer");
    expect(() => accountTableFile(rows, choices, { base, facts })).toThrow("Nobody confirmed");
  });

  it("become a table of corporations that says what is theirs and what stands in for it", async () => {
    const { rows } = await readAccountFiles(files);
    const choices = { ...proposeChoices(rows, 2024).choices, confirmed: true };
    const { csv, checks, origins, leftOut } = accountTableFile(rows, choices, { base, facts });
    const result = await importCorporationTable(Buffer.from(csv), { ...vintageOptions, ...context, decimals: "." });
    const { corporations } = contentOf(result);
    const [one, two] = corporations;
    expect(leftOut).toEqual([]);
    expect(one).toMatchObject({ id: "10000001", name: "Verzonnen Wonen Oost", region: "MRA" });
    expect(one?.social.input).toMatchObject({
      homes: 4200,
      debt: 140_000_000,
      interestRate: 0.03,
      monthlyRent: 2_550_000 / 4200,
      maintenancePerHome: 2400,
      policyValuePerHome: 90_000,
      saleShare: 11 / 4200,
      demolitionShare: 24 / 4200,
    });
    expect(one?.social.homeShares).toEqual([
      { region: "MRA", share: 3200 / 4200 },
      { region: "U16", share: 1000 / 4200 },
    ]);
    expect(one?.commercial?.input.homes).toBe(300.5);
    // Its assets are not its liabilities, so its debt is that of the reference sector.
    expect(two?.social.input.debt).not.toBe(30_000_000);
    expect(checks.filter(({ passed }) => passed === false).map(({ kvk, check }) => [kvk, check])).toEqual([
      ["10000002", "BALANCE"],
    ]);
    expect(origins[0]?.facts).toContain("social.debt");
    expect(origins[0]?.fromReference).toContain("social.vacancy");
    expect(origins[1]?.fromReference).toContain("social.debt");
  });

  it.each([
    ["2024", "2023", true],
    ["t", "t-1", true],
    ["H", "V", true],
    ["JT1", "JT2", false],
  ])("add no years up where they are told as %s and %s", async (now, before, known) => {
    const { rows } = await readAccountFiles(files);
    const lines = rows.lines.map((row) => ({ ...row, yearType: row.yearType === "vorig" ? before : now }));
    const { choices, texts } = proposeChoices({ ...rows, lines }, 2024);
    expect(texts.yearTypes).toEqual([now, before]);
    const debtOf = (thisYear: readonly string[]) => {
      const table = accountTableFile({ ...rows, lines }, { ...choices, thisYear, confirmed: true }, { base, facts });
      return [table.rows[0]?.debt, table.origins[0]?.facts.includes("social.debt")];
    };
    expect(debtOf([now])).toEqual([140_000_000, true]);
    // Words that nobody knows are asked about; until a person has said which they are, the line is not used.
    expect(choices.thisYear).toEqual(known ? [now] : [now, before]);
    expect(debtOf(choices.thisYear)[1]).toBe(known);
  });

  it("count a corporation once that stands in chapter 1 twice", async () => {
    const { rows } = await readAccountFiles(files);
    const choices = { ...proposeChoices(rows, 2024).choices, confirmed: true };
    const twice = { ...rows, corporations: [...rows.corporations, ...rows.corporations] };
    expect(accountTableFile(twice, choices, { base, facts }).csv).toBe(
      accountTableFile(rows, choices, { base, facts }).csv,
    );
  });

  it("take no rent from profit and loss where that is not its specification", async () => {
    const { rows } = await readAccountFiles(files);
    const totals = rows.totals.map((row) => ({ ...row, rent: null }));
    const rentIn = (specified: number) => {
      const [line] = rows.lines;
      const told = [
        ["Huuropbrengsten", 30_600_000],
        ["Specificatie huuropbrengst", specified],
      ] as const;
      const more = told.flatMap(([description, value]) => (line ? [{ ...line, description, value }] : []));
      const own = { ...rows, totals, lines: [...rows.lines, ...more] };
      const { checks, origins } = accountTableFile(
        own,
        { ...proposeChoices(own, 2024).choices, confirmed: true },
        { base, facts },
      );
      const check = checks.find(({ kvk, check: name }) => kvk === "10000001" && name === "RENT");
      return [check?.passed, origins[0]?.facts.includes("social.monthlyRent")];
    };
    expect(rentIn(30_600_000)).toEqual([true, true]);
    expect(rentIn(30_700_000)).toEqual([false, false]);
  });

  it.each(["1234567", "01234567", "1234567.0", "0001234567", "KvK 01234567", "01 234 567", '="01234567"', "'01234567"])(
    "have the number %j in eight digits",
    (text) => expect(kvkNumber.read(text, { decimals: null, factor: 1 })).toEqual({ ok: true, value: "01234567" }),
  );

  it.each(["123456789", "1,23E+07", "L0123", "12345678-9"])("have no such number as %j", (text) =>
    expect(kvkNumber.read(text, { decimals: null, factor: 1 }).ok).toBe(false),
  );

  it.each(["=1+1", "+Wonen", "-Wonen", "@Wonen"])(
    "of %j are a file that no spreadsheet runs, read back as it was",
    async (name) => {
      const { rows } = await readAccountFiles(files);
      const choices = { ...proposeChoices(rows, 2024).choices, confirmed: true };
      const corporations = rows.corporations.map((row) => ({ ...row, name }));
      const { csv } = accountTableFile({ ...rows, corporations }, choices, { base, facts });
      expect(csv).toContain(`;"'${name}";`);
      const result = await importCorporationTable(Buffer.from(csv), { ...vintageOptions, ...context, decimals: "." });
      expect(contentOf(result).corporations[0]?.name).toBe(name);
    },
  );

  it("count WOZ in thousands and rent by the year where their sizes say so", async () => {
    const { rows } = await readAccountFiles(files);
    const totals = rows.totals.map((row) => ({ ...row, woz: (row.woz ?? 0) / 1000, rent: (row.rent ?? 0) * 12 }));
    expect(proposeChoices({ ...rows, totals }, 2024).choices).toMatchObject({ wozIn: "THOUSAND_EUR", rentPer: "YEAR" });
  });
});
