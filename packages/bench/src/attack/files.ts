import { zipOf } from "../../../data/test/importers/zip-files.js";

const part = (name: string, content: string) => ({ name, content: Buffer.from(content) });

/** A workbook whose sheet begins a mark and never ends it, 400 kB of them. */
export const freezingWorkbook = (): Buffer =>
  zipOf([
    part("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    part("xl/workbook.xml", '<workbook><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    part(
      "xl/_rels/workbook.xml.rels",
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    part("xl/worksheets/sheet1.xml", `<worksheet><sheetData>${"<?".repeat(200_000)}`),
  ]);

/** 23.8 MB of numbers with blanks inside. */
export const freezingTable = (): Buffer => {
  const cell = `1${" ".repeat(30_000)}1x`;
  return Buffer.from(`a;b\n${`${cell};${cell}\n`.repeat(Math.floor(23_800_000 / (2 * cell.length + 2)))}`);
};
