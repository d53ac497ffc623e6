import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { templateFile } from "@solidariteitskaart/data";
import type { ApiProcess } from "./api-process.js";

export const ADMIN_TOKEN = "only-for-this-measurement-0123456789";

/** Milliseconds between two questions to the other process. */
const PACE = 20;

const START = /* GraphQL */ `
  mutation ($input: StartImportInput!) {
    startImport(input: $input) {
      ... on ImportStarted { token job { id } }
      ... on ImportFaults { faults { message } }
    }
  }
`;
const STATE = "query ($id: ID!) { importJob(id: $id) { state failure } }";
const PUBLISH = `mutation ($token: String!) {
  publishImport(token: $token, adminToken: "${ADMIN_TOKEN}") { ... on Import { code } ... on ImportFaults { faults { message } } }
}`;
const WITHDRAW = `mutation ($code: String!) {
  withdrawImport(code: $code, adminToken: "${ADMIN_TOKEN}") { ... on Import { code } ... on ImportFaults { faults { message } } }
}`;
const CODES = "{ vintages { code } }";

/** Imports an example that ships with the product; gives its token. */
async function importExample({ ask, upload }: ApiProcess, kind: string, code: string): Promise<string> {
  const file = templateFile(`${kind.toLowerCase().replaceAll("_", "-")}-example.csv`);
  if (file === null) throw new Error(`There is no example of ${kind}`);
  const vintage = { code, labelNl: "Meting", labelEn: "Measurement", date: "2026-11-01" };
  const input = { kind, file: { upload: await upload(await readFile(file.path)) }, vintage };
  const { startImport } = (await ask(START, { input })) as { startImport: { token?: string; job?: { id: string } } };
  if (!startImport.token || !startImport.job) throw new Error(JSON.stringify(startImport));
  for (;;) {
    const { importJob } = (await ask(STATE, { id: startImport.job.id })) as { importJob: { state: string } };
    if (importJob.state === "DONE") return startImport.token;
    if (importJob.state !== "RUNNING") throw new Error(JSON.stringify(importJob));
    await pause(100);
  }
}

/** Asks a process again and again what everybody sees, until this code is there, or is there no longer. */
async function seen({ ask }: ApiProcess, code: string, there: boolean): Promise<number> {
  for (;;) {
    const { vintages } = (await ask(CODES)) as { vintages: readonly { code: string }[] };
    if (vintages.some((vintage) => vintage.code === code) === there) return performance.now();
    await pause(PACE);
  }
}

/**
 * Publishes on one process and looks at another, which asks all the while.
 * @returns milliseconds from the request to publish until the other process's answer has it, a value for each time
 */
export async function measurePublication(
  one: ApiProcess,
  other: ApiProcess,
  kind: string,
  code: string,
  times: number,
): Promise<readonly number[]> {
  const token = await importExample(one, kind, code);
  const measured: number[] = [];
  for (let time = 0; time < times; time++) {
    const shown = seen(other, code, true);
    await pause(5 * PACE);
    const asked = performance.now();
    await one.ask(PUBLISH, { token });
    measured.push((await shown) - asked);
    // What is withdrawn is forgotten, so that the next time it is read anew.
    const gone = seen(other, code, false);
    await one.ask(WITHDRAW, { code });
    await gone;
  }
  return measured;
}
