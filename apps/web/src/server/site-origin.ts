import { connection } from "next/server";

const DEFAULT_HOST = "127.0.0.1";
const DEFAULT_PORT = "3000";

/** An address of IPv6 stands between brackets in a URL. */
const named = (host: string): string => (host.includes(":") ? `[${host}]` : host);

/**
 * Origin of this site for links that must be complete: PUBLIC_URL when it is set, else where the site listens. Never the host
 * that was asked: whoever asks chooses that.
 */
export const siteOrigin = async (): Promise<string> => {
  // Known when the site runs, not when it is built.
  await connection();
  const { PUBLIC_URL, HOSTNAME, PORT } = process.env;
  return PUBLIC_URL ? new URL(PUBLIC_URL).origin : `http://${named(HOSTNAME || DEFAULT_HOST)}:${PORT || DEFAULT_PORT}`;
};
