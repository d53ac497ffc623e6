import type { FoundAccounts, MadeAccounts } from "@solidariteitskaart/client";
import { type AccountFile, readAccountChoices } from "@solidariteitskaart/data";
import type { RequestHandler } from "express";
import { LIMITS } from "../limits.js";
import type { OwnFigures } from "../own-figures/own-figures.js";
import { visitorOf } from "../visitors/visitor.js";
import { answerError } from "./error-answer.js";

type Asked = Readonly<Partial<Record<"uploads" | "year" | "choices", unknown>>>;

const isListOfIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= LIMITS.uploadsEach &&
  value.every((id) => typeof id === "string");

/** The files of those ids, or the first id that nothing is kept of. */
async function filesOf(
  ids: readonly string[],
  { uploads }: Pick<OwnFigures, "uploads">,
): Promise<readonly AccountFile[] | { readonly gone: string }> {
  const files: AccountFile[] = [];
  for (const id of ids) {
    const found = await uploads.read(id);
    if (found === null) return { gone: id };
    files.push({ name: found.fileName, bytes: found.bytes });
  }
  return files;
}

/**
 * POST /accounts: open accounts of corporations out of files that were sent. Without choices it says what was found and
 * proposes how to read it; with choices that a person confirmed it makes a table of corporations, as a file to be looked at
 * and imported like any other.
 */
export const accountsAnswer =
  (own: Pick<OwnFigures, "uploads" | "threads" | "settings">): RequestHandler =>
  async (request, response) => {
    const { uploads: ids, year = null, choices = null } = (request.body ?? {}) as Asked;
    if (!isListOfIds(ids)) {
      const allowed = `{ "uploads": 1 to ${LIMITS.uploadsEach} ids that POST /uploads gave, "year", "choices" }`;
      answerError(response, 400, "ACCOUNTS_REQUEST", "The request does not name its files.", allowed);
      return;
    }
    if (year !== null && !Number.isInteger(year)) {
      answerError(response, 400, "YEAR", "The year is no whole number.", "a year such as 2024, or none");
      return;
    }
    const read = choices === null ? null : readAccountChoices(choices);
    if (read !== null && "wrong" in read) {
      const allowed = "the proposed choices, changed where they are not right, with confirmed: true";
      answerError(response, 400, "ACCOUNT_CHOICES", read.wrong.join("; ").slice(0, 1000), allowed);
      return;
    }
    const files = await filesOf(ids, own);
    if ("gone" in files) {
      const allowed = "an id that POST /uploads gave within the time that files are kept";
      answerError(response, 404, "NO_SUCH_UPLOAD", "There is no such file, or it waited too long.", allowed);
      return;
    }
    const { maxBytes, maxRows, uploadKeepMinutes } = own.settings;
    const question = { year: year as number | null, choices: read, limits: { bytes: maxBytes, rows: maxRows } };
    const look = await own.threads.accounts({ files, question });
    if (!look.ok) {
      const [first] = look.faults;
      answerError(response, 422, first?.code ?? "STOPPED", first?.message ?? "Stopped.", first?.allowed ?? undefined);
      return;
    }
    const { table, ok: _ok, ...about } = look;
    if (table === null) {
      response.json(about satisfies FoundAccounts);
      return;
    }
    const { csv, rows: _rows, ...told } = table;
    const { key } = visitorOf(response);
    const name = `accounts-${String(read?.year)}.csv`;
    const share = { owner: key, most: Number.POSITIVE_INFINITY };
    const saved = await own.uploads.save(once(Buffer.from(csv)), name, share);
    if ("refused" in saved) {
      answerError(response, 503, saved.refused, "There is no space left for the table. Nothing was kept.");
      return;
    }
    const { id, ...made } = saved;
    const expiresAt = new Date(Date.now() + uploadKeepMinutes * 60_000).toISOString();
    const answer = { ...about, ...told, made: { upload: id, ...made, expiresAt } } satisfies MadeAccounts;
    response.status(201).json(answer);
  };

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
