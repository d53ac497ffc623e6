import { ObjectType, registerEnumType } from "type-graphql";
import type { Bilingual } from "../../platform/words/bilingual.js";
import { text } from "./fields.js";

export enum Language {
  NL = "NL",
  EN = "EN",
}

registerEnumType(Language, {
  name: "Language",
  description: "Language of a text. Dutch: taal.",
  valuesConfig: { NL: { description: "Dutch (Nederlands)." }, EN: { description: "English (Engels)." } },
});

@ObjectType("LocalText", { description: "One text in Dutch and in English.", simpleResolvers: true })
export class LocalTextType implements Bilingual {
  @text("The text in Dutch (Nederlands).")
  readonly nl!: string;

  @text("The text in English (Engels).")
  readonly en!: string;
}

export function inLanguage(words: Bilingual, language: Language): string {
  return language === Language.EN ? words.en : words.nl;
}
