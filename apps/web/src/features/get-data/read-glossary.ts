import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { cache } from "react";
import { glossaryTerms, type Term } from "./glossary-terms";

/** The glossary of the documentation; it is copied beside the built site, see next.config.ts. */
export const readGlossary = cache(
  async (): Promise<readonly Term[]> =>
    glossaryTerms(await readFile(join(process.cwd(), "../../docs/glossary.md"), "utf8")),
);
