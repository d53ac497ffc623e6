"use client";

import type { ReactNode } from "react";

/** To the sources at the foot of the page; the card that it stands in closes. */
export const PageSourcesLink = ({ children }: { readonly children: ReactNode }) => (
  <a href="#sources" onClick={({ currentTarget }) => currentTarget.closest<HTMLElement>("[popover]")?.hidePopover()}>
    {children}
  </a>
);
