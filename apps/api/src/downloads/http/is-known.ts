const opaque = (tag: string) => tag.trim().replace(/^W\//, "");

/**
 * Whether the client has this state already. Weak comparison of RFC 9110. Express's own check says no to clients that send
 * Cache-Control: no-cache beside the tag, and Node's fetch always does.
 */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((tag) => opaque(tag) === opaque(etag));
}
