/**
 * Browsers translate a page by putting every text into `<font>` elements, behind the back of React: it then updates texts
 * that stand nowhere any more, and ends the page when it wants to take one away. This keeps which element stands where a text
 * stood, so that React's changes arrive there. See https://github.com/facebook/react/issues/11538.
 */

/** What stands in the page where a text stood. */
const standIns = new WeakMap<Node, Element>();

const isFont = (node: Node | null | undefined): node is Element => node?.nodeName === "FONT";

const noteStandIns = (records: readonly MutationRecord[]): void => {
  const added = records.flatMap((record) => [...record.addedNodes].filter(isFont));
  for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
    for (const text of removedNodes) {
      if (text.nodeType !== Node.TEXT_NODE || text.isConnected) continue;
      const standIn =
        [...addedNodes].find(isFont) ??
        [previousSibling, nextSibling].find((one) => isFont(one) && added.includes(one));
      if (isFont(standIn)) standIns.set(text, standIn);
    }
  }
};

/** The child of `parent` that holds `node`, or stands where it stood; null where there is none. */
const childFor = (parent: Node, node: Node): ChildNode | null => {
  const standIn = standIns.get(node);
  let place: Node | null = node.isConnected || standIn === undefined ? node : standIn;
  while (place !== null && place.parentNode !== parent) place = place.parentNode;
  return isFont(place) ? place : null;
};

let installed = false;

/** Once for a page, before anything is drawn anew. */
export const surviveTranslation = (): void => {
  if (installed) return;
  installed = true;
  new MutationObserver(noteStandIns).observe(document, { childList: true, subtree: true });

  const removeChild = Reflect.get(Node.prototype, "removeChild");
  const insertBefore = Reflect.get(Node.prototype, "insertBefore");
  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    const place = child.parentNode === this ? null : childFor(this, child);
    if (place === null) return removeChild.call(this, child) as Child;
    removeChild.call(this, place);
    return child;
  };
  Node.prototype.insertBefore = function <Child extends Node>(this: Node, child: Child, before: Node | null): Child {
    const place = before === null || before.parentNode === this ? before : childFor(this, before);
    return insertBefore.call(this, child, place ?? before) as Child;
  };

  Object.defineProperty(Text.prototype, "nodeValue", {
    configurable: true,
    enumerable: true,
    get(this: Text) {
      return this.data;
    },
    set(this: Text, text: string | null) {
      const standIn = this.isConnected ? undefined : standIns.get(this);
      if (standIn?.isConnected) standIn.replaceWith(this);
      this.data = text ?? "";
    },
  });
};
