import { besideParams } from "../address/beside-params";
import { isPrivateToken } from "../address/private-token";

const ownName = (params: URLSearchParams): string => params.get("v") ?? params.get("vintage") ?? "";

/** Whether an address holds a private link: `?v=` with a token, of what is shown or of what stands beside it. */
export const isPrivateLink = (params: URLSearchParams): boolean => {
  const beside = besideParams(params);
  return (
    isPrivateToken(ownName(params)) || (beside !== null && "params" in beside && isPrivateToken(ownName(beside.params)))
  );
};

/** A private link is in no index, and no other site hears of it. */
export const privateHeaders: readonly (readonly [name: string, value: string])[] = [
  ["X-Robots-Tag", "noindex, nofollow"],
  ["Referrer-Policy", "no-referrer"],
];
