import { faultError } from "../fault/fault-error.js";
import { decodeCursor, encodeCursor } from "./cursor.js";
import { cursorFault, pageSizeFault } from "./page-faults.js";

export interface Page {
  readonly first: number;
  readonly after?: string | null;
}

/** Relay's page of a list. */
export interface ConnectionData<T> {
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
 * @throws GraphQL error OUT_OF_RANGE or INVALID_CURSOR.
 */
export function paginate<T>(items: readonly T[], { first, after }: Page, list: string): ConnectionData<T> {
  const sizeFault = pageSizeFault(first);
  if (sizeFault) throw faultError(sizeFault);
  const start = startOf(after, list, items.length);
  const nodes = items.slice(start, start + first);
  const edges = nodes.map((node, index) => ({ cursor: encodeCursor(list, start + index), node }));
  return {
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

function startOf(after: string | null | undefined, list: string, total: number): number {
  if (after === undefined || after === null) return 0;
  const index = decodeCursor(list, after, total);
  if (index === undefined) throw faultError(cursorFault(after));
  return index + 1;
}
