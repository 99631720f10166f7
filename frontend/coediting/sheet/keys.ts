import type { Context } from "quill/modules/keyboard.js";
import Delta from "quill-delta";
import type { Range } from "./quill.js";
import type { Kind } from "./paragraphs.js";
import type { Sheet } from "./sheet.js";
import { takeWholeLetters } from "./whole-letters.js";
import type { Writing } from "./writing.js";

export interface KeyTargets {
  writing: Writing;
  link(): void;
  askAboutPassage(): void;
  citeForPassage(): void;
  tellWhoWrote(): void;
  toTools(): void;
  help(): void;
}

const APPLE = /Mac|iPhone|iPad/i.test(globalThis.navigator?.platform ?? "");

/** How the keys are called where the person is. */
export const COMMAND_KEY = APPLE ? "⌘" : "Ctrl";
export const CONTROL_KEY = "Ctrl";

/** The sheet's own keys. Tab is not among them: it leads on, as everywhere. */
export function listenToKeys(sheet: Sheet, targets: KeyTargets): void {
  const { writing } = targets;
  const control: Record<string, () => void> = {
    Digit0: () => writing.kind(undefined),
    Digit1: () => writing.kind("heading"),
    Digit2: () => writing.kind("quote"),
    Digit3: () => writing.sceneBreak(),
    Digit4: () => targets.tellWhoWrote(),
    Digit5: () => targets.citeForPassage(),
    Enter: () => targets.askAboutPassage(),
  };
  sheet.container.addEventListener(
    "keydown",
    (event) => {
      if (event.isComposing || event.keyCode === 229) return;
      const act = actOf(event);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
    { capture: true },
  );

  function actOf(event: KeyboardEvent): (() => void) | undefined {
    if (event.getModifierState("AltGraph")) return undefined;
    const command = APPLE ? event.metaKey : event.ctrlKey;
    if (event.altKey && !event.ctrlKey && !event.metaKey) {
      if (event.key === "F10") return () => targets.toTools();
      if (event.code === "Digit0") return () => targets.help();
    }
    if (event.ctrlKey && event.shiftKey && !event.altKey && control[event.code]) {
      return control[event.code];
    }
    if (!command || event.altKey) return undefined;
    switch (`${event.shiftKey ? "Shift+" : ""}${event.key.toLowerCase()}`) {
      case "k":
        return () => targets.link();
      case "z":
        return () => writing.undo();
      case "Shift+z":
      case "y":
        return () => writing.redo();
      default:
        return undefined;
    }
  }

  addParagraphKeys(sheet, writing);
  stopNativeFormats(sheet, writing);
}

/** Enter and Backspace as people expect them around headings, quotes and breaks; a few signs typed at the start of a line. */
function addParagraphKeys(sheet: Sheet, writing: Writing): void {
  const bindings = sheet.keyboard;
  const before = (key: string): void => {
    // Ours decide before Quill's general ones.
    const list = bindings.bindings[key]!;
    list.unshift(list.pop()!);
  };

  takeWholeLetters(sheet, before);

  // After a heading or a break the story goes on in plain paragraphs; an empty quote ends the quote.
  bindings.addBinding(
    { key: "Enter" },
    { collapsed: true, format: ["kind"] },
    (range: Range, context: Context) => {
      const kind = context.format["kind"] as Kind;
      const atEnd = context.offset === context.line.length() - 1;
      if (kind === "quote" && !context.empty) return true;
      if (context.empty && kind !== "break") {
        sheet.formatLine(range.index, 1, "kind", false, "user");
        return false;
      }
      if (!atEnd) return true;
      const change = new Delta()
        .retain(range.index)
        .insert("\n", { kind })
        .retain(1, { kind: null });
      sheet.updateContents(change, "user");
      sheet.setSelection(range.index + 1, 0, "silent");
      return false;
    },
  );
  before("Enter");

  // Three stars alone on a line and Enter: a scene break.
  bindings.addBinding(
    { key: "Enter" },
    { collapsed: true, prefix: /^(\*\*\*|\* \* \*)$/, suffix: /^$/ },
    (range: Range, context: Context) => {
      if (context.format["kind"] || context.line.length() - 1 !== context.prefix.length)
        return true;
      sheet.undoing?.cutoff();
      const start = range.index - context.prefix.length;
      sheet.deleteText(start, context.prefix.length, "user");
      sheet.setSelection(start, 0, "silent");
      writing.sceneBreak();
      return false;
    },
  );
  before("Enter");

  bindings.addBinding(
    { key: "Backspace" },
    { collapsed: true, offset: 0, format: ["kind"] },
    (range: Range) => {
      sheet.formatLine(range.index, 1, "kind", false, "user");
      return false;
    },
  );
  before("Backspace");

  // "# " and "> " at the start of a line; undoing once brings the signs back.
  bindings.addBinding(
    { key: " " },
    { collapsed: true, prefix: /^(#{1,3}|>)$/ },
    (range: Range, context: Context) => {
      const length = context.prefix.length;
      if (context.format["kind"] || context.offset !== length) return true;
      const kind = context.prefix === ">" ? "quote" : "heading";
      const rest = context.line.length() - 1 - length;
      sheet.insertText(range.index, " ", "user");
      sheet.undoing?.cutoff();
      sheet.updateContents(
        new Delta()
          .retain(range.index - length)
          .delete(length + 1)
          .retain(rest)
          .retain(1, { kind }),
        "user",
      );
      sheet.setSelection(range.index - length, 0, "silent");
      sheet.undoing?.cutoff();
      return false;
    },
  );
}

/** The browser's own menus for formats and undoing know neither the sheet's formats nor other people. */
function stopNativeFormats(sheet: Sheet, writing: Writing): void {
  sheet.root.addEventListener("beforeinput", (event) => {
    if (!/^(format|history)/.test(event.inputType)) return;
    event.preventDefault();
    switch (event.inputType) {
      case "formatBold":
        return writing.toggle("bold");
      case "formatItalic":
        return writing.toggle("italic");
      case "historyUndo":
        return writing.undo();
      case "historyRedo":
        return writing.redo();
      default:
        return undefined;
    }
  });
}
