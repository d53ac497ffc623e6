import type { Dataset } from "@solidariteitskaart/model";
import { readImportedKey } from "./nodes/imported-key.js";
import { type CorporationView, importedCorporationView } from "./places/corporation-view.js";
import type { Platform } from "./platform.js";

/** Whether the corporations of a recalculation are those of who imported it; else they are the reference sector's. */
export const hasOwnCorporations = ({ importOf }: Pick<Platform, "importOf">, dataset: Dataset): boolean =>
  importOf(dataset)?.provenance.importKind === "CORPORATION_TABLE";

/** An imported corporation by the key of its id; undefined where nothing has it, or its recalculation is gone. */
export async function findImportedCorporation(
  platform: Pick<Platform, "findDataset" | "importOf">,
  key: string,
): Promise<CorporationView | undefined> {
  const asked = readImportedKey(key);
  if (asked === undefined) return undefined;
  const dataset = await platform.findDataset(asked.vintage);
  if (dataset?.kind !== "SECTOR" || !hasOwnCorporations(platform, dataset)) return undefined;
  const found = dataset.corporations.find(({ id }) => id === asked.code);
  return found && importedCorporationView(asked.vintage, found);
}
