import type { MunicipalitySuccession } from "@solidariteitskaart/data";
import { groupBy } from "./group-by.js";
import type { FormerMunicipalityView } from "./municipality-view.js";

type NameOf = (code: string) => string;

/** Former municipalities by their old code, each with all of its successors, the largest share first. */
export function formerMunicipalities(
  successions: readonly MunicipalitySuccession[],
  nameOf: NameOf,
): ReadonlyMap<string, FormerMunicipalityView> {
  const former = new Map<string, FormerMunicipalityView>();
  for (const [code, rows] of groupBy(successions, (row) => row.oldCode)) {
    const parts = rows.toSorted((a, b) => b.weight - a.weight);
    const [first] = parts;
    if (first) former.set(code, view(first, parts, nameOf));
  }
  return former;
}

function view(
  { oldCode, oldName, lastYear, kind }: MunicipalitySuccession,
  parts: readonly MunicipalitySuccession[],
  nameOf: NameOf,
): FormerMunicipalityView {
  const isSplit = kind === "split";
  const names = (and: string) =>
    listed(
      parts.map((part) => nameOf(part.newCode) + (isSplit ? ` (${Math.round(part.weight * 100)} %)` : "")),
      and,
    );
  return {
    code: oldCode,
    name: oldName,
    lastYear,
    kind: isSplit ? "SPLIT" : "MERGER",
    parts: parts.map(({ newCode, weight, noteNl, noteEn }) => ({
      municipalityCode: newCode,
      share: weight,
      note: noteNl === null || noteEn === null ? null : { nl: noteNl, en: noteEn },
    })),
    explanation: isSplit
      ? {
          nl: `${oldName} bestaat niet meer. Na ${lastYear} is het verdeeld over ${names("en")}, gerekend in woningen.`,
          en: `${oldName} no longer exists. After ${lastYear} it was divided over ${names("and")}, counted in dwellings.`,
        }
      : {
          nl: `${oldName} bestaat niet meer. Na ${lastYear} hoort het bij ${names("en")}.`,
          en: `${oldName} no longer exists. After ${lastYear} it belongs to ${names("and")}.`,
        },
  };
}

function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${and} ${last}`;
}
