import { isPrivateToken } from "../view-state/private-token";

/** Whether an address holds a private link: `?v=` with a token. */
export const isPrivateLink = (params: URLSearchParams): boolean =>
  isPrivateToken(params.get("v") ?? params.get("vintage") ?? "");

/** A private link is in no index, and no other site hears of it. */
export const privateHeaders: readonly (readonly [name: string, value: string])[] = [
  ["X-Robots-Tag", "noindex, nofollow"],
  ["Referrer-Policy", "no-referrer"],
];
