import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { securityHeaders } from "./serve/security-headers.mjs";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./src/i18n/request.ts",
  // Texts are read when the site is built: browsers need not fetch what would read them.
  experimental: { messages: { path: "./src/messages", format: "json", locales: "infer", precompile: true } },
});

/**
 * Pages where secrets are typed (delete keys, the administrator's token) are cut off from the page that opened them. Not
 * the others: for this a browser starts a process anew while the reader waits.
 */
const secretPages = ["/eigen-cijfers/:path*", "/en/eigen-cijfers/:path*"];
const cutOff = [{ key: "Cross-Origin-Opener-Policy", value: "same-origin" }];

/** Every page address that names no language: it is Dutch. */
const withoutLanguage = "/:path((?!nl$|nl/|en$|en/|_next|.*\\..*).*)";

/** Names of places may hold a point: "/gemeente/Bergen (NH.)". */
const dottedPlaces = ["gemeente", "regio"].map((folder) => ({
  source: `/${folder}/:place(.*\\..*)`,
  destination: `/nl/${folder}/:place`,
}));

/** While somebody works on the site, Next listens itself: it does what serve/pass-to-api.mjs does elsewhere. */
const toApi = () => {
  if (process.env.NODE_ENV !== "development") return [];
  const { origin } = new URL(process.env.API_URL ?? "http://127.0.0.1:4000/graphql");
  return ["graphql", "graphiql", "uploads", "data", "templates", "schema.graphql"].map((name) => ({
    source: `/${name}/:path*`,
    destination: `${origin}/${name}/:path*`,
  }));
};

const config: NextConfig = {
  output: "standalone",
  outputFileTracingRoot: fileURLToPath(new URL("../..", import.meta.url)),
  outputFileTracingIncludes: { "/[locale]/gegevens": ["../../docs/glossary.md"] },
  // The server around compresses: a page that is kept is packed once.
  compress: false,
  // `npm run check` and `npm test` check the types, with the quicker compiler.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // Pages are sent whole: what a page is called stands in its head, for everybody.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  // Done here and not in proxy.ts: there Next answers a rewrite with an absolute address, which goes astray when the
  // server listens on 127.0.0.1 only.
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [...toApi(), ...dottedPlaces, { source: withoutLanguage, destination: "/nl/:path" }],
      afterFiles: [],
      fallback: [],
    }),
  redirects: () =>
    Promise.resolve([
      { source: "/nl", destination: "/", permanent: true },
      { source: "/nl/:path*", destination: "/:path*", permanent: true },
    ]),
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers: Object.entries(securityHeaders).map(([key, value]) => ({ key, value })) },
      // Others may show a picture on their own page, or in a message.
      ...["/picture.svg", "/chart/:path*"].map((source) => ({
        source,
        headers: [{ key: "Cross-Origin-Resource-Policy", value: "cross-origin" }],
      })),
      ...secretPages.map((source) => ({ source, headers: cutOff })),
    ]),
};

export default withNextIntl(config);
