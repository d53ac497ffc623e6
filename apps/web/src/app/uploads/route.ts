import { apiAddress } from "../../api/api-client";
import { forwardUpload } from "../../api/forward-upload";

const IDLE_MS = 60_000;

/** Files that people bring go by this site: no request leaves the host. */
export const POST = (request: Request): Promise<Response> =>
  forwardUpload(request, { url: apiAddress("/uploads"), idleMs: IDLE_MS });
