"use client";

import { ScenarioDocument, type Snippets, snippets } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { inputOf } from "../../address/scenario-draft";
import { CopyButton } from "../../design/copy-button";
import styles from "./result.module.css";
import { useScenarioQuestion } from "./scenario-question";

interface ShareScenarioProps {
  /** The whole address of this scenario. */
  readonly link: string;
  readonly origin: string;
  readonly hash: string | null;
}

const languages = [
  ["graphql", "GraphQL"],
  ["curl", "curl"],
  ["python", "Python"],
  ["r", "R"],
] as const satisfies readonly (readonly [keyof Snippets, string])[];

/** The link that holds the whole scenario, and the same question for programs. */
export const ShareScenario = ({ link, origin, hash }: ShareScenarioProps) => {
  const t = useTranslations("scenario.share");
  const { draft } = useScenarioQuestion();
  const copies = snippets({
    query: ScenarioDocument.toString(),
    variables: { vintage: draft.vintage, scenario: inputOf(draft) },
    url: `${origin}/graphql`,
  });
  return (
    <section aria-labelledby="share">
      <h2 id="share" className={styles.heading}>
        {t("heading")}
      </h2>
      <p className={styles.note}>{t("text")}</p>
      <p className={styles.link}>
        <a href={link} data-testid="share-link">
          {link}
        </a>
      </p>
      <div className="screen-only">
        <CopyButton text={link} label={t("copyLink")} />
      </div>
      {hash !== null && (
        <p className={styles.hash}>
          {t("hash")}: <code data-testid="hash">{hash}</code>
        </p>
      )}
      <div className="screen-only">
        <p className={styles.note}>{t("code")}</p>
        {languages.map(([language, name]) => (
          <details key={language} className={styles.code}>
            <summary>{name}</summary>
            <CopyButton text={copies[language]} label={t("copyCode", { language: name })} />
            {/* Long lines scroll: a keyboard must be able to reach that. */}
            <textarea readOnly rows={10} aria-label={name} value={copies[language]} />
          </details>
        ))}
      </div>
    </section>
  );
};
