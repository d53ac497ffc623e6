const MAX_LENGTH = 8192;

export interface GlobalId {
  readonly type: string;
  readonly key: string;
}

/** Opaque id, unique over all types. */
export function toGlobalId(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`).toString("base64url");
}

/** The type and key of an id, or undefined where this API never gave it. */
export function fromGlobalId(id: string): GlobalId | undefined {
  if (id.length > MAX_LENGTH) return undefined;
  const text = Buffer.from(id, "base64url").toString();
  const colon = text.indexOf(":");
  if (colon < 1) return undefined;
  const [type, key] = [text.slice(0, colon), text.slice(colon + 1)];
  return toGlobalId(type, key) === id ? { type, key } : undefined;
}
