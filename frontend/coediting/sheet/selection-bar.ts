import { button, element, icon } from "./elements.js";
import type { Phrases } from "./phrases.js";
import { rove } from "./roving.js";

/** The bar of tools above may stand at the top of the screen. */
const STICKY_TOOLS_PX = 52;
const GAP_PX = 8;

export interface SelectionBarTargets {
  bold(): void;
  italic(): void;
  link(): void;
  passage(): void;
  cite(): void;
  back(): void;
}

/** The few tools beside a selection: formats for writers, and what one can do with a passage. */
export class SelectionBar {
  readonly element: HTMLElement;
  private readonly passage: HTMLButtonElement;
  private readonly cite: HTMLButtonElement;
  private readonly formats: HTMLElement;

  constructor(phrases: Phrases, targets: SelectionBarTargets) {
    const sign = (text: string, kind: string) =>
      element("span", { class: kind, "aria-hidden": "true" }, text);
    this.formats = element(
      "span",
      { class: "tool-group" },
      button(
        { class: "tool", "aria-label": phrases.say("tool.bold") },
        targets.bold,
        sign("B", "sign-bold"),
      ),
      button(
        { class: "tool", "aria-label": phrases.say("tool.italic") },
        targets.italic,
        sign("I", "sign-italic"),
      ),
      button({ class: "tool", "aria-label": phrases.say("tool.link") }, targets.link, icon("link")),
    );
    this.passage = button(
      { class: "tool tool-passage", title: "Ctrl+Shift+Enter" },
      targets.passage,
    );
    this.cite = button({ class: "tool tool-passage", title: "Ctrl+Shift+5" }, targets.cite);
    this.element = element(
      "div",
      {
        class: "selection-bar",
        role: "toolbar",
        "aria-label": phrases.say("selection"),
        hidden: true,
      },
      this.formats,
      this.passage,
      this.cite,
    );
    this.element.addEventListener("mousedown", (event) => event.preventDefault());
    rove(this.element, targets.back);
  }

  get hasFocus(): boolean {
    return this.element.contains(document.activeElement);
  }

  /** Beside this rectangle of the screen: above it where there is room, below it for fingers and under the tools. */
  showAt(
    bounds: { left: number; right: number; top: number; bottom: number },
    writes: boolean,
    passage: string,
    cite: string,
  ): void {
    this.formats.querySelectorAll("button").forEach((one) => (one.hidden = !writes));
    this.formats.hidden = !writes;
    this.passage.hidden = passage === "";
    this.passage.textContent = passage;
    this.cite.hidden = cite === "";
    this.cite.textContent = cite;
    if (!writes && passage === "" && cite === "") {
      this.hide();
      return;
    }
    this.element.hidden = false;
    const sheet = this.element.parentElement!.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.element;
    const above = bounds.top - offsetHeight - GAP_PX;
    const below = matchMedia("(pointer: coarse)").matches || above < STICKY_TOOLS_PX;
    const top = (below ? bounds.bottom + GAP_PX : above) - sheet.top;
    const middle = (bounds.left + bounds.right - offsetWidth) / 2 - sheet.left;
    const left = Math.max(0, Math.min(middle, sheet.width - offsetWidth));
    this.element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}
