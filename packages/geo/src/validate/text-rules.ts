import type { BoundaryFault } from "../fault.js";
import { limits } from "./limits.js";

export function notTooLarge(text: string): BoundaryFault[] {
  const bytes = Buffer.byteLength(text);
  if (bytes <= limits.bytes) return [];
  return [
    {
      code: "FILE_TOO_LARGE",
      path: "file",
      value: `${String(bytes)} bytes`,
      allowed: `at most ${String(limits.bytes)} bytes`,
      message: "The file is too large; use the generalised boundaries.",
    },
  ];
}

/** Looked at before parsing: a text of nothing but brackets must cost nothing. */
export function notTooDeep(text: string): BoundaryFault[] {
  const depth = depthOf(text);
  if (depth <= limits.depth) return [];
  return [
    {
      code: "TOO_DEEPLY_NESTED",
      path: "file",
      value: `more than ${String(limits.depth)} levels`,
      allowed: `at most ${String(limits.depth)} levels`,
      message: "The brackets are nested more deeply than boundaries ever are.",
    },
  ];
}

/** The greatest depth of brackets outside strings; stops looking once the limit is passed. */
function depthOf(text: string): number {
  let depth = 0;
  let greatest = 0;
  for (let index = 0; index < text.length && greatest <= limits.depth; index++) {
    const character = text[index];
    if (character === '"') index = endOfString(text, index);
    else if (character === "[" || character === "{") greatest = Math.max(greatest, ++depth);
    else if (character === "]" || character === "}") depth--;
  }
  return greatest;
}

function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === "\\" ? 2 : 1;
  return index;
}

/** Bytes of a picture or an archive would spoil the terminal that prints them. */
const printable = (text: string) => text.replaceAll(/[\p{C}\uFFFD]+/gu, "…");

export function parseJson(text: string): { readonly value: unknown } | { readonly faults: BoundaryFault[] } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch (error) {
    const reason = printable(error instanceof Error ? error.message : String(error));
    return {
      faults: [
        {
          code: "NOT_JSON",
          path: "file",
          value: printable(text.slice(0, 40)),
          allowed: "a complete GeoJSON or TopoJSON document",
          message: `The text is not complete JSON: ${reason}.`,
        },
      ],
    };
  }
}
