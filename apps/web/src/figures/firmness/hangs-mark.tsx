import { useTranslations } from "next-intl";
import { CHOICE_MARK, type Firm, hangsOnChoices } from "./hangs-on-choices";

/** Beside a region's name or amount: seen as ±, heard as words. */
export const HangsMark = ({ figures }: { readonly figures: Firm | undefined }) => {
  const t = useTranslations("firm");
  if (!figures || !hangsOnChoices(figures)) return null;
  return (
    <span title={t("mark")} data-hangs="">
      <span aria-hidden="true">&nbsp;{CHOICE_MARK}</span>
      <span className="visually-hidden"> ({t("mark")})</span>
    </span>
  );
};

/** What the mark means, under whatever shows amounts of regions; nothing where no region has it. */
export const HangsKey = ({
  regions,
  className,
}: {
  readonly regions: readonly Firm[];
  readonly className?: string | undefined;
}) => {
  const t = useTranslations("firm");
  return regions.some(hangsOnChoices) ? (
    <p data-note="" className={className}>
      {t("key")}
    </p>
  ) : null;
};
