import { type BoundaryTopology, featuresOf } from "@solidariteitskaart/geo";
import type { Cell, Table } from "../tables/table.js";
import { boundaryLicence, DATA_LICENCE } from "../view/licence.js";
import type { DownloadView } from "../view/view.js";

const LEVELS = { region: "REGION", municipality: "MUNICIPALITY" } as const;

/**
 * Outlines with the figures of a table as properties, RFC 7946 (WGS 84, longitude first).
 * @param codeColumn The column that holds the code of the area.
 */
export function geojsonOf(view: DownloadView, level: keyof typeof LEVELS, table: Table, codeColumn: string): Buffer {
  const { boundaries } = view.platform;
  const topology = boundaries.topology(LEVELS[level]) as BoundaryTopology;
  const figures = propertiesByCode(table, codeColumn);
  const features = featuresOf(topology, level).features.map(({ id, geometry, properties }) => ({
    type: "Feature",
    id,
    properties: { code: properties.code, name: properties.name, ...figures.get(properties.code) },
    geometry,
  }));
  return Buffer.from(
    JSON.stringify({
      type: "FeatureCollection",
      name: table.name,
      resultHash: view.outcome.hash,
      licence: { figures: DATA_LICENCE.name, outlines: boundaryLicence(boundaries).name },
      attribution: boundaries.attribution,
      schematic: boundaries.schematic,
      boundariesVintage: boundaries.vintage,
      features,
    }),
  );
}

function propertiesByCode({ columns, rows }: Table, codeColumn: string): Map<string, Record<string, Cell>> {
  const at = columns.findIndex(({ name }) => name === codeColumn);
  return new Map(
    rows.map((row) => [
      String(row[at]),
      Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])),
    ]),
  );
}
