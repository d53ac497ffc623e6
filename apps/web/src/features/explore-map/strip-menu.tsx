"use client";

import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";
import { useListeners } from "../../design/use-listeners";
import styles from "./strip-menu.module.css";

interface StripMenuProps {
  readonly label: string;
  /** What is chosen now. */
  readonly value: string;
  /** A choice closes the menu; false where readers try several. */
  readonly closes?: boolean;
  /** As wide as the strip, for menus that explain. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** One menu of the strip: opens over the map and never moves it. Works without scripts. */
export const StripMenu = ({ label, value, closes = true, wide = false, children }: StripMenuProps) => {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (back: boolean): void => {
    if (!menu.current?.open) return;
    menu.current.open = false;
    if (back) menu.current.querySelector("summary")?.focus();
  };
  useListeners(menu, {
    keydown: (event) => {
      if (event.key !== "Escape" || !menu.current?.open) return;
      event.stopPropagation();
      close(true);
    },
    click: ({ target }) => {
      if (closes && target instanceof Element && target.closest("a")) close(true);
    },
  });
  const outside = useEffectEvent(({ target }: PointerEvent) => {
    if (target instanceof Node && !menu.current?.contains(target)) close(false);
  });
  useEffect(() => {
    const controller = new AbortController();
    document.addEventListener("pointerdown", (event) => outside(event), { signal: controller.signal });
    return () => controller.abort();
  }, []);
  return (
    <details ref={menu} name="strip" className={styles.menu} data-wide={wide ? "" : undefined}>
      <summary className={styles.summary}>
        <span className={styles.label}>{label}</span> <span className={styles.value}>{value}</span>
      </summary>
      <div className={styles.popup}>{children}</div>
    </details>
  );
};
