import type { Seat } from "../seat.js";
import type { SavingState } from "../saving-state.js";
import { Desk } from "./desk.js";
import type { Share } from "./shares.js";
import { Phrases } from "./phrases.js";

/**
 * The sheet of a document, where people write together. In the light DOM, for the sake of selections, input
 * methods and screen readers. Its properties are set and its events heard by DocumentEditor.java.
 */
export class StoryEditor extends HTMLElement {
  private desk: Desk | undefined;
  private currentSeat: Seat | undefined;
  private currentWords: Record<string, string> = {};
  private mayWrite = false;
  private reason = "";
  private action = "";
  private citing = "";
  private name = "";
  private readonly waiting: ((desk: Desk) => void)[] = [];

  connectedCallback(): void {
    this.setUp();
  }

  disconnectedCallback(): void {
    // Moved within the page rather than taken from it: the same sheet stays.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.desk?.leave();
      this.desk = undefined;
    });
  }

  set seat(seat: Seat) {
    const same = seat.token === this.currentSeat?.token;
    this.currentSeat = seat;
    if (!this.desk) this.setUp();
    else if (!same) this.desk.sit(seat);
  }

  set words(words: Record<string, string>) {
    this.currentWords = words;
    if (!this.desk) this.setUp();
    else this.desk.speak(new Phrases(words, this.lang));
  }

  set writable(writable: boolean) {
    this.mayWrite = writable;
    this.desk?.allow(writable, this.reason);
  }

  set readingReason(reason: string) {
    this.reason = reason;
    this.desk?.allow(this.mayWrite, reason);
  }

  set passageAction(action: string) {
    this.action = action;
    this.desk?.offer(action);
  }

  set citeAction(action: string) {
    this.citing = action;
    this.desk?.offerCiting(action);
  }

  set label(label: string) {
    this.name = label;
    this.desk?.call(label);
  }

  show(start: number, end: number): void {
    this.onceSetUp((desk) => desk.goTo(start, end));
  }

  focusText(): void {
    this.onceSetUp((desk) => desk.focus());
  }

  /** What is chosen, or where the caret is, in the document's units; the end of the text when nobody was in it yet. */
  chosenRange(): { start: number; end: number } {
    return this.desk?.chosen ?? { start: 0, end: 0 };
  }

  /** The server's answer to `when-asked`. */
  tellWhen(client: number, clock: number, at: string): void {
    this.desk?.tellWhen(client, clock, at);
  }

  /** The server's answer to `story-shares-asked`. */
  tellStoryShares(shares: Share[]): void {
    this.desk?.tellStoryShares(shares);
  }

  get savingState(): SavingState | undefined {
    return this.desk?.state;
  }

  private onceSetUp(act: (desk: Desk) => void): void {
    if (this.desk) act(this.desk);
    else this.waiting.push(act);
  }

  private setUp(): void {
    if (this.desk || !this.isConnected || !this.currentSeat) return;
    if (Object.keys(this.currentWords).length === 0) return;
    this.desk = new Desk(this, this.currentSeat, new Phrases(this.currentWords, this.lang));
    this.desk.call(this.name);
    this.desk.offer(this.action);
    this.desk.offerCiting(this.citing);
    this.desk.allow(this.mayWrite, this.reason);
    for (const act of this.waiting.splice(0)) act(this.desk);
  }
}

customElements.define("story-editor", StoryEditor);
