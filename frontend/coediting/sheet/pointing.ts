import type { Place } from "./passage-card.js";
import type { Range } from "./quill.js";
import type { Sheet } from "./sheet.js";

const HOVERED_MS = 300;
const LEFT_MS = 250;
const RESTED_MS = 500;
const JUST_TYPED_MS = 300;

export interface PointedAt {
  /** The pointer or the caret rests at this character of the text. */
  at(index: number, place: Place, byCaret: boolean): void;
  away(): void;
}

/** Where on painted words the pointer rests, a finger tapped, or the caret of somebody who reads by keys stands; writing is never disturbed. */
export class Pointing {
  private readonly sheet: Sheet;
  private readonly card: HTMLElement;
  private readonly pointed: PointedAt;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private leaving: ReturnType<typeof setTimeout> | undefined;
  private typedAt = -Infinity;
  /** a finger makes pointer events of a mouse too, and its card stays until the next tap */
  private byFinger = false;

  constructor(sheet: Sheet, card: HTMLElement, pointed: PointedAt) {
    this.sheet = sheet;
    this.card = card;
    this.pointed = pointed;
    document.addEventListener("pointerdown", this.pressed);
    sheet.root.addEventListener("click", (event) => this.tapped(event));
    sheet.root.addEventListener("mouseover", (event) => this.over(event));
    sheet.root.addEventListener("mouseleave", (event) => this.out(event));
    card.addEventListener("mouseenter", () => clearTimeout(this.leaving));
    card.addEventListener("mouseleave", () => {
      if (!this.byFinger) this.leaveSoon();
    });
    sheet.on("text-change", (_change, _before, origin) => {
      if (origin === "user") this.typed();
    });
    sheet.on("selection-change", (range: Range | null) => this.moved(range));
    sheet.container.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !this.card.hidden) this.away();
    });
  }

  leave(): void {
    document.removeEventListener("pointerdown", this.pressed);
    clearTimeout(this.waiting);
    clearTimeout(this.leaving);
  }

  private readonly pressed = (event: PointerEvent): void => {
    this.byFinger = event.pointerType === "touch";
    const on = event.target as Node | null;
    if (this.byFinger && !this.sheet.root.contains(on) && !this.card.contains(on)) this.away();
  };

  private tapped(event: MouseEvent): void {
    if (!this.byFinger) return;
    const words = (event.target as Element).closest<HTMLElement>(".by");
    if (words) this.restOn(words, event);
    else this.away();
  }

  private over(event: MouseEvent): void {
    if (this.byFinger) return;
    const words = (event.target as Element).closest<HTMLElement>(".by");
    if (!words) {
      this.leaveSoon();
      return;
    }
    clearTimeout(this.leaving);
    this.wait(HOVERED_MS, () => this.restOn(words, event));
  }

  private restOn(words: HTMLElement, { clientX, clientY }: MouseEvent): void {
    const blot = words.isConnected ? this.sheet.scroll.find(words) : null;
    if (!blot) return;
    const line =
      [...words.getClientRects()].find(
        (rect) => rect.top - 4 <= clientY && clientY <= rect.bottom + 4,
      ) ?? words.getBoundingClientRect();
    const place = { left: clientX - 24, top: line.top, bottom: line.bottom };
    this.pointed.at(blot.offset(this.sheet.scroll), place, false);
  }

  private out(event: MouseEvent): void {
    if (this.byFinger || this.card.contains(event.relatedTarget as Node | null)) return;
    this.leaveSoon();
  }

  private moved(range: Range | null): void {
    if (performance.now() - this.typedAt < JUST_TYPED_MS) return;
    if (!range || range.length > 0) {
      if (range || !this.byFinger) this.away();
      return;
    }
    this.wait(RESTED_MS, () => this.atCaret(range.index));
  }

  private atCaret(index: number): void {
    const bounds = this.sheet.hasFocus() ? this.sheet.selection.getBounds(index) : null;
    if (bounds) this.pointed.at(index, bounds, true);
  }

  private typed(): void {
    this.typedAt = performance.now();
    this.away();
  }

  private wait(time: number, act: () => void): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(act, time);
  }

  private leaveSoon(): void {
    clearTimeout(this.waiting);
    clearTimeout(this.leaving);
    this.leaving = setTimeout(() => this.pointed.away(), LEFT_MS);
  }

  private away(): void {
    clearTimeout(this.waiting);
    this.pointed.away();
  }
}
