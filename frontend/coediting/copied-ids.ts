import * as Y from "yjs";

/** Consecutive ids of one client. */
export interface IdRun {
  client: number;
  clock: number;
  length: number;
}

/** New characters and those they are copies of. */
export interface CopiedRun {
  from: IdRun;
  to: IdRun;
}

/** What a change says about where its characters come from. */
export interface Copied {
  /** the document in which the copied characters stand or stood */
  document: string;
  runs: CopiedRun[];
}

/** The ids under which these characters of a text stand, in its order; fewer at the end of the text. */
export function idsOf(text: Y.Text, start: number, length: number): IdRun[] {
  const ids: IdRun[] = [];
  const end = start + length;
  let index = 0;
  for (let item = text._start; item !== null && index < end; item = item.right) {
    if (item.deleted || !item.countable) continue;
    const from = Math.max(start, index);
    const to = Math.min(end, index + item.length);
    if (from < to) add(ids, item.id.client, item.id.clock + from - index, to - from);
    index += item.length;
  }
  return ids;
}

/** Pairs the first id with the first, and so on, as long as both last. */
export function pairs(from: IdRun[], to: IdRun[]): CopiedRun[] {
  const runs: CopiedRun[] = [];
  let [source, goal, inSource, inGoal] = [0, 0, 0, 0];
  while (source < from.length && goal < to.length) {
    const [left, right] = [from[source]!, to[goal]!];
    const length = Math.min(left.length - inSource, right.length - inGoal);
    runs.push({
      from: { client: left.client, clock: left.clock + inSource, length },
      to: { client: right.client, clock: right.clock + inGoal, length },
    });
    inSource += length;
    inGoal += length;
    if (inSource === left.length) [source, inSource] = [source + 1, 0];
    if (inGoal === right.length) [goal, inGoal] = [goal + 1, 0];
  }
  return runs;
}

/** The part that speaks of characters in this update, or nothing. */
export function copiedIn(update: Uint8Array, copied: Copied): Copied | undefined {
  const { from, to } = Y.parseUpdateMeta(update);
  const runs = copied.runs.flatMap((run) => {
    const first = Math.max(run.to.clock, from.get(run.to.client) ?? Infinity);
    const end = Math.min(run.to.clock + run.to.length, to.get(run.to.client) ?? 0);
    if (first >= end) return [];
    const skipped = first - run.to.clock;
    const length = end - first;
    return [
      {
        from: { ...run.from, clock: run.from.clock + skipped, length },
        to: { ...run.to, clock: first, length },
      },
    ];
  });
  return runs.length > 0 ? { document: copied.document, runs } : undefined;
}

function add(ids: IdRun[], client: number, clock: number, length: number): void {
  const last = ids[ids.length - 1];
  if (last && last.client === client && last.clock + last.length === clock) last.length += length;
  else ids.push({ client, clock, length });
}
