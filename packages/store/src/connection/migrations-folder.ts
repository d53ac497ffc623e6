import { fileURLToPath } from "node:url";

/** The same from the sources and from the built files. */
export const migrationsFolder = fileURLToPath(new URL("../../migrations", import.meta.url));
