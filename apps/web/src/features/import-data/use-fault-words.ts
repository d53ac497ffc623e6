import type { ImportFault } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { useAllowedWords } from "./allowed-words";
import type { FaultWords } from "./faults-csv";

/** What is wrong by its code; what has no words of ours keeps those of the API. */
export const useFaultName = (): ((fault: Pick<ImportFault, "code" | "message">) => string) => {
  const t = useTranslations("own.fault");
  return ({ code, message }) => {
    const key = code as "EMPTY";
    return t.has(key) ? t(key) : message;
  };
};

/** A fault in the reader's language. */
export const useFaultWords = (): ((fault: ImportFault) => FaultWords) => {
  const t = useTranslations("own.faults");
  const name = useFaultName();
  const allowedWords = useAllowedWords();
  return (fault) => ({
    row: fault.row === null ? t("wholeFile") : String(fault.row),
    column: fault.column ?? "",
    value: fault.value ?? "",
    what: name(fault),
    allowed: fault.allowed === null ? "" : allowedWords(fault.allowed),
  });
};
