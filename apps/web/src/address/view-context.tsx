"use client";

import { createContext, type MouseEvent, type ReactNode, use } from "react";
import type { LeverUnits } from "./lever-units";
import { changed, type ViewChange, viewQuery } from "./view-href";
import type { ViewState } from "./view-state";

interface ViewContextValue {
  readonly view: ViewState;
  /** "/" or "/en" */
  readonly path: string;
  /** In which unit each lever is told. */
  readonly units: LeverUnits;
  /** Shows another view and puts it in the history (or in the place of this one), without loading the page again. */
  readonly go: (change: ViewChange, options?: { readonly replace: boolean }) => void;
}

const ViewContext = createContext<ViewContextValue | null>(null);

export const ViewProvider = ViewContext;

export const useView = (): ViewContextValue => {
  const value = use(ViewContext);
  if (!value) throw new Error("useView needs a ViewProvider around it");
  return value;
};

export const useViewHref = (): ((change: ViewChange) => string) => {
  const { view, path } = useView();
  return (change) => `${path}${viewQuery(changed(view, change))}`;
};

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** Lets the browser handle the click when it asks for a new tab or a download. */
export const onPlainClick =
  (act: (event: MouseEvent) => void) =>
  (event: MouseEvent): void => {
    if (event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    act(event);
  };

interface ViewLinkProps {
  readonly change: ViewChange;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** This link shows what is already shown. */
  readonly current?: boolean;
  readonly onFollow?: () => void;
}

/** A link to another view of this page: a real address without scripts, a quick change with them. */
export const ViewLink = ({ change, children, className, current, onFollow }: ViewLinkProps) => {
  const { go } = useView();
  const href = useViewHref();
  return (
    <a
      href={href(change)}
      className={className}
      aria-current={current ? "true" : undefined}
      onClick={onPlainClick(() => {
        go(change);
        onFollow?.();
      })}
    >
      {children}
    </a>
  );
};
