// Tells bundlers that making a document does nothing else, so that a page takes along only the questions it asks: the
// generator does not write that for documents that are texts.
import { readFile, writeFile } from "node:fs/promises";

const file = new URL("../dist/generated/graphql.js", import.meta.url);
const text = await readFile(file, "utf8");
await writeFile(file, text.replaceAll(/= new TypedDocumentString\(/g, "= /*#__PURE__*/ new TypedDocumentString("));
