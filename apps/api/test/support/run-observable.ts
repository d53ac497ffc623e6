import { runInThisContext } from "node:vm";
import * as Plot from "@observablehq/plot";
import { Runtime } from "@observablehq/runtime";
import * as d3 from "d3";
import { Window } from "happy-dom";
import { cellsOf, type NotebookCell } from "./notebook-cells.js";

/** A slider or a choice of a file, as a reader of the notebook moves it. */
class NotebookInput extends EventTarget {
  readonly label: string;
  value: unknown;

  constructor(label: string, value: unknown) {
    super();
    this.label = label;
    this.value = value;
  }

  set(value: unknown): void {
    this.value = value;
    this.dispatchEvent(new Event("input"));
  }
}

interface Labelled {
  readonly label: string;
  readonly value?: unknown;
}

const csv = d3 as { readonly csvParse: (text: string, row?: unknown) => unknown; readonly autoType: unknown };

/** A file as Observable hands it to a notebook. */
export const notebookFile = (text: string) => ({
  text: () => Promise.resolve(text),
  csv: ({ typed }: { readonly typed: boolean }) =>
    Promise.resolve(csv.csvParse(text, typed ? csv.autoType : undefined)),
});

/** The value of an input now, and again whenever the reader changes it. */
async function* valuesOf(input: NotebookInput): AsyncGenerator {
  for (;;) {
    const changed = new Promise((resolve) => input.addEventListener("input", resolve, { once: true }));
    yield input.value;
    await changed;
  }
}

export interface RunningNotebook {
  readonly cells: readonly NotebookCell[];
  /** What a name is worth now. */
  readonly value: (name: string) => Promise<unknown>;
  /** What the nth of the cells that only show something shows, from 1. */
  readonly shown: (nth: number) => Promise<unknown>;
  readonly input: (label: string) => NotebookInput;
  readonly end: () => void;
}

type Row = Readonly<Record<string, unknown>>;

/** Its types want those of a browser, which a server does not have. */
const drawPlot = Plot.plot as unknown as (options: object) => unknown;

/** Plot paints the colours of its legends, which needs a canvas; nobody looks at them here. */
function pageWithoutScreen(): object {
  const { document, HTMLCanvasElement } = new Window();
  Object.assign(HTMLCanvasElement.prototype, {
    getContext: () => ({ fillStyle: "", fillRect: () => undefined }),
    toDataURL: () => "data:,",
  });
  return document;
}

const shownName = (nth: number) => `shown ${nth}`;

/**
 * Runs the cells of a notebook with Observable's own runtime, so that a change runs anew what depends on it. Charts are drawn
 * by Plot, on a page without a screen.
 */
export function runObservable(page: string): RunningNotebook {
  const document = pageWithoutScreen();
  const inputs: NotebookInput[] = [];
  const take = (input: NotebookInput): NotebookInput => {
    inputs.push(input);
    return input;
  };
  const libraries: Record<string, unknown> = {
    d3,
    Plot: { ...Plot, plot: (options: object) => drawPlot({ ...options, document }) },
    Inputs: {
      range: (_ends: unknown, { label, value }: Labelled) => take(new NotebookInput(label, value)),
      file: ({ label }: Labelled) => take(new NotebookInput(label, null)),
      table: (rows: unknown) => rows,
    },
    html: (texts: TemplateStringsArray, ...values: readonly unknown[]) => String.raw({ raw: texts }, ...values),
    view: valuesOf,
  };
  const runtime = new Runtime();
  const main = runtime.module();
  const cells = cellsOf(page);
  for (const [name, library] of Object.entries(libraries)) main.variable().define(name, [], () => library);
  const known = new Set([...Object.keys(libraries), ...cells.flatMap(({ declared }) => declared)]);
  let shown = 0;
  for (const [index, cell] of cells.entries()) {
    const asked = [...cell.asked].filter((name) => known.has(name));
    const name = cell.declared.length === 0 ? shownName(++shown) : `cell ${index}`;
    const code = `(async (${asked.join(", ")}) => {\n${cell.code}\n})`;
    const run = runInThisContext(code) as (...values: readonly unknown[]) => unknown;
    main.variable(true).define(name, asked, run);
    for (const declared of cell.declared)
      main.variable(true).define(declared, [name], (values) => (values as Row)[declared]);
  }
  return {
    cells,
    value: (name) => main.value(name),
    shown: (nth) => main.value(shownName(nth)),
    input: (label) => {
      const found = inputs.findLast((input) => input.label === label);
      if (found === undefined) throw new Error(`The notebook has no input "${label}"`);
      return found;
    },
    end: () => runtime.dispose(),
  };
}
