export const MEDIA_TYPES = {
  csv: "text/csv; charset=utf-8; header=present",
  parquet: "application/vnd.apache.parquet",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  geojson: "application/geo+json",
  zip: "application/zip",
  json: "application/json; charset=utf-8",
  jsonld: "application/ld+json",
  markdown: "text/markdown; charset=utf-8",
  yaml: "application/yaml",
} as const;
