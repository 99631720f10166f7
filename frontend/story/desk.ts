import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { LocalCopy } from "../coediting/local-copy.js";
import { SUB_PROTOCOL, type Welcome } from "../coediting/messages.js";
import { cursorAt, others, type Present } from "../coediting/presence.js";
import { Provider } from "../coediting/provider.js";
import type { SavingState } from "../coediting/saving-state.js";
import type { Seat } from "../coediting/seat.js";
import { writtenBy } from "../coediting/written-by.js";
import { Cursors } from "./cursors.js";
import { element } from "./elements.js";
import { showHelp } from "./help.js";
import { listenToKeys } from "./keys.js";
import { askForLink } from "./link-field.js";
import { OthersSummary } from "./others-summary.js";
import type { Phrases } from "./phrases.js";
import { refusedPanel } from "./refused.js";
import { SelectionBar } from "./selection-bar.js";
import { Sheet } from "./sheet.js";
import { OthersLine, StatusLine } from "./status.js";
import { TextBinding } from "./text-binding.js";
import { Toolbar } from "./toolbar.js";
import { OwnUndoing } from "./undoing.js";
import { WordCount } from "./word-count.js";
import { Writing } from "./writing.js";

const CHOSEN_AFTER_MS = 350;
const COUNTED_AFTER_MS = 400;
const CURSOR_EVERY_MS = 120;
const CALM_MS = 400;
const TOLD_AFTER_MS = 2_000;

let desks = 0;

/** Everything on and around one sheet: the document, its connection, the tools, the lines above and below. */
export class Desk {
  private readonly host: HTMLElement;
  private readonly id = `scene-text-${(desks += 1)}`;
  private readonly document: Y.Doc;
  private readonly text: Y.Text;
  private readonly awareness: Awareness;
  private readonly sheet: Sheet;
  private readonly binding: TextBinding;
  private readonly undoing: OwnUndoing;
  private readonly provider: Provider;
  private readonly writing: Writing;
  private readonly cursors: Cursors;
  private readonly status: StatusLine;
  private readonly othersLine: OthersLine;
  private readonly summary: OthersSummary;
  private readonly place: HTMLElement;
  private readonly reading = element("p", { class: "editor-reading", hidden: true });
  private readonly notice = element("div", { class: "editor-notice" });
  private readonly tellTrouble = element("p", { class: "trouble", role: "alert" });
  private readonly toolPlace = element("div", { class: "tool-place" });
  private readonly resized = new ResizeObserver(() => this.cursors.draw());
  private toolbar!: Toolbar;
  private selectionBar!: SelectionBar;
  private counter: WordCount;
  private localCopy: LocalCopy | undefined;
  private phrases: Phrases;
  private seat: Seat;
  private welcome: Welcome | undefined;
  private people: Present[] = [];
  private writable = false;
  private reason = "";
  private action = "";
  private label = "";
  private passageTold = "";
  private choosing: ReturnType<typeof setTimeout> | undefined;
  private waitingForText: (() => void)[] = [];
  private calming: ReturnType<typeof setTimeout> | undefined;
  private telling: ReturnType<typeof setTimeout> | undefined;
  private shownState: SavingState | undefined;
  private toldState: SavingState | undefined;
  private counting: ReturnType<typeof setTimeout> | undefined;
  private pointing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, seat: Seat, phrases: Phrases) {
    this.host = host;
    this.seat = seat;
    this.phrases = phrases;
    this.counter = new WordCount(phrases.language);
    this.document = new Y.Doc();
    this.document.clientID = seat.clientId;
    this.text = this.document.getText("text");
    this.awareness = new Awareness(this.document);
    this.awareness.setLocalState({
      user: { name: seat.name ?? "", hue: seat.hue ?? 0 },
      cursor: null,
    });

    const container = element("div", { class: "sheet-text" });
    this.place = element("div", { class: "sheet-page" }, container);
    this.status = new StatusLine(() => this.phrases);
    this.othersLine = new OthersLine(() => this.phrases);
    this.summary = new OthersSummary(
      () => this.phrases,
      (sentence) => this.othersLine.say(sentence),
    );
    host.replaceChildren(
      this.status.element,
      this.toolPlace,
      this.reading,
      this.notice,
      this.tellTrouble,
      this.place,
      this.othersLine.element,
    );
    this.sheet = new Sheet(container);
    this.sheet.root.id = this.id;
    this.sheet.room = () => (this.welcome?.sizeLimit ?? Infinity) - this.text.length;
    this.sheet.tellTooLong = () => this.tooLong();
    this.cursors = new Cursors(this.sheet);
    this.place.append(this.cursors.element);
    this.binding = new TextBinding(this.text, this.sheet);
    this.undoing = new OwnUndoing(this.text, this.binding, this.sheet);
    this.sheet.undoing = this.undoing;
    this.writing = new Writing(this.sheet);
    this.localCopy = this.copyFor(seat);
    this.provider = new Provider({
      document: this.document,
      awareness: this.awareness,
      seat,
      localCopy: this.localCopy,
      connect: (at) => new WebSocket(addressOf(at), [SUB_PROTOCOL]),
      isOwn: (origin) => origin === this.binding || origin === this.undoing.manager,
      listener: {
        onState: (state) => this.stateIs(state),
        onWelcome: (welcome) => (this.welcome = welcome),
        beforeRemote: () => void this.sheet.update(),
        onFirstContribution: () => this.tell("first-contribution"),
        onTicketNeeded: () => this.tell("ticket-needed"),
      },
    });
    this.speak(phrases);
    listenToKeys(this.sheet, {
      writing: this.writing,
      link: () => this.editLink(),
      askAboutPassage: () => this.askAboutPassage(),
      toTools: () => this.toolbar.focus(),
      help: () => this.help(),
    });
    this.listen();
    this.provider.start();
    this.count();
  }

  get state(): SavingState {
    return this.provider.state;
  }

  /** Takes another ticket, the person's new name perhaps; the text stays as it stands. */
  sit(seat: Seat): void {
    const samePerson = seat.person === this.seat.person;
    this.seat = seat;
    this.awareness.setLocalStateField("user", { name: seat.name ?? "", hue: seat.hue ?? 0 });
    if (!samePerson) {
      void this.localCopy?.close();
      this.localCopy = this.copyFor(seat);
    }
    this.provider.rejoin(seat, this.localCopy);
  }

  speak(phrases: Phrases): void {
    if (phrases.language !== this.phrases.language) this.counter = new WordCount(phrases.language);
    this.phrases = phrases;
    this.toolbar = new Toolbar(phrases, {
      writing: this.writing,
      link: () => this.editLink(),
      help: () => this.help(),
      back: () => this.sheet.focus(),
      controls: this.id,
    });
    this.toolPlace.replaceChildren(this.toolbar.element);
    this.selectionBar?.element.remove();
    this.selectionBar = new SelectionBar(phrases, {
      bold: () => this.writing.toggle("bold"),
      italic: () => this.writing.toggle("italic"),
      link: () => this.editLink(),
      passage: () => this.askAboutPassage(),
      back: () => this.sheet.focus(),
    });
    this.place.append(this.selectionBar.element);
    this.host.style.setProperty("--scene-break-words", JSON.stringify(phrases.say("break.spoken")));
    this.othersLine.name();
    this.status.showPeople(onePerName(this.people));
    this.shownState = undefined;
    this.stateIs(this.provider.state);
    this.showTools();
    this.allow(this.writable, this.reason);
    this.call(this.label);
    this.count();
  }

  allow(writable: boolean, reason: string): void {
    this.writable = writable;
    this.reason = reason;
    const writes = writable && this.provider.state !== "REFUSED";
    const root = this.sheet.root;
    if (this.sheet.isEnabled() !== writes) this.sheet.enable(writes);
    if (writes) {
      root.setAttribute("role", "textbox");
      root.setAttribute("aria-multiline", "true");
      root.setAttribute("spellcheck", "true");
      root.dataset["placeholder"] = this.phrases.say("placeholder");
    } else {
      // To read, it is text like any other, headings and all.
      root.setAttribute("role", "article");
      root.removeAttribute("aria-multiline");
      delete root.dataset["placeholder"];
    }
    root.tabIndex = 0;
    this.toolPlace.hidden = !writes;
    this.reading.hidden = writable || reason === "";
    this.reading.textContent = reason;
  }

  offer(action: string): void {
    this.action = action;
    this.showTools();
  }

  call(label: string): void {
    this.label = label;
    this.sheet.root.setAttribute("aria-label", label || this.phrases.say("label"));
  }

  focus(): void {
    this.onceOpen(() => this.sheet.focus());
  }

  /** Scrolls to a passage and selects it. */
  goTo(start: number, end: number): void {
    this.onceOpen(() => this.select(start, end));
  }

  private onceOpen(act: () => void): void {
    if (this.provider.state === "OPENING") this.waitingForText.push(act);
    else act();
  }

  private select(start: number, end: number): void {
    const last = this.sheet.getLength() - 1;
    const from = Math.min(start, last);
    this.sheet.setSelection(from, Math.min(end, last) - from, "user");
    const [line] = this.sheet.getLine(from);
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    (line?.domNode as HTMLElement | undefined)?.scrollIntoView({
      block: "center",
      behavior: still ? "auto" : "smooth",
    });
  }

  leave(): void {
    for (const timer of [this.choosing, this.counting, this.pointing, this.calming, this.telling]) {
      clearTimeout(timer);
    }
    window.removeEventListener("beforeunload", this.warn);
    document.removeEventListener("focusin", this.onFocusMoved);
    this.resized.disconnect();
    this.summary.stop();
    this.provider.stop();
    this.binding.destroy();
    this.undoing.manager.destroy();
    this.awareness.destroy();
    this.document.destroy();
    void this.localCopy?.close();
    this.host.replaceChildren();
  }

  private listen(): void {
    const { root } = this.sheet;
    root.addEventListener("compositionstart", () => this.provider.setComposing(true));
    // After Quill has taken the composed letters into the text, a microtask later.
    root.addEventListener("compositionend", () => setTimeout(() => this.composed(), 0));
    root.addEventListener("beforeinput", (event) => this.limit(event));
    this.sheet.on("editor-change", () => {
      this.showTools();
      this.cursors.draw();
    });
    this.sheet.on("text-change", () => {
      this.tellTrouble.textContent = "";
      clearTimeout(this.counting);
      this.counting = setTimeout(() => this.count(), COUNTED_AFTER_MS);
      this.point();
    });
    this.sheet.on("selection-change", () => {
      this.point();
      clearTimeout(this.choosing);
      this.choosing = setTimeout(() => this.passageChosen(), CHOSEN_AFTER_MS);
    });
    this.awareness.on("change", () => this.peopleAre());
    this.document.on("afterTransaction", (transaction: Y.Transaction) =>
      this.othersWrote(transaction),
    );
    this.resized.observe(this.place);
    window.addEventListener("beforeunload", this.warn);
    document.addEventListener("focusin", this.onFocusMoved);
  }

  private composed(): void {
    if (this.sheet.composing) return;
    this.sheet.update();
    this.provider.setComposing(false);
  }

  /** A warning only while it would be true. */
  private readonly warn = (event: BeforeUnloadEvent): void => {
    this.sheet.update();
    const state = this.provider.state;
    if (this.provider.unsaved.count > 0 || state === "SAVING") event.preventDefault();
  };

  private readonly onFocusMoved = (event: FocusEvent): void => {
    if (!this.place.contains(event.target as Node)) this.selectionBar.hide();
  };

  /** Trouble is shown at once; "saved" only after a moment of it, so that the line is calm while somebody writes. */
  private stateIs(state: SavingState): void {
    clearTimeout(this.calming);
    if (state === "SAVED" && this.shownState === "SAVING") {
      this.calming = setTimeout(() => this.showState(state), CALM_MS);
    } else {
      this.showState(state);
    }
  }

  private showState(state: SavingState): void {
    const changed = state !== this.shownState;
    this.shownState = state;
    const unsaved = this.provider.unsaved.count > 0;
    this.status.showState(state, unsaved, this.localCopy?.durable ? "browser" : "page");
    this.host.dataset["state"] = state;
    if (!changed) return;
    this.notice.replaceChildren();
    if (state === "REFUSED") {
      this.notice.append(
        refusedPanel(
          this.phrases,
          this.provider.refusal ?? "right",
          this.provider.unsaved.words(),
          this.text.toString(),
          {
            tryAgain: () => this.provider.tryAgain(),
            goOnWithout: () => void this.goOnWithout(),
          },
        ),
      );
    }
    this.allow(this.writable, this.reason);
    this.tellState(state);
    if (state !== "OPENING") this.waitingForText.splice(0).forEach((act) => act());
  }

  /** The page around hears of saving only when it lasts: it need not hear of every key. */
  private tellState(state: SavingState): void {
    clearTimeout(this.telling);
    const tell = (): void => {
      if (state === this.toldState) return;
      this.toldState = state;
      this.tell("state-changed", { state });
    };
    if (state === "SAVING") this.telling = setTimeout(tell, TOLD_AFTER_MS);
    else tell();
  }

  private async goOnWithout(): Promise<void> {
    await this.localCopy?.discard();
    window.removeEventListener("beforeunload", this.warn);
    location.reload();
  }

  private copyFor(seat: Seat): LocalCopy | undefined {
    if (!seat.person) return undefined;
    return new LocalCopy(seat.document, seat.person, () => this.stateIs(this.provider.state));
  }

  private peopleAre(): void {
    const before = names(this.people);
    this.people = others(this.awareness, this.text);
    this.summary.hereAre(before, names(this.people));
    this.status.showPeople(onePerName(this.people));
    this.cursors.show(this.people);
  }

  private othersWrote(transaction: Y.Transaction): void {
    if (transaction.origin !== this.provider) return;
    // Their carets stand elsewhere now, even if they did not move.
    this.people = others(this.awareness, this.text);
    this.cursors.show(this.people);
    if (!this.openedBefore) {
      this.openedBefore = true;
      return;
    }
    for (const [client, words] of writtenBy(transaction)) {
      if (client === this.document.clientID) continue;
      const name = this.people.find((person) => person.client === client)?.name ?? "";
      this.summary.wrote(name, this.othersWords.of(words));
    }
  }

  private openedBefore = false;
  private readonly othersWords = new WordCount("en");

  private count(): void {
    const words = this.counter.of(this.text.toString());
    this.status.showWords(words);
    this.tell("words-counted", { words });
  }

  /** Tells others where the person is, not more often than they can see. */
  private point(): void {
    this.pointing ??= setTimeout(() => {
      this.pointing = undefined;
      const range = this.sheet.hasFocus() ? this.sheet.selection.lastRange : null;
      const cursor = range ? cursorAt(this.text, range.index, range.index + range.length) : null;
      this.awareness.setLocalStateField("cursor", cursor);
    }, CURSOR_EVERY_MS);
  }

  private passageChosen(): void {
    const range = this.sheet.selection.lastRange;
    const text = range && range.length > 0 ? this.sheet.getText(range.index, range.length) : "";
    const start = range?.index ?? 0;
    const passage = { start, end: start + (text ? range!.length : 0), text };
    const told = JSON.stringify(passage.text ? passage : "");
    if (told === this.passageTold || (this.passageTold === "" && !text)) return;
    this.passageTold = text ? told : "";
    this.tell("passage-chosen", passage);
  }

  private askAboutPassage(): void {
    const range = this.sheet.selection.savedRange;
    if (!this.action || range.length === 0) return;
    const text = this.sheet.getText(range.index, range.length);
    this.selectionBar.hide();
    this.tell("passage-asked", { start: range.index, end: range.index + range.length, text });
  }

  private editLink(): void {
    if (!this.sheet.isEnabled() || this.sheet.composing) return;
    const range = this.sheet.getSelection(true);
    const format = this.sheet.getFormat(range)["link"];
    const address = typeof format === "string" ? format : "";
    // The caret inside a link means the whole link.
    const whole = address && range.length === 0 ? this.linkAround(range.index) : range;
    askForLink(
      this.host,
      this.phrases,
      address,
      (link) => {
        this.sheet.setSelection(whole.index, whole.length, "silent");
        this.writing.link(link, whole.index, whole.length);
        this.sheet.focus();
      },
      () => this.sheet.focus(),
    );
  }

  private linkAround(index: number): { index: number; length: number } {
    const [leaf] = this.sheet.getLeaf(index);
    for (let blot = leaf?.parent; blot && blot !== this.sheet.scroll; blot = blot.parent) {
      if ((blot.statics as { blotName?: string }).blotName === "link") {
        return { index: blot.offset(this.sheet.scroll), length: blot.length() };
      }
    }
    return { index, length: 0 };
  }

  private help(): void {
    showHelp(this.host, this.phrases, this.action, () => this.sheet.focus());
  }

  private limit(event: InputEvent): void {
    if (!event.inputType.startsWith("insert") || event.isComposing) return;
    if (this.sheet.room() > (event.data?.length ?? 1)) return;
    event.preventDefault();
    this.tooLong();
  }

  private tooLong(): void {
    const limit = this.welcome?.sizeLimit ?? 0;
    this.tellTrouble.textContent = this.phrases.count("tooLong", limit);
  }

  private showTools(): void {
    const range = this.sheet.selection.lastRange;
    const format = range ? this.sheet.getFormat(range.index, range.length) : {};
    this.toolbar?.show({
      bold: format["bold"] === true,
      italic: format["italic"] === true,
      link: typeof format["link"] === "string",
      kind: typeof format["kind"] === "string" ? format["kind"] : undefined,
      undo: this.undoing.manager.canUndo(),
      redo: this.undoing.manager.canRedo(),
    });
    if (!range || range.length === 0 || this.sheet.composing) {
      if (!this.selectionBar?.hasFocus) this.selectionBar?.hide();
      return;
    }
    const bounds = this.sheet.selection.getBounds(range.index, range.length);
    const origin = this.place.getBoundingClientRect();
    if (!bounds) return;
    this.selectionBar.show(
      {
        left: bounds.left - origin.left,
        right: bounds.right - origin.left,
        top: bounds.top - origin.top,
        bottom: bounds.bottom - origin.top,
      },
      this.sheet.isEnabled(),
      this.action,
    );
  }

  private tell(event: string, detail: object = {}): void {
    this.host.dispatchEvent(new CustomEvent(event, { detail }));
  }
}

function addressOf(seat: Seat): string {
  const address = new URL(`ws/documents/${encodeURIComponent(seat.document)}`, document.baseURI);
  address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
  address.search = new URLSearchParams({ token: seat.token }).toString();
  return address.href;
}

function names(people: Present[]): string[] {
  return [...new Set(people.map((person) => person.name))];
}

/** Somebody with two pages open is here once. */
function onePerName(people: Present[]): Present[] {
  return people.filter(
    (one, index) => people.findIndex((other) => other.name === one.name) === index,
  );
}
