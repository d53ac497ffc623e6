/** Where serve/draw-page.mjs keeps what is known of the answer that is being made. */
const NAME = Symbol.for("solidariteitskaart.answer");

interface Answer {
  status: number | null;
  /** Whether the page may be shown to the next reader too. */
  keep: boolean;
  /** Whether the page has use for scripts. */
  scripts: boolean;
  /** Since when the figures are published that it must show; milliseconds since 1970. */
  readonly figuresSince: number;
  /** When the request came, as performance.now() counts. */
  readonly began: number;
  /** The page is drawn for the charts in it: they hold their figures as numbers too. */
  readonly charts: boolean;
  /** What one step leaves for the next: see hand-over.ts. */
  readonly handedOver: Map<string, unknown>;
  /** Draws another page of this site, for the charts in it. */
  readonly draw: (address: string) => Promise<DrawnPage>;
}

interface DrawnPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
  /** Whether it holds all it should. */
  readonly keep: boolean;
}

interface Answers {
  readonly getStore: () => Answer | undefined;
}

/** What is known of the answer that is being made; nothing in development, without our own server. */
export const current = (): Answer | undefined => (globalThis as { readonly [NAME]?: Answers })[NAME]?.getStore();

/**
 * Says that the page being drawn is no success: Next draws a page without a way to choose its status, other than one that
 * needs scripts. In development, without our own server, nothing happens.
 * @param status 404: nothing is at this address; 503: the figures are away
 */
export const sayStatus = (status: 404 | 503): void => {
  const answer = current();
  if (answer) answer.status = status;
};

/** Says that something is missing in the page being drawn that may be there a moment later: the next reader gets a new one. */
export const dontKeep = (): void => {
  const answer = current();
  if (answer) answer.keep = false;
};

/** Says that the page being drawn does nothing in the browser: it is sent without scripts, to programs that try addresses above all. */
export const sendWithoutScripts = (): void => {
  const answer = current();
  if (answer) answer.scripts = false;
};

/** What was asked before this moment may be older than the figures that the page must show; milliseconds since 1970. */
export const figuresSince = (): number => current()?.figuresSince ?? 0;

/** Milliseconds since the request came that is being answered; 0 where that is not known. */
export const msSinceAsked = (): number => {
  const answer = current();
  return answer ? performance.now() - answer.began : 0;
};

/** Whether charts hold their figures as numbers too. */
export const isDrawnForCharts = (): boolean => current()?.charts ?? false;

/**
 * Another page of this site as everybody sees it, for the charts in it.
 * @param address path and query
 * @returns null where our own server is not around: in development
 */
export const drawForCharts = async (address: string): Promise<{ status: number; html: string } | null> => {
  const answer = current();
  if (!answer) return null;
  const asked = await answer.draw(address);
  // A short address of a place leads to its own.
  const { pathname, search } = new URL(String(asked.headers.location ?? address), "http://site");
  const drawn = asked.status >= 300 && asked.status < 400 ? await answer.draw(`${pathname}${search}`) : asked;
  if (!drawn.keep) dontKeep();
  return { status: drawn.status, html: drawn.body.toString("utf8") };
};

/** What a loader answers when it has no figures, so that the page is no success either. */
export const figuresAway = (): { readonly kind: "away"; readonly at: number } => {
  sayStatus(503);
  return { kind: "away", at: Date.now() };
};
