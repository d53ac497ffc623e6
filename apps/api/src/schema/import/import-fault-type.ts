import type { ImportFault, ImportNotice } from "@solidariteitskaart/data";
import { Field, ObjectType } from "type-graphql";
import { count, countOrNull, text, textOrNull } from "../describe/fields.js";
import { listOf } from "../describe/lists.js";

/** Faults that a file's list holds at most; the others are counted. */
const MOST_FAULTS = 1000;

@ObjectType("ImportFault", {
  description: "One thing that is wrong with a file, and what would be right. Dutch: fout in het bestand.",
  simpleResolvers: true,
})
export class ImportFaultType implements ImportFault {
  @text("Stable code in capitals, such as NOT_A_NUMBER; pages translate by it. Dutch: foutcode.")
  readonly code!: string;

  @countOrNull("Row as a spreadsheet counts, from 1; null where the whole file is at fault. Dutch: rij.")
  readonly row!: number | null;

  @textOrNull(
    "Header as it stands in the file, our own name of a missing column, or the argument that is wrong. Dutch: kolom.",
  )
  readonly column!: string | null;

  @textOrNull("What was found. Dutch: gevonden waarde.")
  readonly value!: string | null;

  @textOrNull("What would be right. Dutch: wat mag.")
  readonly allowed!: string | null;

  @text("English sentence without the place. Dutch: uitleg.")
  readonly message!: string;
}

@ObjectType("ImportNotice", {
  description: "Something to know that is no fault: what was converted, left out or assumed. Dutch: opmerking.",
  simpleResolvers: true,
})
export class ImportNoticeType implements ImportNotice {
  @text("Stable code in capitals; pages translate by it. Dutch: code.")
  readonly code!: string;

  @text("English sentence. Dutch: uitleg.")
  readonly message!: string;
}

@ObjectType("ImportFaults", {
  description: "Refused, and nothing was stored: everything that is wrong, at once. Dutch: fouten.",
  simpleResolvers: true,
})
export class ImportFaultsType {
  readonly __typename!: "ImportFaults";

  @Field(() => [ImportFaultType], {
    description: `In order of place, the first ${MOST_FAULTS} of them. Dutch: fouten.`,
    complexity: listOf(MOST_FAULTS),
  })
  readonly faults!: readonly ImportFaultType[];

  @count("All of them. Dutch: aantal fouten.")
  readonly faultCount!: number;
}

export interface ImportFaultsView {
  readonly __typename: "ImportFaults";
  readonly faults: readonly ImportFault[];
  readonly faultCount: number;
}

export const importFaults = (faults: readonly ImportFault[], faultCount = faults.length): ImportFaultsView => ({
  __typename: "ImportFaults",
  faults: faults.slice(0, MOST_FAULTS),
  faultCount,
});
