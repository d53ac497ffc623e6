import { useTranslations } from "next-intl";
import styles from "./kinds.module.css";

const commands = (origin: string) =>
  [
    [
      "send",
      `curl -s '${origin}/uploads?fileName=regions.csv' \\
  -H 'content-type: application/octet-stream' --data-binary @regions.csv`,
    ],
    [
      "start",
      `curl -s ${origin}/graphql -H 'content-type: application/json' -d '{
  "query": "mutation ($input: StartImportInput!) { startImport(input: $input) {
    ... on ImportStarted { token deleteKey job { id } } ... on ImportFaults { faults { message } } } }",
  "variables": { "input": { "file": { "content": { "upload": "…" } }, "kind": "REGION_TABLE",
    "vintage": { "code": "eigen-2026", "labelNl": "Eigen 2026", "date": "2026-11-01" } } } }'`,
    ],
    [
      "look",
      `curl -s ${origin}/graphql -H 'content-type: application/json' -d '{
  "query": "query ($id: ID!) { importJob(id: $id) { state progress
    faults { row column value allowed message } } }", "variables": { "id": "…" } }'`,
    ],
  ] as const;

/** The same in three commands, for programs and for browsers without scripts. */
export const CommandLine = ({ origin }: { readonly origin: string }) => {
  const t = useTranslations("own.line");
  return (
    <>
      <p>{t("text")}</p>
      {commands(origin).map(([step, command]) => (
        <div key={step} className={styles.command}>
          <p>{t(step)}</p>
          <section className={styles.frame} tabIndex={0} aria-label={t(step)}>
            <pre>
              <code>{command}</code>
            </pre>
          </section>
        </div>
      ))}
      <p>{t("use")}</p>
    </>
  );
};
