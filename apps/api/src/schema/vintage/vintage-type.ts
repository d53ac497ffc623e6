import { Field, ObjectType } from "type-graphql";
import { count, euroOrNull, text, textOrNull } from "../describe/fields.js";
import { type Bilingual, LocalTextType } from "../describe/local-text.js";
import { NodeType } from "../node/node-type.js";

@ObjectType("Vintage", {
  implements: NodeType,
  description: "One yearly recalculation of task and capacity: a published one, or a user's own. Dutch: doorrekening.",
  simpleResolvers: true,
})
export class VintageType extends NodeType {
  @text("Year and month, such as 2026-01; unique. Dutch: code.")
  readonly code!: string;

  @Field(() => LocalTextType, { description: "Name in both languages. Dutch: naam in twee talen." })
  readonly labels!: Bilingual;

  @text("Day of publication (ISO 8601). Dutch: publicatiedatum.")
  readonly date!: string;

  @textOrNull("Day from which a newer recalculation is to be expected, or null. Dutch: volgende verwacht.")
  readonly nextExpected!: string | null;

  @euroOrNull("Task as it was published, 2025 to 2034, whole EUR; null where nothing was. Dutch: gepubliceerde opgave.")
  readonly publishedTask!: number | null;

  @euroOrNull(
    "Sum of regional shortfalls as it was published, whole EUR; null where nothing was. Dutch: gepubliceerd tekort.",
  )
  readonly publishedShortfall!: number | null;

  @euroOrNull(
    "Capacity left over as it was published, whole EUR; null where nothing was. Dutch: gepubliceerd overschot.",
  )
  readonly publishedSurplus!: number | null;

  @text("SHA-256 over the data behind this recalculation. Dutch: controlegetal van de gegevens.")
  readonly hash!: string;

  @count("First year of the figures. Dutch: eerste jaar.")
  readonly firstYear!: number;

  @count("Last year of the figures. Dutch: laatste jaar.")
  readonly lastYear!: number;
}
