import { CopyButton } from "../../design/copy-button";
import styles from "./desk.module.css";

interface SecretLineProps {
  readonly name: string;
  readonly explanation: string;
  readonly text: string;
  readonly copyLabel: string;

  readonly testId: string;
}

/** Something to keep: shown whole, with a button that copies it. */
export const SecretLine = ({ name, explanation, text, copyLabel, testId }: SecretLineProps) => (
  <div className={styles.secret}>
    <dt>{name}</dt>
    <dd>
      <code data-testid={testId}>{text}</code>
      <CopyButton text={text} label={copyLabel} />
      <p className={styles.quiet}>{explanation}</p>
    </dd>
  </div>
);
