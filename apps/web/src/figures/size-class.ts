/** Corporation homes from which a region is called middle-sized, and large. */
const MIDDLE = 75_000;
const LARGE = 150_000;

export type SizeClass = "small" | "medium" | "large";

/** How large a region is, in a word. `homes`: corporation homes. */
export const sizeClass = (homes: number): SizeClass => {
  if (homes < MIDDLE) return "small";
  return homes < LARGE ? "medium" : "large";
};
