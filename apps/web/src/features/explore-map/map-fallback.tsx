"use client";

import { useTranslations } from "next-intl";
import { Component, type ReactNode } from "react";
import { Notice } from "../../design/notice";

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

interface MapFallbackProps {
  readonly table: ReactNode;
  readonly children: ReactNode;
}

/** When drawing the map fails, the table takes its place: the figures never depend on the map. */
export const MapFallback = ({ table, children }: MapFallbackProps) => {
  const t = useTranslations("map");
  return (
    <Guard
      instead={
        <>
          <Notice heading={t("failed")}>{null}</Notice>
          {table}
        </>
      }
    >
      {children}
    </Guard>
  );
};
