import type { NodeView } from "./nodes/node-view.js";
import type { Platform } from "./platform.js";

/** Looks things up by type and key among everything that has an id of its own. */
export function nodeFinder(
  nodes: Readonly<Record<string, (key: string) => NodeView | undefined>>,
): Platform["findNode"] {
  return (type, key) => (Object.hasOwn(nodes, type) ? nodes[type]?.(key) : undefined);
}

/** A finder in a list of things with a code. */
export function byCode<T extends NodeView & { readonly code: string }>(
  items: readonly T[],
): (key: string) => T | undefined {
  const found = new Map(items.map((item) => [item.code, item]));
  return (key) => found.get(key);
}
