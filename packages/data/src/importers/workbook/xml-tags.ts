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

/** No tag of a spreadsheet is this long. */
const longestTag = 200_000;
/** What is skipped as a whole, and how it ends. */
const skipped: readonly (readonly [begin: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];
const nameOf = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)/;

/** Where a tag ends: a sign in quotes is no end. -1 where it does not end in this text. */
function endOfTag(text: string, from: number): number {
  let quote = "";
  for (let at = from; at < text.length; at++) {
    const sign = text[at] as string;
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") return at;
  }
  return -1;
}

function tagOf(markup: string, afterText: boolean): XmlTag | null {
  const [begin = "", slash, name] = nameOf.exec(markup) ?? [];
  if (name === undefined) return null;
  const selfClosing = markup.endsWith("/>");
  const attributes = markup.slice(begin.length, selfClosing ? -2 : -1);
  return { name, attributes, closing: slash === "/", selfClosing, afterText };
}

/** Gives where the text stands that is not understood yet: every sign is looked at once. */
function* tagsIn(text: string): Generator<XmlTag, number> {
  let end = 0;
  for (let begin = text.indexOf("<"); begin !== -1; begin = text.indexOf("<", end)) {
    const aside = skipped.find(([mark]) => text.startsWith(mark, begin));
    const last = aside === undefined ? endOfTag(text, begin + 1) : text.indexOf(aside[1], begin + aside[0].length);
    if (last === -1) break;
    const tag = aside === undefined ? tagOf(text.slice(begin, last + 1), text.slice(end, begin).trim() !== "") : null;
    end = aside === undefined ? last + 1 : last + aside[1].length;
    if (tag !== null) yield tag;
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
