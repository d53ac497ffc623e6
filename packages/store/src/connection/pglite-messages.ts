import type { Results } from "@electric-sql/pglite";

export interface PgliteQuery {
  readonly order: "query";
  readonly text: string;
  readonly values: readonly unknown[];
  readonly rowMode: "array" | "object";
  /** Types whose values are left as PostgreSQL writes them. */
  readonly leftAsText: readonly number[];
}

export type PgliteOrder = { readonly order: "open" } | PgliteQuery | { readonly order: "close" };

/** To the thread. */
export type PgliteRequest = PgliteOrder & { readonly id: number };

/** From the thread. An error loses what is its own when it is copied to another thread, so that goes beside it. */
export type PgliteAnswer = { readonly id: number } & (
  | { readonly results: Results | null }
  | { readonly message: string; readonly own: Readonly<Record<string, string>> }
);
