import { plainVariables, type SnippetRequest } from "./snippet-request.js";

/** The document itself, for GraphiQL; the variables follow as a comment, because a document cannot hold them. */
export function graphqlSnippet(request: SnippetRequest): string {
  const query = request.query.trim();
  const variables = plainVariables(request);
  if (typeof variables !== "object" || variables === null || Object.keys(variables).length === 0) return `${query}\n`;
  const lines = JSON.stringify(variables, null, 2).split("\n");
  return [query, "", "# Variables:", ...lines.map((line) => `# ${line}`), ""].join("\n");
}
