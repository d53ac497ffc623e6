import { access, constants } from "node:fs/promises";
import { ConnectionError } from "./api-connection.js";
import { describeFaults } from "./describe-faults.js";
import { findApi } from "./find-api.js";
import { type ImportOrder, readArguments } from "./read-arguments.js";
import { type OrderResult, runOrder } from "./run-order.js";
import { usage } from "./usage.js";

const EXIT = { done: 0, faults: 1, usage: 2, unavailable: 3, stopped: 130 } as const;

const say = (text: string) => process.stderr.write(`${text}\n`);

async function run(order: ImportOrder): Promise<number> {
  const unreadable = await access(order.file, constants.R_OK).then(
    () => null,
    (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : String(error)),
  );
  if (unreadable !== null) {
    say(`${order.file} can't be read (${unreadable}).`);
    return EXIT.usage;
  }
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  const api = await findApi(order, process.env);
  try {
    say(`Importing ${order.file} into ${api.about}.`);
    const result = await runOrder(api, order, {
      adminToken: process.env.ADMIN_TOKEN ?? "",
      signal: stop.signal,
      onProgress: ({ progress, rowsRead }) => {
        if (process.stderr.isTTY) process.stderr.write(`\r${Math.floor(progress * 100)} %, ${rowsRead} rows `);
      },
    });
    if (process.stderr.isTTY) say("");
    return tell(result, order);
  } finally {
    await api.close();
  }
}

function tell(result: OrderResult, { json }: ImportOrder): number {
  if (json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  if (result.kind === "stopped") say("Stopped. Nothing was stored.");
  if (result.kind === "faults" && !json) say(describeFaults(result.faults, result.count));
  if (result.kind === "done" && !json) process.stdout.write(`${lines(result.answer)}\n`);
  return EXIT[result.kind];
}

const isNotice = (value: unknown): value is { readonly message: string } =>
  typeof value === "object" && value !== null && "message" in value;

/** One line for each thing that is told, and for each notice; token and key are told this once. */
const lines = (answer: Readonly<Record<string, unknown>>): string =>
  Object.entries(answer)
    .flatMap(([name, value]) => {
      if (Array.isArray(value) && value.every(isNotice)) return value.map(({ message }) => `notice: ${message}`);
      return [`${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`];
    })
    .join("\n");

const order = readArguments(process.argv.slice(2), new Date().toISOString().slice(0, 10));
if ("help" in order) process.stdout.write(usage);
else if ("faults" in order) {
  say([...order.faults, "", "npm run import -- --help says more."].join("\n"));
  process.exitCode = EXIT.usage;
} else {
  try {
    process.exitCode = await run(order);
  } catch (error) {
    if (!(error instanceof ConnectionError) && !(error instanceof Error && "code" in error)) throw error;
    say(error.message);
    process.exitCode = EXIT.unavailable;
  }
}
