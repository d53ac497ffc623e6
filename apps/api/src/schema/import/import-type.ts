import type { ImportKind as KindName } from "@solidariteitskaart/data";
import type { Fault } from "@solidariteitskaart/model";
import type { JobState } from "@solidariteitskaart/store";
import { createUnionType, Field, Float, ID, ObjectType } from "type-graphql";
import type { SourceView } from "../../platform/facts/source-view.js";
import type { Bilingual } from "../../platform/words/bilingual.js";
import { count, countOrNull, day, moment, momentOrNull, text, textOrNull, yesNo } from "../describe/fields.js";
import { listOf } from "../describe/lists.js";
import { LocalTextType } from "../describe/local-text.js";
import { FaultType } from "../fault/fault-type.js";
import { SourceType } from "../source/source-type.js";
import { ImportKind, ImportState } from "./import-enums.js";
import { ImportFaultsType } from "./import-fault-type.js";
import { ColumnMappingType } from "./import-preview-type.js";

@ObjectType("Import", {
  description: "Figures that somebody brought: where they came from, and who can see them. Dutch: invoer.",
  simpleResolvers: true,
})
export class ImportType {
  readonly __typename!: "Import";

  @Field(() => ImportKind, { nullable: true, description: "What the file held. Dutch: soort." })
  readonly kind!: KindName | null;

  @text("The code that its owner gave it. Dutch: code.")
  readonly code!: string;

  @Field(() => LocalTextType, { description: "Name in both languages. Dutch: naam." })
  readonly labels!: Bilingual;

  @day("Day of the figures. Dutch: datum.")
  readonly date!: string;

  @text("SHA-256 over the figures. Dutch: controlegetal.")
  readonly hash!: string;

  @text("What its owner called the file. Dutch: bestandsnaam.")
  readonly fileName!: string;

  @count("Bytes of the file. Dutch: grootte.")
  readonly fileSize!: number;

  @text("SHA-256 of the file. Dutch: controlegetal van het bestand.")
  readonly fileSha256!: string;

  @text("CSV, XLSX or ODS. Dutch: bestandsformaat.")
  readonly format!: string;

  @count("Rows below the header. Dutch: rijen gelezen.")
  readonly rowsRead!: number;

  @count("Rows that were about this kind of thing. Dutch: rijen gebruikt.")
  readonly rowsUsed!: number;

  @Field(() => [ColumnMappingType], {
    description: "What was read from which header. Dutch: kolommen.",
    complexity: listOf(50),
  })
  readonly mapping!: readonly ColumnMappingType[];

  @Field(() => [String], { description: "What was converted, left out or assumed. Dutch: opmerkingen.", complexity: 5 })
  readonly notices!: readonly string[];

  @Field(() => [SourceType], {
    description: "Where its owner had it from. Dutch: bronnen.",
    complexity: listOf(5),
  })
  readonly sources!: readonly SourceView[];

  @moment("When it was imported. Dutch: ingevoerd op.")
  readonly createdAt!: string;

  @momentOrNull("When it is deleted by itself; null: never, or as long as it is published. Dutch: bewaard tot.")
  readonly keptUntil!: string | null;

  @yesNo("Whether everybody sees it. Dutch: gepubliceerd.")
  readonly published!: boolean;

  @momentOrNull("When it was last published. Dutch: gepubliceerd op.")
  readonly publishedAt!: string | null;

  @countOrNull("Counts what was published under this code, from 1; null until it was. Dutch: versie.")
  readonly version!: number | null;

  @Field(() => FaultType, {
    nullable: true,
    description:
      "Why nothing is answered with it: it was made for another edition of the model, or is damaged. Null where all is well. Dutch: waarom niet.",
  })
  readonly refusal?: Fault | undefined;
}

@ObjectType("ImportJob", {
  description:
    "An import on its way. Its id can't be guessed: who has it can follow and stop it. Dutch: lopende invoer.",
  simpleResolvers: true,
})
export class ImportJobType {
  @Field(() => ID, { description: "Id, for importJob, importProgress and cancelImport. Dutch: id." })
  readonly id!: string;

  @Field(() => ImportKind, { description: "What the file holds. Dutch: soort." })
  readonly kind!: KindName;

  @text("What its owner called the file. Dutch: bestandsnaam.")
  readonly fileName!: string;

  @Field(() => ImportState, { description: "Where it is. Dutch: stand." })
  readonly state!: JobState;

  @Field(() => Float, { description: "Part of the file that was read, 0 to 1. Dutch: voortgang." })
  readonly progress!: number;

  @count("Rows read until now. Dutch: rijen gelezen.")
  readonly rowsRead!: number;

  @textOrNull(
    "Why it failed where the file is not to blame: INTERRUPTED, STORE_FULL, STORE_UNAVAILABLE or INTERNAL. Dutch: oorzaak.",
  )
  readonly failure!: string | null;

  @count("Everything that is wrong with the file; faults lists the first of it. Dutch: aantal fouten.")
  readonly faultCount!: number;

  @moment("When it began. Dutch: begonnen.")
  readonly createdAt!: string;

  @moment("When something last happened. Dutch: bijgewerkt.")
  readonly updatedAt!: string;
}

@ObjectType("ImportStarted", {
  description:
    "The import runs. Token and delete key are shown here and never again: keep them. Dutch: invoer begonnen.",
  simpleResolvers: true,
})
export class ImportStartedType {
  readonly __typename!: "ImportStarted";

  @Field(() => ImportJobType, { description: "How it goes. Dutch: lopende invoer." })
  readonly job!: ImportJobType;

  @text(
    "Opens the figures once the import is done: as vintage of outcome and everything else, and in /data/<token>/. Dutch: sleutel van de link.",
  )
  readonly token!: string;

  @text("Deletes the figures, together with the token. Dutch: verwijdersleutel.")
  readonly deleteKey!: string;
}

export const ImportChangeResult = createUnionType({
  name: "ImportChangeResult",
  description: "The import as it is now (a deleted one: as it was), or why nothing changed. Dutch: invoer of fouten.",
  types: () => [ImportType, ImportFaultsType] as const,
  resolveType: (value) => value.__typename,
});

export const StartImportResult = createUnionType({
  name: "StartImportResult",
  description: "An import that runs, or why it can't. Dutch: begonnen of fouten.",
  types: () => [ImportStartedType, ImportFaultsType] as const,
  resolveType: (value) => value.__typename,
});
