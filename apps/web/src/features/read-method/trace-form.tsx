import { useLocale, useTranslations } from "next-intl";
import { pathIn } from "../../i18n/paths";
import styles from "./method.module.css";
import { stepName } from "./step-name";
import { choicesOf, type TraceChoice, type TracePlaces, tracedFiguresOf } from "./trace-choice";
import { type Slot, slots } from "./trace-offers";
import { type RegionNames, useStepWords } from "./use-step-words";

interface TraceFormProps {
  readonly choice: TraceChoice;
  readonly places: TracePlaces;
  readonly regions: RegionNames;
}

/** The plain choices of a calculation: which figure, and what else it needs. */
export const TraceForm = ({ choice, places, regions }: TraceFormProps) => {
  const { of, figure, chosen } = choice;
  const locale = useLocale();
  const t = useTranslations("trace");
  const method = useTranslations("method.trace");
  const valueName = useValueName(regions);
  const figureName = useFigureName(regions);
  const shown = slots.flatMap((slot) => {
    const values = choicesOf(of, slot, places);
    return values ? [{ slot, values }] : [];
  });
  return (
    <form action={`${pathIn(locale, "/methode")}#trace`} method="get" className={`${styles.form} screen-only`}>
      {of !== "outcome" && <input type="hidden" name="of" value={of} />}
      <label>
        {method("figure")}
        <select name="figure" defaultValue={figure}>
          {tracedFiguresOf(of).map((name) => (
            <option key={name} value={name}>
              {figureName(name)}
            </option>
          ))}
        </select>
      </label>
      {shown.map(({ slot, values }) => (
        <label key={slot}>
          {t(`slots.${slot}`)}
          <select name={slot} defaultValue={chosen[slot]}>
            {values.map((value) => (
              <option key={value} value={value}>
                {valueName(slot, value)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">{method("show")}</button>
    </form>
  );
};

type FigureText = Parameters<ReturnType<typeof useTranslations<"trace.figures">>>[0];

const useFigureName = (regions: RegionNames): ((figure: string) => string) => {
  const t = useTranslations("trace.figures");
  const words = useStepWords(regions);
  return (figure) => {
    const own = figure.replaceAll(".", "_") as FigureText;
    return t.has(own) ? t(own) : (stepName(figure, words) ?? figure);
  };
};

const useValueName = (regions: RegionNames): ((slot: Slot, value: string) => string) => {
  const words = useStepWords(regions);
  const country = useTranslations("method.trace")("country");
  return (slot, value) => {
    if (slot === "region") return value === "" ? country : (regions.get(value) ?? value);
    if (slot === "pair") {
      const [from = "", to = ""] = value.split(".");
      return words.pair(regions.get(from) ?? from, regions.get(to) ?? to);
    }
    return words.name(value) ?? value;
  };
};
