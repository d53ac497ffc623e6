import { type NextRequest, NextResponse } from "next/server";
import { placeStatus } from "./features/check-municipality/place-status";

/** Languages are routed in next.config.ts, the content security policy is set by the server around (serve/draw-page.mjs). */
export const proxy = async (request: NextRequest): Promise<NextResponse> =>
  NextResponse.next({ status: await placeStatus(request.nextUrl.pathname) });

export const config = {
  // Pages of places only.
  matcher: [
    "/gemeente/:path*",
    "/regio/:path*",
    "/en/gemeente/:path*",
    "/en/regio/:path*",
    "/nl/gemeente/:path*",
    "/nl/regio/:path*",
  ],
};
