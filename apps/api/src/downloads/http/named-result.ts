import {
  type Fault,
  type FirstEdition,
  firstEditionOf,
  firstEditionOfVintage,
  type Outcome,
} from "@solidariteitskaart/model";
import { shownValue } from "../../platform/words/shown-value.js";

/** Name in a link of the result that it stands for. */
export const RESULT_NAME = "hash";
const HASH = /^[0-9a-f]{8,64}$/;

/** Why the result that an address names is not handed out; null where it names none, or the one that there is. */
export function namedResultFault(query: URLSearchParams, { hash, vintage }: Outcome): Fault | null {
  const given = query.get(RESULT_NAME)?.trim().toLowerCase();
  if (given === undefined || (HASH.test(given) && hash.startsWith(given))) return null;
  const value = shownValue(given);
  const allowed = hash.slice(0, 12);
  if (!HASH.test(given)) {
    const message = `hash must be the beginning of a result hash, at least 8 hexadecimal digits; leave it out for the figures of now.`;
    return { code: "UNKNOWN_VALUE", path: RESULT_NAME, value, allowed, message };
  }
  const message = `The address names the result ${given.slice(0, 12)}, but the model now gives ${allowed}. ${thenOf(given, vintage)} Leave hash out for the figures of now; CHANGELOG.md and /methode#editions say what changed.`;
  return { code: "RESULT_CHANGED", path: RESULT_NAME, value, allowed, message };
}

function thenOf(given: string, vintage: string): string {
  const [known, plain] = [firstEditionOf(given), firstEditionOfVintage(vintage)];
  if (known) return `It is of edition 1 of the model, and edition 2 counts now: then ${figures(known)}.`;
  if (!plain) return "Model or data are different since then, or the address was changed.";
  return `If it is of edition 1 of the model, edition 2 counts now, and what this scenario gave then was not kept: without changes ${figures(plain)} under this recalculation then.`;
}

const figures = ({ open, homesLost, measuresLost }: FirstEdition) =>
  `EUR ${open} stayed open, ${homesLost} homes and ${measuresLost} measures were lost`;
