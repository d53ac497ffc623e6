import type { Fault, ScenarioInput } from "@solidariteitskaart/client";
import { BESIDE } from "./beside-params";
import type { ParamFault } from "./read-param";
import { faultAtLever } from "./scenario-draft";

/** Where a field of the scenario stands in a link. */
const paramOf: Readonly<Record<string, string>> = {
  vintage: "v",
  give: "give",
  receive: "receive",
  route: "route",
  reserveShare: "reserve",
  maxDistanceKm: "max",
};

/** The same of a scenario beside the view. */
export const besideFault = (fault: Fault, input: ScenarioInput): ParamFault => {
  const own = faultParam(fault, input);
  return { ...own, param: `${BESIDE}${own.param}` };
};

/** A fault that the API found, in the words of the link, with the lever that it is about. */
export const faultParam = (
  fault: Pick<Fault, "path" | "code" | "value" | "allowed">,
  input: ScenarioInput,
): ParamFault => {
  const { path, value, allowed } = fault;
  const isLever = /^scenario\.(assumptions|measures)\b/.test(path);
  const field = path.split(".").at(-1) ?? path;
  const known = Object.hasOwn(paramOf, field) ? (paramOf[field] ?? field) : field;
  const { key } = faultAtLever(fault, input);
  return {
    param: isLever ? "lever" : known,
    value: value ?? "",
    allowed: allowed === null ? [] : [allowed],
    ...(isLever && key !== null ? { lever: key } : {}),
  };
};
