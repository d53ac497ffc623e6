import { useTranslations } from "next-intl";

/** What the assumptions are called that futures differ in, by key. */
export const useAssumptionNames = (): Readonly<Record<string, string>> => {
  const levers = useTranslations("scenario.levers");
  return {
    marketInterest: levers("marketInterest.name"),
    inflation: levers("inflation.name"),
    maintenanceGrowth: levers("maintenanceGrowth.name"),
    buildCostGrowth: levers("buildCostGrowth.name"),
  };
};
