import type { Context } from "quill/modules/keyboard.js";
import type { Range } from "./quill.js";
import type { Sheet } from "./sheet.js";

/** So far one letter may reach, in UTF-16 units: a family of four with skin tones, with some room. */
const LONGEST = 64;
const SEQUENCE = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

const letters =
  "Segmenter" in Intl ? new Intl.Segmenter(undefined, { granularity: "grapheme" }) : undefined;

/**
 * Delete and Backspace take a letter as people see it. Quill takes one UTF-16 unit where formats meet, which would tear
 * an emoji in two, and no half of one can be in a document.
 */
export function takeWholeLetters(sheet: Sheet, first: (key: string) => void): void {
  const take = (start: number, length: number): boolean => {
    // A single unit, or the end of a line, is what Quill does well.
    if (length < 2) return true;
    sheet.deleteText(start, length, "user");
    sheet.setSelection(start, 0, "silent");
    return false;
  };
  sheet.keyboard.addBinding({ key: "Delete" }, { collapsed: true }, ({ index }: Range) =>
    take(index, firstLetter(sheet.getText(index, LONGEST)).length),
  );
  first("Delete");
  sheet.keyboard.addBinding(
    { key: "Backspace" },
    { collapsed: true },
    ({ index }: Range, { offset }: Context) => {
      const length = lastTaken(
        sheet.getText(index - Math.min(offset, LONGEST), Math.min(offset, LONGEST)),
      ).length;
      return take(index - length, length);
    },
  );
  first("Backspace");
}

/** The letter with which a text begins. */
export function firstLetter(text: string): string {
  const whole = letters?.segment(text)[Symbol.iterator]().next().value?.segment;
  return whole ?? [...text][0] ?? "";
}

/** What one stroke takes from the end of a text: an emoji as a whole, but of a letter with marks the last mark first. */
export function lastTaken(text: string): string {
  const points = [...text];
  const last = points[points.length - 1] ?? "";
  const whole = letters ? ([...letters.segment(text)].pop()?.segment ?? "") : last;
  return SEQUENCE.test(whole) ? whole : last;
}
