import type { ValidationRule } from "graphql";
import { aliasesRule, directivesRule, operationsRule } from "./count-rules.js";
import { depthRule, expandedFieldsRule } from "./shape-rules.js";
import { typedValuesRule } from "./typed-values-rule.js";

/** Our own rules over a document, beside the standard ones. */
export const documentRules: readonly ValidationRule[] = [
  operationsRule,
  aliasesRule,
  directivesRule,
  depthRule,
  expandedFieldsRule,
  typedValuesRule,
];
