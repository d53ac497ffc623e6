import { type GraphQLResolveInfo, responsePathAsArray } from "graphql";
import type { ApiContext } from "../context/api-context.js";
import { partialFaultsError } from "../fault/fault-error.js";
import { asksFaults } from "./asks-faults.js";
import type { ConnectionData } from "./paginate.js";

/** The page, and for who does not select its faults an error beside it: nothing is empty in silence, no neighbour is lost. */
export function tellFaults<T>(
  page: ConnectionData<T>,
  { noted }: Pick<ApiContext, "noted">,
  info: GraphQLResolveInfo,
): ConnectionData<T> {
  if (page.faults.length > 0 && !asksFaults(info)) {
    const place = { nodes: info.fieldNodes, path: responsePathAsArray(info.path) };
    noted?.push(partialFaultsError(page.faults, place));
  }
  return page;
}
