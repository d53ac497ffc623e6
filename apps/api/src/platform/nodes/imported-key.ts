/** No code of a recalculation and no token holds this sign. */
const BETWEEN = "/";

/**
 * The key of something that came with a recalculation: its id names that too, because another import may have another thing
 * of that code, and who lacks the link of a private one must not find it.
 */
export const importedKey = (vintage: string, code: string): string => `${vintage}${BETWEEN}${code}`;

/** Recalculation and code of something imported; undefined for the key of anything else. */
export function readImportedKey(key: string): { readonly vintage: string; readonly code: string } | undefined {
  const at = key.indexOf(BETWEEN);
  return at < 0 ? undefined : { vintage: key.slice(0, at), code: key.slice(at + 1) };
}
