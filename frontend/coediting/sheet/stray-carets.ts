import type { Quill } from "./quill.js";

/** What Quill puts where the caret waits with a format for the next letter. */
const WAITING = "\uFEFF";

/**
 * Makes plain text of places where a caret waited with a format, and that the browser copied or broke while somebody
 * wrote there: at a line end, or when all was deleted. Quill takes such a copy for a caret, which has no text: what stood in it would be on
 * the page, and in no document. To be called when the browser has changed the page, and before Quill looks at it.
 */
export function takeInStrayCarets({ root, selection }: Quill): void {
  const own = selection.cursor;
  for (const caret of root.querySelectorAll<HTMLElement>(".ql-cursor")) {
    const isWhole =
      caret === own.domNode &&
      own.parent !== null &&
      caret.childNodes.length === 1 &&
      caret.firstChild === own.textNode;
    if (!isWhole) takeIn(caret);
  }
}

/** Its letters come to stand where it stood, and the person's caret stays between the same letters. */
function takeIn(caret: HTMLElement): void {
  const chosen = document.getSelection();
  const text = document.createTextNode(caret.textContent.replaceAll(WAITING, ""));
  const anchor = offsetIn(caret, chosen?.anchorNode, chosen?.anchorOffset);
  const focus = offsetIn(caret, chosen?.focusNode, chosen?.focusOffset);
  caret.replaceWith(text);
  if (!chosen || (anchor === undefined && focus === undefined)) return;
  chosen.setBaseAndExtent(
    anchor === undefined ? chosen.anchorNode! : text,
    anchor ?? chosen.anchorOffset,
    focus === undefined ? chosen.focusNode! : text,
    focus ?? chosen.focusOffset,
  );
}

/** How many letters stand before this place in it; nothing when the place is elsewhere. */
function offsetIn(
  caret: HTMLElement,
  node: Node | null | undefined,
  offset = 0,
): number | undefined {
  if (!node || !caret.contains(node)) return undefined;
  const before = document.createRange();
  before.setStart(caret, 0);
  before.setEnd(node, offset);
  return before.toString().replaceAll(WAITING, "").length;
}
