import type { Figure } from "@solidariteitskaart/model";

/** What stands before a figure of the country that is described as one of a region. */
export const sumOfRegions = ({ formulas }: Figure): string | null =>
  formulas.NATIONAL?.startsWith("sum over regions") === true ? "Sum over the regions" : null;
