import type { Progress } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { sourcesOfPage } from "../../figures/sources-of";
import { wholeNumber } from "../../format/euro";
import { quantityInWords } from "../../format/quantity";
import { ReadingContent } from "../../frame/reading-content";
import { ReadingPart } from "../../frame/reading-part";
import { HomesPart } from "./homes-part";
import { LabelsPart } from "./labels-part";
import { MoneyPart } from "./money-part";
import { PlainPart } from "./plain-part";
import { RentsPart } from "./rents-part";

const parts = ["homes", "labels", "heat", "rents", "money", "tax", "limits"] as const;

/** The newest year with both a figure and a target, in one sentence. */
const Lead = ({ progress: { sectorFigures, npaTargets } }: { readonly progress: Progress }) => {
  const locale = useLocale();
  const t = useTranslations("progress");
  const built = sectorFigures.find(({ code }) => code === "new-homes-2025");
  const target = npaTargets.find(({ year }) => year === 2025);
  return (
    <>
      {built && target && (
        <p data-testid="lead">
          {t("built", {
            built: quantityInWords(built.value, "homes", locale),
            target: wholeNumber(target.homes, locale),
          })}
        </p>
      )}
      <p>{t("lead")}</p>
    </>
  );
};

interface ProgressPageProps {
  readonly progress: Progress;
  readonly permalink: string;
}

/** Where the agreements stand: published figures, each with its source. */
export const ProgressPage = ({ progress, permalink }: ProgressPageProps) => {
  const t = useTranslations("progress");
  const part = (id: (typeof parts)[number]) => ({ id, heading: t(`${id}.heading`) });
  const { sectorFigures, npaTargets, rentCaps } = progress;
  return (
    <ReadingContent
      title={t("title")}
      lead={<Lead progress={progress} />}
      parts={parts.map(part)}
      sources={sourcesOfPage([...sectorFigures, ...npaTargets, ...rentCaps])}
      footer={{ permalink }}
    >
      <ReadingPart {...part("homes")}>
        <HomesPart progress={progress} />
      </ReadingPart>
      <ReadingPart {...part("labels")}>
        <LabelsPart progress={progress} />
      </ReadingPart>
      <ReadingPart {...part("heat")}>
        <PlainPart progress={progress} subject="heat" />
      </ReadingPart>
      <ReadingPart {...part("rents")}>
        <RentsPart progress={progress} />
      </ReadingPart>
      <ReadingPart {...part("money")}>
        <MoneyPart progress={progress} />
      </ReadingPart>
      <ReadingPart {...part("tax")}>
        <PlainPart progress={progress} subject="tax" />
      </ReadingPart>
      <ReadingPart {...part("limits")}>
        <ul>
          {(["ways", "targets", "places", "liveability"] as const).map((key) => (
            <li key={key}>{t(`limits.${key}`)}</li>
          ))}
        </ul>
      </ReadingPart>
    </ReadingContent>
  );
};
