import { pageOfPath } from "../../i18n/paths";
import { findMunicipality, findRegion } from "../../places/find-place";
import { askPlaceIndex } from "./ask-place";

const placePage = /^\/(gemeente|regio)\/([^/]+)$/;

/**
 * 404 for an address of a place that does not exist, else 200. Said before the page is drawn: a page that calls
 * `notFound()` itself is drawn by a script, and without scripts nobody would read why.
 */
export const placeStatus = async (pathname: string): Promise<200 | 404> => {
  const [, folder, segment] = placePage.exec(pageOfPath(pathname)) ?? [];
  if (folder === undefined || segment === undefined) return 200;
  const find = folder === "regio" ? findRegion : findMunicipality;
  return askPlaceIndex().then(
    ({ value }) => (find(segment, value) ? 200 : 404),
    () => 200,
  );
};
