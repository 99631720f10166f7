import * as Y from "yjs";
import type { Sheet, Undoing } from "./sheet.js";

const ONE_STEP_MS = 700;

/** Takes back what this person wrote, or had a machine write here, and nobody else. */
export class OwnUndoing implements Undoing {
  /** the origin of changes that the server made at this person's word: each is a step by itself */
  readonly taken = {};
  readonly manager: Y.UndoManager;
  private readonly sheet: Sheet;

  constructor(text: Y.Text, binding: object, sheet: Sheet) {
    this.sheet = sheet;
    this.manager = new Y.UndoManager(text, {
      trackedOrigins: new Set([binding, this.taken]),
      captureTimeout: ONE_STEP_MS,
    });
    this.manager.on("stack-item-added", ({ origin }) => {
      if (origin === this.taken) this.cutoff();
    });
  }

  undo(): void {
    this.change(() => this.manager.undo());
  }

  redo(): void {
    this.change(() => this.manager.redo());
  }

  cutoff(): void {
    this.manager.stopCapturing();
  }

  /** What was typed a moment ago is in the document first; afterwards the caret stands where something changed. */
  private change(act: () => unknown): void {
    this.sheet.update();
    let place: number | undefined;
    const remember = (change: { ops: { retain?: unknown; insert?: unknown }[] }): void => {
      let index = 0;
      for (const op of change.ops) {
        if (typeof op.retain === "number") index += op.retain;
        else if (typeof op.insert === "string") index += op.insert.length;
      }
      place = index;
    };
    this.sheet.on("text-change", remember);
    act();
    this.sheet.off("text-change", remember);
    if (place !== undefined) {
      this.sheet.setSelection(Math.min(place, this.sheet.getLength() - 1), 0, "user");
    }
  }
}
