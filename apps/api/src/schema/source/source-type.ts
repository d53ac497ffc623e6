import { ObjectType } from "type-graphql";
import { dayOrNull, text, textOrNull } from "../describe/fields.js";
import { NodeType } from "../node/node-type.js";

@ObjectType("Source", {
  implements: NodeType,
  description: "Where a figure comes from. Dutch: bron.",
  simpleResolvers: true,
})
export class SourceType extends NodeType {
  @text("Short name of the source, such as letter-2026-01. Dutch: broncode.")
  readonly code!: string;

  @text("Title, for people. Dutch: titel.")
  readonly title!: string;

  @textOrNull("Where it can be read; null where it has no address. Dutch: adres.")
  readonly url!: string | null;

  @text("Under which licence it may be used again. Dutch: licentie.")
  readonly licence!: string;

  @dayOrNull("Day on which it was read, or null. Dutch: geraadpleegd op.")
  readonly retrieved!: string | null;
}
