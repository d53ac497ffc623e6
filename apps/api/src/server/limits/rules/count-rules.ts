import { type ASTNode, Kind, type ValidationContext, type ValidationRule } from "graphql";
import { LIMITS } from "../../../limits.js";
import { limitFault } from "./limit-fault.js";

function countRule(code: string, what: string, limit: number, counts: (node: ASTNode) => boolean): ValidationRule {
  return (context: ValidationContext) => {
    let total = 0;
    return {
      enter(node) {
        if (!counts(node)) return;
        total += 1;
        // At once, because validation gives up when a document has too many other errors.
        if (total === limit + 1) context.reportError(limitFault(code, what, `more than ${limit}`, limit));
      },
    };
  };
}

/** Every alias counts, also of `__typename`: an alias is how one field is asked a thousand times. */
export const aliasesRule = countRule(
  "TOO_MANY_ALIASES",
  "aliases",
  LIMITS.aliases,
  (node) => node.kind === Kind.FIELD && node.alias !== undefined,
);

export const directivesRule = countRule(
  "TOO_MANY_DIRECTIVES",
  "directives",
  LIMITS.directives,
  (node) => node.kind === Kind.DIRECTIVE,
);

/** Only one operation runs, but all of them are checked. */
export const operationsRule = countRule(
  "TOO_MANY_OPERATIONS",
  "operations",
  LIMITS.operations,
  (node) => node.kind === Kind.OPERATION_DEFINITION,
);
