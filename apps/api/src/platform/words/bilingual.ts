/** A text in both languages of the product. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}
