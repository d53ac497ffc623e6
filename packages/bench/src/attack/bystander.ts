import { setTimeout as pause } from "node:timers/promises";
import { stepOfLever, unseenPage } from "./questions.js";
import { visitor } from "./visitor.js";

/** What somebody met who does nothing wrong. Milliseconds. */
export interface Met {
  readonly questions: readonly number[];
  readonly pages: readonly number[];
  /** Answers that were not what he asked for. */
  readonly failed: number;
}

/** Ten questions of a lever a second, and a page that has to be drawn each second, from an address of his own. */
export async function beside(site: string, during: Promise<unknown>): Promise<Met> {
  const who = visitor(site, 250);
  const [questions, pages]: [number[], number[]] = [[], []];
  let [failed, over] = [0, false];
  const turn = async (times: number[], every: number, ask: () => ReturnType<typeof who.ask>) => {
    while (!over) {
      const { status, took, body } = await ask();
      times.push(took);
      if (status !== 200 || body.includes('"errors"')) failed += 1;
      await pause(Math.max(0, every - took));
    }
  };
  const all = Promise.all([
    turn(questions, 100, () => who.query(stepOfLever())),
    turn(pages, 1000, () => who.ask(unseenPage())),
  ]);
  await during;
  over = true;
  await all;
  who.leave();
  return { questions, pages, failed };
}
