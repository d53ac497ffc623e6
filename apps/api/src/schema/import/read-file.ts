import type { ImportFault } from "@solidariteitskaart/data";
import { fileNameOf } from "../../own-figures/file-name.js";
import { requestFault } from "../../own-figures/import-request.js";
import type { OwnFigures } from "../../own-figures/own-figures.js";
import type { ImportFileInput } from "./import-input.js";

export interface GivenFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Id of the upload that it came from. */
  readonly upload: string | null;
}

const ALLOWED = "one of upload, text and base64";
const BASE64 = /^[A-Za-z0-9+/\s]*(?:=\s*){0,2}$/;

const oneWay = (given: number) =>
  requestFault("FILE_INPUT", "file", String(given), ALLOWED, `The file is given in ${given} ways; give one.`);

const gone = (id: string) =>
  requestFault(
    "UPLOAD_NOT_FOUND",
    "file.upload",
    id,
    "an id that POST /uploads gave within the time that files are kept",
    "There is no such file, or it waited too long.",
  );

/** The bytes of a file, whichever way it was given; or what is wrong with that. */
export async function readFileInput(
  { content, fileName, ...former }: ImportFileInput,
  { uploads }: Pick<OwnFigures, "uploads">,
): Promise<GivenFile | { readonly fault: ImportFault }> {
  const ways = [content, former].flatMap((way) => (way ? [way.upload, way.text, way.base64] : []));
  const given = ways.filter((way) => typeof way === "string").length;
  if (given !== 1) return { fault: oneWay(given) };
  const { upload, text, base64 } = content ?? former;
  if (typeof upload === "string") {
    const found = await uploads.read(upload);
    if (found === null) return { fault: gone(upload) };
    return { fileName: fileName ? fileNameOf(fileName) : found.fileName, bytes: found.bytes, upload };
  }
  if (typeof base64 === "string" && !BASE64.test(base64)) {
    return { fault: requestFault("NOT_BASE64", "file.base64", null, "base64", "is not base64") };
  }
  const bytes = typeof text === "string" ? Buffer.from(text, "utf8") : Buffer.from(base64 ?? "", "base64");
  return { fileName: fileNameOf(fileName), bytes, upload: null };
}
