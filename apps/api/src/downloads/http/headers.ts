import type { Request, Response } from "express";
import { isLatest } from "../../platform/vintages/latest.js";
import { safeFileName } from "../files/file-name.js";
import type { DownloadFile, FileRequest } from "../files/files.js";
import { MEDIA_TYPES } from "../files/media-types.js";
import { fileAddress, hasScenario } from "../view/addresses.js";

/** Of the form of the files: goes up when a column, a name or a format changes, so that no cache keeps an old form. */
const DOWNLOADS_VERSION = "1.0.0";

/** Seconds that a cache may answer without asking; after that it asks with the ETag. */
const FRESH_SECONDS = { latest: 60, dated: 3600 } as const;

const EXPOSED = "Content-Disposition, Content-Location, ETag, Link, Result-Hash, API-Version";

/** On every answer under /data, refusals too. */
export function setCommonHeaders(response: Response): void {
  response.set("API-Version", DOWNLOADS_VERSION);
  response.append("Access-Control-Expose-Headers", EXPOSED);
}

/** The public address of these files: a setting, and never what whoever asks says it is. */
export const originOf = (request: Request): string => String(request.app.get("public origin") ?? "");

/** What a file carries beside its bytes: which result it is, under which licence, and where it is described. */
export function setFileHeaders(
  response: Response,
  file: DownloadFile,
  request: FileRequest,
  asked: string,
  options: URLSearchParams,
): void {
  const { outcome, platform } = request.view;
  const { scenario, hash } = outcome;
  const address = fileAddress(file.name, scenario, options);
  const links = [
    ...file.licences(platform.boundaries).map(({ path }) => `<${path}>; rel="license"`),
    `<${fileAddress("datapackage.json", scenario)}>; rel="describedby"; type="application/json"`,
    `<${address}>; rel="canonical"`,
  ];
  response.set({
    "Content-Type": file.mediaType,
    "Content-Disposition": `${file.disposition}; filename="${keptName(file, request)}"`,
    // Weak: compression changes the bytes on the way, never the figures.
    ETag: `W/"${[hash, DOWNLOADS_VERSION, platform.boundaries.hash?.slice(0, 12)].filter(Boolean).join("/")}"`,
    "Cache-Control": `public, max-age=${isLatest(asked) ? FRESH_SECONDS.latest : FRESH_SECONDS.dated}`,
    "Result-Hash": hash,
    Link: links.join(", "),
  });
  if (isLatest(asked)) response.set("Content-Location", address);
  if (file.mediaType === MEDIA_TYPES.geojson)
    response.set("Content-Crs", "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>");
}

/** Name under which a browser keeps the file: says which recalculation, and that there is a scenario. */
function keptName({ name }: DownloadFile, { view }: FileRequest): string {
  const { scenario, scenarioHash, vintage } = view.outcome;
  const mark = hasScenario(scenario) ? `-${scenarioHash.slice(0, 8)}` : "";
  return safeFileName(`solidariteitskaart-${vintage}${mark}-${name}`);
}
