import type { Author, Standing } from "../ledger.js";
import { element } from "./elements.js";
import type { Phrases } from "./phrases.js";

const GAP_PX = 6;

/** A rectangle of the screen. */
export interface Place {
  left: number;
  top: number;
  bottom: number;
}

/** A small card beside a passage: whose words these are, since when, and at whose request. */
export class PassageCard {
  readonly element = element("div", { class: "passage-card", hidden: true });
  /** the card's words for people who hear the page */
  readonly spoken = element("p", { class: "visually-hidden", role: "status" });
  private readonly answers = new Map<string, string>();
  private readonly askWhen: (client: number, clock: number) => void;
  private shown: { standing: Standing; phrases: Phrases; place: Place; aloud: boolean } | undefined;

  constructor(askWhen: (client: number, clock: number) => void) {
    this.askWhen = askWhen;
  }

  get open(): boolean {
    return this.shown !== undefined;
  }

  /** @param aloud whether it is also told to people who hear the page */
  show(standing: Standing, phrases: Phrases, place: Place, aloud: boolean): void {
    this.shown = { standing, phrases, place, aloud };
    const asks = standing.source.kind === "person" || standing.source.kind === "import";
    this.write("");
    const known = this.answers.get(question(standing.client, standing.clock));
    if (asks && known !== undefined) this.write(known);
    else if (asks) this.askWhen(standing.client, standing.clock);
  }

  /** When it was written, as the server says; it may come after the person went on. */
  when(client: number, clock: number, at: string): void {
    this.answers.set(question(client, clock), at);
    const standing = this.shown?.standing;
    if (standing?.client === client && standing.clock === clock) this.write(at);
  }

  hide(): void {
    if (!this.shown) return;
    this.shown = undefined;
    this.element.hidden = true;
    this.spoken.textContent = "";
  }

  private write(at: string): void {
    const { standing, phrases, place, aloud } = this.shown!;
    const lines = linesOf(standing, phrases, at);
    const title = element("strong", {}, titleOf(standing, phrases));
    if (standing.source.kind === "machine") {
      const { involvement = "generated" } = standing.source.run;
      const badge = involvement === "generated" ? "who.badge" : `who.badge.${involvement}`;
      title.prepend(element("span", { class: "machine-badge" }, phrases.say(badge)), " ");
    }
    this.element.replaceChildren(
      element("p", {}, title),
      ...lines.map((line) => element("p", {}, line)),
    );
    this.element.hidden = false;
    this.put(place);
    if (aloud) {
      const said = [this.element.querySelector("p")!.textContent, ...lines].join(". ");
      if (this.spoken.textContent !== said) this.spoken.textContent = said;
    }
  }

  /** Under the passage, or over it where there is no room below. */
  private put(place: Place): void {
    const sheet = this.element.parentElement!.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.element;
    const below = place.bottom + GAP_PX + offsetHeight < window.innerHeight;
    const top = below ? place.bottom + GAP_PX : place.top - GAP_PX - offsetHeight;
    const left = Math.max(0, Math.min(place.left - sheet.left, sheet.width - offsetWidth));
    this.element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top - sheet.top)}px)`;
  }
}

function question(client: number, clock: number): string {
  return `${client} ${clock}`;
}

function titleOf({ source }: Standing, phrases: Phrases): string {
  switch (source.kind) {
    case "unknown":
      return phrases.say("who.unknown");
    case "machine":
      return source.run.model;
    case "import":
      return phrases.say("who.import", nameOf(source.person, phrases));
    default:
      return nameOf(source.person, phrases);
  }
}

function linesOf({ source, how, by }: Standing, phrases: Phrases, at: string): string[] {
  const lines: string[] = [];
  if (source.kind === "machine") {
    const { askedBy, involvement, prompt } = source.run;
    if (involvement && involvement !== "generated") lines.push(phrases.say(`who.${involvement}`));
    const when = source.run.at ? dateOf(source.run.at, phrases) : "";
    if (askedBy) lines.push(phrases.say("who.drafted.asked", nameOf(askedBy, phrases)));
    if (when) lines.push(phrases.say("who.written", when));
    if (prompt) lines.push(phrases.say("who.prompt", prompt));
  } else if (at) {
    lines.push(phrases.say("who.written", dateOf(at, phrases)));
  }
  if (by && (how === "copied" || how === "moved" || how === "undone")) {
    lines.push(phrases.say(`who.how.${how}`, nameOf(by, phrases)));
  }
  return lines;
}

/** People who are gone have no name any more. */
function nameOf({ name }: Author, phrases: Phrases): string {
  return name || phrases.say("who.former");
}

function dateOf(at: string, phrases: Phrases): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return "";
  return new Intl.DateTimeFormat(phrases.locale, {
    dateStyle: "long",
    timeStyle: "short",
  }).format(time);
}
