"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import styles from "./panel.module.css";
import { useView, ViewLink } from "./view-context";

interface SidePanelProps {
  readonly isRegion: boolean;
  readonly children: ReactNode;
}

/** Beside the map on a wide screen; on a small one a sheet over it that opens with a button. */
export const SidePanel = ({ isRegion, children }: SidePanelProps) => {
  const t = useTranslations("panel");
  const { view } = useView();
  const [open, setOpen] = useState(false);
  const sheet = open ? "open" : "closed";

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || view.region === null) return;
    const region = document.querySelector<SVGAElement>(`#map [data-region="${CSS.escape(view.region)}"]`);
    region?.focus();
  };

  return (
    // Escape leads back to the region on the map; every control inside has its own keys.
    <aside
      className={styles.panel}
      aria-label={t("label")}
      data-sheet={isRegion ? sheet : undefined}
      onKeyDown={onKeyDown}
    >
      {isRegion && (
        <div className={`${styles.sheetButton} screen-only`}>
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? "collapse" : "expand")}
          </button>
          <ViewLink change={{ region: null, municipality: null }}>{t("close")}</ViewLink>
        </div>
      )}
      {children}
    </aside>
  );
};
