import { initials, type Present } from "../presence.js";
import type { SavingState } from "../saving-state.js";
import { button, element } from "./elements.js";
import type { Phrases } from "./phrases.js";

const TOLD_AFTER_MS = 1_500;
const MOST_SHOWN = 8;

/** Where words are that are not stored: nowhere, as there are none; in the browser; on the page alone when the browser refused. */
export type Kept = "reading" | "nothing" | "browser" | "page";

/** The thin line above the sheet: who is here, how many words, and what became of them. */
export class StatusLine {
  readonly element: HTMLElement;
  private readonly end = element("span", { class: "status-end" });
  private readonly people = element("ul", { class: "people-here" });
  private readonly count = element("span", { class: "word-count" });
  private readonly state = element("span", { class: "saving-state" });
  private readonly news = element("p", { class: "visually-hidden", role: "status" });
  private readonly phrases: () => Phrases;
  private telling: ReturnType<typeof setTimeout> | undefined;
  private toldTrouble = false;

  constructor(phrases: () => Phrases) {
    this.phrases = phrases;
    this.element = element("div", { class: "status-line" }, this.people, this.end, this.news);
    this.end.append(this.count, this.state);
  }

  /** A choice beside the news. */
  add(control: HTMLElement): void {
    this.end.prepend(control);
  }

  showPeople(people: Present[]): void {
    const phrases = this.phrases();
    this.people.setAttribute("aria-label", phrases.say("people"));
    const shown = people
      .slice(0, MOST_SHOWN)
      .map((person) =>
        element(
          "li",
          { title: person.name },
          element(
            "span",
            { class: `initials author-${person.hue}`, "aria-hidden": "true" },
            initials(person.name),
          ),
          element("span", { class: "visually-hidden" }, person.name),
        ),
      );
    if (people.length > MOST_SHOWN) {
      shown.push(
        element("li", { class: "more" }, phrases.count("people.more", people.length - MOST_SHOWN)),
      );
    }
    this.people.replaceChildren(...shown);
    this.people.hidden = people.length === 0;
  }

  showWords(words: number): void {
    this.count.textContent = this.phrases().count("words", words);
  }

  showState(state: SavingState, kept: Kept): void {
    const words = this.phrases().say(
      state === "OFFLINE" ? `state.OFFLINE.${kept}` : `state.${state}`,
    );
    this.state.dataset["state"] = state;
    this.state.textContent = words;
    this.tell(state, words);
  }

  /** Trouble and its end are told to those who hear the page; saving and saved are not, they would never be silent. */
  private tell(state: SavingState, words: string): void {
    clearTimeout(this.telling);
    const trouble = state === "OFFLINE" || state === "STORING_FAILS" || state === "REFUSED";
    const end = this.toldTrouble && (state === "SAVED" || state === "READING");
    if (!trouble && !end) return;
    this.telling = setTimeout(() => {
      this.toldTrouble = trouble;
      this.news.textContent = words;
    }, TOLD_AFTER_MS);
  }
}

const QUIET_KEY = "story-tank/others-quiet";

/** What others do, in words below the sheet; people who want silence switch it off, and their browser remembers. */
export class OthersLine {
  readonly element: HTMLElement;
  private readonly line = element("p", { class: "others-line", role: "status" });
  private readonly toggle: HTMLButtonElement;
  private readonly phrases: () => Phrases;

  constructor(phrases: () => Phrases) {
    this.phrases = phrases;
    this.toggle = button({ class: "quiet others-switch" }, () => this.switch());
    this.element = element("div", { class: "others" }, this.line, this.toggle);
    this.name();
  }

  say(sentence: string): void {
    if (!isQuiet()) this.line.textContent = sentence;
  }

  name(): void {
    this.toggle.textContent = this.phrases().say(isQuiet() ? "others.on" : "others.off");
  }

  private switch(): void {
    try {
      if (isQuiet()) localStorage.removeItem(QUIET_KEY);
      else localStorage.setItem(QUIET_KEY, "yes");
    } catch {
      // A browser that keeps nothing forgets this choice too.
    }
    this.line.textContent = "";
    this.name();
  }
}

function isQuiet(): boolean {
  try {
    return localStorage.getItem(QUIET_KEY) !== null;
  } catch {
    return false;
  }
}
