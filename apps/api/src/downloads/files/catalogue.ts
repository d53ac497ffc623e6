import type { Dataset } from "@solidariteitskaart/model";
import type { BoundarySet } from "../../platform/boundaries/boundary-set.js";
import type { Platform } from "../../platform/platform.js";
import { PUBLISHER } from "../metadata/about.js";
import { DATA_ROOT, plainAddress } from "../view/addresses.js";
import { DATA_LICENCE } from "../view/licence.js";
import { type DownloadFile, FILES } from "./files.js";

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

const EU = "http://publications.europa.eu/resource/authority";

/** File types of the EU's list; a zip is how the files are packed. */
const FILE_TYPES: Readonly<Record<string, string>> = {
  csv: "CSV",
  parquet: "PARQUET",
  geojson: "GEOJSON",
  xlsx: "XLSX",
  zip: "ZIP",
};

type CatalogueParts = Pick<Platform, "datasets" | "boundaries" | "importOf">;

const is = (id: string) => ({ "@id": id });
const words = (nl: string, en: string) => [
  { "@language": "nl", "@value": nl },
  { "@language": "en", "@value": en },
];
const day = (date: string) => ({ "@type": "xsd:date", "@value": date });
const typeOf = (file: string) => file.slice(file.lastIndexOf(".") + 1);

const MODELLED = words(
  "Tekort, overschot en stromen per woningmarktregio, gemodelleerd. Wat de doorrekening landelijk publiceerde, staat erbij.",
  "Shortfall, surplus and transfers by housing market region, modelled. What the recalculation published of the country stands beside it.",
);
const IMPORTED = words(
  "Tekort, overschot en stromen per woningmarktregio, uit cijfers die een gebruiker heeft ingevoerd.",
  "Shortfall, surplus and transfers by housing market region, from figures that a user imported.",
);

/** Mandatory of catalogue, dataset and service alike. */
function responsible(origin: string): object {
  const agent = { "@type": "foaf:Agent", "@id": `${origin}/#publisher`, "foaf:name": words(PUBLISHER, PUBLISHER) };
  return {
    "dct:publisher": agent,
    "dct:creator": agent,
    "dcat:contactPoint": {
      "@type": "vcard:Organization",
      "vcard:fn": `The maintainers of ${PUBLISHER}`,
      "vcard:hasURL": is(`${origin}${DATA_ROOT}`),
    },
    "dct:language": [is(`${EU}/language/NLD`), is(`${EU}/language/ENG`)],
  };
}

/**
 * DCAT-AP-NL 3.0 as JSON-LD: one dataset per recalculation, one distribution per file.
 * @param origin Scheme and host of this server, so that a harvester gets whole addresses.
 */
export function catalogue({ datasets, boundaries, importOf }: CatalogueParts, origin: string): object {
  return {
    "@context": CONTEXT,
    "@type": "dcat:Catalog",
    "@id": `${origin}${DATA_ROOT}`,
    "dct:title": words(`Catalogus van ${PUBLISHER}`, `Catalogue of ${PUBLISHER}`),
    "dct:description": words(
      "Doorrekeningen van opgave, investeringscapaciteit en onderlinge solidariteit van woningcorporaties.",
      "Recalculations of task, capacity and solidarity of Dutch housing corporations.",
    ),
    ...responsible(origin),
    "dct:license": is(DATA_LICENCE.path),
    "dcat:dataset": datasets.map((dataset) => datasetNode(dataset, importOf(dataset) !== null, boundaries, origin)),
  };
}

function datasetNode(dataset: Dataset, isImport: boolean, boundaries: BoundarySet, origin: string): object {
  const { vintage, hash, firstYear, yearCount } = dataset;
  const id = `${origin}${DATA_ROOT}/${encodeURIComponent(vintage.code)}`;
  return {
    "@type": "dcat:Dataset",
    "@id": id,
    "dct:identifier": id,
    "dct:title": words(`${PUBLISHER}: ${vintage.label.nl}`, `${PUBLISHER}: ${vintage.label.en}`),
    "dct:description": isImport ? IMPORTED : MODELLED,
    ...responsible(origin),
    "dct:accessRights": is(`${EU}/access-right/PUBLIC`),
    "dct:accrualPeriodicity": is(`${EU}/frequency/ANNUAL`),
    "dct:issued": day(vintage.date),
    "dct:spatial": { "@type": "dct:Location", "@id": `${EU}/country/NLD` },
    "dct:temporal": {
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": day(`${firstYear}-01-01`),
      "dcat:endDate": day(`${firstYear + yearCount - 1}-12-31`),
    },
    "dct:provenance": {
      "@type": "dct:ProvenanceStatement",
      "dct:description": dataset.sources.map(({ title }) => title).join("; "),
    },
    "dcat:theme": [is(`${EU}/data-theme/GOVE`), is(`${EU}/data-theme/SOCI`)],
    "dcat:keyword": words("woningcorporaties", "housing corporations"),
    "dcat:landingPage": is(id),
    "dcat:version": hash,
    "dcat:distribution": FILES.filter(({ name }) => typeOf(name) in FILE_TYPES).map((file) =>
      distribution(file, boundaries, `${origin}${plainAddress(file.name, vintage.code)}`),
    ),
  };
}

function distribution(
  { name, title, mediaType, licences }: DownloadFile,
  boundaries: BoundarySet,
  address: string,
): object {
  const type = FILE_TYPES[typeOf(name)] ?? "";
  const [media = ""] = mediaType.split(";");
  return {
    "@type": "dcat:Distribution",
    "@id": address,
    "dct:title": words(title.nl, title.en),
    "dcat:accessURL": is(address),
    "dcat:downloadURL": is(address),
    "dcat:mediaType": is(`https://www.iana.org/assignments/media-types/${media}`),
    "dct:format": is(`${EU}/file-type/${type}`),
    "dct:license": is((licences(boundaries)[0] ?? DATA_LICENCE).path),
  };
}
