import { getTableColumns } from "drizzle-orm";
import { type DatasetRow, datasets } from "../schema/tables.js";
import { sealOf } from "../secrets.js";
import type { StoredContent, StoredDataset } from "../types.js";

const { content: _, contentSeal: __, tokenHash: ___, deleteKeyHash: ____, ...entryColumns } = getTableColumns(datasets);

/** Everything but the content and the secrets: lists read no contents. */
export { entryColumns };

export function storedDataset(row: DatasetRow): StoredDataset {
  const { content, contentSeal, tokenHash: _token, deleteKeyHash: _key, ...entry } = row;
  if (sealOf(content) !== contentSeal) throw new Error(`Dataset ${row.id} is damaged in the store`);
  return { ...entry, content: JSON.parse(content) as StoredContent };
}
