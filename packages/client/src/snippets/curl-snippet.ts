import { bodyOf, type SnippetRequest } from "./snippet-request.js";

/** One text that a POSIX shell leaves as it is. */
const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** A command for a POSIX shell that prints the answer. */
export function curlSnippet(request: SnippetRequest): string {
  return [
    `curl -sS ${quoted(request.url)} \\`,
    "  -H 'content-type: application/json' \\",
    `  --data-binary ${quoted(bodyOf(request))}`,
    "",
  ].join("\n");
}
