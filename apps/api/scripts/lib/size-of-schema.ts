import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  Kind,
  lexicographicSortSchema,
  printSchema,
  visit,
} from "graphql";

/** Without deprecated fields, arguments and values, and the types that nothing else leads to. */
export function withoutDeprecated(document: DocumentNode): DocumentNode {
  const kept = visit(document, {
    enter: (node) =>
      "directives" in node && node.directives.some(({ name }) => name.value === "deprecated") ? null : undefined,
  });
  const byName = new Map(
    kept.definitions.flatMap((one) => (nameOf(one) === null ? [] : [[nameOf(one), one] as const])),
  );
  const reached = new Set<string>();
  const waiting = ["Query", "Mutation", "Subscription"];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const definition = byName.get(name);
    if (definition === undefined || reached.has(name)) continue;
    reached.add(name);
    visit(definition, {
      enter: (node) => {
        if (node.kind === Kind.NAMED_TYPE) waiting.push(node.name.value);
      },
    });
    for (const other of kept.definitions)
      if ("interfaces" in other && other.interfaces.some((one) => one.name.value === name))
        waiting.push(nameOf(other) ?? "");
  }
  const wanted = (one: DefinitionNode) => one.kind === Kind.DIRECTIVE_DEFINITION || reached.has(nameOf(one) ?? "");
  return { ...kept, definitions: kept.definitions.filter(wanted) };
}

function nameOf(definition: DefinitionNode): string | null {
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) return null;
  return "name" in definition ? definition.name.value : null;
}

/**
 * How much there is to learn of a schema.
 * @returns lines as they are published, and object types
 */
export function sizeOf(document: DocumentNode): { readonly lines: number; readonly types: number } {
  const lines = printSchema(lexicographicSortSchema(buildASTSchema(document))).split("\n").length;
  return { lines, types: document.definitions.filter(({ kind }) => kind === Kind.OBJECT_TYPE_DEFINITION).length };
}
