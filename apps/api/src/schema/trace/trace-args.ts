import { TRACE_DEPTH } from "@solidariteitskaart/model";
import { ArgsType, Field, Int } from "type-graphql";
import { ScenarioArgs } from "../scenario/scenario-args.js";

@ArgsType()
export class TraceArgs extends ScenarioArgs {
  @Field(() => String, {
    description:
      "Name of the figure: a key of measureCatalogue such as open, finance.debt or costs.state.total; until.open with a year for a " +
      "field of yearsUntil; of a corporation a field of CorporationBalance such as given; transfer.ARN for what the region gives " +
      "to ARN. Figures of analyses have a field trace of their own, beside them. Dutch: cijfer.",
  })
  readonly figure!: string;

  @Field(() => String, {
    nullable: true,
    description: "Code or name of the region; the country when left out. Dutch: regiocode.",
  })
  readonly region?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Code of a model corporation, such as HMR-1, in place of a region. Dutch: code van de modelcorporatie.",
  })
  readonly corporation?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "CBS code or name of a municipality, such as GM0363, in place of a region: its part of its region, a field of MunicipalShare. " +
      "Dutch: gemeentecode.",
  })
  readonly municipality?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Calendar year; the total over all years when left out. Dutch: jaar.",
  })
  readonly year?: number | null;

  @Field(() => Int, {
    defaultValue: TRACE_DEPTH,
    description: `Levels below the figure, 0 to ${TRACE_DEPTH}. Dutch: diepte.`,
  })
  readonly depth!: number;
}
