import { type NextRequest, NextResponse } from "next/server";
import { placeStatus } from "./features/check-municipality/place-status";
import { contentSecurityPolicy } from "./server/content-security-policy";
import { isPrivateLink, privateHeaders } from "./server/private-link";

/** Gives every page its own content security policy with a fresh nonce. Languages are routed in next.config.ts. */
export const proxy = async (request: NextRequest): Promise<NextResponse> => {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  // Next reads the nonce from the policy of the request and puts it on its own scripts.
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers }, status: await placeStatus(request.nextUrl.pathname) });
  response.headers.set("Content-Security-Policy", policy);
  if (isPrivateLink(request.nextUrl.searchParams)) {
    for (const [name, value] of privateHeaders) response.headers.set(name, value);
  }
  return response;
};

export const config = {
  // Pages only: not the data routes, the built assets or files with an extension.
  matcher: ["/((?!graphql|data$|data/|uploads$|_next|.*\\..*).*)"],
};
