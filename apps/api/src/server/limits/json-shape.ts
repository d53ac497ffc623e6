export type JsonShapeFault = "TOO_DEEP" | "DUPLICATE_KEY";

interface Frame {
  /** Keys seen in this object; null for an array. */
  readonly keys: Set<string> | null;
  expectsKey: boolean;
}

/**
 * Looks at the text of a JSON document before it is parsed: how deep it nests, and whether an object names a key
 * twice (readers disagree about which one counts). Text that is not JSON is left to the parser.
 */
export function jsonShapeFault(text: string, maxDepth: number): JsonShapeFault | undefined {
  const frames: Frame[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    const frame = frames.at(-1);
    if (char === "{" || char === "[") {
      if (frames.length === maxDepth) return "TOO_DEEP";
      frames.push({ keys: char === "{" ? new Set() : null, expectsKey: char === "{" });
    } else if (char === "}" || char === "]") {
      frames.pop();
    } else if (char === "," && frame?.keys) {
      frame.expectsKey = true;
    } else if (char === '"') {
      const end = endOfString(text, at);
      if (frame?.keys && frame.expectsKey) {
        const key = decoded(text.slice(at, end + 1));
        if (frame.keys.has(key)) return "DUPLICATE_KEY";
        frame.keys.add(key);
        frame.expectsKey = false;
      }
      at = end;
    }
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}

/** `"\u0061"` and `"a"` are the same key. */
function decoded(quoted: string): string {
  if (!quoted.includes("\\")) return quoted;
  try {
    return JSON.stringify(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
