import type { Fault } from "@solidariteitskaart/client";
import type { ParamFault } from "./read-param";

/** Where a field of the scenario stands in a link. */
const paramOf: Readonly<Record<string, string>> = {
  vintage: "v",
  give: "give",
  receive: "receive",
  route: "route",
  reserveShare: "reserve",
  maxDistanceKm: "max",
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
