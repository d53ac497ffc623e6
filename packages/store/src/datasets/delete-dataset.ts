import { and, eq } from "drizzle-orm";
import type { Connection } from "../connection/types.js";
import { done, orFault, refused } from "../results.js";
import { datasets, jobs } from "../schema/tables.js";
import { hashOfSecret } from "../secrets.js";
import type { StoreResult } from "../types.js";
import { forgetWork } from "../work/forget-work.js";

/** Deletes a private import for good. A published one has readers: it must be withdrawn first. */
export function deleteDataset(
  connection: Connection,
  token: string,
  deleteKey: string,
): Promise<StoreResult<{ readonly id: string }>> {
  const own = and(eq(datasets.tokenHash, hashOfSecret(token)), eq(datasets.deleteKeyHash, hashOfSecret(deleteKey)));
  return orFault(() =>
    connection.transact(async (database) => {
      const [present] = await database
        .select({ id: datasets.id, published: datasets.published })
        .from(datasets)
        .where(own)
        .for("update");
      if (present === undefined) return refused("NOT_FOUND");
      if (present.published) return refused("PUBLISHED");
      // The record of its import too: it holds the name of the file.
      await database.delete(jobs).where(eq(jobs.datasetId, present.id));
      await forgetWork(database, [present.id]);
      await database.delete(datasets).where(own);
      return done({ id: present.id });
    }),
  );
}
