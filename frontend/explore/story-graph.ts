import type { Core } from "cytoscape";
import { html, LitElement, nothing } from "lit";
import { colours } from "./colours";
import { layers } from "./layers";
import type { Picture, Thing } from "./picture";
import { COLOURS, HEIGHT, pictureStyle, WIDTH } from "./picture-style";
import { stances } from "./stances";

interface Server {
  unfold(thing: string): void;
}

const LETTERS = 56;
const SMALLEST_READABLE = 0.8;
const MARGIN = 28;
// Where the buttons stand nothing is drawn at first.
const UNDER_THE_TOOLS = 64;
const STEP = { width: WIDTH + 32, height: HEIGHT + 44 };

/**
 * The picture of what hangs together, drawn by Cytoscape.js, which comes with this element only. What it shows is sent whole; what
 * was there already stays where people look. All of it stands in the list beside it too, so it takes no part in the reading order.
 */
export class StoryGraph extends LitElement {
  static override properties = {
    words: { attribute: false },
    chosen: { state: true },
  };

  declare words?: Record<string, string>;
  declare chosen?: Thing;
  declare $server: Server;

  private picture: Picture = { about: "", nodes: [], links: [] };
  private drawing?: Core;
  private readonly looks = matchMedia("(prefers-color-scheme: dark)");
  private readonly restyle = () => this.drawing?.style(this.styleNow());
  private schemes?: MutationObserver;
  private sizes?: ResizeObserver;
  private across = 0;

  override createRenderRoot() {
    return this;
  }

  /** All of the picture, as it is now. */
  show(picture: Picture): void {
    const another = picture.about !== this.picture.about;
    this.picture = picture;
    this.chosen = another ? undefined : picture.nodes.find((one) => one.id === this.chosen?.id);
    void this.draw(another);
  }

  /** What stands on the canvas, for whoever compares it with the list. */
  drawn(): { nodes: string[]; links: string[] } {
    const nodes = this.drawing?.nodes().map((node) => node.id()) ?? [];
    const links =
      this.drawing
        ?.edges()
        .map((edge) => `${edge.source().id()} ${edge.data("how")} ${edge.target().id()}`) ?? [];
    return { nodes: nodes.sort(), links: links.sort() };
  }

  /** Where a thing stands in the window, for a pointer. */
  placeOf(id: string): { x: number; y: number } | undefined {
    const node = this.drawing?.getElementById(id);
    const canvas = this.querySelector(".picture-canvas")?.getBoundingClientRect();
    if (!node?.nonempty() || !canvas) {
      return undefined;
    }
    const { x, y } = node.renderedPosition();
    return { x: canvas.x + x, y: canvas.y + y };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.looks.addEventListener("change", this.restyle);
    this.schemes = new MutationObserver(this.restyle);
    this.schemes.observe(document.documentElement, {
      attributeFilter: ["data-scheme"],
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.looks.removeEventListener("change", this.restyle);
    this.schemes?.disconnect();
    this.sizes?.disconnect();
    this.drawing?.destroy();
    this.drawing = undefined;
  }

  private async draw(whole: boolean): Promise<void> {
    const { default: cytoscape } = await import("cytoscape");
    await this.updateComplete;
    const canvas = this.querySelector<HTMLElement>(".picture-canvas");
    if (!canvas || !this.isConnected) {
      return;
    }
    if (!this.drawing) {
      this.drawing = cytoscape({
        container: canvas,
        style: this.styleNow(),
        wheelSensitivity: 0.3,
        minZoom: 0.2,
        maxZoom: 2,
        boxSelectionEnabled: false,
        autoungrabify: true,
        userZoomingEnabled: false,
      });
      this.drawing.on("tap", "node", (tap) => this.choose(tap.target.id()));
      this.drawing.on("tap", (tap) => tap.target === this.drawing && this.choose(""));
      this.drawing.on("dbltap", "node", (tap) => this.open(tap.target.id()));
      this.sizes = new ResizeObserver(() => this.resized());
      this.sizes.observe(canvas);
    }
    this.across = this.columns();
    this.place();
    if (whole) {
      this.fit();
    }
    this.requestUpdate();
  }

  private columns(): number {
    return Math.max(
      2,
      Math.min(6, Math.floor(this.clientWidth / (STEP.width * SMALLEST_READABLE))),
    );
  }

  private resized(): void {
    this.drawing?.resize();
    if (this.columns() !== this.across && this.drawing) {
      this.across = this.columns();
      this.place();
      this.fit();
    }
  }

  /** Adds what is new, takes away what is gone, and puts everything in its place. */
  private place(): void {
    const drawing = this.drawing;
    if (!drawing) {
      return;
    }
    const { nodes, links, about } = this.picture;
    const places = layers(nodes, links, this.across, STEP);
    const stance = stances(links);
    const wanted = [
      ...nodes.map((thing) => ({
        group: "nodes" as const,
        data: {
          id: thing.id,
          kind: thing.kind,
          label: this.label(thing),
          machine: thing.machine,
          withdrawn: thing.withdrawn,
          about: thing.id === about,
          stance: stance.get(thing.id) ?? "",
        },
        position: places.get(thing.id),
      })),
      ...links.map((link) => ({
        group: "edges" as const,
        data: {
          id: `${link.from} ${link.how} ${link.to}`,
          source: link.from,
          target: link.to,
          how: link.how,
        },
      })),
    ];
    const kept = new Set(wanted.map((one) => one.data.id));
    drawing.batch(() => {
      drawing.elements().forEach((one) => {
        if (!kept.has(one.id())) {
          one.remove();
        }
      });
      for (const one of wanted) {
        const there = drawing.getElementById(one.data.id);
        if (there.nonempty()) {
          there.data(one.data);
          if ("position" in one && one.position) {
            there.position(one.position);
          }
        } else {
          drawing.add(one);
        }
      }
    });
  }

  /** The whole picture when it can be read then; otherwise what was asked about, with what is near. */
  private fit(): void {
    const drawing = this.drawing;
    if (!drawing) {
      return;
    }
    drawing.fit(undefined, MARGIN);
    drawing.zoom(
      Math.max(Math.min(1, drawing.zoom()), this.clientWidth < 500 ? 0.72 : SMALLEST_READABLE),
    );
    drawing.center();
    const all = drawing.elements().renderedBoundingBox();
    const about = drawing.getElementById(this.picture.about).renderedBoundingBox();
    if (all.h + UNDER_THE_TOOLS > drawing.height()) {
      const fromTheTop = UNDER_THE_TOOLS - all.y1;
      const hidden = about.y2 + fromTheTop > drawing.height() - MARGIN;
      drawing.panBy({
        x: 0,
        y: hidden ? drawing.height() / 2 - (about.y1 + about.y2) / 2 : fromTheTop,
      });
    }
  }

  private label(thing: Thing): string {
    const words = thing.words || this.say("untitled");
    const short =
      words.length > LETTERS ? `${words.slice(0, words.lastIndexOf(" ", LETTERS))} …` : words;
    const badge = thing.machine ? `${this.say("machine")} · ` : "";
    const more = thing.more ? `  (+${thing.more})` : "";
    return badge + short + more;
  }

  private choose(id: string): void {
    this.drawing?.nodes().unselect();
    this.drawing?.getElementById(id).select();
    this.chosen = this.picture.nodes.find((thing) => thing.id === id);
  }

  private open(id: string): void {
    this.choose(id);
    this.querySelector<HTMLAnchorElement>(".picture-open")?.click();
  }

  private zoom(by: number): void {
    const drawing = this.drawing;
    drawing?.zoom({
      level: drawing.zoom() * by,
      renderedPosition: { x: drawing.width() / 2, y: drawing.height() / 2 },
    });
  }

  private styleNow() {
    return pictureStyle(colours(this, COLOURS), getComputedStyle(this).fontFamily);
  }

  private say(key: string): string {
    return this.words?.[key] ?? "";
  }

  override render() {
    return html`
      <div class="picture-frame" role="group" aria-label=${this.say("label")}>
        <div class="picture-canvas" aria-hidden="true"></div>
        <p class="picture-waiting" ?hidden=${Boolean(this.drawing)}>${this.say("drawing")}</p>
        <div class="picture-tools">
          <button
            type="button"
            @click=${() => this.zoom(1.3)}
            aria-label=${this.say("closer")}
            title=${this.say("closer")}
          >
            +
          </button>
          <button
            type="button"
            @click=${() => this.zoom(1 / 1.3)}
            aria-label=${this.say("farther")}
            title=${this.say("farther")}
          >
            −
          </button>
          <button type="button" @click=${() => this.drawing?.fit(undefined, 24)}>
            ${this.say("whole")}
          </button>
        </div>
        ${this.chosen ? this.card(this.chosen) : nothing}
      </div>
    `;
  }

  private card(thing: Thing) {
    const middle = `graph/${thing.id.replace("-", "/")}`;
    return html`
      <div class="picture-card">
        <p class="picture-kind">
          <span class="tag kind-${thing.kind}">${this.say(`kind.${thing.kind}`)}</span>
          ${thing.machine ? html`<span class="tag machine">${this.say("machine")}</span>` : nothing}
          ${thing.withdrawn ? html`<span class="tag">${this.say("withdrawn")}</span>` : nothing}
          ${thing.within ? html`<span class="quiet">${thing.within}</span>` : nothing}
        </p>
        <p class="picture-words" dir="auto">${thing.words || this.say("untitled")}</p>
        <p class="picture-ways">
          ${
            thing.path === middle
              ? nothing
              : html`<a class="picture-open button primary" href=${thing.path} router-link
                  >${this.say("open")}</a
                >`
          }
          ${
            thing.id === this.picture.about
              ? nothing
              : html`<a
                  class=${thing.path === middle ? "picture-open button" : "button"}
                  href=${middle}
                  router-link
                  >${this.say("middle")}</a
                >`
          }
          ${
            thing.more
              ? html`<button type="button" @click=${() => this.$server.unfold(thing.id)}>
                  ${this.say("unfold")}
                </button>`
              : nothing
          }
          <button type="button" @click=${() => this.choose("")}>${this.say("close")}</button>
        </p>
      </div>
    `;
  }
}

customElements.define("story-graph", StoryGraph);
