import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOf, csvOf, fileOf, formats, type Rows } from "../../test/importers/files.js";
import { base, context, facts, vintageOptions } from "../../test/importers/reference.js";
import { importCorporationTable } from "./corporation-table/import-corporation-table.js";
import { kindTexts } from "./holdings/columns.js";
import { importHoldings } from "./holdings/import-holdings.js";
import { importMunicipalityFigures } from "./municipality-figures/import-municipality-figures.js";
import { templateTable } from "./templates/template-table.js";

/** Files a run: what takes long to read is read less often here, and more often in the long tests. */
const FILES = { corporations: 3, homes: 10, municipalities: 1 };

/** How people write numbers, what stands around a table, and in what it is kept. */
const shape = {
  thousands: fc.constantFrom("", ".", " ", "\u00A0", "'"),
  above: fc.constantFrom<Rows>([], [["Bijlage 3"]], [["Tabel 1"], [""]]),
  below: fc.constantFrom<Rows>([], [["Bron: eigen administratie"]], [[""], ["Noot: afgerond"]]),
  separator: fc.constantFrom(";", "\t"),
  format: fc.constantFrom(...formats, "CSV", "CSV", "CSV", "CSV", "CSV", "CSV", "CSV"),
  mark: fc.constantFrom("", "\uFEFF"),
};
type Shape = {
  readonly [Key in keyof typeof shape]: (typeof shape)[Key] extends fc.Arbitrary<infer Drawn> ? Drawn : never;
};

const fileAs = async ({ above, below, separator, format, mark }: Shape, rows: Rows): Promise<Uint8Array> => {
  const all = [...above, ...rows, ...below];
  if (format !== "CSV") return fileOf(format, all);
  return Buffer.concat([Buffer.from(mark), csvOf(all, separator)]);
};

/** A comma before decimals, groups of three before it. */
const written = (value: number, { thousands }: Shape): string => {
  const [whole = "", decimals] = String(value).split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands);
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
};

const inManyFiles = <Way>(way: fc.Arbitrary<Way>, files: number, meansTheSame: (way: Way) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(fc.array(way, { minLength: files, maxLength: files }), async (ways) => {
      for (const one of ways) await meansTheSame(one);
    }),
  );

const { columns, example } = await templateTable("CORPORATION_TABLE", context);
const headers = columns.map(({ header }) => header);
/** Two corporations with both branches, in figures that are the same in every unit. */
const corporations = example.slice(0, 4).map((cells) => Object.fromEntries(headers.map((name, i) => [name, cells[i]])));
const RATES = ["interest_rate", "vacancy", "sale_share", "demolition_share"];
const debts = corporations.map(({ debt }) => Math.round(Number(debt) / 1000) * 1000);

/** What debts count in, by header. */
const UNITS = [
  ["", 1],
  [" (euro)", 1],
  [" (x 1 000 euro)", 1e3],
  [" (duizenden euro)", 1e3],
  [" (k€)", 1e3],
  [" (€ 1.000)", 1e3],
  [" (mln euro)", 1e6],
  [" (mln.)", 1e6],
] as const;

const corporationWay = fc.record({
  ...shape,
  unit: fc.constantFrom(...UNITS),
  rate: fc.constantFrom("0,0285", "2,85 %", "header"),
});

describe("in the many ways in which people write it, the same is meant by", () => {
  it("a table of corporations", async () => {
    await inManyFiles(corporationWay, FILES.corporations, async (way) => {
      const [word, factor] = way.unit;
      const percent = (value: number) => String(Number((100 * value).toPrecision(12))).replace(".", ",");
      const cellOf = (row: (typeof corporations)[number], r: number, name: string) => {
        const value = row[name];
        if (name === "debt") return written((debts[r] ?? 0) / factor, way);
        if (typeof value !== "number") return value ?? "";
        if (!RATES.includes(name) || way.rate === "0,0285") return written(value, way);
        return way.rate === "header" ? percent(value) : `${percent(value)} %`;
      };
      const titleOf = (name: string) => {
        if (name === "debt") return `debt${word}`;
        return way.rate === "header" && RATES.includes(name) ? `${name} (%)` : name;
      };
      const rows = [headers.map(titleOf), ...corporations.map((row, r) => headers.map((name) => cellOf(row, r, name)))];
      const { corporations: read } = contentOf(await importCorporationTable(await fileAs(way, rows), vintageOptions));
      expect(read).toHaveLength(2);
      read
        .flatMap(({ social, commercial }) => [social, commercial])
        .forEach((branch, r) => {
          const wanted = base.corporations.slice(0, 2).flatMap(({ social, commercial }) => [social, commercial])[r];
          const { debt, ...others } = branch?.input ?? { debt: Number.NaN };
          expect(debt, JSON.stringify(way)).toBeCloseTo(debts[r] ?? 0, 2);
          for (const [name, value] of Object.entries(others))
            expect([name, value]).toEqual([name, expect.closeTo(Number(wanted?.input[name as "homes"]), 6)]);
        });
    });
  });

  it("homes of a corporation", async () => {
    const places = [
      [
        "GM0014",
        ["Groningen (gemeente)", "Gemeente Groningen", "GM0014", "14", "0014", "14.0", "Groningen (Gr.)", "00014"],
      ],
      ["GM0344", ["Utrecht (gemeente)", "Gemeente Utrecht", "344", "GM0344", "Utrecht (U.)", "0344 Utrecht"]],
      ["GM0352", ["Wijk bij Duurstede", "Wijk b. Duurstede", "Wijk b/Duurstede"]],
      ["GM0353", ["Ĳsselstein", "IJsselstein", "353.0"]],
      [
        "GM0502",
        [
          "Capelle aan den IJssel",
          "Capelle a/d IJssel",
          "Capelle a.d. IJssel",
          "Capelle ad IJssel",
          "CAPELLE AAN DEN IJSSEL",
        ],
      ],
      ["GM0518", ["Den Haag", "'s-Gravenhage", "0518", "Den Haag ('s-Gravenhage)", "Haag, Den", "GM0518 - Den Haag"]],
      ["GM0784", ["Gilze en Rijen", "Gilze & Rijen", "Gilze-Rijen", "Gilze/Rijen", "2025GM0784"]],
      ["GM1982", ["Land van Cuijk", "Land van Cuĳk", "Land van Cuyk"]],
    ] as const;
    // "1.000" alone is refused, because it can be one too.
    const thousands = fc.constantFrom("", " ", "\u00A0", "'");
    const way = fc.record({ ...shape, thousands, name: fc.nat(11), homes: fc.integer({ min: 1, max: 40_000 }) });
    await inManyFiles(way, FILES.homes, async (one) => {
      const rows = [
        ["kvk_nummer", "soort_instelling", "daeb_indicatie", "jaar", "omschrijving", "type_veld", "gemeente", "waarde"],
        ...places.map(([, names]) => [
          "1234567",
          "TI",
          "J",
          "2025",
          kindTexts.AFFORDABLE,
          "aantal",
          names[one.name % names.length] ?? "",
          written(one.homes, one),
        ]),
      ];
      const { rows: read } = contentOf(await importHoldings(await fileAs(one, rows), { facts }));
      expect(read.map(({ corporation, municipality, homes }) => [corporation, municipality, homes])).toEqual(
        places.map(([code]) => ["01234567", code, one.homes]),
      );
    });
  });

  it("figures of municipalities", async () => {
    const codes = [
      (code: string) => code,
      (code: string) => code.slice(2),
      (code: string) => String(Number(code.slice(2))),
    ];
    const way = fc.record({
      ...shape,
      code: fc.constantFrom(...codes, (code: string) => `${String(Number(code.slice(2)))}.0`),
      names: fc.constantFrom(
        ["gwb_code", "a_woning", "p_wcorpw", "g_wozbag", "a_hh"],
        [
          "Regiocode (gemeente)",
          "Wonen/Voorraad woningen 2025 (aantal)",
          "Wonen/Eigendom/Aandeel woningcorporatie (%)",
          "Wonen/WOZ-waarde, gemiddeld (x 1 000 euro)",
          "Bevolking/Huishoudens (aantal)",
        ],
        [
          "RegioS",
          "Woningvoorraad_35",
          "InBezitWoningcorporatie_41",
          "GemiddeldeWOZWaardeVanWoningen_39",
          "HuishoudensTotaal_29",
        ],
      ),
    });
    await inManyFiles(way, FILES.municipalities, async (one) => {
      const rows = [
        one.names,
        ...facts.municipalities.map(({ code, dwellings, corporationSharePercent, meanWozValue, households }) => [
          one.code(code),
          ...[dwellings, corporationSharePercent, meanWozValue / 1000, households].map((value) => written(value, one)),
        ]),
      ];
      const result = await importMunicipalityFigures(await fileAs(one, rows), { facts, year: 2025 });
      const read = contentOf(result).rows;
      for (const { code, dwellings, corporationSharePercent, meanWozValue } of facts.municipalities)
        expect(read.find((row) => row.code === code)).toMatchObject({
          dwellings,
          corporationSharePercent,
          meanWozValue,
        });
    });
  });
});
