import type { ImportFault, ImportNotice } from "@solidariteitskaart/data";
import type { Fault } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import { count, text } from "../describe/fields.js";
import { listOf } from "../describe/lists.js";
import { FaultType, ProblemType } from "../fault/fault-type.js";

/** Faults that a file's list holds at most; the others are counted. */
const MOST_FAULTS = 1000;

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
  implements: ProblemType,
  description: "Refused, and nothing was stored: everything that is wrong, at once. Dutch: fouten.",
  simpleResolvers: true,
})
export class ImportFaultsType extends ProblemType {
  override readonly __typename!: "ImportFaults";

  @Field(() => [FaultType], {
    description: `In order of place, the first ${MOST_FAULTS} of them. Dutch: fouten.`,
    complexity: listOf(MOST_FAULTS),
  })
  override readonly faults!: readonly FaultType[];

  @count("All of them. Dutch: aantal fouten.")
  readonly faultCount!: number;
}

export interface ImportFaultsView {
  readonly __typename: "ImportFaults";
  readonly faults: readonly FileFault[];
  readonly faultCount: number;
}

/** A fault of a file, with its place in one word as every fault has it. */
export type FileFault = ImportFault & Fault;

export const fileFault = (fault: ImportFault): FileFault => ({
  ...fault,
  path: [fault.row, fault.column].filter((part) => part !== null).join(".") || "file",
});

export const importFaults = (faults: readonly ImportFault[], faultCount = faults.length): ImportFaultsView => ({
  __typename: "ImportFaults",
  faults: faults.slice(0, MOST_FAULTS).map(fileFault),
  faultCount,
});
