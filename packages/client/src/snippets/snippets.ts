import { curlSnippet } from "./curl-snippet.js";
import { graphqlSnippet } from "./graphql-snippet.js";
import { pythonSnippet } from "./python-snippet.js";
import { rSnippet } from "./r-snippet.js";
import type { SnippetRequest } from "./snippet-request.js";

/** The same question in other languages. */
export interface Snippets {
  readonly graphql: string;
  readonly curl: string;
  readonly python: string;
  readonly r: string;
}

/**
 * "Copy as": exactly this question, vintage and scenario included, ready to be run.
 * @param request query, variables and address of the API
 * @returns the same request as GraphQL, curl, Python and R
 */
export function snippets(request: SnippetRequest): Snippets {
  return {
    graphql: graphqlSnippet(request),
    curl: curlSnippet(request),
    python: pythonSnippet(request),
    r: rSnippet(request),
  };
}
