import type { Fault } from "@solidariteitskaart/model";
import { type GraphQLResolveInfo, responsePathAsArray } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { LIMITS } from "../../limits.js";
import { findImportedCorporation } from "../../platform/imported-corporation.js";
import { fromGlobalId } from "../../platform/nodes/global-id.js";
import type { NodeView } from "../../platform/nodes/node-view.js";
import { findImportedMunicipality } from "../../platform/places-of.js";
import { vintageView } from "../../platform/vintages/vintage-view.js";
import { shownValue } from "../../platform/words/shown-value.js";
import type { ApiContext } from "../context/api-context.js";
import { partialFaultError } from "../fault/fault-error.js";
import { NodeType } from "../node/node-type.js";
import { documentOutcome } from "../outcome/request-outcome.js";

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, {
    nullable: true,
    description: "Anything by its id, after Relay; null where nothing has this id. Dutch: object op id.",
    complexity: ({ childComplexity }) => 200 + childComplexity,
  })
  node(
    @Arg("id", () => ID, { description: "An id that this API gave. Dutch: id." }) id: string,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NodeView | null> {
    return foundOrTold(id, context, responsePathAsArray(info.path));
  }

  @Query(() => [NodeType], {
    nullable: "itemsAndList",
    description: `Several things by their ids, in the same order; null where nothing has the id. At most ${LIMITS.nodeIds}. Dutch: objecten op id.`,
    complexity: ({ args, childComplexity }) => listLength(args.ids) * (200 + childComplexity),
  })
  async nodes(
    @Arg("ids", () => [ID], { description: "Ids that this API gave. Dutch: id's." }) ids: string[],
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(NodeView | Error | null)[]> {
    const fault = tooManyIds(ids.length);
    if (fault) throw partialFaultError(fault);
    const path = responsePathAsArray(info.path);
    const found = await Promise.allSettled(ids.map((id, index) => foundOrTold(id, context, [...path, index])));
    // An error in place of an item leaves the others.
    return found.map((one) => (one.status === "fulfilled" ? one.value : (one.reason as Error)));
  }
}

const listLength = (value: unknown) => (Array.isArray(value) ? value.length : 1);

/** What has the id; where nothing has, null, and a fault for who asks for the faults of the question. */
async function foundOrTold(id: string, context: ApiContext, path: readonly (string | number)[]) {
  const found = await byId(id, context);
  if (!found) context.missing?.push(partialFaultError(unknownId(id), { path }));
  return found;
}

async function byId(id: string, { platform }: ApiContext): Promise<NodeView | null> {
  const global = fromGlobalId(id);
  if (!global) throw partialFaultError(invalidId(id));
  if (global.type === "Vintage") {
    const dataset = await platform.findDataset(global.key);
    return dataset ? vintageView(dataset) : null;
  }
  if (global.type === "Corporation") {
    return platform.findNode(global.type, global.key) ?? (await findImportedCorporation(platform, global.key)) ?? null;
  }
  if (global.type === "Municipality") {
    return platform.findNode(global.type, global.key) ?? (await findImportedMunicipality(platform, global.key)) ?? null;
  }
  if (global.type !== "Outcome") return platform.findNode(global.type, global.key) ?? null;
  const document = parsedJson(global.key);
  if (document === undefined) throw partialFaultError(invalidId(id));
  const outcome = await documentOutcome(platform, document);
  // Only the canonical scenario is a key: one outcome has one id.
  return !("faults" in outcome) && outcome.id === id ? outcome : null;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function invalidId(id: string): Fault {
  const allowed = "an id that this API gave";
  return { code: "INVALID_ID", path: "id", value: shownValue(id), allowed, message: `This is no id: give ${allowed}.` };
}

function unknownId(id: string): Fault {
  const allowed = "an id that this API gave";
  const message = `Nothing has this id: give ${allowed}.`;
  return { code: "UNKNOWN_ID", path: "id", value: shownValue(id), allowed, message };
}

function tooManyIds(count: number): Fault | undefined {
  if (count <= LIMITS.nodeIds) return undefined;
  const allowed = `at most ${LIMITS.nodeIds} ids`;
  return {
    code: "OUT_OF_RANGE",
    path: "ids",
    value: String(count),
    allowed,
    message: `ids has ${count} items; give ${allowed}.`,
  };
}
