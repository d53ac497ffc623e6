import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";

/** How a measure grows: over one field with its children, and over the selections of one set. */
export interface SelectionCost {
  readonly field: (node: FieldNode, children: number) => number;
  readonly combine: (left: number, right: number) => number;
}

/**
 * The largest value of a measure over all operations, fragments written out. Each fragment is measured once, so a
 * document of fragments that double each other costs no more than its own length. A circle counts once; the
 * standard rules refuse it.
 */
export function measureDocument(document: DocumentNode, measure: SelectionCost): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const known = new Map<string, number>();

  const ofSet = (set: SelectionSetNode | undefined): number => {
    let value = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD)
        value = measure.combine(value, measure.field(selection, ofSet(selection.selectionSet)));
      else if (selection.kind === Kind.INLINE_FRAGMENT) value = measure.combine(value, ofSet(selection.selectionSet));
      else value = measure.combine(value, ofFragment(selection.name.value));
    }
    return value;
  };
  const ofFragment = (name: string): number => {
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    known.set(name, 0);
    const value = ofSet(fragments.get(name)?.selectionSet);
    known.set(name, value);
    return value;
  };

  let largest = 0;
  for (const node of document.definitions)
    if (node.kind === Kind.OPERATION_DEFINITION) largest = Math.max(largest, ofSet(node.selectionSet));
  return largest;
}
