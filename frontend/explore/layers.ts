import type { Link, Thing } from "./picture";

/** Where things stand: stories at the top, sources at the bottom, what grew out of a thing below it. */

export interface Place {
  x: number;
  y: number;
}

export interface Step {
  width: number;
  height: number;
}

const CLAIMS = 3;

/** Which level each thing stands on, from 0 without gaps. */
export function levels(things: Thing[], links: Link[]): Map<string, number> {
  const answers = new Set(["for", "against", "undercut", "joint", "stated"]);
  const above = new Map<string, string>();
  for (const link of links) {
    if (answers.has(link.how) && !above.has(link.from)) {
      above.set(link.from, link.to);
    }
  }
  const depth = (id: string): number => {
    const seen = new Set<string>();
    let at = above.get(id);
    while (at?.startsWith("claim-") && !seen.has(at)) {
      seen.add(at);
      at = above.get(at);
    }
    return seen.size;
  };
  const level = new Map<string, number>();
  for (const thing of things) {
    const fixed = {
      story: 0,
      scene: 1,
      question: 2,
      claim: CLAIMS,
      source: Number.MAX_SAFE_INTEGER,
    };
    level.set(thing.id, fixed[thing.kind] + (thing.kind === "claim" ? depth(thing.id) : 0));
  }
  const used = [...new Set(level.values())].sort((a, b) => a - b);
  return new Map([...level].map(([id, at]) => [id, used.indexOf(at)]));
}

/** Places in rows of at most `across`; neighbours stand near each other, so that few links cross. */
export function layers(
  things: Thing[],
  links: Link[],
  across: number,
  step: Step,
): Map<string, Place> {
  const level = levels(things, links);
  const rows: string[][] = [];
  for (const thing of things) {
    (rows[level.get(thing.id) ?? 0] ??= []).push(thing.id);
  }
  const neighbours = new Map<string, string[]>();
  for (const link of links) {
    neighbours.set(link.from, [...(neighbours.get(link.from) ?? []), link.to]);
    neighbours.set(link.to, [...(neighbours.get(link.to) ?? []), link.from]);
  }
  const x = new Map<string, number>();
  const spread = (row: string[]) => row.forEach((id, i) => x.set(id, i - (row.length - 1) / 2));
  rows.forEach(spread);
  for (let round = 0; round < 6; round++) {
    for (const row of round % 2 ? rows.toReversed() : rows) {
      const middle = new Map(
        row.map((id) => {
          const near = (neighbours.get(id) ?? []).filter(
            (other) => level.get(other) !== level.get(id),
          );
          const sum = near.reduce((all, other) => all + (x.get(other) ?? 0), 0);
          return [id, near.length ? sum / near.length : (x.get(id) ?? 0)];
        }),
      );
      row.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
      spread(row);
    }
  }
  const places = new Map<string, Place>();
  let y = 0;
  for (const row of rows) {
    const lines = Math.ceil(row.length / across);
    const each = Math.ceil(row.length / lines);
    for (let line = 0; line < lines; line++) {
      const part = row.slice(line * each, (line + 1) * each);
      part.forEach((id, i) => {
        // Every second line of a full level stands between the ones above, so that links pass.
        const shift = line % 2 ? 0.25 : 0;
        places.set(id, {
          x: (i - (part.length - 1) / 2 + shift) * step.width,
          y,
        });
      });
      y += step.height * (line + 1 < lines ? 0.8 : 1);
    }
  }
  return places;
}
