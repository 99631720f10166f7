import type * as Y from "yjs";

/** Somebody who wrote here; names and hues come from the server. */
export interface Author {
  id: string;
  name: string;
  hue: number;
}

/** One time that a model was asked to write. */
export interface MachineRun {
  id: string;
  model: string;
  /** absent when the server does not know the run any more */
  at?: string | undefined;
  askedBy?: Author | undefined;
  /** what it did: write, say a person's words differently, correct them */
  involvement?: "generated" | "edited" | "corrected";
  /** which prompt of this place was sent, as in continue@1 */
  prompt?: string;
}

/** Where words come from; two with the same key are the same. */
export type Source =
  | { kind: "unknown"; key: string }
  | { kind: "person" | "import"; key: string; person: Author }
  | { kind: "machine"; key: string; run: MachineRun };

/** In which way characters came to stand where they stand; the same names as in How.java. */
export type How = "typed" | "undone" | "moved" | "copied" | "drafted" | "imported" | "unknown";

/** A stretch of the text from one source, in UTF-16 units. */
export interface Span {
  start: number;
  length: number;
  source: Source;
}

/** What is known of one character: its id, where its words come from, and who put them there in which way. */
export interface Standing {
  client: number;
  clock: number;
  source: Source;
  how: How;
  by: Author | undefined;
}

interface Told {
  source: Source;
  how: How;
  by: Author | undefined;
}

interface Range extends Told {
  clock: number;
  end: number;
}

/** The body of message 104; its shape stands in src/docs/coediting.md. */
interface Saying {
  whole: boolean;
  people: Author[];
  runs: (Omit<MachineRun, "at" | "askedBy"> & { at: string | null; askedBy: number | null })[];
  clients: [number, number, number][];
  ranges: [number, number, number, number, number, How, number][];
}

const UNKNOWN: Source = { kind: "unknown", key: "unknown" };
const NOTHING_TOLD: Told = { source: UNKNOWN, how: "unknown", by: undefined };

/** Who wrote which characters of a document, as the server says; no browser can change it. */
export class Ledger {
  /** the server has said something */
  known = false;
  private people: Author[] = [];
  private runs: MachineRun[] = [];
  private sources = new Map<string, Source>();
  private readonly clients = new Map<number, Told>();
  /** by client, in the order of clocks, without overlaps */
  private readonly ranges = new Map<number, Range[]>();
  private readonly expected = new Map<number, Told>();

  /** Whose words under this id are until the server says: those of whoever types on this page. */
  expect(client: number, person: Author | undefined): void {
    if (person)
      this.expected.set(client, { source: this.by("person", person), how: "typed", by: person });
    else this.expected.delete(client);
  }

  take(message: Uint8Array): void {
    const saying = JSON.parse(new TextDecoder().decode(message)) as Saying;
    this.known = true;
    if (saying.whole) this.forget();
    this.people.push(...saying.people);
    for (const run of saying.runs) {
      this.runs.push({
        ...run,
        at: run.at ?? undefined,
        askedBy: run.askedBy === null ? undefined : this.people[run.askedBy],
      });
    }
    for (const [client, kind, index] of saying.clients) {
      const source = this.source(kind, index);
      this.clients.set(client, { source, how: HOW_OF[source.kind], by: putBy(source) });
    }
    for (const [client, clock, length, kind, index, how, by] of saying.ranges) {
      const told = { source: this.source(kind, index), how, by: this.people[by] };
      this.note(client, { ...told, clock, end: clock + length });
    }
  }

  /** The living text in stretches of one source each, in its order and without gaps. */
  spans(text: Y.Text): Span[] {
    const spans: Span[] = [];
    let last: Span | undefined;
    this.walk(text, (start, length, told) => {
      if (last && last.source.key === told.source.key) last.length += length;
      else spans.push((last = { start, length, source: told.source }));
      return true;
    });
    return spans;
  }

  /** What is known of the character at this place; nothing beyond the text. */
  at(text: Y.Text, index: number): Standing | undefined {
    let found: Standing | undefined;
    this.walk(text, (start, length, told, client, clock) => {
      if (index >= start + length) return true;
      found = {
        client,
        clock: clock + index - start,
        source: told.source,
        how: told.how,
        by: told.by,
      };
      return false;
    });
    return found;
  }

  /** At whose word a machine wrote what stands under this id; nothing when it is not a machine's. */
  askedBy(client: number): Author | undefined {
    const source = this.clients.get(client)?.source;
    return source?.kind === "machine" ? source.run.askedBy : undefined;
  }

  /** Visits runs of ids that share what is told of them, until the visitor has enough. */
  private walk(
    text: Y.Text,
    visit: (start: number, length: number, told: Told, client: number, clock: number) => boolean,
  ): void {
    let start = 0;
    for (let item = text._start; item !== null; item = item.right) {
      if (item.deleted || !item.countable) continue;
      const { client } = item.id;
      const ranges = this.ranges.get(client) ?? [];
      const otherwise = this.clients.get(client) ?? this.expected.get(client) ?? NOTHING_TOLD;
      const end = item.id.clock + item.length;
      let at = firstEndingAfter(ranges, item.id.clock);
      for (let clock = item.id.clock; clock < end;) {
        const range = ranges[at];
        const inside = range !== undefined && range.clock <= clock;
        const to = Math.min(end, inside ? range.end : (range?.clock ?? end));
        if (!visit(start, to - clock, inside ? range : otherwise, client, clock)) return;
        if (inside) at += 1;
        start += to - clock;
        clock = to;
      }
    }
  }

  /** Later sayings win over earlier ones, where both speak of the same ids. */
  private note(client: number, range: Range): void {
    const ranges = this.ranges.get(client) ?? [];
    this.ranges.set(client, ranges);
    const from = firstEndingAfter(ranges, range.clock);
    let to = from;
    const pieces: Range[] = [];
    for (; to < ranges.length && ranges[to]!.clock < range.end; to += 1) {
      const old = ranges[to]!;
      if (old.clock < range.clock) pieces.push({ ...old, end: range.clock });
      if (old.end > range.end) pieces.push({ ...old, clock: range.end });
    }
    pieces.push(range);
    pieces.sort((a, b) => a.clock - b.clock);
    ranges.splice(from, to - from, ...pieces);
  }

  private source(kind: number, index: number): Source {
    switch (kind) {
      case 1:
        return this.people[index] ? this.by("person", this.people[index]) : UNKNOWN;
      case 2:
        return this.runs[index] ? this.drafted(this.runs[index]) : UNKNOWN;
      case 3:
        return this.people[index] ? this.by("import", this.people[index]) : UNKNOWN;
      default:
        return UNKNOWN;
    }
  }

  private by(kind: "person" | "import", person: Author): Source {
    return this.once({ kind, key: `${kind} ${person.hue} ${person.id}`, person });
  }

  private drafted(run: MachineRun): Source {
    return this.once({ kind: "machine", key: `machine ${run.id}`, run });
  }

  private once(source: Source): Source {
    const known = this.sources.get(source.key);
    if (known) return known;
    this.sources.set(source.key, source);
    return source;
  }

  private forget(): void {
    this.people = [];
    this.runs = [];
    this.sources = new Map();
    this.clients.clear();
    this.ranges.clear();
  }
}

const HOW_OF: Record<Source["kind"], How> = {
  unknown: "unknown",
  person: "typed",
  machine: "drafted",
  import: "imported",
};

function putBy(source: Source): Author | undefined {
  if (source.kind === "unknown") return undefined;
  return source.kind === "machine" ? source.run.askedBy : source.person;
}

/** The place of the first range that ends after this clock. */
function firstEndingAfter(ranges: Range[], clock: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ranges[middle]!.end <= clock) low = middle + 1;
    else high = middle;
  }
  return low;
}
