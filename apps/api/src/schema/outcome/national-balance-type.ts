import type {
  NationalBalance,
  NationalFigureName,
  PublishedFigures,
  FigureStatus as StatusName,
} from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import { count, countOrNull, euro, euroOrNull } from "../describe/fields.js";
import { FigureStatus } from "../enums/figure-status.js";

const status = (figure: string) => Field(() => FigureStatus, { description: `Status of ${figure}.` });

@ObjectType("NationalFigureStatus", {
  description: "What may be claimed of each national figure. Dutch: status per landelijk cijfer.",
  simpleResolvers: true,
})
export class NationalFigureStatusType implements Record<NationalFigureName, StatusName> {
  @status("task") readonly task!: StatusName;
  @status("capacity") readonly capacity!: StatusName;
  @status("shortfall") readonly shortfall!: StatusName;
  @status("surplus") readonly surplus!: StatusName;
  @status("moved") readonly moved!: StatusName;
  @status("open") readonly open!: StatusName;
  @status("homesLost") readonly homesLost!: StatusName;
  @status("measuresLost") readonly measuresLost!: StatusName;
  @status("slowdownYear") readonly slowdownYear!: StatusName;
}

@ObjectType("PublishedFigures", {
  description:
    "National figures as the recalculation published them, beside the model's own; null for what was not published. Dutch: gepubliceerde cijfers.",
  simpleResolvers: true,
})
export class PublishedFiguresType implements PublishedFigures {
  @euroOrNull("Task, EUR. Dutch: opgave.")
  readonly task!: number | null;

  @euroOrNull("Sum of regional shortfalls, EUR. Dutch: tekort.")
  readonly shortfall!: number | null;

  @euroOrNull("Remaining capacity, EUR. Dutch: over.")
  readonly surplus!: number | null;

  @countOrNull("Social homes that are not built. Dutch: niet gebouwde woningen.")
  readonly homesLost!: number | null;

  @countOrNull("Measures that are not carried out. Dutch: niet uitgevoerde maatregelen.")
  readonly measuresLost!: number | null;

  @countOrNull("First year of slow-down. Dutch: eerste jaar van vertraging.")
  readonly slowdownYear!: number | null;
}

@ObjectType("NationalBalance", {
  description:
    "The country: sums of the nineteen regions, 2025 to 2034, prices of 2025. capacity = task - shortfall + surplus; " +
    "open = shortfall - moved. Dutch: landelijk beeld.",
  simpleResolvers: true,
})
export class NationalBalanceType implements NationalBalance {
  @euro("Homes and measures agreed in the national performance agreements, whole EUR. Dutch: opgave (NPA).")
  readonly task!: number;

  @euro("What can be invested within the norms: task - shortfall + surplus, whole EUR. Dutch: investeringscapaciteit.")
  readonly capacity!: number;

  @euro("Sum of the regional shortfalls: task that cannot be financed in its own region, whole EUR. Dutch: tekort.")
  readonly shortfall!: number;

  @euro(
    "Sum of the regional surpluses: capacity left after the own task, whole EUR. Dutch: resterende investeringsruimte.",
  )
  readonly surplus!: number;

  @euro("Moved by solidarity between regions, whole EUR. Dutch: verplaatst door onderlinge solidariteit.")
  readonly moved!: number;

  @euro("Shortfall that stays open after solidarity, whole EUR. Dutch: wat open blijft.")
  readonly open!: number;

  @count("New homes that are not built after solidarity. Dutch: niet gebouwde sociale huurwoningen.")
  readonly homesLost!: number;

  @count("Sustainability measures that are not carried out after solidarity. Dutch: niet uitgevoerde maatregelen.")
  readonly measuresLost!: number;

  @count(
    "Agreed new homes that a lower ambition takes out of the task; less than none where more is asked than was agreed. Dutch: geschrapte woningen.",
  )
  readonly homesScrapped!: number;

  @count(
    "Agreed measures that a lower ambition takes out of the task; less than none where more is asked than was agreed. Dutch: geschrapte maatregelen.",
  )
  readonly measuresScrapped!: number;

  @count("New homes of the whole task, of which homesLost are not built. Dutch: nieuwbouwopgave.")
  readonly newHomes!: number;

  @count("Measures of the whole task, of which measuresLost are not carried out. Dutch: verduurzamingsopgave.")
  readonly measures!: number;

  @countOrNull(
    "First year in which more than 3 % of the national task stays open after solidarity; null where no year does. " +
      "Dutch: jaar waarin het tempo omlaag moet.",
  )
  readonly slowdownYear!: number | null;

  @count("Regions that cannot do their own task. Dutch: regio's met een tekort.")
  readonly regionsWithShortfall!: number;

  @count("Regions with capacity left. Dutch: regio's met ruimte.")
  readonly regionsWithSurplus!: number;

  @Field(() => NationalFigureStatusType, { description: "Status per figure. Dutch: status per cijfer." })
  readonly figureStatus!: NationalFigureStatusType;

  @Field(() => PublishedFiguresType, {
    nullable: true,
    description:
      "What the recalculation published, beside the model's own figures here; null under levers, and for figures of one's own. Dutch: gepubliceerd.",
  })
  readonly published!: PublishedFiguresType | null;
}
