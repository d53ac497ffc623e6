import { useTranslations } from "next-intl";
import styles from "./desk.module.css";
import { type DeskStep, deskSteps } from "./desk-state";

/** File, check, import, done: where the reader is. */
export const StepList = ({ current }: { readonly current: DeskStep }) => {
  const t = useTranslations("own.steps");
  const reached = deskSteps.indexOf(current);
  return (
    <ol className={styles.steps} aria-label={t("label")}>
      {deskSteps.map((step, index) => (
        <li
          key={step}
          aria-current={step === current ? "step" : undefined}
          data-past={index < reached ? "" : undefined}
        >
          {t(step)}
        </li>
      ))}
    </ol>
  );
};
