import { expect, test } from "vitest";
import { freePorts } from "./ports.mjs";
import { startTogether } from "./together.mjs";

/**
 * A service that answers on a port until it is stopped.
 * @param {string} name
 * @param {string} [first] what it does before that
 */
async function answering(name, first = "") {
  const [port = 0] = await freePorts(1);
  const code = `${first}; require("node:http").createServer((_, r) => r.end(String(process.pid))).listen(${port}, "127.0.0.1")`;
  return node(name, code, `http://127.0.0.1:${port}`);
}

/**
 * @param {string} name
 * @param {string} code
 * @param {string} [readyUrl]
 * @returns {import("./service.mjs").ServiceSpec & { readyUrl: string }}
 */
function node(name, code, readyUrl = "http://127.0.0.1:9") {
  return { name, command: process.execPath, args: ["-e", code], cwd: import.meta.dirname, readyUrl, quiet: true };
}

/** @param {string} url */
const answers = (url) =>
  fetch(url).then(
    () => true,
    () => false,
  );

test("services run until they are stopped, and stopping twice is the same as once", async () => {
  const specs = [await answering("One"), await answering("Two")];
  const running = await startTogether(specs);
  expect(await Promise.all(specs.map((spec) => answers(spec.readyUrl)))).toEqual([true, true]);
  await running.stop();
  await running.stop();
  expect(await Promise.all(specs.map((spec) => answers(spec.readyUrl)))).toEqual([false, false]);
});

test("when the second cannot start, the first is stopped and the second's last message is told", async () => {
  const first = await answering("One");
  const second = node("Two", 'console.error("no such file: facts.csv"); process.exit(3)');
  await expect(startTogether([first, second])).rejects.toThrow(
    "Two stopped (exit code 3). Its last message: no such file: facts.csv",
  );
  expect(await answers(first.readyUrl)).toBe(false);
});

test("a service is only started when the one before it is ready", async () => {
  const first = node("One", "process.exit(1)");
  const second = await answering("Two");
  await expect(startTogether([first, second])).rejects.toThrow("One stopped (exit code 1). It printed nothing.");
  expect(await answers(second.readyUrl)).toBe(false);
});

test("a service that dies later is started again, and one that keeps dying is told", async () => {
  const spec = await answering("One", 'setTimeout(() => { console.error("out of memory"); process.exit(9); }, 500)');
  /** @type {string[]} */
  const said = [];
  const restarts = { pauses: [10, 10], say: (/** @type {string} */ line) => void said.push(line) };
  const running = await startTogether([spec], undefined, restarts);
  const failure = await running.failed;
  const told = "One stopped (exit code 9). Its last message: out of memory";
  expect(said).toEqual([`${told} It starts again in 0.01 seconds.`, `${told} It starts again in 0.01 seconds.`]);
  expect(failure.message).toBe(told);
});

test("a service that was killed answers again, and does not outlive being stopped", async () => {
  const spec = await answering("One");
  const running = await startTogether([spec], undefined, { pauses: [10], say: () => undefined });
  const pid = () => fetch(spec.readyUrl).then((answer) => answer.text());
  const first = await pid();
  process.kill(Number(first), "SIGKILL");
  let second = first;
  while (second === first) second = await pid().catch(() => first);
  await running.stop();
  expect(await answers(spec.readyUrl)).toBe(false);
});

test("a start that is called off leaves nothing running", async () => {
  const first = await answering("One");
  const never = node("Two", "setInterval(() => {}, 1000)");
  const control = new AbortController();
  const starting = startTogether([first, never], control.signal);
  while (!(await answers(first.readyUrl)));
  control.abort();
  await expect(starting).rejects.toThrow();
  expect(await answers(first.readyUrl)).toBe(false);
});

test("a service that a service started is stopped with it", async () => {
  const [port = 0] = await freePorts(1);
  const inner = `require("node:http").createServer((_, r) => r.end("yes")).listen(${port}, "127.0.0.1")`;
  const outer = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(inner)}]); setInterval(() => {}, 1000)`;
  const running = await startTogether([node("Outer", outer, `http://127.0.0.1:${port}`)]);
  await running.stop();
  expect(await answers(`http://127.0.0.1:${port}`)).toBe(false);
});
