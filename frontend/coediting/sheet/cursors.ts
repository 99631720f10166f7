import type { Present } from "../presence.js";
import { element } from "./elements.js";
import type { Sheet } from "./sheet.js";

const NAME_SHOWN_MS = 3_000;
/** Taller than this is a whole paragraph, not a line of it. */
const TALLEST_LINE_PX = 60;

/**
 * Where others are: a coloured caret with a name, and their selection underlined in their own pattern.
 * Drawn over the text and never in it, so that nothing of it is read aloud or written down.
 */
export class Cursors {
  readonly element = element("div", { class: "cursors", "aria-hidden": "true" });
  private readonly sheet: Sheet;
  private readonly movedAt = new Map<number, { place: string; at: number }>();
  private people: Present[] = [];
  private planned = 0;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  show(people: Present[]): void {
    this.people = people;
    this.draw();
  }

  /** Once a frame, however often people write. */
  draw(): void {
    if (this.planned) return;
    this.planned = requestAnimationFrame(() => {
      this.planned = 0;
      this.paint();
    });
  }

  private paint(): void {
    const origin = this.element.getBoundingClientRect();
    const now = performance.now();
    let recent = false;
    const drawn: Node[] = [];
    for (const person of this.people) {
      if (!person.place) continue;
      const { start, end, caret } = person.place;
      const place = `${start}-${end}`;
      const known = this.movedAt.get(person.client);
      if (known?.place !== place) this.movedAt.set(person.client, { place, at: now });
      const fresh = now - (this.movedAt.get(person.client)?.at ?? 0) < NAME_SHOWN_MS;
      recent ||= fresh;
      for (const line of this.linesOf(start, end)) {
        const made = box("others-selection", person.hue, line, origin);
        // Something to underline: the pattern of an author's colour is a text decoration.
        made.textContent = "\u00a0".repeat(Math.ceil(line.width / 4));
        drawn.push(made);
      }
      const bounds = this.sheet.selection.getBounds(Math.min(caret, this.sheet.getLength() - 1));
      if (!bounds) continue;
      const mark = box("others-caret", person.hue, { ...bounds, width: 2 }, origin);
      const side = bounds.left - origin.left > origin.width / 2 ? "to-the-left" : "to-the-right";
      mark.append(
        element("span", { class: `others-name ${side}${fresh ? " fresh" : ""}` }, person.name),
      );
      drawn.push(mark);
    }
    this.element.replaceChildren(...drawn);
    if (recent) setTimeout(() => this.draw(), NAME_SHOWN_MS);
  }

  private linesOf(start: number, end: number): DOMRect[] {
    if (end <= start) return [];
    const last = this.sheet.getLength() - 1;
    const [fromLeaf, fromOffset] = this.sheet.getLeaf(Math.min(start, last));
    const [toLeaf, toOffset] = this.sheet.getLeaf(Math.min(end, last));
    if (!fromLeaf || !toLeaf) return [];
    const range = document.createRange();
    range.setStart(...fromLeaf.position(fromOffset, true));
    range.setEnd(...toLeaf.position(toOffset, true));
    return oneEachLine([...range.getClientRects()]);
  }
}

/** Some pieces of a selection are told twice, for an element and for the text in it. */
function oneEachLine(rects: DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of rects) {
    if (rect.width === 0 || rect.height > TALLEST_LINE_PX) continue;
    const same = lines.findIndex((line) => Math.abs(line.bottom - rect.bottom) < rect.height / 2);
    if (same < 0) {
      lines.push(rect);
      continue;
    }
    const line = lines[same]!;
    const left = Math.min(line.left, rect.left);
    const right = Math.max(line.right, rect.right);
    lines[same] = new DOMRect(left, line.top, right - left, line.height);
  }
  return lines;
}

function box(
  kind: string,
  hue: number,
  place: { left: number; top: number; width: number; height: number },
  origin: DOMRect,
): HTMLElement {
  const made = element("span", { class: `${kind} author-${hue}` });
  made.style.left = `${place.left - origin.left}px`;
  made.style.top = `${place.top - origin.top}px`;
  made.style.width = `${place.width}px`;
  made.style.height = `${place.height}px`;
  return made;
}
