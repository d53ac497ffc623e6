import { ObjectType } from "type-graphql";
import { ProblemType } from "../fault/fault-type.js";

@ObjectType("ScenarioAnswers", {
  implements: ProblemType,
  description:
    "Everything that can be asked about one recalculation under one scenario. faults is empty where all is right; of a wrong scenario " +
    "nothing else is known, and an analysis that is asked wrongly is null beside the others. Dutch: antwoorden bij een scenario.",
  simpleResolvers: true,
})
export class ScenarioAnswersType extends ProblemType {
  override readonly __typename!: "ScenarioAnswers";
}
