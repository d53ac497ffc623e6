import { useLocale, useTranslations } from "next-intl";
import { Notice } from "../../design/notice";
import { clockTime } from "../../format/date";
import { ReadingPage } from "../../frame/reading-page";
import { ReadingPart } from "../../frame/reading-part";
import { PageTexts } from "../../i18n/page-texts";
import { pathIn } from "../../i18n/paths";
import { AccountsPart } from "./accounts/accounts-part";
import { BoundariesPart } from "./boundaries-part";
import { CommandLine } from "./command-line";
import { kindName } from "./example-of";
import { ImportDesk } from "./import-desk";
import { KindPart } from "./kind-part";
import { LimitsList } from "./limits-list";
import type { OwnPage } from "./load-own";
import { ManageImport } from "./manage-import";

interface ImportPageProps {
  readonly page: OwnPage;
  readonly origin: string;
  /** What the link asks for: the example of this kind, at once. */
  readonly example: string | null;
}

const Away = ({ at }: { readonly at: number }) => {
  const locale = useLocale();
  const t = useTranslations("own.away");
  return (
    <Notice heading={t("heading")}>
      <p>{t("text", { time: clockTime(at, locale) })}</p>
      <p>
        <a href={pathIn(locale, "/eigen-cijfers")}>{t("retry")}</a>
      </p>
    </Notice>
  );
};

type Open = Extract<OwnPage, { readonly kind: "open" }>;

const Manage = ({ page: { asked, rules } }: { readonly page: Open }) => {
  const t = useTranslations("own.manage");
  if (asked === null) return null;
  if (asked.figures === null) {
    return (
      <Notice heading={t("unknownHeading")}>
        <p>{t("unknownText")}</p>
      </Notice>
    );
  }
  return (
    <ReadingPart id="manage" heading={t("heading")}>
      <PageTexts page="own">
        <ManageImport token={asked.token} figures={asked.figures} rules={rules} />
      </PageTexts>
    </ReadingPart>
  );
};

/** Figures of one's own: bring them, read what may be brought, and look after what was brought. */
export const ImportPage = ({ page, origin, example }: ImportPageProps) => {
  const t = useTranslations("own");
  const part = (id: "desk" | "accounts" | "kinds" | "privacy" | "limits" | "boundaries" | "line") => ({
    id,
    heading: t(`parts.${id}`),
  });
  const open = page.kind === "open" ? page : null;
  const parts = open
    ? (["desk", "accounts", "kinds", "privacy", "limits", "boundaries", "line"] as const)
    : (["privacy", "line"] as const);
  return (
    <ReadingPage title={t("title")} lead={<p>{t("lead")}</p>} parts={parts.map(part)}>
      {page.kind === "away" && <Away at={page.at} />}
      {open && (
        <>
          <Manage page={open} />
          <ReadingPart {...part("desk")}>
            <noscript>
              <p>{t("noScript")}</p>
            </noscript>
            <PageTexts page="own">
              <ImportDesk
                rules={open.rules}
                origin={origin}
                example={open.rules.kinds.find(({ kind }) => kindName(kind) === example)?.kind ?? null}
              />
            </PageTexts>
          </ReadingPart>
          <ReadingPart {...part("accounts")}>
            <PageTexts page="own">
              <AccountsPart rules={open.rules} origin={origin} />
            </PageTexts>
          </ReadingPart>
          <ReadingPart {...part("kinds")}>
            {open.rules.kinds.map((rules) => (
              <KindPart key={rules.kind} rules={rules} />
            ))}
          </ReadingPart>
        </>
      )}
      <ReadingPart {...part("privacy")}>
        <p>{t("privacy.private")}</p>
        <p>{t("privacy.delete")}</p>
        <p>{t("privacy.label")}</p>
        {open && <p>{t(open.rules.publishing ? "privacy.publishOn" : "privacy.publishOff")}</p>}
      </ReadingPart>
      {open && (
        <ReadingPart {...part("limits")}>
          <LimitsList rules={open.rules} />
        </ReadingPart>
      )}
      {open && (
        <ReadingPart {...part("boundaries")}>
          <PageTexts page="own">
            <BoundariesPart rules={open.rules} inUse={open.inUse} />
          </PageTexts>
        </ReadingPart>
      )}
      <ReadingPart {...part("line")}>
        <CommandLine origin={origin} />
      </ReadingPart>
    </ReadingPage>
  );
};
