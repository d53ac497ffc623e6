import { useLocale, useTranslations } from "next-intl";
import { euroInWords } from "../../format/euro";
import { scaleFor } from "../../format/scale";
import { InterestSentence } from "../../levers/interest-sentence";
import { leverEffects } from "./lever-effect";
import type { PlaceData } from "./place-data";
import styles from "./place-sheet.module.css";
import { useLeverAsks } from "./use-lever-asks";
import { useLeverTitle } from "./use-lever-title";
import { useShownBalance } from "./use-shown-balance";

/** What each lever alone leaves the region with, what it costs the country, and what of that weighs more than it seems. */
export const SheetLevers = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place.sheet");
  const pays = useTranslations("scenario.pays");
  const title = useLeverTitle(data.levers);
  const asks = useLeverAsks("brief");
  const effects = leverEffects(data);
  const { remaining } = data.region;
  const balance = useShownBalance(data.region);
  const scale = scaleFor([remaining, ...effects.map((effect) => effect.remaining)]);
  const amount = (value: number) => euroInWords(value, locale, { scale, sign: "always", keepZeros: true });
  if (effects.length === 0) return null;
  return (
    <section>
      <h2>
        {t("levers")} ({t("now")}: {balance})
      </h2>
      <ul className={styles.rows} data-columns="">
        {effects.map((effect) => (
          <li key={effect.tried.name}>
            <span>
              {title(effect.tried)} <span className={styles.asks}>{asks(effect).join("; ")}</span>
            </span>
            <span>{amount(effect.remaining)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.weigh}>
        {pays("lasting")} {pays("allowance")} {data.interest && <InterestSentence interest={data.interest} />}
      </p>
    </section>
  );
};
