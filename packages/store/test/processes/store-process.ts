import { randomBytes } from "node:crypto";
import { openStore } from "../../src/open-store.js";
import { newDataset } from "../new-dataset.js";

/**
 * A second process on a store, for tests that kill it. Arguments: folder, database address or "", what to do.
 * "import": stores vintages of some size without end, and says before and after each on which one it is.
 * "listen": says when what is published changed.
 * "once": stores a vintage that fills the disk, and says what came of it.
 */
const [folder = "", databaseUrl = "", task = ""] = process.argv.slice(2);
const store = openStore({ folder, databaseUrl });
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Long enough that a kill hits the middle of it, and nothing that compresses. */
function bigDataset(code: string) {
  const { content, ...rest } = newDataset(code);
  const padding = Array.from({ length: 20_000 }, (_, i) => ({
    ...content.regions[0],
    code: `R${i}`,
    name: randomBytes(48).toString("base64"),
  }));
  return { ...rest, content: { ...content, padding } };
}

async function importWithoutEnd(): Promise<never> {
  for (let number = 1; ; number++) {
    const code = `run-${number}`;
    const { id } = await store.createJob({ kind: "REGION_TABLE", fileName: code });
    say(`begin ${code} ${id}`);
    const result = await store.saveDataset(bigDataset(code), id);
    say(result.ok ? `saved ${code} ${result.value.token}` : `refused ${result.fault.code}`);
  }
}

if (task === "import") await importWithoutEnd();
if (task === "listen") {
  store.onDatasetsChanged(() => {
    say("changed");
  });
  await store.listPublished();
  say("listening");
  setInterval(() => undefined, 1000);
}
if (task === "once") {
  try {
    const result = await store.saveDataset(bigDataset("once"));
    say(result.ok ? "saved" : `refused ${result.fault.code}`);
  } catch (error) {
    say(`threw ${String(error)}`);
  }
  process.exit(0);
}
