import { type ComponentProps, useId } from "react";
import styles from "./preview.module.css";

interface TextFieldProps extends Omit<ComponentProps<"input">, "id" | "className"> {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was filled in; null: nothing. */
  readonly fault?: string | null;
}

/** One field of a form with its name above it and, where needed, what to write. */
export const TextField = ({ label, hint, fault = null, ...input }: TextFieldProps) => {
  const id = useId();
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(fault === null ? [] : [`${id}-fault`])];
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        aria-describedby={described.join(" ") || undefined}
        aria-invalid={fault !== null || undefined}
        {...input}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {fault !== null && (
        <p id={`${id}-fault`} className={styles.blocked}>
          {fault}
        </p>
      )}
    </div>
  );
};
