import { euros, number } from "../cells/numbers.js";
import type { CellReader } from "../cells/reader.js";
import { column } from "../columns/column.js";
import { fault } from "../fault-list.js";
import type { ImportFault } from "../types.js";

const optional = { required: false };
/** Not needed for anything: it may be unknown. */
const known = { required: false, mayBeUnknown: true };
/** Whether an amount can be right is judged for the table as a whole, where the unit of its header is known. */
const mostEuros = 1e24;

/** The columns of a table of regions: what the annex of a recalculation holds. */
export const regionTableColumns = (region: CellReader<string>) => ({
  region: column(
    [
      "region",
      "regio",
      "region_code",
      "regiocode",
      "code",
      "woningmarktregio",
      "housing_market_region",
      "wmr",
      "region_name",
      "regionaam",
      "naam",
      "name",
    ],
    region,
    { nl: "Code of naam van de woningmarktregio.", en: "Code or name of the housing market region." },
  ),
  task: column(
    ["task", "opgave", "npa_opgave", "totale_opgave", "opgave_totaal", "investeringsopgave", "opgaven"],
    euros(0, mostEuros),
    {
      nl: "Opgave in euro, over alle jaren samen.",
      en: "Task in EUR, all years together.",
    },
  ),
  capacity: column(
    ["capacity", "capaciteit", "investeringscapaciteit", "bestedingsruimte", "investment_capacity"],
    euros(0, mostEuros),
    { nl: "Investeringscapaciteit in euro.", en: "Investment capacity in EUR." },
    optional,
  ),
  shortfall: column(
    ["shortfall", "tekort", "tekorten", "investeringstekort", "niet_haalbaar", "onhaalbare_opgave", "deficit"],
    euros(0, mostEuros),
    { nl: "Tekort in euro, niet negatief.", en: "Shortfall in EUR, not negative." },
    optional,
  ),
  surplus: column(
    [
      "surplus",
      "overschot",
      "overschotten",
      "investeringsoverschot",
      "restcapaciteit",
      "resterende_investeringsruimte",
      "resterende_investeringscapaciteit",
      "resterende_ruimte",
    ],
    euros(0, mostEuros),
    { nl: "Resterende investeringsruimte in euro, niet negatief.", en: "Capacity left in EUR, not negative." },
    optional,
  ),
  balance: column(
    ["balance", "saldo", "own_position", "eigen_positie"],
    euros(-mostEuros, mostEuros),
    { nl: "Resterende ruimte min tekort, in euro.", en: "Capacity left less shortfall, in EUR." },
    optional,
  ),
  newHomes: column(
    ["new_homes", "nieuwe_woningen", "nieuwbouw", "nieuwbouwopgave"],
    number({ least: 0, most: 1e6 }),
    { nl: "Nieuwe woningen in de opgave.", en: "New homes in the task." },
    known,
  ),
  measures: column(
    ["measures", "maatregelen", "verduurzaming", "verduurzamingsmaatregelen"],
    number({ least: 0, most: 1e7 }),
    { nl: "Verduurzamingsmaatregelen in de opgave.", en: "Sustainability measures in the task." },
    known,
  ),
});

export type RegionTableColumns = ReturnType<typeof regionTableColumns>;

const positions = ["capacity", "shortfall", "surplus", "balance"] as const;

/** Without any of these columns every row would be at fault: told once. */
export const noPosition = (found: ReadonlySet<string>, row: number): ImportFault[] =>
  positions.some((key) => found.has(key))
    ? []
    : [
        fault("MISSING_COLUMN", "The table says neither what is short nor what is left.", {
          row,
          column: "shortfall",
          allowed: "a column of capacity, of shortfall and surplus, or of the balance",
        }),
      ];
