import { type Document, Window } from "happy-dom";
import { inject } from "vitest";

/**
 * A page as the site sends it, for what needs no browser: no script runs and nothing else is fetched.
 * @param address within the site, or whole
 */
export async function readSent(address: string): Promise<Document> {
  const answer = await fetch(new URL(address, inject("webUrl")));
  const window = new Window({ settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true } });
  return new window.DOMParser().parseFromString(await answer.text(), "text/html");
}
