/** One question to the API, to be written down in other languages. */
export interface SnippetRequest {
  /** The GraphQL document, with one operation. */
  readonly query: string;
  /** Everything that the view depends on: vintage, scenario. Only what JSON can hold; undefined is left out. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Whole address of the endpoint, such as http://127.0.0.1:4000/graphql. */
  readonly url: string;
}

/** The variables as JSON holds them. */
export function plainVariables({ variables = {} }: SnippetRequest): unknown {
  return JSON.parse(JSON.stringify(variables));
}

/** The body that a client posts. */
export function bodyOf(request: SnippetRequest, indent?: number): string {
  return JSON.stringify({ query: request.query, variables: plainVariables(request) }, null, indent);
}
