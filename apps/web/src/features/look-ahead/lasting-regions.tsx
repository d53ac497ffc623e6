import type { LastingPace, NotedRegion } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { BarTable } from "../../charts/bar-table";
import { ChartFrame } from "../../charts/chart-frame";
import { FigureMark } from "../../figures/figure-mark";
import { HangsKey, HangsMark } from "../../figures/firmness/hangs-mark";
import { quantityInWords } from "../../format/quantity";

interface LastingRegionsProps {
  readonly lasting: LastingPace;
  /** Which of them fall short whatever is chosen. */
  readonly firm: readonly NotedRegion[];
  /** Name of the recalculation. */
  readonly vintage: string;
  /** Path and query of the page. */
  readonly at: string;
}

/** The pace that each region can keep up by itself, fastest first, with the country among them. */
export const LastingRegions = ({ lasting: { national, regions }, firm, vintage, at }: LastingRegionsProps) => {
  const locale = useLocale();
  const t = useTranslations("longRun.regions");
  const rows = [
    { key: "NL", name: t("country"), ...national },
    ...regions.map(({ region, ...rest }) => ({ key: region.code, name: region.shortNames[locale], ...rest })),
  ].sort((one, other) => (other.pace ?? -1) - (one.pace ?? -1));
  const words = ({ pace, atLeast, agreedBreaksIn }: (typeof rows)[number]) => {
    const share = pace === null ? t("none") : quantityInWords(pace, "fraction", locale);
    const lasts = atLeast ? t("atLeast", { share }) : share;
    return agreedBreaksIn === null ? lasts : `${lasts} · ${t("breaks", { year: String(agreedBreaksIn) })}`;
  };
  return (
    <ChartFrame
      name="pace"
      at={at}
      regional
      title={t("title")}
      unit={t("unit")}
      mark={<FigureMark status="MODELLED" formula={t("formula")} vintage={vintage} sources={[]} />}
      note={t("note")}
    >
      <BarTable
        caption={t("title")}
        labelHeading={t("region")}
        valueHeading={t("unit")}
        unit="FRACTION"
        domain={[0, Math.max(1, ...rows.map(({ pace }) => pace ?? 0))]}
        rows={rows.map((row) => ({
          key: row.key,
          label:
            row.key === "NL" ? (
              <strong>{row.name}</strong>
            ) : (
              <>
                {row.name}
                <HangsMark figures={firm.find(({ region }) => region.code === row.key)} />
              </>
            ),
          value: row.pace ?? 0,
          figures: [
            ...(row.pace === null ? [] : [{ of: t("pace"), value: row.pace }]),
            ...(row.agreedBreaksIn === null
              ? []
              : [{ of: t("stuck"), unit: "YEAR" as const, value: row.agreedBreaksIn }]),
          ],
          remark: row.atLeast && row.pace !== null ? words({ ...row, agreedBreaksIn: null }) : undefined,
          text: <span data-exact={row.pace ?? undefined}>{words(row)}</span>,
          tone: row.key === "NL" ? "ink" : "accent",
        }))}
      />
      <HangsKey regions={firm} />
    </ChartFrame>
  );
};
