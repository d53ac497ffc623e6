import { importColumns, importKinds } from "@solidariteitskaart/data";
import { Ctx, Query, Resolver } from "type-graphql";
import type { ApiContext } from "../context/api-context.js";
import { ImportRulesType } from "./import-rules-type.js";

@Resolver()
export class ImportRulesResolver {
  @Query(() => ImportRulesType, {
    description: "What can be imported, with columns, templates and limits. Dutch: regels voor invoer.",
  })
  importRules(@Ctx() { platform, own }: ApiContext): ImportRulesType {
    const { adminToken, maxBytes, maxRows, uploadKeepMinutes, keepDays, jobKeepDays } = own.settings;
    const kinds = importKinds.map((kind) => {
      const name = kind.toLowerCase().replaceAll("_", "-");
      return {
        kind,
        isVintage: kind !== "HOLDINGS",
        templates: [".csv", ".xlsx", "-example.csv", "-example.xlsx"].map((end) => `/templates/${name}${end}`),
        columns: importColumns(kind, platform.ground),
      };
    });
    return { kinds, maxBytes, maxRows, uploadKeepMinutes, keepDays, jobKeepDays, publishing: adminToken !== null };
  }
}
