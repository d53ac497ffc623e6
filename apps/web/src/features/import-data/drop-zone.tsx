"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, type ReactNode, type Ref, useEffect, useEffectEvent, useId, useState } from "react";
import styles from "./desk.module.css";

interface DropZoneProps {
  /** Endings of names, as an input of the kind "file" takes them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly heading: string;
  readonly choose: string;
  /** A file is there already: choosing is not the next thing to do. */
  readonly chosen?: boolean;
  /** Something else that is wrong, to be read out; null: nothing. */
  readonly fault?: string | null;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly children: ReactNode;
}

/** Takes one file: dropped by who has a mouse, or chosen by everybody. */
export const DropZone = ({
  accept,
  onFile,
  heading,
  choose,
  chosen = false,
  fault = null,
  inputRef,
  children,
}: DropZoneProps) => {
  const t = useTranslations("own.drop");
  const id = useId();
  const [over, setOver] = useState(false);
  const [several, setSeveral] = useState(false);

  const take = (files: FileList | null): void => {
    const file = files?.[0];
    setSeveral((files?.length ?? 0) > 1);
    if (file && files.length === 1) onFile(file);
  };
  const takeChosen = (input: HTMLInputElement): void => {
    take(input.files);
    input.value = "";
  };
  // Chosen while the scripts of the page were still on their way: nobody heard of it.
  const takeEarly = useEffectEvent(() => {
    const input = document.getElementById(id);
    if (input instanceof HTMLInputElement && (input.files?.length ?? 0) > 0) takeChosen(input);
  });
  useEffect(() => takeEarly(), []);

  const hold = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };

  return (
    /* Dropping is a shortcut for the mouse; the button inside does the same for everybody. */
    <div
      role="presentation"
      className={styles.drop}
      data-over={over ? "" : undefined}
      onDragEnter={hold}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={styles.dropHeading}>{over ? t("over") : heading}</p>
      <label htmlFor={id} className={styles.choose} data-chosen={chosen ? "" : undefined}>
        {choose}
      </label>
      <input
        id={id}
        ref={inputRef}
        type="file"
        className={styles.fileInput}
        accept={accept}
        aria-describedby={`${id}-fault`}
        onChange={({ target }) => takeChosen(target)}
      />
      {children}
      <p id={`${id}-fault`} role="alert" className={styles.dropFault}>
        {several ? t("several") : fault}
      </p>
    </div>
  );
};
