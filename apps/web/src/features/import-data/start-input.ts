import type { ImportKind, StartImportInput } from "@solidariteitskaart/client";
import type { SentFile } from "./desk-state";

const LONGEST_CODE = 40;

/** A code out of a name: "Begroting 2027 (U16)" is "eigen-begroting-2027-u16". */
export const proposedCode = (name: string): string =>
  `eigen-${name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .join("-")}`
    .slice(0, LONGEST_CODE)
    .replace(/-$/, "");

/** The name of a file without its ending. */
export const nameOf = (fileName: string): string => fileName.replace(/\.[a-z]{2,4}$/i, "").replaceAll(/[_-]+/g, " ");

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
};

/** What the form asks for, with everything that was left empty filled in. */
export const startInput = (
  { upload, reading }: SentFile,
  kind: ImportKind,
  form: FormData,
  unknownLicence: string,
): StartImportInput => {
  const text = (name: string) => textOf(form, name);
  const name = text("name");
  const title = text("sourceTitle");
  const source = { title, url: text("sourceUrl") || null, licence: text("sourceLicence") || unknownLicence };
  const year = Number(text("year"));
  return {
    file: { content: { upload: upload.upload } },
    kind,
    reading,
    vintage: {
      code: text("code") || proposedCode(name),
      labelNl: name,
      labelEn: text("nameEn") || name,
      date: text("date"),
    },
    sources: title === "" ? [] : [source],
    ...(kind === "REGION_TABLE" ? { allowSubset: form.get("subset") !== null } : {}),
    ...(kind === "MUNICIPALITY_FIGURES" ? { year: Number.isInteger(year) ? year : 0 } : {}),
    ...(kind === "CORPORATION_TABLE" && text("holdings") !== "" ? { holdings: text("holdings") } : {}),
  };
};
