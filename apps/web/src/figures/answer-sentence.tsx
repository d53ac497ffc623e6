import type { Outcome, RegionFigures } from "@solidariteitskaart/client";
import styles from "./answer-sentence.module.css";
import { nationalAnswer, regionAnswer } from "./answer-words";
import { SentenceParts } from "./sentence-parts";
import { useTeller } from "./use-teller";

interface RegionSentenceProps {
  readonly figures: RegionFigures;
  readonly year: number;
  /** What to call the region; its short name when left out. */
  readonly name?: string;
}

/** The answer for one region. */
export const RegionSentence = ({ figures, year, name }: RegionSentenceProps) => (
  <SentenceParts parts={regionAnswer(useTeller(), figures, year, name)} />
);

interface AnswerSentenceProps {
  readonly outcome: Pick<Outcome, "national" | "vintage">;
  readonly selected: RegionFigures | null;
  /** Of the regions that fall short, how many hang on choices. */
  readonly hanging: number;
}

/** The answer in words, computed from the figures shown: never a slogan. */
export const AnswerSentence = ({ outcome, selected, hanging }: AnswerSentenceProps) => {
  const teller = useTeller();
  const year = outcome.vintage.lastYear;
  return (
    <p className={styles.sentence} data-testid="answer">
      <SentenceParts
        parts={
          selected ? regionAnswer(teller, selected, year) : nationalAnswer(teller, outcome.national, year, hanging)
        }
      />
    </p>
  );
};
