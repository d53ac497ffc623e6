import { useTranslations } from "next-intl";

/** The rules that are compared, in the order of the answer: how is given, and within that how is received. */
const gives = ["PROPORTIONAL", "STATUTORY_LEVY"] as const;
const receives = ["PROPORTIONAL", "LOWEST_COVERAGE_FIRST", "MOST_HOMES"] as const;

/** Name of a compared rule by its number from 0. */
export const useRuleNames = (): ((n: number) => string) => {
  const t = useTranslations("rule");
  return (n) => {
    const give = gives[Math.floor(n / receives.length)];
    const receive = receives[n % receives.length];
    if (give === undefined || receive === undefined) return String(n);
    return `${t(`giveOptions.${give}`)} → ${t(`receiveOptions.${receive}`)}`;
  };
};
