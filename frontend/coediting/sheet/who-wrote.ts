import * as Y from "yjs";
import type { Author, Source, Span } from "../ledger.js";
import { Ledger } from "../ledger.js";
import { button } from "./elements.js";
import { Legend } from "./legend.js";
import { repainting } from "./painting.js";
import { PassageCard, type Place } from "./passage-card.js";
import type { Phrases } from "./phrases.js";
import { Pointing } from "./pointing.js";
import type { Sheet } from "./sheet.js";
import { shareKey, sharesOf, type Share } from "./shares.js";

const CHOICE_KEY = "story-tank/who-wrote";
const COUNTED_AFTER_MS = 400;

export interface WhoWroteTargets {
  phrases(): Phrases;
  goTo(start: number, end: number): void;
  askWhen(client: number, clock: number): void;
  askStoryShares(): void;
}

/**
 * Who wrote what on the sheet: a machine's passages always, everybody's while the reader wants to see them.
 * All of it is painted on the page and none of it is in the document.
 */
export class WhoWrote {
  readonly switch: HTMLButtonElement;
  readonly legend: Legend;
  readonly card: PassageCard;
  private readonly ledger = new Ledger();
  private readonly text: Y.Text;
  private readonly sheet: Sheet;
  private readonly targets: WhoWroteTargets;
  private readonly pointing: Pointing;
  private shown = isChosen();
  private planned = false;
  private counting: ReturnType<typeof setTimeout> | undefined;
  private visited = -1;

  constructor(text: Y.Text, sheet: Sheet, targets: WhoWroteTargets) {
    this.text = text;
    this.sheet = sheet;
    this.targets = targets;
    this.switch = button({ class: "quiet who-switch", hidden: true }, () => this.turn());
    this.legend = new Legend((key) => this.goToNext(key));
    this.card = new PassageCard((client, clock) => targets.askWhen(client, clock));
    this.pointing = new Pointing(sheet, this.card.element, {
      at: (index, place, byCaret) => this.tellPainted(index, place, byCaret),
      away: () => this.card.hide(),
    });
    text.doc?.on("afterTransaction", () => this.changed());
  }

  /** What the server says about who wrote. */
  take(message: Uint8Array): void {
    const first = !this.ledger.known;
    this.ledger.take(message);
    if (first) this.speak();
    this.changed();
  }

  /** Whose words are typed on this page, before the server says so. */
  expect(client: number, person: Author | undefined): void {
    this.ledger.expect(client, person);
  }

  /** Whether all that is new in a change was written by machines at this person's word. */
  isAskedBy(update: Uint8Array, person: string | undefined): boolean {
    const clients = [...Y.parseUpdateMeta(update).to.keys()];
    return (
      person !== undefined &&
      clients.length > 0 &&
      clients.every((client) => this.ledger.askedBy(client)?.id === person)
    );
  }

  /** Says everything in this language, and once the server has said who wrote. */
  speak(): void {
    const phrases = this.targets.phrases();
    this.switch.textContent = phrases.say("who.switch");
    this.switch.setAttribute("aria-pressed", String(this.shown));
    this.switch.hidden = !this.ledger.known;
    this.legend.element.hidden = !this.shown || !this.ledger.known;
    this.card.hide();
    this.count();
    if (this.shown && this.ledger.known) this.targets.askStoryShares();
  }

  /** The input method let go of its letters. */
  composed(): void {
    this.changed();
  }

  /** Tells whose words stand at the caret, at the person's word. */
  tellHere(): void {
    const range = this.sheet.getSelection() ?? this.sheet.selection.savedRange;
    const bounds = this.sheet.selection.getBounds(range.index, range.length);
    if (bounds) this.tell(range.index, bounds, true);
  }

  when(client: number, clock: number, at: string): void {
    this.card.when(client, clock, at);
  }

  storyShares(shares: Share[]): void {
    this.legend.showStory(this.targets.phrases(), shares);
  }

  leave(): void {
    clearTimeout(this.counting);
    this.pointing.leave();
  }

  /** Once for all that happens in one go, and before anything of it is seen. */
  private changed(): void {
    if (this.planned || !this.ledger.known) return;
    this.planned = true;
    queueMicrotask(() => {
      this.planned = false;
      this.paint();
    });
    clearTimeout(this.counting);
    this.counting = setTimeout(() => this.count(), COUNTED_AFTER_MS);
  }

  /** Never while an input method composes: it would lose its letters. */
  private paint(): void {
    if (this.sheet.composing || !this.text.doc) return;
    const page = this.sheet.editor.delta.ops;
    const change = repainting(page, this.ledger.spans(this.text), (source) => this.look(source));
    if (change.ops.length === 0) return;
    this.sheet.showOthers(() => this.sheet.updateContents(change, "silent"));
  }

  private look(source: Source): string | undefined {
    if (source.kind !== "machine") return this.shown ? source.key : undefined;
    const { involvement = "generated" } = source.run;
    return involvement === "generated" ? source.key : `${source.key} ${involvement}`;
  }

  private turn(): void {
    this.shown = !this.shown;
    remember(this.shown);
    this.speak();
    this.changed();
  }

  private count(): void {
    if (!this.shown || !this.ledger.known) return;
    this.legend.show(this.targets.phrases(), sharesOf(this.ledger.spans(this.text)));
  }

  private tellPainted(index: number, place: Place, byCaret: boolean): void {
    const standing = this.ledger.at(this.text, index);
    if (standing && this.look(standing.source)) this.tell(index, place, byCaret);
    else this.card.hide();
  }

  private tell(index: number, place: Place, aloud: boolean): void {
    const standing =
      this.ledger.at(this.text, index) ?? this.ledger.at(this.text, this.text.length - 1);
    if (standing) this.card.show(standing, this.targets.phrases(), place, aloud);
  }

  /** The next passage of this person or model, round and round. */
  private goToNext(key: string): void {
    const theirs = this.ledger.spans(this.text).filter((span) => shareKey(span.source) === key);
    const next = theirs.find((span) => span.start > this.visited) ?? theirs[0];
    if (!next) return;
    this.visited = next.start;
    this.targets.goTo(next.start, endOf(next));
    const bounds = this.sheet.selection.getBounds(next.start, next.length);
    if (bounds) this.tell(next.start, bounds, true);
  }
}

function endOf(span: Span): number {
  return span.start + span.length;
}

function isChosen(): boolean {
  try {
    return localStorage.getItem(CHOICE_KEY) !== null;
  } catch {
    return false;
  }
}

function remember(shown: boolean): void {
  try {
    if (shown) localStorage.setItem(CHOICE_KEY, "yes");
    else localStorage.removeItem(CHOICE_KEY);
  } catch {
    // A browser that keeps nothing forgets this choice too.
  }
}
