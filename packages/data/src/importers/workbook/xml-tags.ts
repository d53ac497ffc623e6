import { refuse } from "../fault-list.js";

export interface XmlTag {
  /** Without its namespace. */
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  /** Attributes as they stand, to be read only where needed. */
  readonly attributes: string;
  /** Whether there was text between the tag before and this one. */
  readonly afterText: boolean;
}

const piece =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^"'<>]|"[^"]*"|'[^']*')*?)(\/?)>/g;
/** No tag of a spreadsheet is this long. */
const longestTag = 200_000;

function* tagsIn(text: string): Generator<XmlTag, number> {
  piece.lastIndex = 0;
  let end = 0;
  for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
    const [whole, slash, name, attributes = "", selfClosing] = match;
    const afterText = match.index > end && text.slice(end, match.index).trim() !== "";
    end = match.index + whole.length;
    if (name === undefined) continue;
    yield { name, attributes, closing: slash === "/", selfClosing: selfClosing === "/", afterText };
  }
  return end;
}

/**
 * The tags of an XML text that comes in pieces, one by one. It only looks at them: what the cells say, the library reads.
 * @throws Refused for definitions of its own (nothing a spreadsheet needs, and a way to blow it up) and for endless tags
 */
export async function* xmlTags(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<XmlTag> {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  for await (const part of bytes) {
    const text = rest + decoder.decode(part, { stream: true });
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) refuse("FILE_DAMAGED", "The workbook defines markup of its own.");
    const end = yield* tagsIn(text);
    // Text before the next tag is remembered by one character, which is all that `afterText` asks.
    const open = text.indexOf("<", end);
    const between = text.slice(end, open === -1 ? undefined : open).trim() === "" ? "" : "x";
    rest = between + (open === -1 ? "" : text.slice(open));
    if (rest.length > longestTag) refuse("FILE_DAMAGED", "The workbook has markup without end.");
  }
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** An attribute by its name without namespace, or null. */
export function attribute(tag: XmlTag, name: string): string | null {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag.attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? null : value.replace(/&(\w+);/g, (whole, entity: string) => entities[entity] ?? whole);
}
