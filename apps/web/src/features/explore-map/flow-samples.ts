const niceDigits = [5, 2, 1] as const;

const niceAtMost = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = niceDigits.find((candidate) => candidate * power <= value * (1 + 1e-9)) ?? 1;
  return digit * power;
};

/** Three round amounts that show how width says the amount: near the largest, a quarter and a sixteenth of it. EUR. */
export const flowSamples = (largest: number): readonly number[] => {
  if (largest < 1) return [];
  const top = niceAtMost(largest);
  return [...new Set([top, niceAtMost(top / 4), niceAtMost(top / 16)])].filter((amount) => amount >= 1);
};
