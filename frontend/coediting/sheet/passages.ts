import type { Sheet } from "./sheet.js";

const CHOSEN_AFTER_MS = 350;

/** A passage in UTF-16 units of the document's text. */
export interface Passage {
  start: number;
  end: number;
  text: string;
}

/** What the person selects on the sheet, and going to a passage that somebody points at. */
export class Passages {
  private readonly sheet: Sheet;
  private readonly chosen: (passage: Passage) => void;
  private told = "";
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor(sheet: Sheet, chosen: (passage: Passage) => void) {
    this.sheet = sheet;
    this.chosen = chosen;
    sheet.on("selection-change", () => {
      clearTimeout(this.resting);
      this.resting = setTimeout(() => this.rest(), CHOSEN_AFTER_MS);
    });
  }

  leave(): void {
    clearTimeout(this.resting);
  }

  /** The passage last selected, even while the focus is on a tool. */
  get current(): Passage | undefined {
    // Asked anew: the sheet learns of a selection a moment after the person made it.
    const range = this.sheet.getSelection() ?? this.sheet.selection.savedRange;
    return range.length > 0 ? this.passage(range.index, range.length) : undefined;
  }

  /** Scrolls to a passage and selects it. */
  goTo(start: number, end: number): void {
    const last = this.sheet.getLength() - 1;
    const from = Math.min(start, last);
    this.sheet.setSelection(from, Math.min(end, last) - from, "user");
    const [line] = this.sheet.getLine(from);
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    (line?.domNode as HTMLElement | undefined)?.scrollIntoView({
      block: "center",
      behavior: still ? "auto" : "smooth",
    });
  }

  private passage(index: number, length: number): Passage {
    return { start: index, end: index + length, text: this.sheet.getText(index, length) };
  }

  private rest(): void {
    const range = this.sheet.selection.lastRange;
    const passage = this.passage(range?.index ?? 0, range?.length ?? 0);
    const telling = passage.text ? JSON.stringify(passage) : "";
    if (telling === this.told) return;
    this.told = telling;
    this.chosen(passage);
  }
}
