import { ObjectType } from "type-graphql";
import { ProblemType } from "../fault/fault-type.js";

@ObjectType("ScenarioAnswers", {
  implements: ProblemType,
  description:
    "Everything that can be asked about one recalculation under one scenario. faults is empty where both are right; else nothing " +
    "else is known. Dutch: antwoorden bij een scenario.",
  simpleResolvers: true,
})
export class ScenarioAnswersType extends ProblemType {
  override readonly __typename!: "ScenarioAnswers";
}
