import { LARGEST_BODY } from "./forward-graphql";

/**
 * Hands a question for server-sent events on to the API and the events back as they come. A reader who leaves ends the
 * question too, so that nobody computes for nobody.
 */
export const forwardStream = async (request: Request, url: string, ask: typeof fetch = fetch): Promise<Response> => {
  const body = await request.text();
  if (body.length > LARGEST_BODY) return new Response(null, { status: 413 });
  try {
    const answer = await ask(url, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body,
      signal: request.signal,
    });
    return new Response(answer.body, {
      status: answer.status,
      headers: {
        "content-type": answer.headers.get("content-type") ?? "text/plain",
        // Packing events would hold them back until there are enough of them.
        "cache-control": "no-store, no-transform",
      },
    });
  } catch {
    const errors = [{ message: "the API does not answer", extensions: { code: "API_AWAY" } }];
    return Response.json({ errors }, { status: 502, headers: { "cache-control": "no-store" } });
  }
};
