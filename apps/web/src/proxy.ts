import { NextRequest } from "next/server";
import createMiddleware from "next-intl/middleware";
import { routing } from "./i18n/routing";
import { contentSecurityPolicy } from "./server/content-security-policy";

const route = createMiddleware(routing);

/** Chooses the language and gives every page its own content security policy with a fresh nonce. */
export default function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  // Next reads the nonce from the policy of the request and puts it on its own scripts.
  headers.set("Content-Security-Policy", policy);
  const response = route(new NextRequest(request, { headers }));
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = {
  // Pages only: not the data route, the built assets or files with an extension.
  matcher: ["/((?!graphql|_next|.*\\..*).*)"],
};
