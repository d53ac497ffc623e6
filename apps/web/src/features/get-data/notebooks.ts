import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Notebooks that the project keeps and tests, in docs/notebooks. */
export const notebookNames = ["notebook.py", "notebook.R", "observable.md"] as const;

type Notebook = (typeof notebookNames)[number];

export const isNotebook = (file: string): file is Notebook => notebookNames.some((name) => name === file);

/** The site is built in its own folder, apps/web. */
export const readNotebook = (file: Notebook): Promise<string> =>
  readFile(join(process.cwd(), "../../docs/notebooks", file), "utf8");
