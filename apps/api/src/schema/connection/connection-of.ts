import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import { LIMITS } from "../../limits.js";
import { ProblemType } from "../fault/fault-type.js";
import { PageInfoType } from "./page-info-type.js";
import type { ConnectionData } from "./paginate.js";

/**
 * Relay's connection and edge types for one kind of item, with the total count and the bare nodes beside the edges.
 * @param name Name of the item's type: "RegionBalance" gives RegionBalanceConnection and RegionBalanceEdge.
 * @param most Items that a page may have.
 */
export function connectionOf<T extends object>(
  Item: ClassType<T>,
  name: string,
  most: number = LIMITS.pageSize,
): ClassType<ConnectionData<T>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} with its place in the list.`, simpleResolvers: true })
  class Edge {
    @Field(() => String, {
      description: "Its place in this list, for after. Dutch: cursor.",
    })
    readonly cursor!: string;

    @Field(() => Item, { description: `The ${name} itself.` })
    readonly node!: T;
  }

  @ObjectType(`${name}Connection`, {
    implements: ProblemType,
    description:
      `A page of ${name}, after Relay: 1 to ${most} items. A cursor belongs to one list and its arguments; another one gives ` +
      "faults and no items.",
    simpleResolvers: true,
  })
  class Connection extends ProblemType implements ConnectionData<T> {
    @Field(() => [Edge], { description: "The items of this page, each with its cursor. Dutch: items met cursor." })
    readonly edges!: readonly Edge[];

    @Field(() => [Item], { description: "The items of this page. Dutch: items." })
    readonly nodes!: readonly T[];

    @Field(() => PageInfoType, { description: "Whether there is more. Dutch: pagina-informatie." })
    readonly pageInfo!: PageInfoType;

    @Field(() => Int, { description: "Items in the whole list, over all pages. Dutch: totaal aantal." })
    readonly totalCount!: number;
  }
  return Connection;
}
