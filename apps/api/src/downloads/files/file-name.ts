const LONGEST = 100;

/** A name that fits in a header and on every disk: letters, digits, dot, hyphen and underscore; all else is stripped. */
export function safeFileName(name: string): string {
  return name
    .replaceAll(/[^A-Za-z0-9._-]/g, "")
    .replace(/^[.-]+/, "")
    .slice(-LONGEST);
}
