import { csvOf } from "../formats/csv.js";
import { geojsonOf } from "../formats/geojson.js";
import { regionsTable } from "../tables/regions-table.js";
import type { Table } from "../tables/table.js";
import { tablesOf } from "../tables/tables.js";
import { boundaryLicence, DATA_LICENCE, type Licence } from "../view/licence.js";
import type { DownloadView } from "../view/view.js";
import { MEDIA_TYPES } from "./media-types.js";

/** One file of the data package. */
export interface PackagePart {
  readonly file: string;
  readonly format: "csv" | "geojson";
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly licence: Licence;
  readonly table: Table;
}

/** The files that a data package describes: every table as CSV, and the regions with their outlines. */
export function packageParts(view: DownloadView): PackagePart[] {
  const regions = regionsTable(view);
  return [
    ...tablesOf(view).map(
      (table): PackagePart => ({
        file: `${table.name}.csv`,
        format: "csv",
        mediaType: MEDIA_TYPES.csv,
        bytes: csvOf(table),
        licence: DATA_LICENCE,
        table,
      }),
    ),
    {
      file: "regions.geojson",
      format: "geojson",
      mediaType: MEDIA_TYPES.geojson,
      bytes: geojsonOf(view, "region", regions, "region_code"),
      licence: boundaryLicence(view.platform.boundaries),
      table: regions,
    },
  ];
}
