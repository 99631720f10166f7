import Delta from "quill-delta";
import { Bold, Clipboard, Italic, Link, Module, Quill, type Range, Uploader } from "./quill.js";
import { ByFormat } from "./by-format.js";
import { carried, CARRIED_TYPE, carriedIn, type Carried } from "./carried.js";
import { letDrag } from "./dragging.js";
import { kindFormat } from "./kind-format.js";
import { FORMATS, isLink } from "./paragraphs.js";
import { cleaned, LINE_MATCHERS } from "./clean-paste.js";
import { htmlOf } from "./copied.js";
import { BY, withoutPaint } from "./painting.js";
import { takeInStrayCarets } from "./stray-carets.js";
import type { IdRun } from "../copied-ids.js";

/** What undoing is on a sheet where several people write; set by the editor once the document is there. */
export interface Undoing {
  undo(): void;
  redo(): void;
  /** What follows is undone apart from what came before. */
  cutoff(): void;
}

/** Under which ids characters stand in the document, so that what is copied keeps its authors; set by the editor. */
export interface Naming {
  document: string;
  idsOf(index: number, length: number): IdRun[];
  /** The characters from this place on are copies of what was carried here. */
  declare(index: number, carried: Carried): void;
}

/** Stands where Quill's own history would, which knows nothing of other people. */
class SharedHistory extends Module {
  declare quill: Sheet;

  undo(): void {
    this.quill.undoing?.undo();
  }

  redo(): void {
    this.quill.undoing?.redo();
  }

  cutoff(): void {
    this.quill.undoing?.cutoff();
  }

  clear(): void {
    // What was undone before the document came is nobody's.
  }
}

/** Takes and gives only text with the sheet's own formats. */
class CleanClipboard extends Clipboard {
  declare quill: Sheet;

  override convert(
    content: { html?: string; text?: string },
    formats: Record<string, unknown> = {},
  ): ReturnType<Clipboard["convert"]> {
    return cleaned(super.convert(content, formats));
  }

  override onCopy(range: Range): { html: string; text: string } {
    const text = this.quill.getText(range.index, range.length);
    return { html: htmlOf(this.quill.getContents(range.index, range.length)), text };
  }

  override onCaptureCopy(event: ClipboardEvent, isCut = false): void {
    const [range] = this.quill.selection.getRange();
    // A cut takes the characters away: their ids are read first.
    const given = range && !event.defaultPrevented ? this.quill.carry(range) : undefined;
    super.onCaptureCopy(event, isCut);
    if (given) event.clipboardData?.setData(CARRIED_TYPE, given);
  }

  override onCapturePaste(event: ClipboardEvent): void {
    const brought = carriedIn(event.clipboardData);
    if (!brought || event.defaultPrevented || !this.quill.isEnabled()) {
      super.onCapturePaste(event);
      return;
    }
    event.preventDefault();
    this.quill.put(this.quill.getSelection(true), brought.passage, brought);
  }

  override onPaste(range: Range, content: { text?: string; html?: string }): void {
    const room = this.quill.room() + range.length;
    if (this.convert(content).length() > room) {
      this.quill.tellTooLong();
      return;
    }
    super.onPaste(range, content);
  }
}

/** Pictures are another part of the product: dropped or pasted files do nothing here. */
class NoUploads extends Uploader {
  override upload(): void {}
}

class SafeLink extends Link {
  static override sanitize(address: string): string {
    return isLink(address) ? address : this.SANITIZED_URL;
  }
}

Quill.register(
  {
    "formats/bold": Bold,
    "formats/italic": Italic,
    "formats/link": SafeLink,
    "formats/kind": kindFormat,
    "formats/by": ByFormat,
    "modules/history": SharedHistory,
    "modules/clipboard": CleanClipboard,
    "modules/uploader": NoUploads,
  },
  true,
);

/** Quill's default keys go beyond our formats and take Tab away from people who walk by keyboard. */
const KEYS_OFF = [
  "underline",
  "indent",
  "outdent",
  "outdent backspace",
  "indent code-block",
  "outdent code-block",
  "remove tab",
  "tab",
  "blockquote empty enter",
  "list empty enter",
  "checklist enter",
  "header enter",
  "table backspace",
  "table delete",
  "table enter",
  "table tab",
  "list autofill",
  "code exit",
  "embed left",
  "embed left shift",
  "embed right",
  "embed right shift",
  "table down",
  "table up",
];

/** The page of a scene: Quill with our few formats, made for several people. */
export class Sheet extends Quill {
  undoing: Undoing | undefined;
  naming: Naming | undefined;
  /** how many more characters the document takes */
  room: () => number = () => Infinity;
  tellTooLong: () => void = () => undefined;
  private others = false;

  constructor(place: HTMLElement) {
    super(place, {
      formats: [...FORMATS, BY],
      modules: {
        clipboard: { matchers: LINE_MATCHERS },
        keyboard: { bindings: Object.fromEntries(KEYS_OFF.map((name) => [name, null])) },
      },
    });
    letDrag(this);
    // Of all that hear of an input the first, so that Quill has seen nothing of it yet.
    // An input method keeps its letters to itself until it lets go of them.
    const look = (): void => void (this.composing || takeInStrayCarets(this));
    this.root.addEventListener("input", look, { capture: true });
  }

  get composing(): boolean {
    return this.composition.isComposing;
  }

  /**
   * Shows what others did. Quill puts the selection back after each change, and with it the focus: that is
   * right while the person is in the text, and wrong while they are anywhere else.
   */
  showOthers(change: () => void): void {
    const selection = document.getSelection();
    const backwards = this.hasFocus() && isBackwards(selection);
    this.others = true;
    try {
      change();
    } finally {
      this.others = false;
    }
    if (backwards && selection && !selection.isCollapsed && !isBackwards(selection)) {
      const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
      selection.setBaseAndExtent(focusNode!, focusOffset, anchorNode!, anchorOffset);
    }
  }

  /** A passage with the ids of its characters, to be put beside the text that other programs take. */
  carry({ index, length }: Range): string | undefined {
    if (!this.naming || length === 0) return undefined;
    const { document, idsOf } = this.naming;
    return carried(document, idsOf(index, length), this.getContents(index, length));
  }

  /** Puts a passage in the place of a range, and says where it comes from; the caret stands after it. */
  put({ index, length }: Range, passage: Delta, brought: Carried | undefined): void {
    if (passage.length() > this.room() + length) {
      this.tellTooLong();
      return;
    }
    this.updateContents(new Delta().retain(index).delete(length).concat(passage), "user");
    this.brought(index, passage, brought);
  }

  /** Moves what stands in a range to a place outside of it. */
  move({ index }: Range, place: number, passage: Delta, brought: Carried): void {
    const length = passage.length();
    const end = index + length;
    const back = place <= index;
    this.updateContents(
      back
        ? new Delta()
            .retain(place)
            .concat(passage)
            .retain(index - place)
            .delete(length)
        : new Delta()
            .retain(index)
            .delete(length)
            .retain(place - end)
            .concat(passage),
      "user",
    );
    this.brought(back ? place : place - length, passage, brought);
  }

  private brought(index: number, passage: Delta, brought: Carried | undefined): void {
    if (brought) this.naming?.declare(index, brought);
    this.setSelection(index + passage.length(), 0, "silent");
    this.scrollSelectionIntoView();
  }

  /** The formats that people give; who wrote is not theirs to give, so nothing they do goes on with it. */
  override getFormat(index?: number | Range, length?: number): Record<string, unknown> {
    return withoutPaint(
      typeof index === "object" || index === undefined
        ? super.getFormat(index)
        : super.getFormat(index, length),
    );
  }

  override getSelection(focus: true): Range;
  override getSelection(focus?: boolean): Range | null;
  override getSelection(focus = false): Range | null {
    // During construction the field is not there yet, which counts as false.
    if (this.others && !this.hasFocus()) return null;
    return super.getSelection(focus);
  }
}

function isBackwards(selection: Selection | null): boolean {
  if (!selection || selection.isCollapsed || !selection.anchorNode || !selection.focusNode) {
    return false;
  }
  const order = selection.anchorNode.compareDocumentPosition(selection.focusNode);
  return (
    (order & Node.DOCUMENT_POSITION_PRECEDING) !== 0 ||
    (order === 0 && selection.anchorOffset > selection.focusOffset)
  );
}
