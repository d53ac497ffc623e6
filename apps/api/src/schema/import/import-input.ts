import type { ImportUnit, ImportKind as KindName } from "@solidariteitskaart/data";
import { Field, ID, InputType, Int } from "type-graphql";
import { Day } from "../scalar/days.js";
import { Decimals } from "./decimals.js";
import { ImportKind, ImportUnitEnum } from "./import-enums.js";

@InputType("FileContentInput", {
  description:
    "A file in one of three ways: the id that POST /uploads gave, or a small file itself as text or in base64. Dutch: inhoud.",
})
export class FileContentInput {
  @Field(() => ID, { nullable: true, description: "Id of a file that was sent to POST /uploads. Dutch: upload." })
  readonly upload?: string | null;

  @Field(() => String, { nullable: true, description: "A small CSV file as it is. Dutch: tekst." })
  readonly text?: string | null;

  @Field(() => String, { nullable: true, description: "A small file of any kind in base64. Dutch: base64." })
  readonly base64?: string | null;
}

const MOVED = "Give it in content. Taken until 2027-12-31.";

@InputType("ImportFileInput", { description: "A file, and what it is called. Dutch: bestand." })
export class ImportFileInput {
  @Field(() => FileContentInput, { nullable: true, description: "What is in it. Dutch: inhoud." })
  readonly content?: FileContentInput | null;

  @Field(() => ID, { nullable: true, deprecationReason: MOVED, description: "Id of an upload. Dutch: upload." })
  readonly upload?: string | null;

  @Field(() => String, { nullable: true, deprecationReason: MOVED, description: "A small CSV file. Dutch: tekst." })
  readonly text?: string | null;

  @Field(() => String, { nullable: true, deprecationReason: MOVED, description: "A small file. Dutch: base64." })
  readonly base64?: string | null;

  @Field(() => String, { nullable: true, description: "What the file is called, for people. Dutch: bestandsnaam." })
  readonly fileName?: string | null;
}

@InputType("ColumnMappingInput", { description: "Which column of ours a header stands for. Dutch: kolomkeuze." })
export class ColumnMappingInput {
  @Field(() => String, { description: "Header as it stands in the file. Dutch: kop." })
  readonly header!: string;

  @Field(() => String, {
    nullable: true,
    description: "Key of our column; null: nothing is read from it. Dutch: kolom.",
  })
  readonly column?: string | null;
}

@InputType("ColumnUnitInput", { description: "What the cells under a header count in. Dutch: eenheid van een kolom." })
export class ColumnUnitInput {
  @Field(() => String, { description: "Header as it stands in the file. Dutch: kop." })
  readonly header!: string;

  @Field(() => ImportUnitEnum, { description: "What its cells count in. Dutch: eenheid." })
  readonly unit!: ImportUnit;
}

@InputType("ImportReadingInput", {
  description: "How to read the file, where it was not right. Dutch: leeswijze.",
})
export class ImportReadingInput {
  @Field(() => [ColumnMappingInput], {
    nullable: true,
    description: "Headers that were not found by name, or wrongly. Dutch: kolommen.",
  })
  readonly mapping?: readonly ColumnMappingInput[] | null;

  @Field(() => Decimals, { nullable: true, description: "Sign before decimals. Dutch: decimaalteken." })
  readonly decimals?: "COMMA" | "POINT" | null;

  @Field(() => String, {
    nullable: true,
    description: "Name of the sheet; the one that has most of the columns when left out. Dutch: werkblad.",
  })
  readonly sheet?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Row of the header, as a spreadsheet counts; found out when left out. Dutch: rij van de kop.",
  })
  readonly headerRow?: number | null;

  @Field(() => [ColumnUnitInput], {
    nullable: true,
    description: "What columns count in, where the file is silent. Dutch: eenheden.",
  })
  readonly units?: readonly ColumnUnitInput[] | null;
}

@InputType("ImportVintageInput", {
  description: "What your recalculation will be called. Dutch: eigen doorrekening.",
})
export class ImportVintageInput {
  @Field(() => String, {
    description:
      "Small letters, digits and dashes, such as 2026-11-utrecht; its code once it is published. Dutch: code.",
  })
  readonly code!: string;

  @Field(() => String, { description: "Name in Dutch. Dutch: naam." })
  readonly labelNl!: string;

  @Field(() => String, { nullable: true, description: "Name in English; the Dutch one when left out." })
  readonly labelEn?: string | null;

  @Field(() => Day, { description: "Day of the figures. Dutch: datum." })
  readonly date!: string;

  @Field(() => Day, {
    nullable: true,
    description: "Day from which newer ones are to be expected. Dutch: volgende.",
  })
  readonly nextExpected?: string | null;
}

@InputType("ImportSourceInput", { description: "Where you have the figures from. Dutch: bron." })
export class ImportSourceInput {
  @Field(() => String, { description: "Title. Dutch: titel." })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: "Web address. Dutch: webadres." })
  readonly url?: string | null;

  @Field(() => String, { description: 'Licence, or "unknown". Dutch: licentie.' })
  readonly licence!: string;
}

@InputType("SuccessionInput", {
  description: "Where a municipality went after those that the product knows. Dutch: herindeling.",
})
export class SuccessionInput {
  @Field(() => String, { description: "Code of the former municipality, such as GM0457. Dutch: oude code." })
  readonly oldCode!: string;

  @Field(() => String, { description: "Code of the one that it went into. Dutch: nieuwe code." })
  readonly newCode!: string;

  @Field(() => Number, { description: "Share of its dwellings, 0 to 1. Dutch: aandeel." })
  readonly weight!: number;
}

@InputType("StartImportInput", { description: "One import. Dutch: invoer." })
export class StartImportInput {
  @Field(() => ImportFileInput, { description: "The file. Dutch: bestand." })
  readonly file!: ImportFileInput;

  @Field(() => ImportKind, { description: "What it holds. Dutch: soort." })
  readonly kind!: KindName;

  @Field(() => ImportReadingInput, {
    nullable: true,
    description: "Where the preview was not right. Dutch: leeswijze.",
  })
  readonly reading?: ImportReadingInput | null;

  @Field(() => ImportVintageInput, { description: "What it will be called. Dutch: naam en datum." })
  readonly vintage!: ImportVintageInput;

  @Field(() => [ImportSourceInput], { nullable: true, description: "Where the figures come from. Dutch: bronnen." })
  readonly sources?: readonly ImportSourceInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Of a region table: whether regions may be missing; they are not in the recalculation then. Dutch: deel.",
  })
  readonly allowSubset?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: "Of figures of municipalities: their year, where the file does not say it. Dutch: jaar.",
  })
  readonly year?: number | null;

  @Field(() => [SuccessionInput], {
    nullable: true,
    description: "Of figures of municipalities: mergers that the product does not know yet. Dutch: herindelingen.",
  })
  readonly successions?: readonly SuccessionInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Of a table of corporations: token of holdings that were imported before. Dutch: bezit.",
  })
  readonly holdings?: string | null;
}
