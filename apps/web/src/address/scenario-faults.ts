import type { Fault, ScenarioInput } from "@solidariteitskaart/client";
import { linkFields } from "@solidariteitskaart/model/links";
import { BESIDE } from "./beside-params";
import type { ParamFault } from "./read-param";
import { faultAtLever } from "./scenario-draft";

/** How a link calls a field of the scenario: "reserveShare" is "reserve". */
const paramOf = (field: string): string =>
  linkFields.find(({ path }) => path.split(".").at(-1) === field)?.name ?? field;

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
  const isLever = /^(?:scenario|input)\.(assumptions|measures)\b/.test(path);
  const field = path.split(".").at(-1) ?? path;
  const { key } = faultAtLever(fault, input);
  return {
    param: isLever ? "lever" : paramOf(field),
    value: value ?? "",
    allowed: allowed === null ? [] : [allowed],
    ...(isLever && key !== null ? { lever: key } : {}),
  };
};
