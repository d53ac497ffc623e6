/** A question that shows what the API is for; the README has its answer. */
const exampleQuery = '{ outcome(vintage: "2026-01") { ... on Outcome { national { shortfall surplus moved open } } } }';

/**
 * @param {{ apiUrl: string, webUrl: string }} addresses
 * @returns {string} where to look, and one question to try
 */
export function announcement({ apiUrl, webUrl }) {
  const body = JSON.stringify({ query: exampleQuery });
  return `
Website   ${webUrl}
API       ${apiUrl}/graphql

A query to try, in the API's own page or from the command line:

  ${exampleQuery}

  curl -s ${apiUrl}/graphql -H 'content-type: application/json' -d '${body}'

Stop with Ctrl-C.`;
}
