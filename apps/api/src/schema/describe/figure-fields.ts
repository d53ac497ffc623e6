import type { Figure } from "@solidariteitskaart/model";
import { Field, Float, Int } from "type-graphql";
import { Euro } from "../scalar/euro.js";
import { shortUnit } from "./short-units.js";

/**
 * Gives a type a field for each figure, as the dictionary describes it.
 * @param figures of the part of the outcome that the type shows
 * @param about what is told of them that the dictionary does not know: "Its part of the region"
 */
export const figureFields =
  (figures: readonly Figure[], about: (figure: Figure) => string | null = () => null): ClassDecorator =>
  (type) => {
    for (const figure of figures) {
      const said = about(figure);
      const description = `${said === null ? "" : `${said}: `}${describe(figure)}`;
      addField(type, figure, description);
    }
  };

/** The same by name and unit alone: for types that show figures which are defined elsewhere, or once for all of them. */
export const namedFigureFields =
  (figures: readonly Figure[]): ClassDecorator =>
  (type) => {
    for (const figure of figures)
      addField(type, figure, `${figure.label.en}. Unit: ${shortUnit(figure.unit)}. Dutch: ${dutchOf(figure)}.`);
  };

const addField = (type: object & { readonly prototype?: unknown }, figure: Figure, description: string): void =>
  Field(() => scalarOf(figure), { description, nullable: figure.nullable })(type.prototype as object, figure.name);

const dutchOf = ({ label }: Figure): string =>
  /^\p{Lu}\p{Ll}/u.test(label.nl) ? label.nl.charAt(0).toLowerCase() + label.nl.slice(1) : label.nl;

function scalarOf({ whole, unit }: Figure) {
  if (!whole) return Float;
  return unit.startsWith("EUR") ? Euro : Int;
}

function describe(figure: Figure): string {
  const { label, definition, caution, unit } = figure;
  const words = definition.en.startsWith(label.en) ? definition.en : `${label.en}. ${definition.en}`;
  return [words, caution?.en, `Unit: ${shortUnit(unit)}.`, `Dutch: ${dutchOf(figure)}.`].filter(Boolean).join(" ");
}
