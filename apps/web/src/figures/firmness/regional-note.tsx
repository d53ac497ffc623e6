import type { NotedRegion } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { hangsOnChoices } from "./hangs-on-choices";

interface NoteProps {
  readonly regions: readonly NotedRegion[];
}

/** What carries regional figures, in one sentence; nothing for figures of one's own. */
export const RegionalSentence = ({ regions }: NoteProps) => {
  const locale = useLocale();
  const t = useTranslations("firm.regional");
  const indebted = regions.filter(({ robustness }) => robustness?.extraDebt);
  if (regions.every(({ robustness }) => robustness === null)) return null;
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return <>{t("made", { regions: list.format(indebted.map(({ region }) => region.shortNames[locale])) })}</>;
};

/** What carries regional figures, and which of them stand whatever is chosen; nothing for figures of one's own. */
export const RegionalNote = ({ regions, className }: NoteProps & { readonly className?: string | undefined }) => {
  const locale = useLocale();
  const t = useTranslations("firm.regional");
  const list = (chosen: readonly NotedRegion[]) =>
    new Intl.ListFormat(locale, { type: "conjunction" }).format(chosen.map(({ region }) => region.shortNames[locale]));
  const of = regions.find(({ robustness }) => robustness)?.robustness?.of;
  if (of === undefined) return null;
  const count = (verdict: string) => regions.filter(({ robustness }) => robustness?.verdict === verdict).length;
  const hanging = regions.filter(hangsOnChoices);
  return (
    <p className={className} data-testid="regional-note">
      <RegionalSentence regions={regions} />{" "}
      {t("robust", {
        of,
        short: count("ROBUST_SHORTFALL"),
        over: count("ROBUST_SURPLUS"),
        depends: hanging.length,
        names: list(hanging),
      })}
    </p>
  );
};
