import { fileURLToPath } from "node:url";
import { importKinds } from "../kinds.js";

/** A file to fill in, or the same filled with an example. */
export interface TemplateFile {
  readonly name: string;
  readonly path: string;
  readonly mediaType: string;
}

const mediaTypes = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

const files = new Map(
  importKinds.flatMap((kind) =>
    ["", "-example"].flatMap((end) =>
      (["csv", "xlsx"] as const).map((format): [string, TemplateFile] => {
        const name = `${kind.toLowerCase().replaceAll("_", "-")}${end}.${format}`;
        const path = fileURLToPath(new URL(`../../../templates/${name}`, import.meta.url));
        return [name, { name, path, mediaType: mediaTypes[format] }];
      }),
    ),
  ),
);

/**
 * A file that is offered, by its name; null for any other name.
 * @param name such as region-table.csv
 */
export const templateFile = (name: string): TemplateFile | null => files.get(name) ?? null;
