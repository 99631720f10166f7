import { button, element } from "./elements.js";
import type { Phrases } from "./phrases.js";
import { portion, type Share } from "./shares.js";

/** What the colours and patterns on the sheet mean: everybody who wrote here, with their share; pressing one leads to their next passage. */
export class Legend {
  readonly element = element("section", { class: "who-legend", hidden: true });
  private readonly here = element("ul", { class: "who-shares" });
  private readonly story = element("p", { class: "who-story" });
  private readonly go: (key: string) => void;
  private shown = "";

  constructor(go: (key: string) => void) {
    this.go = go;
    this.element.append(this.here, this.story);
  }

  show(phrases: Phrases, shares: Share[]): void {
    this.element.setAttribute("aria-label", phrases.say("who.legend"));
    const all = sum(shares);
    const told = JSON.stringify([phrases.language, shares]);
    // A list that is the same stays, and with it the focus in it.
    if (told === this.shown) return;
    this.shown = told;
    const focused = (document.activeElement as HTMLElement | null)?.dataset["source"];
    this.here.replaceChildren(...shares.map((share) => this.entry(phrases, share, all)));
    if (focused === undefined || !this.here.isConnected) return;
    [...this.here.querySelectorAll("button")]
      .find((one) => one.dataset["source"] === focused)
      ?.focus();
  }

  showStory(phrases: Phrases, shares: Share[]): void {
    const all = sum(shares);
    const largestFirst = [...shares].sort((a, b) => b.characters - a.characters);
    const named = largestFirst.map((share) =>
      phrases.say(
        "who.share",
        titleOf(phrases, share),
        portion(share.characters, all, phrases.locale),
      ),
    );
    this.story.textContent = all === 0 ? "" : phrases.say("who.story", phrases.list(named));
  }

  private entry(phrases: Phrases, share: Share, all: number): HTMLElement {
    const sample = element("span", {
      class: `who-sample by-${share.kind} ${usesHue(share) ? `author-${share.hue}` : ""}`,
      "aria-hidden": "true",
    });
    sample.textContent = phrases.say("who.sample");
    return element(
      "li",
      {},
      button(
        {
          class: "who-share",
          title: phrases.say("who.next", titleOf(phrases, share)),
          "data-source": share.key,
        },
        () => this.go(share.key),
        sample,
        element("span", { class: "who-name" }, titleOf(phrases, share)),
        " ",
        element("span", { class: "who-portion" }, portion(share.characters, all, phrases.locale)),
      ),
    );
  }
}

function usesHue(share: Share): boolean {
  return share.kind === "person" || share.kind === "import";
}

/** How a source is called in a list. */
function titleOf(phrases: Phrases, share: Share): string {
  switch (share.kind) {
    case "unknown":
      return phrases.say("who.unknown");
    case "machine":
      return share.name ? phrases.say("who.machine", share.name) : phrases.say("who.badge");
    case "import":
      return phrases.say("who.import", share.name || phrases.say("who.former"));
    default:
      return share.name || phrases.say("who.former");
  }
}

function sum(shares: Share[]): number {
  return shares.reduce((all, share) => all + share.characters, 0);
}
