import { and, asc, eq, isNotNull, lt, notInArray, sql } from "drizzle-orm";
import { cleanText } from "../clean-text.js";
import type { Connection } from "../connection/types.js";
import { uploadParts, uploads, work } from "../schema/tables.js";
import type { UploadPlace } from "./types.js";

/** Bytes written at a time: so much of a file is in memory. */
const partSize = 2 ** 20;

/** Files in the database, where every process reaches them. */
export function uploadTable(connection: Connection): UploadPlace {
  const remove = async (idHash: string) => {
    await connection.use((database) => database.delete(uploads).where(eq(uploads.idHash, idHash)));
  };
  return {
    remove,
    async write(idHash, content, about) {
      await connection.use((database) => database.insert(uploads).values({ idHash, fileName: "" }));
      try {
        let position = 0;
        for await (const bytes of inParts(content)) {
          const part = { idHash, position, bytes };
          await connection.use((database) => database.insert(uploadParts).values(part));
          position += 1;
        }
        const { fileName, ...known } = about();
        const whole = { ...known, fileName: cleanText(fileName) };
        await connection.use((database) => database.update(uploads).set(whole).where(eq(uploads.idHash, idHash)));
      } catch (error) {
        // A database that is away can't remove it now; it is swept later.
        await remove(idHash).catch(() => undefined);
        throw error;
      }
    },
    async read(idHash) {
      const whole = and(eq(uploads.idHash, idHash), isNotNull(uploads.size));
      const [about] = await connection.use((database) => database.select().from(uploads).where(whole));
      if (about === undefined) return null;
      const parts = await connection.use((database) =>
        database
          .select({ bytes: uploadParts.bytes })
          .from(uploadParts)
          .where(eq(uploadParts.idHash, idHash))
          .orderBy(asc(uploadParts.position)),
      );
      const { fileName, size, sha256 } = about;
      return { fileName, size: size ?? 0, sha256: sha256 ?? "", bytes: Buffer.concat(parts.map(({ bytes }) => bytes)) };
    },
    async sweep(minutes) {
      return connection.use(async (database) => {
        const waiting = database.select({ hash: work.uploadHash }).from(work).where(isNotNull(work.uploadHash));
        const late = lt(uploads.createdAt, sql`now() - make_interval(mins => ${minutes})`);
        await database.delete(uploads).where(and(late, notInArray(uploads.idHash, waiting)));
        const [sum] = await database
          .select({ bytes: sql<number>`coalesce(sum(${uploads.size}), 0)::float8` })
          .from(uploads);
        return sum?.bytes ?? 0;
      });
    },
  };
}

/** The same bytes in parts of one size, but for the last. */
async function* inParts(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < partSize) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}
