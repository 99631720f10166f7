import type * as Y from "yjs";
import Delta, { type Op } from "quill-delta";
import {
  endsWithNewline,
  pageOf,
  pieces,
  reach,
  toDocumentChange,
  toPageChange,
} from "./changes.js";
import type { DocumentDelta } from "./changes.js";
import { unpainted } from "./painting.js";
import type { Sheet } from "./sheet.js";

/** One update holds at most so much new text, so that a long paste fits into frames. */
const MOST_INSERTED_AT_ONCE = 16_000;

/**
 * Holds a sheet and a document's text together: what is written on the one stands in the other.
 *
 * The sheet always ends with a newline. A document does once somebody needs its last newline, for a
 * paragraph's kind or a second line; until then the sheet's last newline stands for nothing.
 */
export class TextBinding {
  private readonly text: Y.Text;
  private readonly sheet: Sheet;
  /** the sheet's last newline is not in the document */
  private lacksNewline = true;
  private showing = false;

  constructor(text: Y.Text, sheet: Sheet) {
    this.text = text;
    this.sheet = sheet;
    this.showAll();
    text.observe(this.onDocument);
    sheet.on("text-change", this.onSheet);
  }

  destroy(): void {
    this.text.unobserve(this.onDocument);
    this.sheet.off("text-change", this.onSheet);
  }

  private get content(): DocumentDelta {
    return this.text.toDelta() as DocumentDelta;
  }

  /** Brings the sheet to what the document says, with as few changes as it takes. */
  showAll(): void {
    const content = this.content;
    this.lacksNewline = !endsWithNewline(content);
    const change = unpainted(this.sheet.getContents()).diff(pageOf(content));
    if (change.length() > 0) this.show(change);
  }

  private readonly onSheet = (change: Delta): void => {
    if (this.showing) return;
    const doc = this.text.doc;
    if (!doc) return;
    const ops = change.ops as Op[];
    if (this.lacksNewline && this.needsNewline(ops)) {
      doc.transact(() => this.text.insert(this.text.length, "\n", {}), this);
      this.lacksNewline = false;
    }
    for (const piece of pieces(toDocumentChange(ops), MOST_INSERTED_AT_ONCE)) {
      doc.transact(() => this.text.applyDelta(piece, { sanitize: false }), this);
    }
  };

  /** Whether a change reaches the sheet's last newline, or leaves a text that ends with one of its own. */
  private needsNewline(ops: Op[]): boolean {
    const length = this.text.length;
    let index = 0;
    for (const op of ops) {
      if (typeof op.insert === "string") {
        if (index > length) return true;
      } else if (typeof op.retain === "number") {
        index += op.retain;
        if (index > length && op.attributes) return true;
      } else if (typeof op.delete === "number") {
        index += op.delete;
        if (index > length) return true;
      }
    }
    return this.sheet.getText(this.sheet.getLength() - 2, 1) === "\n";
  }

  private readonly onDocument = (event: Y.YTextEvent, transaction: Y.Transaction): void => {
    if (transaction.origin === this) return;
    const ops = event.delta as Op[];
    this.show(toPageChange(ops, () => this.content));
    const expected = this.text.length + (this.lacksNewline ? 1 : 0);
    if (this.sheet.getLength() !== expected || this.lastNewlineCameOrWent(ops)) this.showAll();
  };

  private lastNewlineCameOrWent(ops: Op[]): boolean {
    return reach(ops) >= this.text.length && endsWithNewline(this.content) === this.lacksNewline;
  }

  private show(change: Delta): void {
    this.showing = true;
    try {
      this.sheet.showOthers(() => this.sheet.updateContents(change, "api"));
    } finally {
      this.showing = false;
    }
  }
}
