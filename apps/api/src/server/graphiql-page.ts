import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import express, { type RequestHandler, Router } from "express";

/** Written by scripts/write-graphiql.mjs, beside this file's own folder in dist; the same from src in development. */
const FOLDER = fileURLToPath(new URL("../../dist/graphiql", import.meta.url));

/** Everything from our own host, no inline script. The editor builds style elements, so those are allowed. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * Whether a person's browser asks for a page: programs ask for JSON. A query in the address is no matter: the editor puts it
 * there, and opens with it again.
 */
const wantsPage: RequestHandler = (request, _response, next) => {
  const best = request.accepts(["application/graphql-response+json", "application/json", "text/html"]);
  next(best === "text/html" ? undefined : "route");
};

/** GraphiQL on our own host, working without internet: GET /graphql in a browser. */
export function graphiqlPage(folder: string = FOLDER): Router {
  const router = Router();
  if (!existsSync(join(folder, "index.html"))) return router;
  router.get("/graphql", wantsPage, (_request, response) => {
    response.set({ "Content-Security-Policy": POLICY, Vary: "Accept" });
    response.sendFile("index.html", { root: folder });
  });
  router.use(
    "/graphiql",
    (_request, response, next) => {
      response.set({ "Content-Security-Policy": POLICY, "Cross-Origin-Resource-Policy": "same-origin" });
      next();
    },
    express.static(folder, { index: false, immutable: true, maxAge: "1y", redirect: false }),
  );
  return router;
}
