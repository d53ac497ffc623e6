import { posix } from "node:path";
import { refuse } from "../fault-list.js";
import { unzip } from "./unzip.js";
import { attribute, type XmlTag, xmlTags } from "./xml-tags.js";
import type { ZipEntry } from "./zip-directory.js";

export interface XlsxSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly entry: ZipEntry;
}

const workbookPath = "xl/workbook.xml";
const relationsPath = "xl/_rels/workbook.xml.rels";
const mostTags = 100_000;

async function tagsNamed(entry: ZipEntry | undefined, name: string): Promise<XmlTag[]> {
  if (entry === undefined) refuse("FILE_DAMAGED", "The file is no workbook: a part is missing.");
  const tags: XmlTag[] = [];
  let seen = 0;
  for await (const tag of xmlTags(unzip(entry))) {
    seen += 1;
    if (seen > mostTags) refuse("FILE_DAMAGED", "The workbook's list of sheets has no end.");
    if (tag.name === name && !tag.closing) tags.push(tag);
  }
  return tags;
}

/** The sheets of an XLSX file in their order, each with the part that holds its cells. */
export async function sheetsOfXlsx(entries: ReadonlyMap<string, ZipEntry>): Promise<readonly XlsxSheet[]> {
  const sheets = await tagsNamed(entries.get(workbookPath), "sheet");
  const relations = await tagsNamed(entries.get(relationsPath), "Relationship");
  const targets = new Map(relations.map((tag) => [attribute(tag, "Id"), attribute(tag, "Target") ?? ""]));
  return sheets.flatMap((tag) => {
    const target = targets.get(attribute(tag, "id")) ?? "";
    const path = target.startsWith("/") ? target.slice(1) : posix.join("xl", target);
    const entry = entries.get(path);
    const hidden = (attribute(tag, "state") ?? "visible") !== "visible";
    return entry === undefined ? [] : [{ name: attribute(tag, "name") ?? "", hidden, entry }];
  });
}
