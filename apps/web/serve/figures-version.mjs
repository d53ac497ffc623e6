// Which figures are published now, so that a page drawn from older ones is never shown again.

/** For so long an answer holds. Milliseconds. */
const HOLDS = 400;
/** A page that waits longer for this is slower than drawing it. Milliseconds. */
const PATIENCE = 500;
/** After an answer that did not come nobody asks for so long. Milliseconds. */
const REST = 1000;
/** The processes of the API hear of a publication one after the other: until then a page may hold older figures. Milliseconds. */
const SETTLING = 1500;

/**
 * @typedef {object} Figures
 * @property {string} version a new one with every publication and every deletion of published figures
 * @property {number} since when this process saw it first, milliseconds since 1970
 * @property {boolean} settled whether every process of the API knows it
 */

/**
 * @param {{ apiUrl: string, ask?: typeof fetch, now?: () => number }} about
 * @returns {() => Promise<Figures | null>} null while the API does not say it
 */
export const figuresVersion = ({ apiUrl, ask = fetch, now = Date.now }) => {
  const url = new URL("/version", apiUrl).href;
  /** @type {{ version: string | null, since: number }} */
  let known = { version: null, since: 0 };
  let holdsUntil = 0;
  /** @type {Promise<void> | null} */
  let asking = null;
  let begun = false;

  const check = async () => {
    try {
      const answer = await ask(url, { signal: AbortSignal.timeout(PATIENCE) });
      const version = answer.ok ? await answer.text() : null;
      // The first one it hears was there before: nothing has changed under its eyes.
      if (version !== known.version) known = { version, since: begun ? now() : 0 };
      if (version !== null) begun = true;
      holdsUntil = now() + (version === null ? REST : HOLDS);
    } catch {
      known = { version: null, since: now() };
      holdsUntil = now() + REST;
    } finally {
      asking = null;
    }
  };

  return async () => {
    if (now() >= holdsUntil) {
      asking ??= check();
      await asking;
    }
    const { version, since } = known;
    return version === null ? null : { version, since, settled: now() - since > SETTLING };
  };
};
