import { plainText } from "../cells/texts.js";
import type { MunicipalityIndex } from "../places/municipality-index.js";
import { fullMunicipalityCode } from "../places/place-key.js";

/** The cells of a row that say which place it is about, as they stand. */
interface PlaceCells {
  readonly level: string;
  readonly code: string;
  readonly name: string;
}

const municipalityLevel = "gemeente";
/** Codes of the office for anything but municipalities: WK036301, PV27, NL00; in an address they stand last. */
const otherCode = /^(?:\S*[/:.#])?(?!GM)[a-z]{2}\d+$/i;
/** What the office puts behind the name of something that is no municipality: "Utrecht (PV)". */
const otherName =
  /\((?:PV|LD|CR|CP|CA|CG|AM|AR|GA|SG|JR|VR|COROP|provincie|landsdeel|stadsgewest|agglomeratie|wijk|buurt)\)$/i;

/** A row about a country, a province, a district: a table may hold all levels, and says so in one way or another. */
export function isOtherLevel({ level, code, name }: PlaceCells): boolean {
  if (level !== "") return plainText(level) !== municipalityLevel;
  return [code, name].some((text) => otherCode.test(text) || otherName.test(text));
}

/** What a code or a name stands for: a code need not be known. */
const codeOfText = (text: string, index: Pick<MunicipalityIndex, "codeOf">): string | null =>
  fullMunicipalityCode(text) ?? index.codeOf(text);

/** The municipality of a row by its code, else by its name; null where the one that is given is of no use. */
export function codeOfRow(
  { code, name }: { readonly code: string | null; readonly name: string | null },
  index: Pick<MunicipalityIndex, "codeOf">,
): string | null {
  const text = code ?? name;
  return text === null ? null : codeOfText(text, index);
}

/** Whether name and code of a row are two municipalities: what happens when a row number is taken for a code. */
export function isContradiction(
  { code, name }: { readonly code: string | null; readonly name: string | null },
  index: Pick<MunicipalityIndex, "codeOf" | "regionOf">,
): boolean {
  if (code === null || name === null) return false;
  const [byCode, byName] = [codeOfText(code, index), index.codeOf(name)];
  const known = (found: string | null): found is string => found !== null && index.regionOf(found) !== null;
  return known(byCode) && known(byName) && byCode !== byName;
}
