import { isUtf8 } from "node:buffer";

/** UTF-8 text with its byte order mark dropped and line ends made equal, or the first line that is not UTF-8. */
export type DecodedText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly line: number };

const lineFeed = 0x0a;

/** Bytes of a line are checked one line at a time, because a person needs the line and not an offset. */
function firstBrokenLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
    line += 1;
  }
  return line;
}

export function decodeText(bytes: Buffer): DecodedText {
  if (!isUtf8(bytes)) return { ok: false, line: firstBrokenLine(bytes) };
  return {
    ok: true,
    text: bytes
      .toString("utf8")
      .replace(/^\uFEFF/, "")
      .replaceAll("\r\n", "\n"),
  };
}
