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

/** The same of a scenario beside the view, with the lever that it is about. */
export const besideFault = (fault: Fault, input: ScenarioInput): ParamFault => {
  const own = faultParam(fault);
  const { key } = faultAtLever(fault, input);
  const value = own.param === "lever" && key !== null && key !== own.value ? `${key} = ${own.value}` : own.value;
  return { ...own, param: `${BESIDE}${own.param}`, value };
};

/** A fault that the API found, in the words of the link. */
export const faultParam = ({ path, value, allowed }: Pick<Fault, "path" | "value" | "allowed">): ParamFault => {
  const isLever = /^scenario\.(assumptions|measures)\b/.test(path);
  const field = path.split(".").at(-1) ?? path;
  const known = Object.hasOwn(paramOf, field) ? (paramOf[field] ?? field) : field;
  return {
    param: isLever ? "lever" : known,
    value: value ?? "",
    allowed: allowed === null ? [] : [allowed],
  };
};
