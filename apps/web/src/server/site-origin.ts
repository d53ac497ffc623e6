import { headers } from "next/headers";

const plainHost = /^[\w.-]{1,253}(:\d{1,5})?$/;

/** Origin of this site for links that must be complete: SITE_URL when it is set, else the host that was asked. */
export const siteOrigin = async (): Promise<string> => {
  const fixed = process.env.SITE_URL;
  if (fixed) return new URL(fixed).origin;
  const asked = await headers();
  const host = asked.get("host") ?? "";
  const scheme = asked.get("x-forwarded-proto") === "https" ? "https" : "http";
  return plainHost.test(host) ? `${scheme}://${host}` : "http://127.0.0.1";
};
