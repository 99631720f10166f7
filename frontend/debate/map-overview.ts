import { html, nothing, svg } from "lit";
import type { Layout, Spot } from "./map-layout";

/** The whole map, small, with the part that is in sight: where am I in a big room? For eyes and pointers only; keys have the map itself. */

interface Step {
  across: number;
  down: number;
  width: number;
  height: number;
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const WIDEST = 160;
const HIGHEST = 120;
const SIDES = ["", "for", "against", "undercut", "joint"] as const;

/** Nothing when all is in sight anyway. @param go looks at a place of the map */
export const overview = (
  laid: Layout,
  step: Step,
  sheet: { width: number; height: number },
  sight: Box,
  go: (x: number, y: number) => void,
) => {
  if (sheet.width <= sight.width && sheet.height <= sight.height) {
    return nothing;
  }
  const scale = Math.min(WIDEST / sheet.width, HIGHEST / sheet.height);
  const look = (event: PointerEvent) => {
    if (event.buttons === 1) {
      const box = (event.currentTarget as Element).getBoundingClientRect();
      go(
        ((event.clientX - box.left) / box.width) * sheet.width,
        ((event.clientY - box.top) / box.height) * sheet.height,
      );
    }
  };
  return html`<svg
    class="map-overview"
    aria-hidden="true"
    width=${Math.max(48, sheet.width * scale)}
    height=${Math.max(32, sheet.height * scale)}
    viewBox="0 0 ${sheet.width} ${sheet.height}"
    preserveAspectRatio="none"
    @pointerdown=${look}
    @pointermove=${look}
  >
    ${SIDES.map((side) => svg`<path class="map-dots ${side}" d=${dots(laid, side, step)}/>`)}
    <rect
      class="map-sight"
      x=${sight.left}
      y=${sight.top}
      width=${sight.width}
      height=${sight.height}
    />
  </svg>`;
};

/** One path for all claims of a side, however many. */
const dots = (laid: Layout, side: string, { across, down, width, height }: Step): string =>
  laid.spots
    .filter((spot) => spot.claim.side === side)
    .map((spot: Spot) => `M${spot.level * across} ${spot.row * down + height / 2}h${width}`)
    .join("");
