import type { Claim, Claims } from "./claims";

/** Where the claims of a debate stand on its map: the question on the left, what answers a claim to the right of it. */

export interface Spot {
  claim: Claim;
  /** How many steps from the question. */
  level: number;
  /** From the top, in heights of a claim; between two rows where it stands in the middle of its answers. */
  row: number;
  /** The place among those that answer the same, from 1, and how many these are. */
  nth: number;
  of: number;
  /** The id of what it answers; empty for the question. */
  parent: string;
  /** How many answer it, shown or not. */
  answers: number;
  open: boolean;
}

export interface Layout {
  /** In reading order. */
  spots: Spot[];
  byId: ReadonlyMap<string, Spot>;
  levels: number;
  rows: number;
}

/** Claims of their own answer the question, too, each in its own way. */
export const answersOnMap = (claims: Claims, claim: Claim): Claim[] =>
  claim.thesis ? [...claims.answersTo(claim.id), ...claims.ofTheirOwn] : claims.answersTo(claim.id);

/** No two claims overlap: whatever has no answer in sight has a row of its own. */
export const layout = (claims: Claims, isOpen: (id: string) => boolean): Layout => {
  const spots: Spot[] = [];
  let rows = 0;
  let levels = 0;
  const place = (claim: Claim, parent: string, level: number, nth: number, of: number): Spot => {
    const answers = answersOnMap(claims, claim);
    const open = answers.length > 0 && (claim.thesis || isOpen(claim.id));
    const spot: Spot = {
      claim,
      level,
      row: 0,
      nth,
      of,
      parent,
      answers: answers.length,
      open,
    };
    spots.push(spot);
    levels = Math.max(levels, level + 1);
    if (open) {
      const below = answers.map((answer, at) =>
        place(answer, claim.id, level + 1, at + 1, answers.length),
      );
      spot.row = ((below[0]?.row ?? 0) + (below[below.length - 1]?.row ?? 0)) / 2;
    } else {
      spot.row = rows++;
    }
    return spot;
  };
  if (claims.thesis) {
    place(claims.thesis, "", 0, 1, 1);
  }
  return { spots, byId: new Map(spots.map((spot) => [spot.claim.id, spot])), levels, rows };
};
