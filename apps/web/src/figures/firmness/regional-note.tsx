import type { NotedRegion } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { madeOf, regionalWords } from "./regional-words";

interface NoteProps {
  readonly regions: readonly NotedRegion[];
}

/** What carries regional figures, in one sentence; nothing for figures of one's own. */
export const RegionalSentence = ({ regions }: NoteProps) =>
  madeOf(useTranslations("firm.regional"), regions, useLocale());

/** The same and which of them stand whatever is chosen, as plain text. */
export const RegionalSentences = ({ regions }: NoteProps) =>
  regionalWords(useTranslations("firm.regional"), regions, useLocale())?.join(" ");

/** What carries regional figures, and which of them stand whatever is chosen; nothing for figures of one's own. */
export const RegionalNote = ({ regions, className }: NoteProps & { readonly className?: string | undefined }) => {
  const words = regionalWords(useTranslations("firm.regional"), regions, useLocale());
  return (
    words && (
      <p className={className} data-testid="regional-note">
        <span data-made="">{words[0]}</span> {words[1]}
      </p>
    )
  );
};
