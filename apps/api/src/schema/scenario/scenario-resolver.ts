import { type Scenario, scenarioHash, scenarioToQuery } from "@solidariteitskaart/model";
import { FieldResolver, Resolver, Root } from "type-graphql";
import { ScenarioType } from "./scenario-type.js";

@Resolver(() => ScenarioType)
export class ScenarioResolver {
  @FieldResolver(() => String, {
    description: "The same scenario as the query part of a link, without the question mark. Dutch: scenario als link.",
  })
  query(@Root() scenario: Scenario): string {
    // An @ may stand in a query as it is, and links are read by people.
    return new URLSearchParams(scenarioToQuery(scenario)).toString().replaceAll("%40", "@");
  }

  @FieldResolver(() => String, {
    description:
      "SHA-256 over the canonical scenario: the same from a link, from GraphQL and from a file. Dutch: controlegetal.",
  })
  hash(@Root() scenario: Scenario): string {
    return scenarioHash(scenario);
  }
}
