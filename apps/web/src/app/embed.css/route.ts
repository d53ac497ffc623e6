import publicSans from "@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2";
import { frameStyles } from "../../frame/embed/frame-styles";

/** The bundler tells where the file lies for the server; readers get it here, under the same name. */
const font = publicSans.replace(/^.*\//, "/_next/static/media/");

/** The style sheet of the frame, a file of this host: the frame allows no style in its text. */
export const GET = (): Response =>
  new Response(frameStyles(font), {
    headers: { "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=3600" },
  });

export const dynamic = "force-static";
