"use client";

import dynamic from "next/dynamic";
import { useLocale, useTranslations } from "next-intl";
import type { ParamFault } from "../../address/read-param";
import { useView } from "../../address/view-context";
import { viewQuery } from "../../address/view-href";
import type { ViewState } from "../../address/view-state";
import { Notice } from "../../design/notice";
import { clockTime } from "../../format/date";
import type { OutcomeState } from "./use-outcome";

// Few links are wrong.
const LinkFaults = dynamic(() => import("../../frame/link-faults").then((module) => module.LinkFaults));
const LinkNotice = dynamic(() => import("../../frame/link-notice").then((module) => module.LinkNotice));

interface ExplorerNoticesProps {
  readonly faults: readonly ParamFault[];
  readonly answer: OutcomeState;
  /** The server itself only had earlier figures. */
  readonly stale: boolean;
  readonly view: ViewState;
}

/** Everything that is not as asked: faults in the link, an API that is away, a scenario that it refuses. */
export const ExplorerNotices = ({ faults, answer, stale, view }: ExplorerNoticesProps) => {
  const locale = useLocale();
  const t = useTranslations();
  const { path } = useView();
  const { shown, trouble, retry } = answer;
  const names = Object.fromEntries(
    shown.outcome.regions.nodes.map(({ region }) => [region.code, region.shortNames[locale]]),
  );
  const away = trouble?.since ?? (stale ? shown.at : null);
  return (
    <>
      {faults.length > 0 && <LinkNotice faults={faults} names={names} />}
      {trouble && trouble.faults.length > 0 && (
        <Notice heading={t("faults.refusedHeading")} role="alert">
          <LinkFaults faults={trouble.faults} />
        </Notice>
      )}
      {away !== null && (
        <Notice heading={t("away.heading")} role="alert">
          <p>
            {t("away.keep", {
              time: clockTime(away, locale),
              vintage: shown.outcome.vintage.labels[locale],
              since: clockTime(shown.at, locale),
            })}{" "}
            {trouble && t("away.other")}
          </p>
          <p>
            <a
              href={`${path}${viewQuery(view)}`}
              onClick={(event) => {
                if (!trouble) return;
                event.preventDefault();
                retry();
              }}
            >
              {t("away.retry")}
            </a>
          </p>
        </Notice>
      )}
    </>
  );
};
