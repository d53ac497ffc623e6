import { setTimeout as pause } from "node:timers/promises";
import { freezingTable, freezingWorkbook } from "./files.js";
import { dearQuestion, stepOfLever, unseen, unseenPage, watchEnsemble } from "./questions.js";
import { type Answer, type Visitor, visitor } from "./visitor.js";

/** What came of a load. */
export interface Outcome {
  readonly measured: string;
  readonly kept: boolean;
}

/** What somebody does to take the figures from everybody. */
export interface Load {
  readonly what: string;
  readonly expected: string;
  /** @param site origin of the proxy; each visitor has an address of his own, from 2 on */
  readonly run: (site: string, seconds: number) => Promise<Outcome>;
}

const JSON_TYPE = { "content-type": "application/json" };
const FILE_TYPE = { "content-type": "application/octet-stream" };

/** How often each status came: `200 × 950, 429 × 100`. */
const told = (answers: readonly Answer[]): string => {
  const counts = new Map<number, number>();
  for (const { status } of answers) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([status, count]) => `${status === 0 ? "none" : status} × ${count}`)
    .join(", ");
};

/** Nothing but answers, and refusals that say when to come back. */
const politely = (answers: readonly Answer[]): boolean =>
  answers.every(({ status, headers }) => status === 200 || (status >= 429 && Number(headers["retry-after"]) > 0));

const refused = (answers: readonly Answer[]): boolean => answers.some(({ status }) => status === 429);

/** Sends so many a second, whether they are answered or not, and waits for all answers. */
async function steadily(seconds: number, perSecond: number, ask: () => Promise<Answer>): Promise<readonly Answer[]> {
  const asked: Promise<Answer>[] = [];
  const began = performance.now();
  while (performance.now() - began < seconds * 1000) {
    const due = ((performance.now() - began) / 1000) * perSecond;
    while (asked.length < due) asked.push(ask());
    await pause(10);
  }
  return Promise.all(asked);
}

const alone = (answers: readonly Answer[]): Outcome => ({
  measured: told(answers),
  kept: refused(answers) && politely(answers),
});

async function by<T>(site: string, number: number, work: (who: Visitor) => Promise<T>): Promise<T> {
  const who = visitor(site, number);
  try {
    return await work(who);
  } finally {
    who.leave();
  }
}

/** As a page does: one question at a time, and the newest step when that is answered. */
async function slide(site: string, number: number, seconds: number): Promise<readonly Answer[]> {
  return by(site, number, async (who) => {
    const answers: Answer[] = [];
    const end = performance.now() + seconds * 1000;
    while (performance.now() < end) {
      const answer = await who.query(stepOfLever());
      answers.push(answer);
      await pause(Math.max(0, 1000 / 17 - answer.took));
    }
    return answers;
  });
}

const upload = (who: Visitor, file: Buffer) =>
  who.ask("/uploads?fileName=a", { body: file, headers: FILE_TYPE, timeout: 60_000 });

async function previewed(site: string, file: Buffer): Promise<Outcome> {
  return by(site, 9, async (who) => {
    const sent = await upload(who, file);
    const { upload: id } = JSON.parse(sent.body) as { upload?: string };
    const query =
      "query ($file: ImportFileInput!) { importPreview(file: $file) { __typename ... on ImportFaults { faults { code } } } }";
    const answer = await who.query(query, { file: { upload: id } });
    const type = /"__typename":"(\w+)"/.exec(answer.body)?.[1] ?? "nothing";
    const code = /"code":"(\w+)"/.exec(answer.body)?.[1] ?? "";
    return {
      measured: `${(file.length / 1e6).toFixed(1)} MB: ${type} ${code} after ${(answer.took / 1000).toFixed(1)} s`,
      // Read, refused, or ended when its time was over.
      kept: sent.status === 201 && politely([answer]),
    };
  });
}

export const LOADS: readonly Load[] = [
  {
    what: "1,050 tiny questions in 3 seconds, again and again",
    expected: "this one is refused, with the time to come back",
    run: (site, seconds) =>
      by(site, 2, async (who) => alone(await steadily(seconds, 350, () => who.query("{ __typename }")))),
  },
  {
    what: "ten visitors each move levers at 17 steps a second",
    expected: "nobody is refused",
    run: async (site, seconds) => {
      const all = await Promise.all(Array.from({ length: 10 }, (_, at) => slide(site, 10 + at, seconds)));
      return { measured: told(all.flat()), kept: all.flat().every(({ status }) => status === 200) };
    },
  },
  {
    what: "one sends 400 steps of a lever a second",
    expected: "this one is refused",
    run: (site, seconds) =>
      by(site, 3, async (who) => alone(await steadily(seconds, 400, () => who.query(stepOfLever())))),
  },
  {
    what: "6.4 questions a second that are as dear as allowed",
    expected: "this one is refused by what they cost together",
    run: (site, seconds) =>
      by(site, 4, async (who) => alone(await steadily(seconds, 6.4, () => who.query(dearQuestion())))),
  },
  {
    what: "fifty of these at once",
    expected: "answered or refused, none lost",
    run: (site) =>
      by(site, 5, async (who) => {
        const answers = await Promise.all(Array.from({ length: 50 }, () => who.query(dearQuestion())));
        return { measured: told(answers), kept: politely(answers) };
      }),
  },
  {
    what: "forty files of 20 MB of one visitor",
    expected: "his share is taken, others send theirs",
    run: async (site) => {
      const file = Buffer.alloc(20_000_000, "a;b\n");
      const answers = await by(site, 6, async (who) => {
        const sent: Answer[] = [];
        for (let time = 0; time < 40; time += 1) sent.push(await upload(who, file));
        return sent;
      });
      const other = await by(site, 7, (who) => upload(who, Buffer.from("a;b\n1;2\n")));
      return {
        measured: `${told(answers)}; another's ${other.status}`,
        kept: refused(answers) && other.status === 201,
      };
    },
  },
  {
    what: "two hundred streams of one visitor",
    expected: "his share is taken, another has his stream",
    run: (site, seconds) =>
      by(site, 8, async (greedy) => {
        const headers = { ...JSON_TYPE, accept: "text/event-stream" };
        const open = Array.from({ length: 200 }, () =>
          greedy.ask("/graphql/stream", {
            body: watchEnsemble(Math.floor(unseen())),
            headers,
            timeout: seconds * 1000,
          }),
        );
        await pause(1000);
        const other = await by(site, 20, (who) =>
          who.ask("/graphql/stream", { body: watchEnsemble(Math.floor(unseen())), headers, timeout: 60_000 }),
        );
        const done = other.body.includes('"done":2000');
        return { measured: `${told(await Promise.all(open))}; another's ${done ? "whole" : "not whole"}`, kept: done };
      }),
  },
  {
    what: "a workbook that is `<?` again and again",
    expected: "looked at in a thread that is ended; others are answered",
    run: (site) => previewed(site, freezingWorkbook()),
  },
  {
    what: "a table whose cells are blanks between digits",
    expected: "the same",
    run: (site) => previewed(site, freezingTable()),
  },
  {
    what: "one asks for 100 pages a second that nobody saw before",
    expected: "this one is refused, or waits his turn",
    run: (site, seconds) =>
      by(site, 21, async (who) =>
        alone(await steadily(seconds, 100, () => who.ask(unseenPage(), { timeout: 60_000 }))),
      ),
  },
  {
    what: "two hundred connections that send a byte now and then",
    expected: "hung up on after 15 seconds",
    run: async (site, seconds) => {
      const answers = await by(site, 22, (who) =>
        Promise.all(
          Array.from({ length: 200 }, () =>
            who.ask("/graphql", {
              body: "",
              headers: { ...JSON_TYPE, "content-length": 500 },
              timeout: (seconds + 30) * 1000,
            }),
          ),
        ),
      );
      return { measured: told(answers), kept: answers.every(({ status }) => status !== 200) };
    },
  },
];
