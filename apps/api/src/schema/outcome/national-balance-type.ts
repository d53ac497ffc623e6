import { figures, figuresIn, NATIONAL_STATUSES } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import { figureFields, namedFigureFields } from "../describe/figure-fields.js";
import { sumOfRegions } from "../describe/sum-of-regions.js";
import { FigureStatus } from "../enums/figure-status.js";

const statusFields =
  (names: readonly string[]): ClassDecorator =>
  (type) => {
    for (const name of names)
      Field(() => FigureStatus, { description: `Status of ${name}.` })(type.prototype as object, name);
  };

@ObjectType("NationalFigureStatus", {
  description: "What may be claimed of each national figure. Dutch: status per landelijk cijfer.",
  simpleResolvers: true,
})
@statusFields(NATIONAL_STATUSES)
export class NationalFigureStatusType {}

@ObjectType("PublishedFigures", {
  description:
    "National figures as the recalculation published them, beside the model's own; null for what was not published. Dutch: gepubliceerde cijfers.",
  simpleResolvers: true,
})
@namedFigureFields(figures.filter(({ key }) => key.startsWith("published.")))
export class PublishedFiguresType {}

@ObjectType("NationalBalance", {
  description:
    "The country: sums of the nineteen regions, 2025 to 2034, prices of 2025. capacity = task - shortfall + surplus; " +
    "open = shortfall - moved. Dutch: landelijk beeld.",
  simpleResolvers: true,
})
@figureFields(
  figuresIn.NATIONAL.filter(({ key }) => !key.includes(".")),
  sumOfRegions,
)
export class NationalBalanceType {
  @Field(() => NationalFigureStatusType, {
    deprecationReason: "Ask figures(names) { name status }. Answered until 2027-12-31.",
    description: "Status per figure. Dutch: status per cijfer.",
  })
  readonly figureStatus!: NationalFigureStatusType;

  @Field(() => PublishedFiguresType, {
    nullable: true,
    description:
      "What the recalculation published, beside the model's own figures here; null under levers, and for figures of one's own. Dutch: gepubliceerd.",
  })
  readonly published!: PublishedFiguresType | null;
}
