import { isClientError, NetworkError } from "./errors.js";
import { dataOf } from "./read-answer.js";
import type { Upload, UploadOptions } from "./upload-file.js";

/** What lines of the long form are added up for. */
export const accountLines = [
  "policyValue",
  "rentIncome",
  "rentSpecification",
  "maintenance",
  "management",
  "debt",
  "interest",
  "assets",
  "liabilities",
  "unitsOfValue",
] as const;
export type AccountLine = (typeof accountLines)[number];

/** How open accounts of one year are read; confirmed by a person. */
export interface AccountChoices {
  readonly year: number;
  readonly confirmed: boolean;
  readonly wozIn: "EUR" | "THOUSAND_EUR";
  readonly rentPer: "MONTH" | "YEAR";
  readonly social: readonly string[];
  readonly institution: readonly string[];
  readonly parts: readonly string[];
  readonly homeKinds: readonly string[];
  readonly thisYear: readonly string[];
  readonly lines: Readonly<Record<AccountLine, readonly string[]>>;
}

/** What was found in the accounts, and how they would be read. */
export interface FoundAccounts {
  /** Null where neither a person nor the names of the files tell it. */
  readonly year: number | null;
  readonly found: readonly {
    readonly file: string;
    readonly sheet: string | null;
    readonly table: "corporations" | "totals" | "homes" | "mutations" | "lines";
    readonly rows: number;
  }[];
  readonly rowsLeftOut: number;
  readonly proposal: {
    readonly choices: AccountChoices;
    readonly candidates: Readonly<Record<AccountLine, readonly string[]>>;
    readonly texts: Readonly<
      Record<"branch" | "institution" | "parts" | "kinds" | "yearTypes" | "descriptions", readonly string[]>
    >;
  };
}

/** The table of corporations that confirmed choices make. */
export interface MadeAccounts extends FoundAccounts {
  readonly made: Upload;
  readonly checks: readonly {
    readonly kvk: string;
    readonly check: "UNITS" | "UNITS_OF_VALUE" | "BALANCE" | "RENT";
    readonly passed: boolean | null;
    readonly one: number | null;
    readonly other: number | null;
  }[];
  readonly origins: readonly {
    readonly kvk: string;
    readonly name: string;
    readonly facts: readonly string[];
    readonly fromReference: readonly string[];
  }[];
  readonly leftOut: readonly { readonly kvk: string; readonly name: string; readonly reason: string }[];
}

interface AccountsQuestion {
  /** Ids of uploads. */
  readonly uploads: readonly string[];
  readonly year: number | null;
}

async function ask<Answer>(url: string, body: object, { signal, fetch: send = fetch }: UploadOptions): Promise<Answer> {
  try {
    const response = await send(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
    const answer = (await response.json()) as Answer;
    if (!response.ok) dataOf(answer, response.status);
    return answer;
  } catch (cause) {
    if (isClientError(cause)) throw cause;
    if (signal?.aborted) throw new NetworkError("ABORTED", "the question was ended by its caller", null, { cause });
    throw new NetworkError("UNREACHABLE", "the server can not be reached", null, { cause });
  }
}

/**
 * Asks what open accounts hold and how they would be read.
 * @param url that of the API with `/accounts` behind it
 * @throws NetworkError when no answer came; RequestRefusedError when the files are no accounts
 */
export const findAccounts = (
  url: string,
  question: AccountsQuestion,
  options: UploadOptions = {},
): Promise<FoundAccounts> => ask(url, question, options);

/**
 * Makes a table of corporations out of open accounts, as choices that a person confirmed say.
 * @param url that of the API with `/accounts` behind it
 * @throws NetworkError when no answer came; RequestRefusedError when files or choices are not right
 */
export const makeAccounts = (
  url: string,
  question: AccountsQuestion & { readonly choices: AccountChoices },
  options: UploadOptions = {},
): Promise<MadeAccounts> => ask(url, question, options);
