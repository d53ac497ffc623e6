import type { ImportFault } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { useAllowedWords } from "./allowed-words";
import type { FaultPlaces, FaultWords } from "./faults-csv";

/** What is wrong by its code; what has no words of ours keeps those of the API. */
export const useFaultName = (): ((fault: Pick<ImportFault, "code" | "message">) => string) => {
  const t = useTranslations("own.fault");
  return ({ code, message }) => {
    const key = code as "EMPTY";
    return t.has(key) ? t(key) : message;
  };
};

/** Paths of a drawing that name all of it. */
const wholeDrawing: readonly (string | null)[] = [null, "file", "features", "type"];

/** The API names the municipality that is not there; its code alone says little. */
const missingName = ({ code, value, message }: ImportFault): string | null => {
  const name = code === "MISSING_MUNICIPALITY" ? /^(.+) \(GM\d{4}\) is missing\.$/.exec(message)?.[1] : undefined;
  return name === undefined ? value : `${value ?? ""} ${name}`;
};

/** A fault in the reader's language. */
export const useFaultWords = (places: FaultPlaces): ((fault: ImportFault) => FaultWords) => {
  const t = useTranslations("own.faults");
  const name = useFaultName();
  const allowedWords = useAllowedWords();
  const placeOf = ({ row, column }: ImportFault): string => {
    if (places === "places") return wholeDrawing.includes(column) ? t("wholeFile") : (column ?? "");
    return row === null ? t("wholeFile") : String(row);
  };
  return (fault) => ({
    row: placeOf(fault),
    column: fault.column ?? "",
    value: missingName(fault) ?? "",
    what: name(fault),
    allowed: fault.allowed === null ? "" : allowedWords(fault.allowed),
  });
};
