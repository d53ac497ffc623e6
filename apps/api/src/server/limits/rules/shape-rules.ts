import type { ValidationRule } from "graphql";
import { LIMITS } from "../../../limits.js";
import { limitFault } from "./limit-fault.js";
import { measureDocument, type SelectionCost } from "./selection-measure.js";

/** Introspection has its own rule in graphql-js, and its standard query nests deeper than any question about figures. */
const isIntrospection = (name: string) => name === "__schema" || name === "__type";

const DEPTH: SelectionCost = {
  field: (node, children) => (isIntrospection(node.name.value) ? 0 : children + 1),
  combine: Math.max,
};

const EXPANDED_FIELDS: SelectionCost = {
  field: (_node, children) => children + 1,
  combine: (left, right) => Math.min(left + right, Number.MAX_SAFE_INTEGER),
};

function shapeRule(code: string, what: string, limit: number, measure: SelectionCost): ValidationRule {
  return (context) => ({
    Document(document) {
      const asked = measureDocument(document, measure);
      if (asked > limit) context.reportError(limitFault(code, what, asked, limit));
    },
  });
}

export const depthRule = shapeRule("TOO_DEEP", "levels of nested fields", LIMITS.depth, DEPTH);

/** Thirty-two fragments that each spread the next one twice are three kilobytes, and four billion fields. */
export const expandedFieldsRule = shapeRule(
  "TOO_MANY_FIELDS",
  "fields after writing out its fragments",
  LIMITS.expandedFields,
  EXPANDED_FIELDS,
);
