import { isRecord } from "./is-record.js";

/** Names under which publishers deliver the CBS code, most telling first; compared without regard to case. */
const codeFields = [
  "statcode",
  "jrstatcode",
  "gm_code",
  "gemeentecode",
  "gemeentenummer",
  "gemeente_code",
  "code",
  "gemcode",
  "cbs_code",
  "cbscode",
  "gm",
  "gemeenteco",
  "identificatie",
  "id",
];
const nameFields = [
  "statnaam",
  "gemeentenaam",
  "gm_naam",
  "gemnaam",
  "gemeentena",
  "gemeente",
  "municipality",
  "naam",
  "name",
];

/** The CBS code of a feature as GM0000, its raw text when it is something else, null when there is none. */
export function municipalityCodeOf(feature: unknown): string | null {
  if (!isRecord(feature)) return null;
  const properties = isRecord(feature.properties) ? feature.properties : {};
  const byName = new Map(Object.entries(properties).map(([name, value]) => [name.toLowerCase(), value]));
  for (const value of [...codeFields.map((field) => byName.get(field)), feature.id]) {
    if (typeof value === "string" && value.trim() !== "") return normalised(value.trim());
    if (typeof value === "number") return normalised(String(value));
  }
  return null;
}

function normalised(text: string): string {
  // A year may stand before it: 2024GM0363.
  const digits = /^(?:(?:(?:19|20)\d\d)?GM)?(\d{1,4})(?:\.0{1,3})?$/i.exec(text)?.[1];
  return digits === undefined ? text : `GM${digits.padStart(4, "0")}`;
}

const fieldsOf = (feature: unknown): ReadonlyMap<string, unknown> => {
  const properties = isRecord(feature) && isRecord(feature.properties) ? feature.properties : {};
  return new Map(Object.entries(properties).map(([name, value]) => [name.toLowerCase(), value]));
};

/** What a feature is called, or null. */
export function municipalityNameOf(feature: unknown): string | null {
  const fields = fieldsOf(feature);
  const name = nameFields.map((field) => fields.get(field)).find((value) => typeof value === "string" && value !== "");
  return typeof name === "string" ? name.trim() : null;
}

/** Whether a feature says that it is the water of a municipality. */
export function isWater(feature: unknown): boolean {
  const fields = fieldsOf(feature);
  const said = ["water", "h2o", "soort", "type", "klasse"].map((field) => fields.get(field));
  return said.some((value) => {
    if (typeof value === "string") return /^(?:ja|true|1|(?:\w+)?water\w*)$/i.test(value.trim());
    return value === true || value === 1;
  });
}
