import { type FieldNode, type GraphQLResolveInfo, getArgumentValues, Kind, type SelectionSetNode } from "graphql";
import type { Places } from "../../platform/places/places.js";
import { placesOf } from "../../platform/places-of.js";
import type { Platform } from "../../platform/platform.js";

type Asked = Pick<GraphQLResolveInfo, "path" | "operation" | "fragments" | "variableValues" | "schema">;

/** The question at the top of the answer that a field stands in, by the name that it has there. */
function rootField(selections: SelectionSetNode, key: string, fragments: Asked["fragments"]): FieldNode | undefined {
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FIELD) {
      if ((selection.alias ?? selection.name).value === key) return selection;
      continue;
    }
    const inside = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    const found = inside && rootField(inside.selectionSet, key, fragments);
    if (found) return found;
  }
  return undefined;
}

/** The recalculation that the question at the top asks about; undefined where it names none. */
function vintageAsked({ path, operation, fragments, variableValues, schema }: Asked): string | undefined {
  let top = path;
  while (top.prev) top = top.prev;
  const node = rootField(operation.selectionSet, String(top.key), fragments);
  const field = node && schema.getRootType(operation.operation)?.getFields()[node.name.value];
  if (!field?.args.some(({ name }) => name === "vintage")) return undefined;
  const { vintage } = getArgumentValues(field, node as FieldNode, variableValues);
  return typeof vintage === "string" ? vintage : undefined;
}

/**
 * Municipalities and regions as the question above has them: what was imported with a recalculation counts in all that is
 * asked of it, however deep it stands.
 */
export async function placesAt(
  platform: Pick<Platform, "places" | "ground" | "findDataset">,
  asked: Asked,
): Promise<Places> {
  const vintage = vintageAsked(asked);
  const dataset = vintage === undefined ? undefined : await platform.findDataset(vintage);
  return dataset ? placesOf(platform, dataset) : platform.places;
}
