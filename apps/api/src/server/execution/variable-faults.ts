import type { Fault } from "@solidariteitskaart/model";
import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from "graphql";
import { LIMITS } from "../../limits.js";
import { shownValue } from "../../platform/words/shown-value.js";
import { enumNames } from "../limits/rules/typed-values-rule.js";

type Variables = Readonly<Record<string, unknown>>;

/** Everything that is wrong with the variables of an operation, up to the greatest number of errors in an answer. */
export function variableFaults(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
): Fault[] {
  const faults: Fault[] = [];
  for (const definition of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, definition.type);
    if (!type || !isInputType(type)) continue;
    const name = definition.variable.name.value;
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value === undefined) {
      if (isNonNullType(type) && !definition.defaultValue) faults.push(missing(`$${name}`, type));
    } else {
      coerceInputValue(value, type, (path, wrong, error) => {
        if (faults.length < LIMITS.errors) faults.push(wrongValue(name, type, path, wrong, error.message));
      });
    }
  }
  return faults;
}

function missing(path: string, type: GraphQLInputType): Fault {
  const allowed = String(type);
  return {
    code: "MISSING_VALUE",
    path,
    value: null,
    allowed,
    message: `Variable ${path} of type ${allowed} is missing.`,
  };
}

type Path = ReadonlyArray<string | number>;

function wrongValue(name: string, type: GraphQLInputType, path: Path, wrong: unknown, reason: string): Fault {
  const at = [`$${name}`, ...path].join(".");
  const expected = typeAt(type, path);
  const named = getNamedType(expected);
  const isEnum = isEnumType(named);
  const code = isEnum ? "UNKNOWN_VALUE" : "INVALID_VALUE";
  const allowed = isEnum ? enumNames(named) : String(expected);
  return { code, path: at, value: shownValue(wrong), allowed, message: `${at}: ${reason}` };
}

/** The type that stands at a path inside a value of `type`. */
function typeAt(type: GraphQLInputType, path: Path): GraphQLInputType {
  let at: GraphQLInputType = type;
  for (const step of path) {
    const inner: GraphQLInputType = getNullableType(at);
    if (isListType(inner)) at = inner.ofType;
    else if (isInputObjectType(inner)) at = inner.getFields()[step]?.type ?? inner;
  }
  return at;
}
