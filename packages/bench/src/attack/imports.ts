import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { templateFile } from "@solidariteitskaart/data";
import type { Visitor } from "./visitor.js";

/** An import of which somebody was told that it is done. */
export interface Import {
  readonly token: string;
  readonly deleteKey: string;
}

const START = `mutation ($input: StartImportInput!) {
  startImport(input: $input) { ... on ImportStarted { token deleteKey job { id } } ... on ImportFaults { faults { message } } }
}`;

/** Fields of an answer; nothing where it is none. */
function dataOf(body: string): Record<string, Record<string, unknown> | null> {
  try {
    return (JSON.parse(body) as { data?: Record<string, Record<string, unknown> | null> }).data ?? {};
  } catch {
    return {};
  }
}

/**
 * Imports the example that ships with the product.
 * @returns null where it was not told that it is done
 */
export async function importExample(who: Visitor, code: string): Promise<Import | null> {
  const file = templateFile("region-table-example.csv");
  if (file === null) throw new Error("There is no example of a table of regions.");
  const headers = { "content-type": "text/csv" };
  const sent = await who.ask("/uploads?fileName=a.csv", { body: await readFile(file.path), headers });
  if (sent.status !== 201) return null;
  const { upload } = JSON.parse(sent.body) as { upload: string };
  const vintage = { code, labelNl: "Proef", labelEn: "Trial", date: "2026-11-01" };
  const started = await who.query(START, { input: { kind: "REGION_TABLE", file: { upload }, vintage } });
  const { token, deleteKey, job } = (dataOf(started.body).startImport ?? {}) as Partial<Import> & {
    job?: { id: string };
  };
  if (!token || !deleteKey || !job) return null;
  for (let time = 0; time < 100; time += 1) {
    const { body } = await who.query("query ($id: ID!) { importJob(id: $id) { state } }", { id: job.id });
    const state = dataOf(body).importJob?.state;
    if (state === "DONE") return { token, deleteKey };
    if (state === "FAILED") return null;
    await pause(100);
  }
  return null;
}
