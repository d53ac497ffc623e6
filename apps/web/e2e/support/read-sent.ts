import { type Document, Window } from "happy-dom";
import { inject } from "vitest";

/**
 * A page as the site sends it, for what needs no browser: no script runs and nothing else is fetched.
 * @param address within the site, or whole
 */
export async function readSent(address: string): Promise<Document> {
  const url = new URL(address, inject("webUrl"));
  const answer = await fetch(url);
  const window = new Window({
    url: url.href,
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      fetch: { interceptor: { beforeAsyncRequest: () => Promise.resolve(new window.Response("")) } },
    },
  });
  return new window.DOMParser().parseFromString(await answer.text(), "text/html");
}
