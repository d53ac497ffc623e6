import type { Vintage } from "@solidariteitskaart/client";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { BESIDE, PASTED } from "../../address/beside-params";
import { knownCodes } from "../../address/known-codes";
import { parseView } from "../../address/parse-view";
import { useView } from "../../address/view-context";
import { viewQuery } from "../../address/view-href";
import { defaultView } from "../../address/view-state";
import styles from "./compare.module.css";
import { isScenario, shownScenario } from "./compared-with";
import { RecentScenarios } from "./recent-scenarios";

const FIELD = `${BESIDE}${PASTED}`;
/** Characters; longer addresses do not arrive. */
const LONGEST_LINK = 4000;

/** Ways to put another scenario beside this one: make it, or paste its link. */
export const OtherScenario = ({ vintages }: { readonly vintages: readonly Vintage[] }) => {
  const t = useTranslations("compare");
  const { view, path, go } = useView();
  const pasted = useSearchParams().get(FIELD) ?? "";
  const shown = shownScenario(view, vintages[0]?.code ?? "");
  const others = [...new URLSearchParams(viewQuery({ ...view, presentation: "compare", against: null }))];
  const copy = viewQuery({ ...defaultView, ...shown, name: "", against: shown });

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    const text = new FormData(event.currentTarget).get(FIELD);
    const params = new URLSearchParams({ [FIELD]: typeof text === "string" ? text : "" });
    const { against } = parseView(params, knownCodes(vintages, null)).view;
    // What can not be read here, the server explains.
    if (against === null || !isScenario(against)) return;
    event.preventDefault();
    go({ against });
  };

  return (
    <details className={`${styles.other} screen-only`} open={pasted !== "" || undefined}>
      <summary>{t("withScenario")}</summary>
      <div className={styles.ways}>
        <p>
          <a href={`${path === "/" ? "" : path}/scenario${copy}`}>{t("make")}</a>
          <span className={styles.hint}>{t("makeHint")}</span>
        </p>
        <RecentScenarios vintages={vintages} />
        <form action={path} method="get" onSubmit={submit} className={styles.paste} key={viewQuery(view)}>
          {others.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <label htmlFor="paste-link">{t("paste")}</label>
          <div className={styles.field}>
            <input
              id="paste-link"
              name={FIELD}
              inputMode="url"
              required
              maxLength={LONGEST_LINK}
              defaultValue={pasted}
              autoComplete="off"
              spellCheck={false}
              aria-describedby="paste-hint"
            />
            <button type="submit">{t("pasteDo")}</button>
          </div>
          <span id="paste-hint" className={styles.hint}>
            {t("pasteHint")}
          </span>
        </form>
      </div>
    </details>
  );
};
