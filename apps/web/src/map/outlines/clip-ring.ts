export type PlanePoint = readonly [number, number];

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Edge {
  readonly inside: (point: PlanePoint) => boolean;
  /** Where a line from one point to another crosses the edge. */
  readonly crossing: (from: PlanePoint, to: PlanePoint) => PlanePoint;
}

const edgesOf = ({ left, top, right, bottom }: Frame): readonly Edge[] => {
  const upright = (x: number, inside: (point: PlanePoint) => boolean): Edge => ({
    inside,
    crossing: ([x1, y1], [x2, y2]) => [x, y1 + ((y2 - y1) * (x - x1)) / (x2 - x1)],
  });
  const level = (y: number, inside: (point: PlanePoint) => boolean): Edge => ({
    inside,
    crossing: ([x1, y1], [x2, y2]) => [x1 + ((x2 - x1) * (y - y1)) / (y2 - y1), y],
  });
  return [
    upright(left, ([x]) => x >= left),
    upright(right, ([x]) => x <= right),
    level(top, ([, y]) => y >= top),
    level(bottom, ([, y]) => y <= bottom),
  ];
};

/** The part of a ring inside a frame (Sutherland and Hodgman); empty where nothing is. */
export const clipRing = (ring: readonly PlanePoint[], frame: Frame): readonly PlanePoint[] =>
  edgesOf(frame).reduce<readonly PlanePoint[]>(
    (points, { inside, crossing }) =>
      points.flatMap((point, index) => {
        const before = points.at(index - 1) ?? point;
        const crossed = inside(before) === inside(point) ? [] : [crossing(before, point)];
        return inside(point) ? [...crossed, point] : crossed;
      }),
    ring,
  );
