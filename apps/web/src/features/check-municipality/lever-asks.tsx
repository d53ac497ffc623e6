import type { LeverLine } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { numberLocale } from "../../format/number-locale";
import type { LeverEffect } from "./lever-effect";
import { useLeverAsks } from "./use-lever-asks";

interface LeverAsksProps {
  readonly effect: LeverEffect;
  readonly levers: readonly LeverLine[];
}

/** What a lever asks of the country, and who decides it; nothing for the world, which nobody decides. */
export const LeverAsks = ({ effect, levers }: LeverAsksProps) => {
  const locale = useLocale();
  const t = useTranslations("place.levers");
  const deciders = useTranslations("scenario.lever.deciders");
  const asks = useLeverAsks("full")(effect);
  const list = (parts: readonly string[]) =>
    new Intl.ListFormat(numberLocale(locale), { type: "conjunction" }).format(parts);
  const { tried, costs } = effect;
  if (tried.group === "assumptions" || costs === null) return null;
  const decidedBy = levers.find(({ key }) => key === tried.values[0].key)?.decidedBy ?? [];
  return (
    <>
      {asks.length > 0 && t("asks", { what: list(asks) })}{" "}
      {t("decides", { who: list(decidedBy.map((one) => deciders(one))) })}
    </>
  );
};
