import { type CellReader, right, wrong } from "./reader.js";

/** A number at the chamber of commerce, of eight digits. */
export const kvkNumber: CellReader<string> = {
  allowed: "a number of eight digits",
  numeric: false,
  read: (cell) => {
    // A spreadsheet drops the zeros at the front, and a program adds one behind the point.
    const digits = String(cell)
      .replace(/[\s\u200B-\u200F\uFEFF]/g, "")
      .replace(/^(?:kvk(?:-?(?:nummer|nr\.?))?:?|=?["'])|"$/gi, "")
      .replace(/[.,]0{1,3}$/, "")
      .replace(/^0+(?=\d{8}$)/, "")
      .padStart(8, "0");
    return /^\d{8}$/.test(digits) ? right(digits) : wrong("NOT_ALLOWED", "is no number of the chamber of commerce");
  },
};
