import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Coding = "br" | "gzip" | "identity";

/** One answer as it goes over the line, whoever asks for it. */
export interface KeptAnswer {
  readonly contentType: string;
  /** Over the bytes, without quotes; each coding has a tag of its own, made from it. */
  readonly tag: string;
  /** Bytes by how they are packed; those that were asked for until now. */
  readonly bodies: Partial<Record<Coding, Buffer>> & { readonly identity: Buffer };
  /** Bytes as texts with a letter for each, as Node sends them fastest; those that were asked for. */
  readonly texts: Partial<Record<Coding, string>>;
}

/** Packing fewer bytes takes longer than sending them. */
const WORTH_PACKING = 1024;

/** Packed once and sent often, so a little better than what is packed for each visitor. */
const BROTLI_QUALITY = 6;

const packers = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
} as const;

export function keptAnswer(contentType: string, text: string): KeptAnswer {
  const identity = Buffer.from(text);
  const tag = createHash("sha256").update(identity).digest("base64url").slice(0, 32);
  return { contentType, tag, bodies: { identity }, texts: {} };
}

/** The coding in which an answer is sent to somebody who prefers `wanted`. */
export const codingFor = ({ bodies }: KeptAnswer, wanted: Coding): Coding =>
  bodies.identity.length < WORTH_PACKING ? "identity" : wanted;

/** Packs it, unless that was done before. */
export async function packed(answer: KeptAnswer, coding: Coding): Promise<Buffer> {
  const known = answer.bodies[coding];
  if (known !== undefined || coding === "identity") return known ?? answer.bodies.identity;
  const bytes = await packers[coding](answer.bodies.identity);
  answer.bodies[coding] = bytes;
  return bytes;
}

/** Bytes in memory, with room for what is not packed yet. */
export const sizeOf = ({ bodies }: KeptAnswer): number => Math.ceil(bodies.identity.length * 2.5) + 1000;

/** Strong: two codings of one answer are different bytes. */
export const etagOf = ({ tag }: KeptAnswer, coding: Coding): string =>
  coding === "identity" ? `"${tag}"` : `"${tag}-${coding}"`;

/** Whether whoever asks has these bytes already, packed in whatever way. */
export function isKnown({ tag }: KeptAnswer, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(",").some((given) => {
    const text = given.trim().replace(/^W\//, "");
    return text === "*" || text === `"${tag}"` || text === `"${tag}-br"` || text === `"${tag}-gzip"`;
  });
}
