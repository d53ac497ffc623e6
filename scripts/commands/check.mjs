import { execute } from "../lib/execute.mjs";
import { install } from "../lib/install.mjs";
import { stages } from "../testing/stages.mjs";
import { stageLines } from "../testing/summary.mjs";
import { runTasks } from "../testing/turbo-run.mjs";

const tasks = stages.flatMap((stage) => (stage.tasks.includes("lint") ? stage.tasks : [])).concat("typecheck");

/** The loop of daily work: types and rules of what changed, and the unit tests that import something that changed. */
export async function run() {
  const started = Date.now();
  await install();
  const { code, ends } = await runTasks(tasks);
  const checked = Date.now();
  const tests = await execute("vitest", ["run", "--project=!browser", `--changed=${await comparedWith()}`]);
  const seconds = ((Date.now() - checked) / 1000).toFixed(1);
  console.log(
    [
      "",
      ...stageLines(ends.map((end) => ({ end }))),
      `${tests.code === 0 ? "ok    " : "FAILED"} unit tests of what changed: ${seconds} s`,
      `       together: ${((Date.now() - started) / 1000).toFixed(1)} s`,
    ].join("\n"),
  );
  return code === 0 && tests.code === 0 ? 0 : 1;
}

/** Where the work began: where this branch left the main one, or the last commit where there is no other branch. */
async function comparedWith() {
  const { code, output } = await execute("git", ["merge-base", "HEAD", "origin/main"], { quiet: true });
  return code === 0 ? output.trim() : "HEAD";
}
