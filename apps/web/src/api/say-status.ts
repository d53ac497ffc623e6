/** Where serve/mark-answers.mjs keeps what is known of the answer that is being made. */
const NAME = Symbol.for("solidariteitskaart.answer");

interface Answer {
  status: number | null;
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
