import { number, share } from "../cells/numbers.js";
import type { CellReader } from "../cells/reader.js";
import { cellText, oneOf } from "../cells/texts.js";
import { type Column, column } from "../columns/column.js";
import type { MunicipalityIndex } from "../places/municipality-index.js";
import { placeList } from "../places/place-list.js";

const optional = { required: false };

export type BranchName = "social" | "commercial";

const branches: CellReader<BranchName> = oneOf<BranchName>(
  new Map([
    ...["social", "daeb", "sociaal", "j", "ja", "daebtak", "socialetak"].map((name) => [name, "social"] as const),
    ...["commercial", "nietdaeb", "commercieel", "n", "nee", "nietdaebtak", "commercieletak"].map(
      (name) => [name, "commercial"] as const,
    ),
  ]),
  ["social (daeb)", "commercial (niet-daeb)"],
);

const money = (names: string[], most: number, nl: string, en: string, monthly = false) =>
  column(names, number({ least: 0, most, unit: "EUR", monthly }), { nl, en });
const part = (names: string[], least: number, most: number, nl: string, en: string) =>
  column(names, share(least, most), { nl, en });

const optionalMoney = (names: string[], most: number, nl: string, en: string) =>
  column(names, number({ least: 0, most, unit: "EUR" }), { nl, en }, optional);

/** What is known of homes built since the start of the agreements; left out, it is what the base says of them. */
const secondCohortColumns = {
  newCohortHomes: column(
    ["second_cohort_homes", "woningen_tweede_groep", "nieuwe_voorraad"],
    number({ least: 0, most: 1e6 }),
    {
      nl: "Waarvan gebouwd sinds het begin van de afspraken. Leeg: geen.",
      en: "Of which built since the start of the agreements. Empty: none.",
    },
    optional,
  ),
  newHomeRent: optionalMoney(
    ["new_home_rent", "huur_nieuwe_woning"],
    10_000,
    "Huur per maand van een nieuwe woning. Leeg: zoals in de basis.",
    "Monthly rent of a new home. Empty: as in the base.",
  ),
  newHomeMaintenance: optionalMoney(
    ["new_home_maintenance", "onderhoud_nieuwe_woning"],
    100_000,
    "Onderhoud per jaar van een nieuwe woning. Leeg: zoals in de basis.",
    "Maintenance a year of a new home. Empty: as in the base.",
  ),
};

/** The inputs of a branch, as the model names and defines them. */
const branchColumns = {
  homes: column(["homes", "woningen", "aantal_woningen"], number({ least: 0.000001, most: 1e6 }), {
    nl: "Woningen van deze tak, eind van het jaar voor het eerste.",
    en: "Homes of this branch, end of the year before the first.",
  }),
  debt: column(
    ["debt", "schuld", "leningen"],
    { ...number({ least: 0, most: 1e11, unit: "EUR" }), sum: true },
    { nl: "Leningen in euro, eind van dat jaar.", en: "Loans in EUR, end of that year." },
  ),
  interestRate: part(
    ["interest_rate", "rente", "gemiddelde_rente"],
    -0.02,
    0.2,
    "Gemiddelde rente van de leningen.",
    "Mean rate of the loans.",
  ),
  monthlyRent: money(
    ["monthly_rent", "maandhuur", "huur_per_maand"],
    10_000,
    "Gemiddelde huur per maand in euro.",
    "Mean monthly rent in EUR.",
    true,
  ),
  maintenancePerHome: money(
    ["maintenance_per_home", "onderhoud_per_woning"],
    100_000,
    "Onderhoud per woning per jaar.",
    "Maintenance per home a year.",
  ),
  managementPerHome: money(
    ["management_per_home", "beheer_per_woning"],
    100_000,
    "Beheer, leefbaarheid en heffingen per woning per jaar, zonder de obligoheffing: die volgt uit de schuld.",
    "Management, liveability and levies per home a year, without the guarantee levy: that follows from the debt.",
  ),
  policyValuePerHome: money(
    ["policy_value_per_home", "beleidswaarde_per_woning"],
    5e6,
    "Beleidswaarde per woning.",
    "Policy value per home.",
  ),
  policyValuePerNewHome: money(
    ["policy_value_per_new_home", "beleidswaarde_per_nieuwe_woning"],
    5e6,
    "Beleidswaarde van een nieuwe woning.",
    "Policy value of a new home.",
  ),
  salePrice: money(["sale_price", "verkoopprijs"], 1e7, "Opbrengst per verkochte woning.", "Proceeds of a home sold."),
  vacancy: part(
    ["vacancy", "leegstand", "huurderving"],
    0,
    1,
    "Deel van de huur dat door leegstand wegvalt.",
    "Share of rent lost to vacancy.",
  ),
  saleShare: part(
    ["sale_share", "verkoop"],
    0,
    1,
    "Deel van de woningen dat per jaar wordt verkocht.",
    "Share of the homes sold a year.",
  ),
  demolitionShare: part(
    ["demolition_share", "sloop"],
    0,
    1,
    "Deel van de woningen dat per jaar wordt gesloopt.",
    "Share of the homes demolished a year.",
  ),
  newHomeCost: money(
    ["new_home_cost", "kosten_nieuwe_woning", "stichtingskosten"],
    5e6,
    "Kosten van een nieuwe woning.",
    "Cost of a new home.",
  ),
  measureCost: money(
    ["measure_cost", "kosten_maatregel"],
    5e6,
    "Kosten van een verduurzamingsmaatregel.",
    "Cost of a sustainability measure.",
  ),
};

const count = (names: string[], nl: string, en: string) =>
  column(names, number({ least: 0, most: 1e6 }), { nl, en }, optional);

/** A task: each year by itself, or the total that is then spread over the years. */
function taskColumns(years: readonly number[]): Readonly<Record<string, Column<number>>> {
  const yearly = years.flatMap((year) => [
    [
      `newHomes${year}`,
      count(
        [`new_homes_${year}`, `nieuwe_woningen_${year}`, `nieuwbouw_${year}`],
        `Nieuwe woningen in ${year}.`,
        `New homes in ${year}.`,
      ),
    ] as const,
    [
      `measures${year}`,
      count([`measures_${year}`, `maatregelen_${year}`], `Maatregelen in ${year}.`, `Measures in ${year}.`),
    ] as const,
  ]);
  return Object.fromEntries(yearly);
}

/** The columns of a table of corporations: a row for each branch of each of them. */
export const corporationTableColumns = (
  years: readonly number[],
  region: CellReader<string>,
  municipalities: MunicipalityIndex,
) => ({
  id: column(["corporation_id", "kvk_nummer", "kvk", "corporatie_id", "id", "l_nummer"], cellText(40), {
    nl: "Nummer van de corporatie, bijvoorbeeld bij de Kamer van Koophandel.",
    en: "Number of the corporation, for instance at the chamber of commerce.",
  }),
  name: column(["corporation", "corporatie", "corporation_name", "naam", "name"], cellText(120), {
    nl: "Naam van de corporatie.",
    en: "Name of the corporation.",
  }),
  branch: column(["branch", "tak", "daeb_indicatie", "daeb"], branches, {
    nl: "social (DAEB) of commercial (niet-DAEB).",
    en: "social (DAEB) or commercial (niet-DAEB).",
  }),
  region: column(
    ["region", "regio", "kernregio", "core_region", "woningmarktregio"],
    region,
    { nl: "Kernregio. Leeg: waar de meeste woningen staan.", en: "Core region. Empty: where most homes stand." },
    optional,
  ),
  homeShares: column(
    ["homes_per_municipality", "woningen_per_gemeente"],
    placeList(municipalities),
    { nl: "Woningen per gemeente: GM0363=1200; Almere=300.", en: "Homes by municipality: GM0363=1200; Almere=300." },
    optional,
  ),
  taskShares: column(
    ["task_per_municipality", "opgave_per_gemeente"],
    placeList(municipalities),
    { nl: "Opgave per gemeente. Leeg: in de kernregio.", en: "Task by municipality. Empty: in the core region." },
    optional,
  ),
  ...branchColumns,
  ...secondCohortColumns,
  newHomes: count(
    ["new_homes", "nieuwe_woningen", "nieuwbouw"],
    "Nieuwe woningen, alle jaren samen.",
    "New homes, all years together.",
  ),
  measures: count(["measures", "maatregelen"], "Maatregelen, alle jaren samen.", "Measures, all years together."),
  ...taskColumns(years),
});

export type CorporationColumns = ReturnType<typeof corporationTableColumns>;
export { branchColumns };
