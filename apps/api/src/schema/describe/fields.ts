import { Field, Float, Int } from "type-graphql";
import { Day, Moment } from "../scalar/days.js";
import { Euro } from "../scalar/euro.js";

/**
 * Decorators for described figures: the unit is in the type, the description says what is counted and, in quotes, what Dutch
 * sources call it.
 */
type Describe = (description: string) => ReturnType<typeof Field>;

export const euro: Describe = (description) => Field(() => Euro, { description });
export const euroOrNull: Describe = (description) => Field(() => Euro, { description, nullable: true });
export const count: Describe = (description) => Field(() => Int, { description });
export const countOrNull: Describe = (description) => Field(() => Int, { description, nullable: true });
/** A fraction, 0.035 and not 3.5. */
export const fraction: Describe = (description) => Field(() => Float, { description });
export const fractionOrNull: Describe = (description) => Field(() => Float, { description, nullable: true });
export const decimal: Describe = (description) => Field(() => Float, { description });
export const decimalOrNull: Describe = (description) => Field(() => Float, { description, nullable: true });
export const text: Describe = (description) => Field(() => String, { description });
/** A calendar day as text. */
export const day: Describe = (description) => Field(() => Day, { description });
export const dayOrNull: Describe = (description) => Field(() => Day, { description, nullable: true });
/** A moment as text. */
export const momentOrNull: Describe = (description) => Field(() => Moment, { description, nullable: true });
export const moment: Describe = (description) => Field(() => Moment, { description });
export const textOrNull: Describe = (description) => Field(() => String, { description, nullable: true });
export const yesNo: Describe = (description) => Field(() => Boolean, { description });
