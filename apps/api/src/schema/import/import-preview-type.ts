import type { ImportColumn, ImportKind as KindName } from "@solidariteitskaart/data";
import { createUnionType, Field, Int, ObjectType } from "type-graphql";
import type { Bilingual } from "../../platform/words/bilingual.js";
import { count, text, textOrNull, yesNo } from "../describe/fields.js";
import { listOf } from "../describe/lists.js";
import { LocalTextType } from "../describe/local-text.js";
import { FaultType } from "../fault/fault-type.js";
import { Decimals } from "./decimals.js";
import { ImportKind } from "./import-enums.js";
import { ImportFaultsType, ImportNoticeType } from "./import-fault-type.js";

const COLUMNS = 50;
const ROWS = 20;

@ObjectType("ColumnMapping", {
  description: "Which column of ours a header stands for. Dutch: kolomkeuze.",
  simpleResolvers: true,
})
export class ColumnMappingType {
  @text("Header as it stands in the file. Dutch: kop.")
  readonly header!: string;

  @text("Key of our column. Dutch: kolom.")
  readonly column!: string;
}

@ObjectType("ImportColumn", {
  description: "A column that can be read. Dutch: kolom.",
  simpleResolvers: true,
})
export class ImportColumnType implements ImportColumn {
  @text("What it is called in a mapping and in faults. Dutch: sleutel.")
  readonly key!: string;

  @text("Header in the template. Dutch: kop in het sjabloon.")
  readonly header!: string;

  @yesNo("Whether it must be there. Dutch: verplicht.")
  readonly required!: boolean;

  @text("What its cells may hold. Dutch: wat mag.")
  readonly allowed!: string;

  @Field(() => LocalTextType, { description: "What it is. Dutch: uitleg." })
  readonly about!: Bilingual;
}

@ObjectType("ImportRow", { description: "A row as it was read. Dutch: rij.", simpleResolvers: true })
export class ImportRowType {
  @count("As a spreadsheet counts. Dutch: rij.")
  readonly row!: number;

  @Field(() => [String], {
    nullable: "items",
    description: "Cells in the order of headers. Dutch: cellen.",
    complexity: 10,
  })
  readonly cells!: readonly (string | null)[];
}

@ObjectType("ImportPreview", {
  description: "How a file will be read. Nothing is stored. Dutch: voorbeeld.",
  simpleResolvers: true,
})
export class ImportPreviewType {
  readonly __typename!: "ImportPreview";

  @Field(() => ImportKind, { description: "What it holds, as asked or by its columns. Dutch: soort." })
  readonly kind!: KindName;

  @text("CSV, XLSX or ODS. Dutch: bestandsformaat.")
  readonly format!: string;

  @textOrNull("Such as UTF-8; null for a workbook. Dutch: tekencodering.")
  readonly encoding!: string | null;

  @textOrNull("Between cells; null for a workbook. Dutch: scheidingsteken.")
  readonly separator!: string | null;

  @textOrNull("Sheet that is read; null for text. Dutch: werkblad.")
  readonly sheet!: string | null;

  @Field(() => [String], {
    description: "Sheets of a workbook, to choose from. Dutch: werkbladen.",
    complexity: COLUMNS,
  })
  readonly sheets!: readonly string[];

  @count("Row of the header. Dutch: rij van de kop.")
  readonly headerRow!: number;

  @Field(() => Decimals, {
    nullable: true,
    description: "Sign before decimals, where one was found. Dutch: decimalen.",
  })
  readonly decimals!: keyof typeof Decimals | null;

  @Field(() => Int, {
    nullable: true,
    description: "Year of figures of municipalities, where the file names it. Dutch: jaar van de cijfers.",
  })
  readonly year!: number | null;

  @Field(() => [String], { description: "Headers of the file. Dutch: koppen.", complexity: COLUMNS })
  readonly headers!: readonly string[];

  @Field(() => [ColumnMappingType], {
    description: "Headers from which something is read. Dutch: herkende kolommen.",
    complexity: listOf(COLUMNS),
  })
  readonly mapping!: readonly ColumnMappingType[];

  @Field(() => [String], {
    description: "Headers from which nothing is read. Dutch: overige koppen.",
    complexity: COLUMNS,
  })
  readonly unusedHeaders!: readonly string[];

  @Field(() => [ImportColumnType], {
    description: "Columns of this kind, to choose from. Dutch: mogelijke kolommen.",
    complexity: listOf(COLUMNS),
  })
  readonly columns!: readonly ImportColumnType[];

  @Field(() => [ImportRowType], {
    description: "The first rows below the header. Dutch: rijen.",
    complexity: listOf(ROWS),
  })
  readonly rows!: readonly ImportRowType[];

  @Field(() => [FaultType], {
    description: "What is wrong with header and layout already. Dutch: fouten.",
    complexity: listOf(COLUMNS),
  })
  readonly faults!: readonly FaultType[];

  @Field(() => [ImportNoticeType], {
    description: "What was converted or assumed. Dutch: opmerkingen.",
    complexity: listOf(5),
  })
  readonly notices!: readonly ImportNoticeType[];
}

export const ImportPreviewResult = createUnionType({
  name: "ImportPreviewResult",
  description: "How a file will be read, or why not. Dutch: voorbeeld of fouten.",
  types: () => [ImportPreviewType, ImportFaultsType] as const,
  resolveType: (value) => value.__typename,
});
