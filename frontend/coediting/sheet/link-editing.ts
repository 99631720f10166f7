import { askForLink } from "./link-field.js";
import type { Phrases } from "./phrases.js";
import type { Sheet } from "./sheet.js";
import type { Writing } from "./writing.js";

/** Sets, changes or removes the link where the caret or the selection is. */
export function editLink(
  host: HTMLElement,
  phrases: Phrases,
  sheet: Sheet,
  writing: Writing,
): void {
  if (!sheet.isEnabled() || sheet.composing) return;
  const range = sheet.getSelection(true);
  const format = sheet.getFormat(range)["link"];
  const address = typeof format === "string" ? format : "";
  // The caret inside a link means the whole link.
  const whole = address && range.length === 0 ? linkAround(sheet, range.index) : range;
  askForLink(
    host,
    phrases,
    address,
    (link) => {
      sheet.setSelection(whole.index, whole.length, "silent");
      writing.link(link, whole.index, whole.length);
      sheet.focus();
    },
    () => sheet.focus(),
  );
}

function linkAround(sheet: Sheet, index: number): { index: number; length: number } {
  const [leaf] = sheet.getLeaf(index);
  for (let blot = leaf?.parent; blot && blot !== sheet.scroll; blot = blot.parent) {
    if ((blot.statics as { blotName?: string }).blotName === "link") {
      return { index: blot.offset(sheet.scroll), length: blot.length() };
    }
  }
  return { index, length: 0 };
}
