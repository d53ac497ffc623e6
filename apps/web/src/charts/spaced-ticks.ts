/**
 * As many of the values as have room: all, every second, every fifth and so on, with the last always among them.
 * `places`: values in order; `most`: how many labels fit.
 */
export const spacedTicks = (places: readonly number[], most: number): readonly number[] => {
  const step = [1, 2, 5, 10, 20, 50].find((every) => Math.ceil(places.length / every) <= most) ?? places.length;
  return places.filter((_, index) => (places.length - 1 - index) % step === 0);
};
