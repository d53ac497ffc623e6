import { API_TIMEOUT_MS, apiAddress } from "../../../api/api-client";
import { refusal } from "../../../api/forward-graphql";

interface TemplateProps {
  readonly params: Promise<{ readonly name: string }>;
}

const handedBack = ["content-type", "content-disposition", "cache-control"];

/** Files to fill in, and the same with an example. */
export const GET = async (_request: Request, { params }: TemplateProps): Promise<Response> => {
  const { name } = await params;
  try {
    const answer = await fetch(apiAddress(`/templates/${encodeURIComponent(name)}`), {
      signal: AbortSignal.timeout(API_TIMEOUT_MS),
    });
    const headers = new Headers();
    for (const header of handedBack) {
      const value = answer.headers.get(header);
      if (value !== null) headers.set(header, value);
    }
    return new Response(answer.body, { status: answer.status, headers });
  } catch {
    return refusal(502, "API_AWAY", "the API can not be reached");
  }
};
