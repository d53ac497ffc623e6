import { isRecord } from "./is-record.js";

/** Names under which publishers deliver the CBS code, most telling first; compared without regard to case. */
const codeFields = ["statcode", "gm_code", "gemeentecode", "code", "gemcode", "identificatie", "id"];

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
  const digits = /^(?:GM)?(\d{1,4})$/i.exec(text)?.[1];
  return digits === undefined ? text : `GM${digits.padStart(4, "0")}`;
}
