import { Ctx, Query, Resolver } from "type-graphql";
import type { FactFileView } from "../../platform/facts/fact-file-view.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf } from "../describe/lists.js";
import { FactFileType } from "./fact-file-type.js";

@Resolver()
export class FactFileResolver {
  @Query(() => [FactFileType], {
    description: "Every file of facts with its sources: the catalogue. Dutch: bestanden met gegevens.",
    complexity: listOf(17),
  })
  factFiles(@Ctx() { platform }: ApiContext): readonly FactFileView[] {
    return platform.register.factFiles;
  }
}
