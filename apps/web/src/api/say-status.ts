/** Where serve/draw-page.mjs keeps what is known of the answer that is being made. */
const NAME = Symbol.for("solidariteitskaart.answer");

interface Answer {
  status: number | null;
  /** Whether the page may be shown to the next reader too. */
  keep: boolean;
  /** Since when the figures are published that it must show; milliseconds since 1970. */
  readonly figuresSince: number;
  /** When the request came, as performance.now() counts. */
  readonly began: number;
}

interface Answers {
  readonly getStore: () => Answer | undefined;
}

const current = (): Answer | undefined => (globalThis as { readonly [NAME]?: Answers })[NAME]?.getStore();

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

/** What was asked before this moment may be older than the figures that the page must show; milliseconds since 1970. */
export const figuresSince = (): number => current()?.figuresSince ?? 0;

/** Milliseconds since the request came that is being answered; 0 where that is not known. */
export const msSinceAsked = (): number => {
  const answer = current();
  return answer ? performance.now() - answer.began : 0;
};

/** What a loader answers when it has no figures, so that the page is no success either. */
export const figuresAway = (): { readonly kind: "away"; readonly at: number } => {
  sayStatus(503);
  return { kind: "away", at: Date.now() };
};
