import { useTranslations } from "next-intl";

const named = [
  "homes",
  "rental-homes",
  "social-rental-homes",
  "living-units",
  "social-and-mid-rent",
  "aedes-benchmark",
  "aw-dvi",
  "letter",
] as const;

const isNamed = (series: string): series is (typeof named)[number] => named.some((one) => one === series);

/** " (sociale huurwoningen)": how a figure is counted; nothing where there is one way only. */
export const useSeriesName = (): ((series: string) => string) => {
  const t = useTranslations("progress.series");
  return (series) => (isNamed(series) ? ` (${t(series)})` : "");
};
