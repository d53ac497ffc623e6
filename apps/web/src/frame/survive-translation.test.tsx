import { act } from "react";
import { createRoot } from "react-dom/client";
import { beforeAll, describe, expect, it } from "vitest";
import { surviveTranslation } from "./survive-translation";

beforeAll(() => {
  surviveTranslation();
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
});

const textsIn = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
};

/** The ways in which translators put a text into an element. */
const translators: Readonly<Record<string, (text: Text) => void>> = {
  "wraps the text itself": (text) => {
    const font = document.createElement("font");
    text.replaceWith(font);
    font.append(text);
  },
  "puts another text in its place": (text) => {
    const font = document.createElement("font");
    font.innerHTML = "<font>vertaald</font>";
    text.replaceWith(font);
  },
  "adds another and takes the text away": (text) => {
    const font = document.createElement("font");
    font.textContent = "vertaald";
    text.parentNode?.insertBefore(font, text);
    text.remove();
  },
};

const Answer = ({ amount, note }: { readonly amount: string; readonly note: boolean }) => (
  <p>
    {note && "Let op: "}
    {"tekort "}
    {amount}
    {note && <b>nieuw</b>}
    {" miljard"}
  </p>
);

describe("a page that a browser translates", () => {
  it.each(Object.keys(translators))("goes on where a translator %s", async (name) => {
    const place = document.body.appendChild(document.createElement("div"));
    const root = createRoot(place);
    const show = (amount: string, note: boolean) => {
      act(() => {
        root.render(<Answer amount={amount} note={note} />);
      });
    };
    show("19,4", true);
    for (const text of textsIn(place)) translators[name]?.(text);
    await Promise.resolve();
    show("9,1", false);
    expect(place.textContent).toContain("9,1");
    expect(place.textContent).not.toContain("19,4");
    expect(place.textContent).not.toContain("Let op");
    expect(place.querySelector("b")).toBeNull();
    show("3,0", true);
    expect(place.textContent).toMatch(/Let op: .*3,0nieuw/);
    act(() => {
      root.unmount();
    });
    expect(place.textContent).toBe("");
  });
});
