"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { useView, ViewLink } from "../../address/view-context";
import { useListeners } from "../../design/use-listeners";
import styles from "./panel.module.css";

interface SidePanelProps {
  readonly isChosen: boolean;
  readonly children: ReactNode;
}

/** Beside the map on a wide screen; on a small one a sheet over it that opens with a button. */
export const SidePanel = ({ isChosen, children }: SidePanelProps) => {
  const t = useTranslations("panel");
  const { view } = useView();
  const [open, setOpen] = useState(false);
  const sheet = open ? "open" : "closed";

  const panel = useRef<HTMLElement>(null);

  // Escape leads from anywhere in the panel back to the region on the map.
  useListeners(panel, {
    keydown: ({ key }) => {
      if (key !== "Escape" || view.region === null) return;
      document.querySelector<SVGAElement>(`#map [data-region="${CSS.escape(view.region)}"]`)?.focus();
    },
  });

  return (
    <aside ref={panel} className={styles.panel} aria-label={t("label")} data-sheet={isChosen ? sheet : undefined}>
      {isChosen && (
        <div className={`${styles.sheetBar} screen-only`}>
          <ViewLink change={{ region: null, municipality: null, flow: null }} className={styles.back}>
            {t("close")}
          </ViewLink>
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? "collapse" : "expand")}
          </button>
        </div>
      )}
      {children}
    </aside>
  );
};
