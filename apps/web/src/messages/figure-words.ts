import { figureOf } from "@solidariteitskaart/model/figures";

/** A text in which something is filled in, as the build reads it. */
type ReadText = readonly unknown[];
type Messages = { readonly [key: string]: string | ReadText | Messages };
type Language = "nl" | "en";

/** "@label task" is a text that is just what the dictionary of figures calls it; "@term" is that inside a sentence. */
const REFERENCE = /^@(label|term|Term) ([\w.]+)$/;

const wordsFor = (message: string, language: Language): string => {
  const [, form, key = ""] = REFERENCE.exec(message) ?? [];
  if (form === undefined) return message;
  const { label, term } = figureOf(key);
  const words = form === "label" ? label[language] : term[language];
  const written = form === "Term" ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
  return written.replaceAll("'", "’");
};

const isRead = (message: ReadText | Messages): message is ReadText => Array.isArray(message);

const filled = (messages: Messages, language: Language): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]): [string, string | ReadText | Messages] => {
      if (typeof message === "string") return [key, wordsFor(message, language)];
      return [key, isRead(message) ? message : filled(message, language)];
    }),
  );

/**
 * The texts of a language, with the words of the dictionary of figures where they name one.
 * @throws RangeError for a figure that the dictionary does not have
 */
export const withFigureWords = <Texts extends Messages>(messages: Texts, language: Language): Texts =>
  filled(messages, language) as Texts;
