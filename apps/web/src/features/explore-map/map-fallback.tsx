"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { Component, type ReactNode } from "react";
import { Notice } from "../../design/notice";
import { FiguresTable } from "../read-figures/figures-table";

interface GuardProps {
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

class Guard extends Component<GuardProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}

/** When drawing the map fails, the table takes its place: the figures never depend on the map. */
export const MapFallback = ({ outcome, children }: { readonly outcome: Outcome; readonly children: ReactNode }) => {
  const t = useTranslations("map");
  return (
    <Guard
      instead={
        <>
          <Notice heading={t("failed")}>{null}</Notice>
          <FiguresTable outcome={outcome} />
        </>
      }
    >
      {children}
    </Guard>
  );
};
