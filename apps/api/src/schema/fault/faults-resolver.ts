import type { Fault } from "@solidariteitskaart/model";
import { Query, Resolver } from "type-graphql";
import { FaultType } from "./fault-type.js";

@Resolver()
export class FaultsResolver {
  @Query(() => [FaultType], {
    description:
      "What is wrong with the rest of this question: codes, ids, cursors and values that do not exist. Who asks for it has the faults " +
      "here in place of in errors; path begins with the field that could not answer. Dutch: fouten in de vraag.",
  })
  faults(): readonly Fault[] {
    // Filled once the rest has answered: see faultsAsData.
    return [];
  }
}
