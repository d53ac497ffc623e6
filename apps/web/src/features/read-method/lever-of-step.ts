import { isLeverName } from "../../levers/lever-names";

/** The lever whose unit a step has: named by its key, else the one of the step above. */
export const leverOfStep = (key: string, above: string | undefined): string | undefined =>
  key.split(".").find(isLeverName) ?? above;
