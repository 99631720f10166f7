import Delta from "quill-delta";
import type { Kind } from "./paragraphs.js";
import type { Sheet } from "./sheet.js";

/** What one can do to the words on a sheet, for buttons and keys alike. Nothing happens while an input method composes. */
export class Writing {
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  private get ready(): boolean {
    return this.sheet.isEnabled() && !this.sheet.composing;
  }

  toggle(format: "bold" | "italic"): void {
    if (!this.ready) return;
    const range = this.sheet.getSelection(true);
    this.sheet.undoing?.cutoff();
    this.sheet.format(format, !this.sheet.getFormat(range)[format], "user");
  }

  kind(kind: Kind | undefined): void {
    if (!this.ready) return;
    const range = this.sheet.getSelection(true);
    const now = this.sheet.getFormat(range)["kind"];
    this.sheet.undoing?.cutoff();
    this.sheet.format("kind", kind === undefined || now === kind ? false : kind, "user");
  }

  /** A scene break after the paragraph where the caret is, or in its place when that is empty; the caret goes on below. */
  sceneBreak(): void {
    if (!this.ready) return;
    const range = this.sheet.getSelection(true);
    const [line, offset] = this.sheet.getLine(range.index);
    if (!line) return;
    const start = range.index - offset;
    const newline = start + line.length() - 1;
    const isLast = newline === this.sheet.getLength() - 1;
    const empty = newline === start;
    const kind = this.sheet.getFormat(start, 0)["kind"] as Kind | undefined;
    const change = new Delta().retain(newline);
    if (!empty) change.insert("\n", kind ? { kind } : {});
    if (isLast) change.insert("\n", { kind: "break" }).retain(1, { kind: null });
    else change.retain(1, { kind: "break" });
    this.sheet.undoing?.cutoff();
    this.sheet.updateContents(change, "user");
    this.sheet.setSelection(newline + (empty ? 1 : 2), 0, "user");
  }

  link(address: string | undefined, start: number, length: number): void {
    if (!this.ready) return;
    this.sheet.undoing?.cutoff();
    if (length === 0 && address) {
      this.sheet.insertText(start, address.replace(/^mailto:/, ""), { link: address }, "user");
    } else {
      this.sheet.formatText(start, length, { link: address ?? false }, "user");
    }
  }

  undo(): void {
    if (this.ready) this.sheet.undoing?.undo();
  }

  redo(): void {
    if (this.ready) this.sheet.undoing?.redo();
  }
}
