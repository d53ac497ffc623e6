import { plainVariables, type SnippetRequest } from "./snippet-request.js";

const CONSTANTS: Readonly<Record<string, string>> = { true: "True", false: "False", null: "None" };

/** A value of JSON as Python writes it. The escapes of JSON are escapes of Python too. */
function pythonValue(value: unknown, indent = ""): string {
  const inner = `${indent}    `;
  const block = (open: string, lines: readonly string[], close: string) =>
    lines.length === 0
      ? open + close
      : `${open}\n${lines.map((line) => `${inner}${line},\n`).join("")}${indent}${close}`;
  if (Array.isArray(value))
    return block(
      "[",
      value.map((item) => pythonValue(item, inner)),
      "]",
    );
  if (typeof value === "object" && value !== null) {
    const lines = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${pythonValue(item, inner)}`);
    return block("{", lines, "}");
  }
  const json = JSON.stringify(value);
  return CONSTANTS[json] ?? json;
}

/** A text over several lines; carriage returns are written out, because Python would make newlines of them. */
function pythonText(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll('"""', String.raw`\"\"\"`)
    .replaceAll("\r", "\\r")
    .replaceAll("\0", "\\0");
  return `"""\n${escaped}\n"""`;
}

/** A program for Python 3 that needs nothing but the standard library, and prints the data. */
export function pythonSnippet(request: SnippetRequest): string {
  return `import json
import urllib.error
import urllib.request

query = ${pythonText(request.query.trim())}
variables = ${pythonValue(plainVariables(request))}

request = urllib.request.Request(
    ${JSON.stringify(request.url)},
    data=json.dumps({"query": query, "variables": variables}).encode(),
    headers={"content-type": "application/json"},
)
try:
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
except urllib.error.HTTPError as error:
    raise SystemExit(error.read().decode())
if "errors" in answer:
    raise SystemExit(json.dumps(answer["errors"], indent=2))

data = answer["data"]
print(json.dumps(data, indent=2))
# As a table: pandas.json_normalize(data["outcome"]["regions"]["nodes"])
`;
}
