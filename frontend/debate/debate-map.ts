import { html, LitElement, nothing, svg, type PropertyValues } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Claims } from "./claims";
import { SIGNS } from "./claim-view";
import { machineBadge, machineWords, type MachineRun } from "./machine-words";
import { layout, type Layout, type Spot } from "./map-layout";
import { overview } from "./map-overview";
import type { Say } from "./say";

/** What the map is told by the outline it stands beside: both show the same claims, open at the same places. */
export interface MapRoom {
  say: Say;
  claims: Claims;
  runs: ReadonlyMap<string, MachineRun>;
  current: string;
  isOpen: (id: string) => boolean;
  fold: (id: string) => void;
  answering: (id: string) => string[];
  /** Rests on a claim; the outline shows it. */
  rest: (id: string) => void;
  /** Goes to a claim in the outline. */
  go: (id: string) => void;
  /** A key that the outline knows, too: an answer, a source. */
  write: (key: string, id: string) => boolean;
}

const WIDTH = 232;
const HEIGHT = 104;
const ACROSS = WIDTH + 48;
const DOWN = HEIGHT + 12;
const EDGE = 16;
const SIDES = ["", "for", "against", "undercut", "joint"];
const REUSED = ["for", "against"];
const BEND = 60;
const SIZES = [0.4, 0.6, 0.8, 1];
/** What is drawn beyond the part in sight, so that a push shows no holes. */
const SPARE = 400;

const left = (spot: Spot) => EDGE + spot.level * ACROSS;
const top = (spot: Spot) => EDGE + spot.row * DOWN;

/** There is room for a sign only: its words are heard, and shown where a pointer rests. */
const sign = (short: string, words: string) =>
  html`<span title=${words}
    ><span aria-hidden="true">${short}</span><span class="visually-hidden">${words}</span></span
  >`;

/**
 * The same debate as a map. Only what is in sight is drawn, so that thousands of claims stay fluid. A tree for those who hear it or
 * walk it by keys: up and down, right into the answers, left back.
 */
export class DebateMap extends LitElement {
  static override properties = { room: { attribute: false } };

  declare room?: MapRoom;

  private laid: Layout = { spots: [], byId: new Map(), levels: 0, rows: 0 };
  private size = SIZES.length - 1;
  private drawn = "";
  private shown = "";
  private focusNext = "";
  private resized?: ResizeObserver;

  override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized = new ResizeObserver(() => this.drawWhatIsInSight());
    this.resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized?.disconnect();
  }

  focusOn(id: string): void {
    this.focusNext = id;
    this.requestUpdate();
  }

  private get ground(): HTMLElement | null {
    return this.querySelector<HTMLElement>(".map-ground");
  }

  private get scale(): number {
    return SIZES[this.size] ?? 1;
  }

  private inSight() {
    const { ground, scale } = this;
    return {
      left: (ground?.scrollLeft ?? 0) / scale,
      top: (ground?.scrollTop ?? 0) / scale,
      width: (ground?.clientWidth ?? 0) / scale,
      height: (ground?.clientHeight ?? 0) / scale,
    };
  }

  private drawWhatIsInSight(): void {
    const { left: x, top: y, width, height } = this.inSight();
    const now = [x, y, width, height].map((n) => Math.round(n / (SPARE / 4))).join(" ");
    if (now !== this.drawn) {
      this.drawn = now;
      this.requestUpdate();
    }
  }

  override willUpdate(changed: PropertyValues): void {
    const { room } = this;
    if (room && changed.has("room")) {
      this.laid = layout(room.claims, room.isOpen);
      const focused = this.focused();
      if (focused) {
        this.focusNext ||= focused;
      }
    }
  }

  private focused(): string {
    const at = document.activeElement;
    return at instanceof HTMLElement && this.contains(at) ? (at.dataset.claim ?? "") : "";
  }

  override updated(): void {
    const { room } = this;
    if (room && room.current !== this.shown) {
      this.shown = room.current;
      this.bringIntoSight(room.current);
    }
    if (this.focusNext) {
      const target = this.querySelector<HTMLElement>(
        `[data-claim="${CSS.escape(this.focusNext)}"]`,
      );
      this.focusNext = "";
      if (target && target !== document.activeElement) {
        target.focus({ preventScroll: true });
      }
    }
  }

  private bringIntoSight(id: string): void {
    const spot = this.laid.byId.get(id);
    const { ground, scale } = this;
    if (!spot || !ground) {
      return;
    }
    const sight = this.inSight();
    const within = (from: number, length: number, start: number, room: number) =>
      from >= start && from + length <= start + room;
    if (
      !within(left(spot), WIDTH, sight.left, sight.width) ||
      !within(top(spot), HEIGHT, sight.top, sight.height)
    ) {
      ground.scrollTo({
        left: (left(spot) + WIDTH / 2 - sight.width / 2) * scale,
        top: (top(spot) + HEIGHT / 2 - sight.height / 2) * scale,
        behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth",
      });
    }
  }

  override render() {
    const { room, laid, scale } = this;
    if (!room) {
      return nothing;
    }
    const { say } = room;
    const width = 2 * EDGE + Math.max(0, laid.levels - 1) * ACROSS + WIDTH;
    const height = 2 * EDGE + Math.max(0, laid.rows - 1) * DOWN + HEIGHT;
    const seen = this.drawnSpots();
    const sizing = (by: number, sign: string, name: string) =>
      html`<button
        type="button"
        class="debate-choice"
        aria-label=${say.text(name)}
        ?disabled=${SIZES[this.size + by] === undefined}
        @click=${() => this.resize(this.size + by)}
      >
        <span aria-hidden="true">${sign}</span>
      </button>`;
    return html`
      <div class="map-bar">
        ${sizing(-1, "−", "map.smaller")} ${sizing(1, "+", "map.larger")}
        <button type="button" class="debate-choice" @click=${() => this.fit()}>
          ${say.text("map.fit")}
        </button>
      </div>
      <div class="map-ground" @scroll=${() => this.drawWhatIsInSight()}>
        <div
          class="map-sheet"
          role="tree"
          aria-label=${say.text("map.label")}
          style="width:${width}px;height:${height}px;zoom:${scale}"
        >
          <svg width=${width} height=${height} aria-hidden="true">
            ${SIDES.map((side) => svg`<path class="map-line ${side}" d=${this.lines(side)}/>`)}
            ${REUSED.map((side) => svg`<path class="map-line map-reuse ${side}" d=${this.reuses(side)}/>`)}
          </svg>
          ${repeat(
            seen,
            (spot) => spot.claim.id,
            (spot) => this.claim(room, spot),
          )}
        </div>
      </div>
      ${overview(
        laid,
        { across: ACROSS, down: DOWN, width: WIDTH, height: HEIGHT },
        { width, height },
        this.inSight(),
        (x, y) => this.lookAt(x, y),
      )}
    `;
  }

  /** In reading order; whoever is on a claim stays on it when it is pushed out of sight. */
  private drawnSpots(): Spot[] {
    const { left: x, top: y, width, height } = this.inSight();
    const near = (spot: Spot) =>
      left(spot) + WIDTH >= x - SPARE &&
      left(spot) <= x + width + SPARE &&
      top(spot) + HEIGHT >= y - SPARE &&
      top(spot) <= y + height + SPARE;
    const kept = new Set([this.focused(), this.focusNext, this.stop()]);
    return this.laid.spots.filter((spot) => near(spot) || kept.has(spot.claim.id));
  }

  /** The one claim that the tabulator stops at. */
  private stop(): string {
    const current = this.room?.current ?? "";
    return this.laid.byId.has(current) ? current : (this.laid.spots[0]?.claim.id ?? "");
  }

  /** One path for all lines of a side that cross the part in sight, however many. */
  private lines(side: string): string {
    const { left: x, top: y, width, height } = this.inSight();
    return this.laid.spots
      .filter((spot) => spot.claim.side === side && spot.parent)
      .map((spot) => {
        const parent = this.laid.byId.get(spot.parent) ?? spot;
        const fromX = left(parent) + WIDTH;
        const fromY = top(parent) + HEIGHT / 2;
        const toX = left(spot);
        const toY = top(spot) + HEIGHT / 2;
        const half = (fromX + toX) / 2;
        const crosses =
          toX >= x - SPARE &&
          fromX <= x + width + SPARE &&
          Math.max(fromY, toY) >= y - SPARE &&
          Math.min(fromY, toY) <= y + height + SPARE;
        return crosses ? `M${fromX} ${fromY}C${half} ${fromY} ${half} ${toY} ${toX} ${toY}` : "";
      })
      .join("");
  }

  /** The same for claims that are used once more, as far as both are shown: they may lead anywhere, and in circles. */
  private reuses(side: string): string {
    const { left: x, top: y, width, height } = this.inSight();
    return this.laid.spots
      .flatMap((spot) => {
        const { uses, withdrawn, split } = spot.claim;
        return (withdrawn || split ? [] : (uses ?? []))
          .filter((use) => use.side === side)
          .map((use) => ({ spot, about: this.laid.byId.get(use.about) }));
      })
      .map(({ spot, about }) => {
        if (!about) {
          return "";
        }
        const fromX = left(about) + WIDTH;
        const fromY = top(about) + HEIGHT * 0.75;
        const toX = left(spot);
        const toY = top(spot) + HEIGHT * 0.75;
        const crosses =
          Math.max(fromX, toX) >= x - SPARE &&
          Math.min(fromX, toX) <= x + width + SPARE &&
          Math.max(fromY, toY) >= y - SPARE &&
          Math.min(fromY, toY) <= y + height + SPARE;
        return crosses
          ? `M${fromX} ${fromY}C${fromX + BEND} ${fromY} ${toX - BEND} ${toY} ${toX} ${toY}`
          : "";
      })
      .join("");
  }

  private claim(room: MapRoom, spot: Spot) {
    const { say } = room;
    const { claim } = spot;
    const writing = room.answering(claim.id);
    // Where the words begin with a machine's, their own badge is in sight already.
    const machine = claim.marked.some((part) => part.run) && !claim.marked[0]?.begins;
    // Every space within shows.
    // prettier-ignore
    const words = html`<span class="map-words" dir="auto">${machineWords(claim, room.runs, say)}</span>`;
    return html`<div
      role="treeitem"
      class="map-claim ${claim.side} ${claim.thesis ? "thesis" : ""} ${claim.withdrawn ? "withdrawn" : ""}"
      data-claim=${claim.id}
      style="left:${left(spot)}px;top:${top(spot)}px;width:${WIDTH}px;height:${HEIGHT}px"
      tabindex=${this.stop() === claim.id ? 0 : -1}
      aria-level=${spot.level + 1}
      aria-posinset=${spot.nth}
      aria-setsize=${spot.of}
      aria-expanded=${spot.answers > 0 ? String(spot.open) : nothing}
      aria-selected=${room.current === claim.id}
      @click=${() => room.rest(claim.id)}
      @dblclick=${() => room.go(claim.id)}
      @focus=${() => room.rest(claim.id)}
      @keydown=${(event: KeyboardEvent) => this.onKey(event, room, spot)}
    >
      <span class="map-head">
        ${
          claim.side
            ? html`<span class="debate-side"
                ><span aria-hidden="true">${SIGNS[claim.side]}</span> ${say.text(claim.side)}</span
              >`
            : html`<span class="debate-side"
                >${say.text(claim.thesis ? "map.question" : "claim")}</span
              >`
        }
        ${machine ? machineBadge(undefined, say) : nothing}
        <span class="map-by">${claim.by || (claim.thesis ? "" : say.text("somebody"))}</span>
      </span>
      ${words}
      <span class="map-foot">
        ${claim.withdrawn ? html`<span>${say.text("withdrawn")}</span>` : nothing}
        ${claim.uses.length > 0 ? sign(`↪ ${claim.uses.length}`, say.count("map.reused", claim.uses.length)) : nothing}
        ${claim.uses.some((use) => use.circle) ? sign("↺", say.text("circle")) : nothing}
        ${claim.valued ? sign("♡ ?", say.text("valued.short")) : nothing}
        ${writing.length > 0 ? html`<span class="map-answering">${say.text("answering", writing.join(", "))}</span>` : nothing}
        ${
          spot.answers > 0 && !claim.thesis
            ? html`<span
                class="map-fold"
                @click=${(event: Event) => {
                  event.stopPropagation();
                  room.fold(claim.id);
                }}
                >${spot.open ? say.text("hide") : say.count("show", room.claims.countBelow(claim.id))}</span
              >`
            : nothing
        }
      </span>
    </div>`;
  }

  private onKey(event: KeyboardEvent, room: MapRoom, spot: Spot): void {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (this.walk(event.key, room, spot) || room.write(event.key, spot.claim.id)) {
      event.preventDefault();
    }
  }

  private walk(key: string, room: MapRoom, spot: Spot): boolean {
    const { spots } = this.laid;
    const here = spots.indexOf(spot);
    switch (key) {
      case "ArrowDown":
        return this.walkTo(room, spots[here + 1]);
      case "ArrowUp":
        return this.walkTo(room, spots[here - 1]);
      case "ArrowRight":
        if (spot.answers > 0 && !spot.open) {
          room.fold(spot.claim.id);
          return true;
        }
        return this.walkTo(room, spot.open ? spots[here + 1] : undefined);
      case "ArrowLeft":
        if (spot.open && !spot.claim.thesis) {
          room.fold(spot.claim.id);
          return true;
        }
        return this.walkTo(room, this.laid.byId.get(spot.parent));
      case "Home":
        return this.walkTo(room, spots[0]);
      case "End":
        return this.walkTo(room, spots[spots.length - 1]);
      case "Enter":
        room.go(spot.claim.id);
        return true;
      default:
        return false;
    }
  }

  private walkTo(room: MapRoom, spot?: Spot): boolean {
    if (spot) {
      this.focusNext = spot.claim.id;
      room.rest(spot.claim.id);
    }
    return true;
  }

  private resize(to: number): void {
    const { width, height, left: x, top: y } = this.inSight();
    this.size = Math.min(SIZES.length - 1, Math.max(0, to));
    this.requestUpdate();
    void this.updateComplete.then(() => this.lookAt(x + width / 2, y + height / 2));
  }

  /** As much of it as can be seen at once; no smaller than it can be told apart. */
  private fit(): void {
    const { ground, laid } = this;
    const fits = (scale: number) =>
      ground &&
      laid.levels * ACROSS * scale <= ground.clientWidth &&
      laid.rows * DOWN * scale <= ground.clientHeight;
    const largest = SIZES.map((scale, at) => (fits(scale) ? at : 0)).reduce(
      (a, b) => Math.max(a, b),
      0,
    );
    this.resize(largest);
  }

  private lookAt(x: number, y: number): void {
    const { ground, scale } = this;
    const { width, height } = this.inSight();
    ground?.scrollTo({ left: (x - width / 2) * scale, top: (y - height / 2) * scale });
  }
}

customElements.define("debate-map", DebateMap);
