import { readFile } from "node:fs/promises";
import { templateFile } from "@solidariteitskaart/data";
import { type RequestHandler, Router } from "express";
import { LIMITS } from "../limits.js";
import { fileNameOf } from "../own-figures/file-name.js";
import type { OwnFigures } from "../own-figures/own-figures.js";
import { visitorOf } from "../visitors/visitor.js";
import { answerError } from "./error-answer.js";
import { methodNotAllowed } from "./error-answers.js";
import { hearOut } from "./hear-out.js";
import { rateLimiter } from "./rate-limit.js";

/** What a form on somebody else's page could send without asking first. */
const FORM_TYPES = ["multipart/form-data", "application/x-www-form-urlencoded", "text/plain"];

const REFUSALS = {
  FILE_TOO_LARGE: { status: 413, message: "The file is too large." },
  STORE_FULL: { status: 507, message: "There is no space left for files. Nothing was kept." },
  STORE_UNAVAILABLE: { status: 503, message: "Files can't be kept now; try again in some minutes." },
  TOO_MANY_FILES: { status: 429, message: "Too many of your files wait for their import; import those first." },
  BUSY: { status: 503, message: "Too many files wait for their import; try again in some minutes." },
} as const;

/** Files that people bring: POST /uploads takes one, GET /templates/<name> gives one to fill in. */
export function uploadsRouter(own: Pick<OwnFigures, "uploads" | "settings" | "threads">): Router {
  const { uploadRateLimit } = own.settings;
  const router = Router({ strict: true, caseSensitive: true });
  router.post("/uploads", rateLimiter(uploadRateLimit, LIMITS.uploadWindowMs), fileOnly(own), takeFile(own));
  router.all("/uploads", methodNotAllowed("POST"));
  router.get("/templates/:name", sendTemplate);
  router.all("/templates/:name", methodNotAllowed("GET, HEAD"));
  return router;
}

const fileOnly =
  ({ settings: { maxBytes } }: Pick<OwnFigures, "settings">): RequestHandler =>
  (request, response, next) => {
    const tooLarge = Number(request.get("content-length") ?? 0) > maxBytes;
    if (request.get("content-encoding")) {
      answerError(response, 415, "UNSUPPORTED_MEDIA_TYPE", "Send the file as it is, without compression.");
    } else if (request.is(FORM_TYPES) || !request.get("content-type")) {
      const allowed = "application/octet-stream, text/csv or the type of the file";
      answerError(response, 415, "UNSUPPORTED_MEDIA_TYPE", "Send the file itself as the body, not a form.", allowed);
    } else if (tooLarge) {
      hearOut(request, response);
      answerError(response, 413, "FILE_TOO_LARGE", REFUSALS.FILE_TOO_LARGE.message, `at most ${maxBytes} bytes`);
    } else next();
  };

/** By who sent it: nobody is there to be told. */
const isBrokenOff = (error: unknown) =>
  error instanceof Error && "code" in error && /^(ECONNRESET|ERR_STREAM_PREMATURE_CLOSE)$/.test(String(error.code));

const takeFile =
  ({
    uploads,
    threads,
    settings: { maxBytes, uploadKeepMinutes, uploadRateLimit },
  }: Pick<OwnFigures, "uploads" | "settings" | "threads">): RequestHandler =>
  async (request, response) => {
    // A refusal must still reach the sender, so the request is not destroyed together with the stream.
    const content = request.iterator({ destroyOnReturn: false });
    const { key, counted } = visitorOf(response);
    const most = counted && uploadRateLimit > 0 ? LIMITS.uploadsEach : Number.POSITIVE_INFINITY;
    const saved = await uploads
      .save(content, fileNameOf(request.query.fileName), { owner: key, most })
      .catch((error: unknown) => {
        if (!isBrokenOff(error)) throw error;
        return null;
      });
    if (saved === null) {
      request.destroy();
    } else if ("refused" in saved) {
      const { status, message } = REFUSALS[saved.refused];
      hearOut(request, response);
      if (status !== 413 && status !== 507) response.set("Retry-After", "60");
      const allowed = saved.refused === "FILE_TOO_LARGE" ? `at most ${maxBytes} bytes` : undefined;
      answerError(response, status, saved.refused, message, allowed);
    } else {
      threads.warm();
      const { id, ...about } = saved;
      const expiresAt = new Date(Date.now() + uploadKeepMinutes * 60_000).toISOString();
      response.status(201).json({ upload: id, ...about, expiresAt });
    }
  };

const sendTemplate: RequestHandler<{ name: string }> = async (request, response) => {
  const file = templateFile(request.params.name);
  if (file === null) {
    const allowed = "the names in importRules { kinds { templates } }";
    answerError(response, 404, "NOT_FOUND", "There is no such template.", allowed);
    return;
  }
  response.set({
    "Content-Disposition": `attachment; filename="${file.name}"`,
    "Content-Type": file.mediaType,
    "Cache-Control": "public, max-age=3600",
  });
  response.send(await readFile(file.path));
};
