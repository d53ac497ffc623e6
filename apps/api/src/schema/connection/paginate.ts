import type { Fault } from "@solidariteitskaart/model";
import { LIMITS } from "../../limits.js";
import { decodeCursor, encodeCursor } from "./cursor.js";
import { cursorFault, pageSizeFault } from "./page-faults.js";

export interface Page {
  readonly first: number;
  readonly after?: string | null;
}

/** Relay's page of a list; empty where something is wrong with the question. */
export interface ConnectionData<T> {
  readonly faults: readonly Fault[];
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * One page of `items`.
 * @param list Name of the list, from `listKey`; a cursor of another list is refused.
 * @param most Items that a page may have.
 * @returns a page without items and with the faults OUT_OF_RANGE and INVALID_CURSOR where size and cursor are wrong
 */
export function paginate<T>(
  items: readonly T[],
  { first, after }: Page,
  list: string,
  most: number = LIMITS.pageSize,
): ConnectionData<T> {
  const start = startOf(after, list, items.length);
  const faults = [pageSizeFault(first, most), start === undefined ? cursorFault(after ?? "") : undefined];
  const wrong = faults.filter((fault) => fault !== undefined);
  return wrong.length > 0 ? refusedPage(wrong, items.length) : pageOf(items, first, start ?? 0, list);
}

/** The page of a question that cannot be answered. */
export const refusedPage = <T>(faults: readonly Fault[], totalCount = 0): ConnectionData<T> => ({
  faults,
  edges: [],
  nodes: [],
  totalCount,
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
});

function pageOf<T>(items: readonly T[], first: number, start: number, list: string): ConnectionData<T> {
  const nodes = items.slice(start, start + first);
  const edges = nodes.map((node, index) => ({ cursor: encodeCursor(list, start + index), node }));
  return {
    faults: [],
    edges,
    nodes,
    totalCount: items.length,
    pageInfo: {
      hasNextPage: start + nodes.length < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function startOf(after: string | null | undefined, list: string, total: number): number | undefined {
  if (after === undefined || after === null) return 0;
  const index = decodeCursor(list, after, total);
  return index === undefined ? undefined : index + 1;
}
