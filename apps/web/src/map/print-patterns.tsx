const patterns = [
  { id: "short-1", gap: 8, width: 0.85, angle: 45 },
  { id: "short-2", gap: 5, width: 1.2, angle: 45 },
  { id: "short-3", gap: 2, width: 1.55, angle: 45 },
  { id: "over-1", gap: 8, width: 0.85, angle: -45 },
  { id: "over-2", gap: 5, width: 1.2, angle: -45 },
  { id: "over-3", gap: 2, width: 1.55, angle: -45 },
  { id: "loss-4", gap: 2, width: 2, angle: 45 },
] as const;

/**
 * Hatching that takes the place of colour in print: dashes rise for a surplus, fall for a shortfall; denser is more. Dots,
 * on screen too: it depends on choices.
 */
export const PrintPatterns = () => (
  <defs>
    {patterns.map(({ id, gap, width, angle }) => (
      <pattern
        key={id}
        id={`hatch-${id}`}
        width={gap}
        height={gap}
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(${angle})`}
      >
        <rect width={gap} height={gap} fill="#fff" />
        <line x1="0" y1="0" x2="0" y2={gap} stroke="#000" strokeWidth={width} />
      </pattern>
    ))}
    <pattern id="hatch-depends" width="7" height="7" patternUnits="userSpaceOnUse">
      <rect width="7" height="7" fill="var(--balance-zero)" />
      <circle cx="3.5" cy="3.5" r="1.3" fill="var(--ink)" />
    </pattern>
  </defs>
);
