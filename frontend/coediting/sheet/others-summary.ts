import type { Phrases } from "./phrases.js";

const AT_MOST_EVERY_MS = 20_000;
const GATHER_MS = 3_000;

/**
 * What others did, summed up in a sentence for the status line: at most every twenty seconds, so that
 * it can be heard beside one's own writing.
 */
export class OthersSummary {
  private readonly words = new Map<string, number>();
  private readonly came = new Set<string>();
  private readonly left = new Set<string>();
  private saidAt = -Infinity;
  private due: ReturnType<typeof setTimeout> | undefined;
  private readonly tell: (sentence: string) => void;
  private readonly phrases: () => Phrases;

  constructor(phrases: () => Phrases, tell: (sentence: string) => void) {
    this.phrases = phrases;
    this.tell = tell;
  }

  /** @param name empty for somebody who is not here any more */
  wrote(name: string, words: number): void {
    if (words === 0) return;
    this.words.set(name, (this.words.get(name) ?? 0) + words);
    this.plan();
  }

  hereAre(before: string[], now: string[]): void {
    now
      .filter((name) => !before.includes(name))
      .forEach((name) => this.moved(name, this.came, this.left));
    before
      .filter((name) => !now.includes(name))
      .forEach((name) => this.moved(name, this.left, this.came));
    if (this.came.size + this.left.size > 0) this.plan();
  }

  stop(): void {
    clearTimeout(this.due);
    this.due = undefined;
  }

  private moved(name: string, to: Set<string>, from: Set<string>): void {
    if (!from.delete(name)) to.add(name);
  }

  private plan(): void {
    const wait = Math.max(GATHER_MS, this.saidAt + AT_MOST_EVERY_MS - Date.now());
    this.due ??= setTimeout(() => this.say(), wait);
  }

  private say(): void {
    this.due = undefined;
    const phrases = this.phrases();
    const sentences: string[] = [];
    if (this.came.size > 0) {
      sentences.push(phrases.count("others.came", this.came.size, phrases.list([...this.came])));
    }
    if (this.left.size > 0) {
      sentences.push(phrases.count("others.left", this.left.size, phrases.list([...this.left])));
    }
    for (const [name, words] of this.words) {
      const who = name || phrases.say("others.somebody");
      sentences.push(phrases.count("others.wrote", words, who));
    }
    this.words.clear();
    this.came.clear();
    this.left.clear();
    if (sentences.length === 0) return;
    this.saidAt = Date.now();
    this.tell(sentences.join(" "));
  }
}
