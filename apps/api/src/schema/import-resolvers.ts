import { ChangeImportResolver } from "./import/change-import-resolver.js";
import { ImportBoundariesResolver } from "./import/import-boundaries-resolver.js";
import { ImportResolver } from "./import/import-resolver.js";
import { ImportRulesResolver } from "./import/import-rules-resolver.js";

/** Figures that people bring. */
export const IMPORT_RESOLVERS = [
  ImportResolver,
  ImportRulesResolver,
  ChangeImportResolver,
  ImportBoundariesResolver,
] as const;
