import { createHash } from "node:crypto";
import { citation, PUBLISHER, scenarioText } from "../metadata/about.js";
import { firmnessLine } from "../metadata/firmness-line.js";
import { packageVersion } from "../metadata/package-version.js";
import { sourcesBehind } from "../tables/sources-table.js";
import type { Table } from "../tables/table.js";
import { DATA_LICENCE } from "../view/licence.js";
import type { DownloadView } from "../view/view.js";
import type { PackagePart } from "./package-parts.js";

/**
 * Frictionless Data Package 2.0: every file with its columns, units, status, licence, size and SHA-256.
 * @param pathOf Where a file lies, seen from the description: its name in a zip, its address on the web.
 */
export function dataPackage(
  view: DownloadView,
  parts: readonly PackagePart[],
  pathOf: (file: string) => string,
): object {
  const { platform, dataset, outcome } = view;
  const { code, label, date } = dataset.vintage;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `solidariteitskaart-${code.toLowerCase().replaceAll(/[^a-z0-9._-]/g, "-")}`,
    id: outcome.hash,
    title: `${PUBLISHER}: ${label.en}`,
    titleNl: `${PUBLISHER}: ${label.nl}`,
    description:
      "Task, capacity and solidarity of Dutch housing corporations by housing market region, 2025-2034. What the " +
      "recalculation published of the country stands apart as published; all other figures are modelled. " +
      (firmnessLine(view)?.text.en ?? ""),
    version: packageVersion(view),
    vintage: { code, date, nextExpected: dataset.vintage.nextExpected },
    scenario: { query: scenarioText(view), hash: outcome.scenarioHash },
    result: { hash: outcome.hash, datasetHash: outcome.datasetHash, engineVersion: platform.engineVersion },
    citation: citation(view),
    keywords: ["housing corporations", "investment capacity", "solidarity", "Netherlands"],
    contributors: [{ title: `The maintainers of ${PUBLISHER}`, roles: ["publisher"] }],
    licenses: [DATA_LICENCE],
    sources: sourcesBehind(view).map(({ id, title, url, licence, retrieved }) => ({
      title,
      code: id,
      licence,
      ...(url ? { path: url } : {}),
      ...(retrieved ? { retrieved } : {}),
    })),
    resources: parts.map((part) => resource(part, pathOf)),
  };
}

function resource({ file, format, mediaType, bytes, licence, table }: PackagePart, pathOf: (file: string) => string) {
  return {
    name: table.name + (format === "csv" ? "" : `-${format}`),
    path: pathOf(file),
    title: table.title.en,
    titleNl: table.title.nl,
    description: table.description.en,
    descriptionNl: table.description.nl,
    format,
    mediatype: mediaType,
    encoding: "utf-8",
    bytes: bytes.byteLength,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    licenses: [licence],
    status: table.status,
    ...(format === "csv" ? { type: "table", schema: schemaOf(table) } : {}),
  };
}

function schemaOf(table: Table): object {
  const { columns, primaryKey, foreignKeys, rows } = table;
  const keys = primaryKey.map((key) => columns.findIndex(({ name }) => name === key));
  const keyIsWhole = rows.every((row) => keys.every((at) => row[at] !== null));
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map(({ name, type, title, description, unit, caution }) => ({
      name,
      type,
      title: title.en,
      titleNl: title.nl,
      description: description.en,
      descriptionNl: description.nl,
      ...(unit ? { unit } : {}),
      ...(caution ? { caution: caution.en, cautionNl: caution.nl } : {}),
    })),
    missingValues: [""],
    // A primary key may have no empty cells; in the long table an empty year is a total.
    ...(keyIsWhole ? { primaryKey } : { uniqueKeys: [primaryKey] }),
    foreignKeys: foreignKeys.map(({ column, table: resource, references }) => ({
      fields: [column],
      reference: { resource, fields: [references] },
    })),
  };
}
