import { limits } from "../validate/limits.js";
import { type Validated, validateBoundaries } from "../validate/validate-boundaries.js";

export const officialUrl =
  "https://service.pdok.nl/cbs/gebiedsindelingen/2025/wfs/v1_0?request=GetFeature&service=WFS&version=2.0.0" +
  "&typeName=gemeente_gegeneraliseerd&outputFormat=json&srsName=urn:ogc:def:crs:EPSG::4326";

/** The map service's answer, checked; or one sentence on why there is none. Never throws. */
export async function fetchOfficial(url: string, timeoutMs: number): Promise<Validated | { readonly reason: string }> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(timeoutMs),
      headers: { accept: "application/json" },
    });
    if (!response.ok) return { reason: `the service answered ${String(response.status)}` };
    const text = await readText(response);
    return text === undefined ? { reason: "the answer was too large" } : await validateBoundaries(text);
  } catch (error) {
    return { reason: reasonOf(error, timeoutMs) };
  }
}

/** Reads at most the allowed number of bytes, whatever the answer claims about its own length. */
async function readText(response: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of chunksOf(response)) {
    bytes += chunk.byteLength;
    if (bytes > limits.bytes) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

async function* chunksOf({ body }: Response): AsyncIterable<Uint8Array> {
  const chunks: AsyncIterable<unknown> | null = body;
  if (chunks === null) return;
  for await (const chunk of chunks) if (chunk instanceof Uint8Array) yield chunk;
}

function reasonOf(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return "the answer did not arrive";
  if (error.name === "TimeoutError") return `no answer within ${String(timeoutMs)} ms`;
  // fetch hides what happened (no such host, connection refused) in the cause.
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : "";
  return `the answer did not arrive (${error.message}${cause})`;
}
