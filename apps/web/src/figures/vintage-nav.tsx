import type { Vintage } from "@solidariteitskaart/client";
import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import segmented from "../design/segmented.module.css";
import { sharedStart } from "./shared-start";

interface VintageNavProps {
  /** Name of the choice, for who hears the page. */
  readonly label: string;
  readonly vintages: readonly Vintage[];
  /** The link to the same page with another recalculation. */
  readonly link: (code: string, name: string) => ReactNode;
}

/** December 2024 or January 2026: recalculations side by side, oldest first, with what their names share said once. */
export const VintageNav = ({ label, vintages, link }: VintageNavProps) => {
  const locale = useLocale();
  const oldestFirst = vintages.toReversed();
  const { shared, rest } = sharedStart(oldestFirst.map(({ labels }) => labels[locale]));
  return (
    <nav className={segmented.group} aria-label={label}>
      {shared !== "" && (
        <span className={segmented.label} aria-hidden="true">
          {shared}
        </span>
      )}
      <ul className={segmented.options}>
        {oldestFirst.map(({ code }, index) => (
          <li key={code}>{link(code, rest[index] ?? code)}</li>
        ))}
      </ul>
    </nav>
  );
};
