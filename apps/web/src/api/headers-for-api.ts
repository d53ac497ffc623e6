/** Told to the API beside a question: who we are, for whom we ask, and under which number both logs note it. */
const labels = ["visitor", "x-request-id"];

/** By this the API knows the site, and believes what it says about visitors. */
export const siteKeyHeader = (): Record<string, string> => {
  const key = process.env.SITE_KEY;
  return key ? { "site-key": key } : {};
};

/**
 * Headers of a question that is passed on for a visitor; serve.mjs wrote into the request who that is.
 * @param handedOn names of further headers of the visitor that the API has to know
 */
export const headersForApi = (request: Request, handedOn: readonly string[]): Record<string, string> => ({
  ...Object.fromEntries(
    [...handedOn, ...labels].flatMap((name): [string, string][] => {
      const value = request.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  ),
  ...siteKeyHeader(),
});

/** What every answer of the API may carry back: what it is, and when a refused visitor may come back. */
export const handedBackAlways = [
  "content-type",
  "retry-after",
  "ratelimit-limit",
  "ratelimit-remaining",
  "ratelimit-reset",
  "allow",
];
