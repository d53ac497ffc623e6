import { isLeverName } from "../../levers/lever-names";
import type { TraceChoice } from "./trace-choice";

/** The lever whose unit a step has: named by its key, else the one of the step above. */
export const leverOfStep = (key: string, above: string | undefined): string | undefined =>
  key.split(".").find(isLeverName) ?? above;

/** The lever that the whole trace is about: of a combination the second, unless the first is asked for. */
export const leverOfChoice = ({ of, figure, chosen }: TraceChoice): string | undefined =>
  of === "frontier" && figure !== "a" ? chosen.second : chosen.lever;
