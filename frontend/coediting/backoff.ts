const FIRST_MS = 400;
const LONGEST_MS = 10_000;

/**
 * How long to wait before the next attempt, in milliseconds: doubling, at most ten seconds, and
 * spread at random over the upper half, so that a class does not come back in one instant.
 */
export function backoff(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
  return Math.round(ceiling * (0.5 + random() / 2));
}
