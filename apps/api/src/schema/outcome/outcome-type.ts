import { createUnionType, ObjectType } from "type-graphql";
import { text } from "../describe/fields.js";
import { ScenarioFaultsType } from "../fault/fault-type.js";
import { NodeType } from "../node/node-type.js";

@ObjectType("Outcome", {
  implements: NodeType,
  description:
    "The model's answer for one recalculation under one scenario, 2025 to 2034. Same data, same scenario and same engine give the " +
    "same answer and the same hash, everywhere. Dutch: uitkomst.",
  simpleResolvers: true,
})
export class OutcomeType extends NodeType {
  @text(
    "SHA-256 over engine, data, scenario and figures: whoever has the same hash has the same figures. Dutch: controlegetal.",
  )
  readonly hash!: string;

  @text("SHA-256 over the canonical scenario. Dutch: controlegetal van het scenario.")
  readonly scenarioHash!: string;

  @text("SHA-256 over the data of the recalculation. Dutch: controlegetal van de gegevens.")
  readonly datasetHash!: string;

  @text("Version of the model that computed this; part of the hash. Dutch: versie van het rekenmodel.")
  readonly engineVersion!: string;
}

export const OutcomeResult = createUnionType({
  name: "OutcomeResult",
  description: "An answer, or everything that is wrong with the scenario. Dutch: uitkomst of fouten.",
  types: () => [OutcomeType, ScenarioFaultsType] as const,
  resolveType: (value) => value.__typename,
});
