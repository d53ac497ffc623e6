/** Hatching that takes the place of colour in print: dashes rise for a surplus, fall for a shortfall; denser is more. */
export const PrintPatterns = () => (
  <defs>
    {([1, 2, 3] as const).flatMap((depth) =>
      (["short", "over"] as const).map((side) => {
        const gap = 11 - 3 * depth;
        return (
          <pattern
            key={`${side}${depth}`}
            id={`hatch-${side}-${depth}`}
            width={gap}
            height={gap}
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${side === "short" ? 45 : -45})`}
          >
            <rect width={gap} height={gap} fill="#fff" />
            <line x1="0" y1="0" x2="0" y2={gap} stroke="#000" strokeWidth={0.5 + depth * 0.35} />
          </pattern>
        );
      }),
    )}
  </defs>
);
