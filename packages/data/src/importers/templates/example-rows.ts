import type { Outcome, SectorDataset, TaskInput } from "@solidariteitskaart/model";
import type { Facts } from "../../facts/facts.js";
import type { RawCell } from "../file/table.js";
import { kindTexts } from "../holdings/columns.js";

/** Rows of an example by key of column; a column that is left out stays empty. */
export type ExampleRow = Readonly<Record<string, RawCell>>;

export const regionRows = ({ regions }: Outcome): ExampleRow[] =>
  regions.map(({ region, task, capacity, shortfall, surplus, newHomes, measures }) => {
    return { region, task, capacity, shortfall, surplus, newHomes, measures };
  });

function taskCells({ newHomes, measures, newHomeCost, measureCost }: TaskInput, firstYear: number): ExampleRow {
  const yearly = newHomes.flatMap((count, t) => [
    [`newHomes${firstYear + t}`, count] as const,
    [`measures${firstYear + t}`, measures[t] ?? 0] as const,
  ]);
  return { newHomeCost, measureCost, ...Object.fromEntries(yearly) };
}

export const corporationRows = ({ corporations, firstYear }: SectorDataset): ExampleRow[] =>
  corporations.flatMap(({ id, name, region, social, commercial }) =>
    (["social", "commercial"] as const).flatMap((branch) => {
      const content = branch === "social" ? social : commercial;
      if (content === null) return [];
      const { newHomes: newCohortHomes = 0, ...input } = content.input;
      return [{ id, name, branch, region, ...input, newCohortHomes, ...taskCells(content.task, firstYear) }];
    }),
  );

/** Made-up numbers at the chamber of commerce: none of them is given out. */
const exampleKvk = (place: number) => String(place + 1).padStart(8, "0");

/** Homes of the model corporations over the municipalities of their region, by the homes that stand there. */
export function holdingRows(
  { corporations, firstYear }: SectorDataset,
  { municipalities }: Pick<Facts, "municipalities">,
) {
  return corporations.flatMap(({ region, social }, place): ExampleRow[] => {
    const own = municipalities.filter((municipality) => municipality.region === region);
    const total = own.reduce((sum, municipality) => sum + municipality.corporationDwellings, 0);
    return own.map(({ name, corporationDwellings }) => ({
      corporation: exampleKvk(place),
      institution: "TI",
      branch: "J",
      year: firstYear,
      kind: kindTexts.AFFORDABLE,
      fieldType: "aantal",
      municipality: name,
      homes: Math.round((social.input.homes * corporationDwellings) / total),
    }));
  });
}

export const municipalityRows = ({ municipalities }: Pick<Facts, "municipalities">): ExampleRow[] =>
  municipalities.map(({ code, name, dwellings, corporationSharePercent, meanWozValue, households, inhabitants }) => {
    const level = "Gemeente";
    return {
      code,
      name,
      level,
      dwellings,
      corporationSharePercent,
      meanWozValue: meanWozValue / 1000,
      households,
      inhabitants,
    };
  });
