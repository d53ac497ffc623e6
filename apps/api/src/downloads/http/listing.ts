import type { Dataset } from "@solidariteitskaart/model";
import type { Platform } from "../../platform/platform.js";
import { FILES } from "../files/files.js";
import { DATA_ROOT, plainAddress } from "../view/addresses.js";

/** What lies under /data: every recalculation, newest first, with its files. */
export function listing({ datasets }: Pick<Platform, "datasets">): object {
  return {
    latest: datasets[0]?.vintage.code ?? null,
    catalogue: `${DATA_ROOT}/catalog.jsonld`,
    vintages: datasets.map(vintageListing),
  };
}

export function vintageListing({ vintage }: Dataset): object {
  const { code, label, date, nextExpected } = vintage;
  return {
    code,
    label,
    date,
    nextExpected,
    files: FILES.map(({ name, title, mediaType, options }) => ({
      name,
      title,
      mediaType,
      href: plainAddress(name, code),
      options,
    })),
  };
}
