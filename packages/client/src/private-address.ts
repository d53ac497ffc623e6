/** A secret of somebody's own: 24 bytes in base64url, alone or among other text. */
const secret = /(?<![\w-])[\w-]{32}(?![\w-])/g;

/** What whoever keeps or passes on a private answer has to obey. */
export const privateHeaders: Readonly<Record<string, string>> = {
  "Cache-Control": "private, no-store",
  "X-Robots-Tag": "noindex, nofollow",
  "Referrer-Policy": "no-referrer",
};

const readable = (address: string): string => {
  try {
    return decodeURIComponent(address.replaceAll("+", " "));
  } catch {
    return address;
  }
};

/** Decoded more than once: an address in an address is encoded twice. */
const layers = 3;

/**
 * Whether an address holds a private link, a file on its way or an import's number, wherever it stands in it.
 * @param address path and query, as they were asked
 */
export function isPrivateAddress(address: string): boolean {
  return readings(address).some((text) => text.search(secret) >= 0);
}

/**
 * An address as it may be noted down: without its query, and without secrets in its path.
 * @param address path and query, as they were asked
 */
export function withoutSecrets(address: string): string {
  const path = readings(address.split("?")[0] ?? "").at(-1) ?? "";
  return path.replace(secret, "(private)");
}

const readings = (address: string): readonly string[] => {
  const texts = [address];
  for (let layer = 0; layer < layers; layer += 1) texts.push(readable(texts.at(-1) ?? ""));
  return texts;
};
