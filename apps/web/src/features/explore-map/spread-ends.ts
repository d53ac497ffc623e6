import { type Point, plus, times } from "../../map/point";
import { type Curve, directionAt } from "./flow-curve";

/** A flow between two regions, with the width of its arrow in the unit of the points. */
export interface Strand {
  readonly from: string;
  readonly to: string;
  readonly curve: Curve;
  readonly width: number;
}

interface End {
  readonly strand: number;
  readonly side: "from" | "to";
  readonly node: string;
  readonly centre: Point;
  readonly radius: number;
  /** Half of the angle that this end needs around its region. */
  readonly half: number;
  angle: number;
}

const TURN = 2 * Math.PI;
/** No end claims more than this, or a region with many flows would turn them backwards. */
const WIDEST_HALF = 0.38;
const ROUNDS = 60;

const angleOf = ([x, y]: Point): number => Math.atan2(y, x);

const endsOf = (strands: readonly Strand[], start: number, stop: number): readonly End[] =>
  strands.flatMap(({ from, to, curve, width }, strand): End[] => [
    {
      strand,
      side: "from",
      node: from,
      centre: curve.from,
      radius: start,
      half: Math.min(WIDEST_HALF, (width * 0.6) / start),
      angle: angleOf(directionAt(curve, 0)),
    },
    {
      strand,
      side: "to",
      node: to,
      centre: curve.to,
      radius: stop,
      half: Math.min(WIDEST_HALF, (width * 1.15) / stop),
      angle: angleOf(times(directionAt(curve, 1), -1)),
    },
  ]);

/** Pushes ends that stand too close around one region apart, a little at a time, without changing their order. */
const relax = (ends: End[]): void => {
  for (let round = 0; round < ROUNDS; round++) {
    ends.sort((one, other) => one.angle - other.angle || one.strand - other.strand);
    let moved = 0;
    ends.forEach((end, index) => {
      const next = ends[(index + 1) % ends.length];
      if (!next || next === end) return;
      const gap = (next.angle - end.angle + TURN) % TURN;
      const lack = Math.min(end.half + next.half, TURN / ends.length) - gap;
      if (lack <= 1e-4) return;
      end.angle -= lack / 2;
      next.angle += lack / 2;
      moved = Math.max(moved, lack);
    });
    if (moved < 1e-3) return;
  }
};

/**
 * Lets flows leave and reach a region on a circle around its centre, each with a place of its own, so that arrow heads
 * stay apart. `start`, `stop`: radius of that circle at the giver and at the receiver, in the unit of the points.
 */
export const spreadEnds = (strands: readonly Strand[], start: number, stop: number): readonly Curve[] => {
  const ends = endsOf(strands, start, stop);
  for (const node of new Set(ends.map((end) => end.node))) relax(ends.filter((end) => end.node === node));
  const places = new Map(
    ends.map(({ strand, side, centre, radius, angle }) => [
      `${strand} ${side}`,
      plus(centre, times([Math.cos(angle), Math.sin(angle)], radius)),
    ]),
  );
  return strands.map(({ curve }, strand) => ({
    from: places.get(`${strand} from`) ?? curve.from,
    control: curve.control,
    to: places.get(`${strand} to`) ?? curve.to,
  }));
};
