import type { Fault } from "@solidariteitskaart/model";
import { Field, InterfaceType, ObjectType } from "type-graphql";
import { countOrNull, text, textOrNull } from "../describe/fields.js";

@ObjectType("Fault", {
  description: "What is wrong, and what would be right. Dutch: fout in de invoer.",
  simpleResolvers: true,
})
export class FaultType implements Fault {
  @text("Stable code in capitals, such as UNKNOWN_VINTAGE or OUT_OF_RANGE; pages translate by it. Dutch: foutcode.")
  readonly code!: string;

  @text("Where it is: scenario.solidarity.reserveShare; of a file 12.debt. Dutch: plaats.")
  readonly path!: string;

  @countOrNull("Of a file: its row, as a spreadsheet counts. Dutch: rij.")
  readonly row?: number | null;

  @textOrNull("Of a file: its header, our column or an argument. Dutch: kolom.")
  readonly column?: string | null;

  @textOrNull("What was given, as text; null where something is missing. Dutch: gegeven waarde.")
  readonly value!: string | null;

  @textOrNull("What would be right, for people. Dutch: wat mag.")
  readonly allowed!: string | null;

  @text("One sentence in English that says what to do. Dutch: uitleg.")
  readonly message!: string;
}

@InterfaceType("Problem", {
  description: "Whatever can be refused: everything that is wrong, at once. Dutch: wat niet kan.",
  resolveType: (value: { readonly __typename: string }) => value.__typename,
})
export abstract class ProblemType {
  readonly __typename!: string;

  @Field(() => [FaultType], { description: "What is wrong; empty where nothing is. Dutch: fouten." })
  readonly faults!: readonly FaultType[];
}

@ObjectType("ScenarioFaults", {
  implements: ProblemType,
  description: "The scenario was refused: everything that is wrong with it, at once. Dutch: afgekeurd scenario.",
  simpleResolvers: true,
})
export class ScenarioFaultsType extends ProblemType {
  override readonly __typename!: "ScenarioFaults";
}
