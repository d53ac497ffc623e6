import type { Progress } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { FactDetails } from "./fact-details";
import { metricsOf } from "./figures-of";
import { KeyFacts } from "./key-facts";

const shown = {
  heat: ["heat-demand-2024", "heat-demand-2025"],
  tax: ["income-tax-2023-2025", "income-tax-2029", "income-tax-per-home-2025", "income-tax-per-home-2029"],
} as const;

interface PlainPartProps {
  readonly progress: Progress;
  readonly subject: keyof typeof shown;
}

/** A part of a few figures: too few for a line. */
export const PlainPart = ({ progress, subject }: PlainPartProps) => {
  const t = useTranslations("progress");
  const figures = metricsOf(progress.sectorFigures, subject);
  return (
    <>
      <p>{t(`${subject}.text`)}</p>
      <KeyFacts figures={figures} codes={shown[subject]} />
      <FactDetails caption={t("figuresOf", { subject: t(`${subject}.heading`) })} figures={figures} />
    </>
  );
};
