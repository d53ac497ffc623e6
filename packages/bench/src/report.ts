import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, loadavg } from "node:os";

/** Load of the machine in the last minute: ask before the work begins. */
export const loadNow = (): number => loadavg()[0] ?? Number.NaN;

interface Report {
  /** Name of its file in docs/measurements. */
  readonly name: string;
  readonly title: string;
  /** At the start. */
  readonly load: number;
  /** How it was measured, after the sentence on day and machine. */
  readonly how: readonly string[];
  /** Markdown. */
  readonly parts: readonly string[];
}

/** On which day, and on what. */
export const machine = (load: number): string =>
  `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.version} on ${availableParallelism()} cores (${cpus()[0]?.model ?? "unknown"}), load at\nthe start ${load.toFixed(1)}.`;

/** Prints what was measured, on which day and machine; and keeps it with the documents where that is wanted. */
export async function publish({ name, title, load, how, parts }: Report, write: boolean): Promise<void> {
  const text = [`# ${title}`, "", `${machine(load)} ${how.join("\n")}`, "", parts.join("\n\n"), ""].join("\n");
  console.log(text);
  if (!write) return;
  const folder = new URL("../../../docs/measurements/", import.meta.url);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL(`${name}.md`, folder), text);
}
