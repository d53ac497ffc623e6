import type { LetterAnswer } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import type { ParamFault } from "../../address/read-param";
import { Notice } from "../../design/notice";
import { sourcesOfPage } from "../../figures/sources-of";
import { ReadingContent } from "../../frame/reading-content";
import { ReadingPart } from "../../frame/reading-part";
import { ClaimFilter } from "./claim-filter";
import { type ClaimSubject, groupClaims } from "./claim-groups";
import { ClaimRow } from "./claim-row";
import { Contradictions } from "./contradictions";
import { DeviationChart } from "./deviation-chart";

interface LetterPageProps {
  readonly letter: LetterAnswer;
  /** The subject that the link asks for, as it is written there. */
  readonly topic: string | null;
  readonly permalink: string;
  /** What of the link is not used. */
  readonly unread: readonly ParamFault[];
}

const parts = ["deviations", "checks", "claims", "limits"] as const;

/** The letter to parliament, claim by claim, beside the model. */
export const LetterPage = ({ letter, topic, permalink, unread }: LetterPageProps) => {
  const t = useTranslations("letter");
  const { claims, letterChecks, verification } = letter;
  const openShares = verification.find(({ code }) => code === "openShares")?.values ?? [];
  const groups = groupClaims(claims.nodes);
  const chosen = groups.find(({ subject }) => subject === topic);
  const part = (id: (typeof parts)[number]) => ({ id, heading: t(`${id}.heading`) });
  const name = (subject: ClaimSubject) => t(`subjects.${subject}`);
  return (
    <ReadingContent
      title={t("title")}
      lead={
        <p>
          {t("lead", {
            count: claims.nodes.length,
            modelled: claims.nodes.filter(({ modelled }) => modelled !== null).length,
          })}
        </p>
      }
      parts={parts.map(part)}
      sources={sourcesOfPage(claims.nodes)}
      footer={{ permalink }}
      unread={unread}
    >
      {topic !== null && chosen === undefined && (
        <Notice heading={t("unknown.heading")}>
          <p>{t("unknown.text", { topic, allowed: groups.map(({ subject }) => subject).join(", ") })}</p>
        </Notice>
      )}
      <ReadingPart {...part("deviations")}>
        <p>{t("deviations.text")}</p>
        <DeviationChart claims={claims.nodes} />
      </ReadingPart>
      <ReadingPart {...part("checks")}>
        <p>{t("checks.text")}</p>
        <Contradictions checks={letterChecks} />
      </ReadingPart>
      <ReadingPart {...part("claims")}>
        <p>{t("claims.text")}</p>
        <ClaimFilter subjects={groups.map(({ subject }) => subject)} chosen={chosen?.subject ?? null} />
        {(chosen ? [chosen] : groups).map((group) => (
          <section key={group.subject} aria-labelledby={`subject-${group.subject}`}>
            <h3 id={`subject-${group.subject}`}>{name(group.subject)}</h3>
            <ol>
              {group.claims.map((claim) => (
                <ClaimRow key={claim.code} claim={claim} openShares={openShares} />
              ))}
            </ol>
          </section>
        ))}
      </ReadingPart>
      <ReadingPart {...part("limits")}>
        <ul>
          {(["words", "own", "nation"] as const).map((key) => (
            <li key={key}>{t(`limits.${key}`)}</li>
          ))}
        </ul>
      </ReadingPart>
    </ReadingContent>
  );
};
