import { pageOfPath } from "../../i18n/paths";
import { placeNamed } from "./place-named";

const placePage = /^\/(gemeente|regio)\/([^/]+)$/;

/**
 * 404 for an address of a place that does not exist, else 200. Said before the page is drawn: a page that calls
 * `notFound()` itself is drawn by a script, and without scripts nobody would read why.
 */
export const placeStatus = async (pathname: string): Promise<200 | 404> => {
  const [, folder, segment] = placePage.exec(pageOfPath(pathname)) ?? [];
  if (folder === undefined || segment === undefined) return 200;
  return placeNamed(folder === "regio" ? "region" : "municipality", segment).then(
    (place) => (place ? 200 : 404),
    () => 200,
  );
};
