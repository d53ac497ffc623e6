import { act } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { AsDrawn } from "./as-drawn";
import { LeftAsDrawn } from "./left-as-drawn";

let root: Root | undefined;

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
});

afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
});

/** As React finds it: the page that the server drew. */
const page = (html: string): HTMLElement => {
  const main = document.createElement("main");
  main.innerHTML = html;
  document.body.append(main);
  return main;
};

const DRAWN = '<div data-drawn="letter"><p>Een <b>brief</b></p></div>';

it("is left as it was drawn, and nothing is drawn in its place", () => {
  const main = page(DRAWN);
  const paragraph = main.querySelector("p");
  const never = vi.fn(() => null);
  const Never = never;
  act(() => {
    root = hydrateRoot(
      main,
      <LeftAsDrawn name="letter">
        <Never />
      </LeftAsDrawn>,
    );
  });
  expect(main.innerHTML).toBe(DRAWN);
  expect(main.querySelector("p")).toBe(paragraph);
  expect(never).not.toHaveBeenCalled();
});

it("goes back in as it was where React draws everything anew", () => {
  const main = page(`<i>changed by something else</i>${DRAWN}`);
  const paragraph = main.querySelector("p");
  const faults = vi.fn();
  act(() => {
    root = hydrateRoot(
      main,
      <section>
        <LeftAsDrawn name="letter">{null}</LeftAsDrawn>
      </section>,
      { onRecoverableError: faults },
    );
  });
  expect(faults).toHaveBeenCalled();
  expect(main.innerHTML).toBe(`<section>${DRAWN}</section>`);
  expect(main.querySelector("p")).toBe(paragraph);
});

it("is drawn by scripts when it has to show something else", () => {
  const main = page(DRAWN);
  const shown = (shows: string) => (
    <AsDrawn name="letter" shows={shows}>
      <p>{shows}</p>
    </AsDrawn>
  );
  act(() => {
    root = hydrateRoot(main, shown("Een brief"));
  });
  expect(main.innerHTML).toBe(DRAWN);
  act(() => root?.render(shown("Twee brieven")));
  expect(main.textContent).toBe("Twee brieven");
});
