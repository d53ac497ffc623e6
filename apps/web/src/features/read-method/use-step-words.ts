import { useTranslations } from "next-intl";
import { useLeverNames } from "../../levers/lever-names";
import type { StepWords } from "./step-name";

type Texts = ReturnType<typeof useTranslations<"trace.names">>;
type Known = Parameters<Texts>[0];

/** Names of regions in the reader's language, by code. */
export type RegionNames = ReadonlyMap<string, string>;

/** Words of the reader's language for steps of a trace. */
export const useStepWords = (regions: RegionNames): StepWords => {
  const names = useTranslations("trace.names");
  const lever = useLeverNames();
  const t = useTranslations("trace.words");
  return {
    name: (key) => {
      // A dot would be a level of the messages.
      const known = key.replaceAll(".", "_") as Known;
      return names.has(known) ? names(known) : undefined;
    },
    lever,
    region: (code) => regions.get(code),
    transfer: (to) => t("transfer", { to }),
    pair: (from, to) => t("pair", { from, to }),
  };
};
