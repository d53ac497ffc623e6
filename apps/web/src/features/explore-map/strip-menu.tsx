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
  /** Shown as a picture frame, with its value where there is room. */
  readonly icon?: boolean;
  /** Stands at the right end of the strip, and opens to the left. */
  readonly end?: boolean;
  readonly children: ReactNode;
}

const Frame = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path
      d="M1.700 2.700h12.600v10.600H1.700zM2 11l3.500-4 3 3.500L11 8l3 3M10.500 5.500h.01"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
    />
  </svg>
);

/** One menu of the strip: opens over the map and never moves it. Works without scripts. */
export const StripMenu = ({
  label,
  value,
  closes = true,
  wide = false,
  icon = false,
  end = false,
  children,
}: StripMenuProps) => {
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
    <details
      ref={menu}
      name="strip"
      className={styles.menu}
      data-wide={wide ? "" : undefined}
      data-end={end ? "" : undefined}
    >
      <summary className={icon ? styles.button : styles.summary} title={icon ? value : undefined}>
        {icon ? <Frame /> : <span className={styles.label}>{label}</span>}{" "}
        <span className={icon ? styles.word : styles.value}>{value}</span>
      </summary>
      <div className={styles.popup}>{children}</div>
    </details>
  );
};
