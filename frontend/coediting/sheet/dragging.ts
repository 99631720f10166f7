import { CARRIED_TYPE, carriedIn } from "./carried.js";
import { htmlOf } from "./copied.js";
import { Range } from "./quill.js";
import type { Sheet } from "./sheet.js";

/** Takes a passage with the pointer to another place of the sheet, to another page, or brings one from there. */
export function letDrag(sheet: Sheet): void {
  const { root } = sheet;
  let taken: Range | undefined;

  sheet.container.addEventListener(
    "dragstart",
    (event) => {
      const range = sheet.getSelection();
      const data = event.dataTransfer;
      const carried = range ? sheet.carry(range) : undefined;
      if (!range || !data || !carried) return;
      // Quill forbids every drag; it is asked no more where we know what is dragged.
      event.stopPropagation();
      taken = range;
      data.setData("text/plain", sheet.getText(range.index, range.length));
      data.setData("text/html", htmlOf(sheet.getContents(range.index, range.length)));
      data.setData(CARRIED_TYPE, carried);
    },
    { capture: true },
  );
  root.addEventListener("dragend", () => (taken = undefined));
  root.addEventListener("drop", (event) => {
    const from = taken;
    taken = undefined;
    event.preventDefault();
    const data = event.dataTransfer;
    const place = placeOf(event, sheet);
    if (!data || place === undefined || !sheet.isEnabled() || sheet.composing) return;
    const brought = carriedIn(data);
    const passage =
      brought?.passage ??
      sheet.clipboard.convert({
        html: data.getData("text/html"),
        text: data.getData("text/plain"),
      });
    if (passage.length() === 0) return;
    sheet.undoing?.cutoff();
    if (!from || !brought || event.ctrlKey || event.altKey) {
      sheet.put(new Range(place, 0), passage, brought);
    } else if (place < from.index || place > from.index + from.length) {
      sheet.move(from, place, passage, brought);
    }
    sheet.undoing?.cutoff();
    sheet.focus();
  });
}

/** The place in the text under the pointer. */
function placeOf({ clientX, clientY }: DragEvent, sheet: Sheet): number | undefined {
  const range = document.caretRangeFromPoint?.(clientX, clientY) ?? positionAt(clientX, clientY);
  const native = range && sheet.selection.normalizeNative(range);
  return native ? sheet.selection.normalizedToRange(native).index : undefined;
}

/** The standard's way, where the older one is missing. */
function positionAt(x: number, y: number): globalThis.Range | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  if (!position) return undefined;
  const range = document.createRange();
  range.setStart(position.offsetNode, position.offset);
  range.collapse(true);
  return range;
}
