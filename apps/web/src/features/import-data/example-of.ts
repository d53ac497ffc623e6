import type { ImportKind, ImportKindRules } from "@solidariteitskaart/client";

/** Address of the filled example of a kind, as CSV. */
export const exampleOf = ({ templates }: Pick<ImportKindRules, "templates">): string =>
  templates.find((address) => address.endsWith("-example.csv")) ?? "";

/** How a kind is written in a link: "region-table". */
export const kindName = (kind: ImportKind): string => kind.toLowerCase().replaceAll("_", "-");
