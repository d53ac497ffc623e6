import type { ASTVisitor, ValidationContext, ValidationRule } from "graphql";
import { LIMITS } from "../limits.js";
import { limitFault } from "./limit-fault.js";

type Count = () => { readonly visitor: ASTVisitor; readonly total: () => number };

function countRule(code: string, what: string, limit: number, count: Count): ValidationRule {
  return (context: ValidationContext) => {
    const { visitor, total } = count();
    return {
      ...visitor,
      Document: {
        leave: () => {
          if (total() > limit) context.reportError(limitFault(code, what, total(), limit));
        },
      },
    };
  };
}

/** Every alias counts, also of `__typename`: an alias is how one field is asked a thousand times. */
export const aliasesRule = countRule("TOO_MANY_ALIASES", "aliases", LIMITS.aliases, () => {
  let total = 0;
  return {
    visitor: {
      Field: (node) => {
        if (node.alias) total += 1;
      },
    },
    total: () => total,
  };
});

export const directivesRule = countRule("TOO_MANY_DIRECTIVES", "directives", LIMITS.directives, () => {
  let total = 0;
  return {
    visitor: {
      Directive: () => {
        total += 1;
      },
    },
    total: () => total,
  };
});

/** Only one operation runs, but all of them are checked. */
export const operationsRule = countRule("TOO_MANY_OPERATIONS", "operations", LIMITS.operations, () => {
  let total = 0;
  return {
    visitor: {
      OperationDefinition: () => {
        total += 1;
      },
    },
    total: () => total,
  };
});
