import {
  type ASTNode,
  type ASTVisitFn,
  type ASTVisitor,
  type GraphQLEnumType,
  getNamedType,
  isEnumType,
  isNonNullType,
  Kind,
  print,
  type ValidationContext,
  type ValueNode,
} from "graphql";
import { shownValue } from "../../../platform/words/shown-value.js";
import { missingPageSize } from "../../../schema/connection/page-faults.js";
import { faultError } from "../../../schema/fault/fault-error.js";

/** Allowed names of an enum, for people. */
export function enumNames(type: GraphQLEnumType): string {
  return type
    .getValues()
    .map((value) => value.name)
    .join(", ");
}

/**
 * The standard rules say that a value is wrong; this one says so as data, with what is allowed. Where both speak about
 * the same place the answer keeps only the typed one (see `tidyErrors`).
 */
export function typedValuesRule(context: ValidationContext): ASTVisitor {
  const checkEnum: ASTVisitFn<ValueNode> = (node, _key, parent, _path, ancestors): undefined => {
    const type = getNamedType(context.getInputType());
    if (!isEnumType(type)) return;
    if (node.kind === Kind.ENUM && type.getValue(node.value)) return;
    const [value, allowed] = [shownValue(print(node)), enumNames(type)];
    const message = `${value} is not a ${type.name}; allowed are ${allowed}.`;
    const path = inputPath(parent ? [...ancestors, parent] : ancestors) || type.name;
    context.reportError(faultError({ code: "UNKNOWN_VALUE", path, value, allowed, message }, { nodes: node }));
  };
  return {
    Field(node) {
      const field = context.getFieldDef();
      const first = field?.args.find((argument) => argument.name === "first");
      if (!field || !first || !isNonNullType(first.type)) return;
      const given = node.arguments?.find((argument) => argument.name.value === "first");
      if (given?.value.kind === Kind.NULL)
        context.reportError(faultError(missingPageSize(field.name), { nodes: given.value }));
    },
    EnumValue: checkEnum,
    StringValue: checkEnum,
    IntValue: checkEnum,
    FloatValue: checkEnum,
    BooleanValue: checkEnum,
  };
}

/** "scenario.solidarity.receive": the argument and the fields of inputs on the way to a value. */
function inputPath(ancestors: readonly (ASTNode | readonly ASTNode[])[]): string {
  return ancestors
    .flatMap((node) =>
      "kind" in node && (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) ? [node.name.value] : [],
    )
    .join(".");
}
