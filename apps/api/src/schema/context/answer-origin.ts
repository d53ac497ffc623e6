/** What an answer was made of. */
export interface AnswerOrigin {
  /** Whether something was looked at, or looked for, that is not everybody's or that changes by itself, or is lacking. */
  unfit: boolean;
  /** Whether it may be given to whoever asks the same, until public data change. */
  isForEverybody: boolean;
}
