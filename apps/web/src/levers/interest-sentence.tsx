import type { InterestPoint } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { euroExact, euroInWords } from "../format/euro";
import { scaleFor } from "../format/scale";

interface InterestSentenceProps {
  readonly interest: Pick<InterestPoint, "capacityInterestUp" | "capacityInterestDown">;
}

/** A point of interest more and less do not weigh the same: the model says how much, wherever interest is moved. */
export const InterestSentence = ({ interest }: InterestSentenceProps) => {
  const locale = useLocale();
  const t = useTranslations("scenarioWords");
  const { capacityInterestUp: up, capacityInterestDown: down } = interest;
  const scale = scaleFor([up, down]);
  const amount = (value: number) => euroInWords(value, locale, { scale, sign: "never" });
  return (
    <span data-testid="interest" title={`${euroExact(up, locale)} / ${euroExact(down, locale)}`}>
      {t("interest", { up: amount(up), down: amount(down) })}
    </span>
  );
};
