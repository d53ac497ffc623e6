import { Field, ObjectType } from "type-graphql";
import type { Bilingual } from "../../platform/words/bilingual.js";
import { count, day, dayOrNull, euroOrNull, text, yesNo } from "../describe/fields.js";
import { LocalTextType } from "../describe/local-text.js";
import { NodeType } from "../node/node-type.js";

@ObjectType("Vintage", {
  implements: NodeType,
  description: "One yearly recalculation of task and capacity: a published one, or a user's own. Dutch: doorrekening.",
  simpleResolvers: true,
})
export class VintageType extends NodeType {
  @text("What to ask with: year and month, such as 2026-01, or the token of a private link; unique. Dutch: code.")
  readonly code!: string;

  @yesNo(
    "Whether only a table of regions is known: without corporations and years, and levers do nothing. Dutch: alleen regio's.",
  )
  readonly isRegionTable!: boolean;

  @Field(() => LocalTextType, { description: "Name in both languages. Dutch: naam in twee talen." })
  readonly labels!: Bilingual;

  @day("Day of publication. Dutch: publicatiedatum.")
  readonly date!: string;

  @dayOrNull("Day from which a newer recalculation is to be expected, or null. Dutch: volgende verwacht.")
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
