import {
  answerIn,
  type Client,
  type Trace,
  TraceDocument,
  TraceLevyDocument,
  TracePairsDocument,
  TracePlanDocument,
  type TraceTree,
} from "@solidariteitskaart/client";
import { apiClient } from "../../api/api-client";
import { createReader, type Reading } from "../../api/reading";
import type { TraceChoice } from "./trace-choice";

const read = createReader();

type Faults = Extract<TraceTree, { readonly __typename: "ScenarioFaults" }>;
type Answered = Trace | Faults | null | undefined;
type Ask = (client: Client, figure: string, chosen: TraceChoice["chosen"]) => Promise<Answered>;

/** An answer that was refused has no trace, but faults of its own. */
const inside = <Answer extends { readonly __typename: string }>(
  answer: Answer | Faults,
  trace: (answer: Exclude<Answer, Faults>) => Answered,
): Answered => (answer.__typename === "ScenarioFaults" ? (answer as Faults) : trace(answer as Exclude<Answer, Faults>));

const asks: Readonly<Record<TraceChoice["of"], Ask>> = {
  outcome: async (client, figure, { region }) =>
    (await client.request(TraceDocument, { figure, region: region === "" ? null : region })).trace,
  plan: async (client, figure) =>
    inside(
      answerIn((await client.request(TracePlanDocument, { figure })).scenario, "outcome"),
      (a) => a.solidarity.trace,
    ),
  levy: async (client, figure) =>
    inside(
      answerIn((await client.request(TraceLevyDocument, { figure })).scenario, "outcome"),
      (a) => a.solidarity.levy?.trace,
    ),
};

/** How a figure of the newest recalculation came about. */
export const readTrace = (
  of: TraceChoice["of"],
  place: string,
  chosen: TraceChoice["chosen"],
): Promise<Reading<Trace>> =>
  read(`trace ${of} ${place} ${JSON.stringify(chosen)}`, async () => {
    const trace = await asks[of](apiClient(), place, chosen);
    if (!trace) throw new Error(`There is no answer of ${of} to trace.`);
    if (trace.__typename === "ScenarioFaults") throw new Error(trace.faults.map(({ message }) => message).join(" "));
    return trace;
  });

/** Who gives whom in that recalculation, "LIM.HMR", largest first. */
export const readPairs = (): Promise<Reading<readonly string[]>> =>
  read("pairs", async () => {
    const outcome = answerIn((await apiClient().request(TracePairsDocument, {})).scenario, "outcome");
    if (outcome.__typename !== "Outcome") return [];
    return outcome.solidarity.transfers.map(({ from, to }) => `${from.code}.${to.code}`);
  });
