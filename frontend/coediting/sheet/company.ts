import type { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";
import { cursorAt, others, type Present } from "../presence.js";
import { writtenBy } from "../written-by.js";
import { Cursors } from "./cursors.js";
import { OthersSummary } from "./others-summary.js";
import type { Phrases } from "./phrases.js";
import type { Sheet } from "./sheet.js";
import { WordCount } from "./word-count.js";

const CURSOR_EVERY_MS = 120;

export interface CompanyTargets {
  phrases(): Phrases;
  hereAre(people: Present[]): void;
  say(sentence: string): void;
  /** whether a transaction brought other people's words */
  isOthers(transaction: Y.Transaction): boolean;
}

/** The others at the desk: who they are, where they stand, what they do; and where the person here is, for them. */
export class Company {
  readonly cursors: Cursors;
  private readonly awareness: Awareness;
  private readonly text: Y.Text;
  private readonly sheet: Sheet;
  private readonly targets: CompanyTargets;
  private readonly summary: OthersSummary;
  private readonly words = new WordCount("en");
  private people: Present[] = [];
  private opened = false;
  private pointing: ReturnType<typeof setTimeout> | undefined;

  constructor(awareness: Awareness, text: Y.Text, sheet: Sheet, targets: CompanyTargets) {
    this.awareness = awareness;
    this.text = text;
    this.sheet = sheet;
    this.targets = targets;
    this.cursors = new Cursors(sheet);
    this.summary = new OthersSummary(targets.phrases, (sentence) => targets.say(sentence));
    awareness.on("change", () => this.peopleAre());
    text.doc?.on("afterTransaction", (transaction: Y.Transaction) => this.wrote(transaction));
    sheet.on("editor-change", () => this.point());
    sheet.root.addEventListener("blur", () => this.point());
  }

  /** Everybody once, however many pages they have open. */
  get present(): Present[] {
    return this.people.filter(
      (one, index) => this.people.findIndex((other) => other.name === one.name) === index,
    );
  }

  leave(): void {
    clearTimeout(this.pointing);
    this.summary.stop();
  }

  private peopleAre(): void {
    const before = names(this.people);
    this.people = others(this.awareness, this.text);
    this.summary.hereAre(before, names(this.people));
    this.targets.hereAre(this.present);
    this.cursors.show(this.people);
  }

  private wrote(transaction: Y.Transaction): void {
    if (!this.targets.isOthers(transaction)) return;
    // Their carets stand elsewhere now, even if they did not move.
    this.people = others(this.awareness, this.text);
    this.cursors.show(this.people);
    // The first to come is the text as it was before: nobody did that just now.
    const opening = !this.opened;
    this.opened = true;
    if (opening) return;
    for (const [client, words] of writtenBy(transaction)) {
      if (client === transaction.doc.clientID) continue;
      const name = this.people.find((person) => person.client === client)?.name ?? "";
      this.summary.wrote(name, this.words.of(words));
    }
  }

  /** Tells others where the person is, not more often than they can see. */
  private point(): void {
    this.cursors.draw();
    this.pointing ??= setTimeout(() => {
      this.pointing = undefined;
      const range = this.sheet.hasFocus() ? this.sheet.selection.lastRange : null;
      const cursor = range ? cursorAt(this.text, range.index, range.index + range.length) : null;
      const told = this.awareness.getLocalState()?.["cursor"];
      if (JSON.stringify(told) === JSON.stringify(cursor)) return;
      this.awareness.setLocalStateField("cursor", cursor);
    }, CURSOR_EVERY_MS);
  }
}

function names(people: Present[]): string[] {
  return [...new Set(people.map((person) => person.name))];
}
