import type { HowSureOutcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { FigureMark } from "../../figures/figure-mark";

/** Status and source of what was computed over many futures. */
export const SureMark = ({
  outcome,
  about,
}: {
  readonly outcome: HowSureOutcome;
  readonly about: "runs" | "levers";
}) => {
  const locale = useLocale();
  const t = useTranslations("sure.formula");
  return <FigureMark status="MODELLED" formula={t(about)} vintage={outcome.vintage.labels[locale]} sources="page" />;
};
