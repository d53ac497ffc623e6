import type { Fault } from "@solidariteitskaart/model";
import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from "graphql";
import { faultsOfError } from "./fault-error.js";

/**
 * Moves what was wrong with the fields of an answer to the field `faults` of the question, where that is selected.
 * @param missing what answers null and is no error
 * @returns the answer as it is where nothing is wrong, nothing is selected or there are no data
 */
export function faultsAsData(
  result: ExecutionResult,
  missing: readonly GraphQLError[],
  { operation, selectionSet }: OperationDefinitionNode,
  document: DocumentNode,
): ExecutionResult {
  if (!result.data || operation !== OperationTypeNode.QUERY) return result;
  const asked = fieldsOf(selectionSet, document).filter(({ name }) => name.value === "faults");
  if (asked.length === 0) return result;
  const { errors: told = [], ...rest } = result;
  const faults = [...told, ...missing].flatMap((error) =>
    faultsOfError(error).map((fault) => ({ ...fault, path: [...(error.path ?? []), fault.path].join(".") })),
  );
  const data = { ...result.data };
  for (const field of asked) data[keyOf(field)] = faults.map((fault) => shown(fault, asked, keyOf(field), document));
  const errors = told.filter((error) => faultsOfError(error).length === 0);
  return errors.length > 0 ? { ...rest, data, errors } : { ...rest, data };
}

const keyOf = ({ alias, name }: FieldNode) => (alias ?? name).value;

/** The fields of a selection, fragments written out. */
function fieldsOf(set: SelectionSetNode | undefined, document: DocumentNode): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, document);
    const name = selection.name.value;
    const found = document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name);
    return found?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(found.selectionSet, document) : [];
  });
}

/** A fault with the fields that were asked of it under one name. */
function shown(fault: Fault, asked: readonly FieldNode[], key: string, document: DocumentNode): object {
  const fields = asked
    .filter((field) => keyOf(field) === key)
    .flatMap(({ selectionSet }) => fieldsOf(selectionSet, document));
  const known: Readonly<Record<string, unknown>> = { ...fault, __typename: "Fault" };
  return Object.fromEntries(fields.map((field) => [keyOf(field), known[field.name.value] ?? null]));
}
