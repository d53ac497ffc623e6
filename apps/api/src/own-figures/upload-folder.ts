import { createWriteStream } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { UploadAbout, UploadPlace } from "@solidariteitskaart/store";

/** Files on disk, for one process. A file gets its name when it is whole, so one that was cut off is never there. */
export function uploadFolder(folder: string): UploadPlace {
  const pathOf = (idHash: string) => join(folder, idHash);
  const removeAll = (...paths: string[]) => Promise.all(paths.map((path) => rm(path, { force: true })));
  return {
    async write(idHash, content, about) {
      await mkdir(folder, { recursive: true });
      const path = pathOf(idHash);
      try {
        await pipeline(content, createWriteStream(`${path}.part`, { flags: "wx", mode: 0o600 }));
        await writeFile(`${path}.json`, JSON.stringify(about()), { mode: 0o600 });
        await rename(`${path}.part`, path);
      } catch (error) {
        await removeAll(`${path}.part`, path, `${path}.json`);
        throw error;
      }
    },
    async read(idHash) {
      try {
        const path = pathOf(idHash);
        const [bytes, about] = await Promise.all([readFile(path), readFile(`${path}.json`, "utf8")]);
        return { ...(JSON.parse(about) as UploadAbout), bytes };
      } catch {
        return null;
      }
    },
    remove: async (idHash) => {
      await removeAll(pathOf(idHash), `${pathOf(idHash)}.json`);
    },
    async sweep(minutes) {
      const oldest = Date.now() - minutes * 60_000;
      const names = await readdir(folder).catch(() => []);
      const sizes = await Promise.all(
        names.map(async (name) => {
          const path = join(folder, name);
          const found = await stat(path).catch(() => null);
          if (found === null) return 0;
          if (found.mtimeMs >= oldest) return found.size;
          await rm(path, { force: true });
          return 0;
        }),
      );
      return sizes.reduce((sum, size) => sum + size, 0);
    },
  };
}
