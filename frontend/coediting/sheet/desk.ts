import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { idsOf, pairs } from "../copied-ids.js";
import type { Author } from "../ledger.js";
import { LocalCopy } from "../local-copy.js";
import { SUB_PROTOCOL, type Welcome } from "../messages.js";
import { Provider } from "../provider.js";
import type { SavingState } from "../saving-state.js";
import type { Seat } from "../seat.js";
import { Company } from "./company.js";
import { element } from "./elements.js";
import { showHelp } from "./help.js";
import { listenToKeys } from "./keys.js";
import { editLink } from "./link-editing.js";
import { Passages } from "./passages.js";
import type { Phrases } from "./phrases.js";
import { refusedPanel } from "./refused.js";
import { SelectionBar } from "./selection-bar.js";
import type { Share } from "./shares.js";
import { Sheet } from "./sheet.js";
import { StateTelling } from "./state-telling.js";
import { OthersLine, StatusLine, type Kept } from "./status.js";
import { TextBinding } from "./text-binding.js";
import { Toolbar } from "./toolbar.js";
import { OwnUndoing } from "./undoing.js";
import { WordCount } from "./word-count.js";
import { WhoWrote } from "./who-wrote.js";
import { Writing } from "./writing.js";

const COUNTED_AFTER_MS = 400;

let desks = 0;

/** Everything on and around one sheet: the document, its connection, the tools, the lines above and below. */
export class Desk {
  private readonly host: HTMLElement;
  private readonly id = `scene-text-${(desks += 1)}`;
  private readonly document = new Y.Doc();
  private readonly text = this.document.getText("text");
  private readonly awareness: Awareness;
  private readonly sheet: Sheet;
  private readonly binding: TextBinding;
  private readonly undoing: OwnUndoing;
  private readonly provider: Provider;
  private readonly writing: Writing;
  private readonly company: Company;
  private readonly passages: Passages;
  private readonly whoWrote: WhoWrote;
  private readonly states: StateTelling;
  private readonly status: StatusLine;
  private readonly othersLine: OthersLine;
  private readonly place = element("div", { class: "sheet-page" });
  private readonly whoPlace = element("div", { class: "who-place" });
  private readonly reading = element("p", { class: "editor-reading", hidden: true });
  private readonly notice = element("div", { class: "editor-notice" });
  private readonly trouble = element("p", { class: "trouble", role: "alert" });
  private readonly toolPlace = element("div", { class: "tool-place" });
  private readonly resized = new ResizeObserver(() => this.company.cursors.draw());
  private readonly waitingForText: (() => void)[] = [];
  private toolbar!: Toolbar;
  private selectionBar!: SelectionBar;
  private counter: WordCount;
  private counting: ReturnType<typeof setTimeout> | undefined;
  private phrases: Phrases;
  private seat: Seat;
  private welcome: Welcome | undefined;
  private writable = false;
  /** somebody has been in the text since it was opened */
  private visited = false;
  private reason = "";
  private action = "";
  private citing = "";
  private label = "";

  constructor(host: HTMLElement, seat: Seat, phrases: Phrases) {
    this.host = host;
    this.seat = seat;
    this.phrases = phrases;
    this.counter = new WordCount(phrases.language);
    this.document.clientID = seat.clientId;
    this.awareness = new Awareness(this.document);
    this.awareness.setLocalState({ user: userOf(seat), cursor: null });
    this.status = new StatusLine(() => this.phrases);
    this.othersLine = new OthersLine(() => this.phrases);
    const container = element("div", { class: "sheet-text" });
    this.place.append(container);
    host.replaceChildren(
      this.status.element,
      this.toolPlace,
      this.reading,
      this.whoPlace,
      this.notice,
      this.trouble,
      this.place,
      this.othersLine.element,
    );
    this.sheet = new Sheet(container);
    this.sheet.root.id = this.id;
    this.sheet.room = () => (this.welcome?.sizeLimit ?? Infinity) - this.text.length;
    this.sheet.tellTooLong = () => this.tooLong();
    this.binding = new TextBinding(this.text, this.sheet);
    this.undoing = new OwnUndoing(this.text, this.binding, this.sheet);
    this.sheet.undoing = this.undoing;
    this.writing = new Writing(this.sheet);
    this.passages = new Passages(this.sheet, (passage) => this.tell("passage-chosen", passage));
    this.whoWrote = new WhoWrote(this.text, this.sheet, {
      phrases: () => this.phrases,
      goTo: (start, end) => this.passages.goTo(start, end),
      askWhen: (client, clock) => this.tell("when-asked", { client, clock }),
      askStoryShares: () => this.tell("story-shares-asked"),
    });
    this.whoWrote.expect(seat.clientId, authorOf(seat));
    this.sheet.naming = {
      document: seat.document,
      idsOf: (index, length) => idsOf(this.text, index, length),
      declare: (index, { document, ids, passage }) =>
        this.provider.declareCopied({
          document,
          runs: pairs(ids, idsOf(this.text, index, passage.length())),
        }),
    };
    this.states = new StateTelling(
      (state, changed) => this.showState(state, changed),
      (state) => this.tell("state-changed", { state }),
    );
    this.provider = this.providerFor(seat);
    this.company = new Company(this.awareness, this.text, this.sheet, {
      phrases: () => this.phrases,
      hereAre: (people) => this.status.showPeople(people),
      say: (sentence) => this.othersLine.say(sentence),
      isOthers: (transaction) => transaction.origin === this.provider,
    });
    this.place.append(
      this.company.cursors.element,
      this.whoWrote.card.element,
      this.whoWrote.card.spoken,
    );
    this.status.add(this.whoWrote.switch);
    this.whoPlace.append(this.whoWrote.legend.element);
    this.speak(phrases);
    this.listen();
    this.provider.start();
  }

  get state(): SavingState {
    return this.provider.state;
  }

  /** What is chosen, or where the caret was last; the end of the text when nobody was in it yet. */
  get chosen(): { start: number; end: number } {
    const range = this.visited
      ? (this.sheet.selection.lastRange ?? this.sheet.selection.savedRange)
      : this.endOfText();
    return { start: range.index, end: range.index + range.length };
  }

  /** Takes another ticket, the person's new name perhaps; the text stays as it stands. */
  sit(seat: Seat): void {
    // What was typed a moment ago is still the former person's.
    this.sheet.update();
    const samePerson = seat.person === this.seat.person;
    this.seat = seat;
    this.awareness.setLocalStateField("user", userOf(seat));
    this.whoWrote.expect(seat.clientId, authorOf(seat));
    this.provider.rejoin(seat, samePerson ? this.provider.localCopy : this.copyFor(seat));
  }

  /** Says everything in this language. */
  speak(phrases: Phrases): void {
    if (phrases.language !== this.phrases.language) this.counter = new WordCount(phrases.language);
    this.phrases = phrases;
    this.toolbar = new Toolbar(phrases, {
      writing: this.writing,
      link: () => this.link(),
      help: () => this.help(),
      back: () => this.sheet.focus(),
      controls: this.id,
    });
    this.toolPlace.replaceChildren(this.toolbar.element);
    this.selectionBar?.element.remove();
    this.selectionBar = new SelectionBar(phrases, {
      bold: () => this.writing.toggle("bold"),
      italic: () => this.writing.toggle("italic"),
      link: () => this.link(),
      passage: () => this.askAboutPassage(),
      cite: () => this.citeForPassage(),
      back: () => this.sheet.focus(),
    });
    this.place.append(this.selectionBar.element);
    this.host.style.setProperty("--scene-break-words", JSON.stringify(phrases.say("break.spoken")));
    for (const did of ["", "-edited", "-corrected"]) {
      const said = (what: string) =>
        JSON.stringify(phrases.say(`who.${what}${did.replace("-", ".")}`));
      this.host.style.setProperty(`--machine-badge${did}`, said("badge"));
      this.host.style.setProperty(`--machine-spoken${did}`, said("spoken"));
    }
    this.whoWrote.speak();
    this.othersLine.name();
    this.status.showPeople(this.company.present);
    this.states.again(this.provider.state);
    this.showTools();
    this.call(this.label);
    this.count();
  }

  /** @param reason why one can only read, in words */
  allow(writable: boolean, reason: string): void {
    this.writable = writable;
    this.reason = reason;
    const state = this.provider.state;
    const writes = writable && state !== "REFUSED" && state !== "OPENING";
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

  /** @param action what one can do with a passage, as a button; empty for nothing */
  offer(action: string): void {
    this.action = action;
    this.showTools();
  }

  /** @param action how citing a source for a passage is called; empty where nobody may */
  offerCiting(action: string): void {
    this.citing = action;
    this.showTools();
  }

  call(label: string): void {
    this.label = label;
    this.sheet.root.setAttribute("aria-label", label || this.phrases.say("label"));
  }

  focus(): void {
    this.onceOpen(() => this.sheet.focus());
  }

  goTo(start: number, end: number): void {
    this.onceOpen(() => this.passages.goTo(start, end));
  }

  /** When a passage was written, as asked before; empty when nobody knows. */
  tellWhen(client: number, clock: number, at: string): void {
    this.whoWrote.when(client, clock, at);
  }

  tellStoryShares(shares: Share[]): void {
    this.whoWrote.storyShares(shares);
  }

  leave(): void {
    this.sheet.update();
    clearTimeout(this.counting);
    window.removeEventListener("beforeunload", this.warn);
    document.removeEventListener("focusin", this.onFocusMoved);
    this.resized.disconnect();
    this.states.leave();
    this.company.leave();
    this.whoWrote.leave();
    this.passages.leave();
    this.provider.stop();
    this.binding.destroy();
    this.undoing.manager.destroy();
    this.awareness.destroy();
    this.document.destroy();
    void this.provider.localCopy?.close();
    this.host.replaceChildren();
  }

  private providerFor(seat: Seat): Provider {
    return new Provider({
      document: this.document,
      awareness: this.awareness,
      seat,
      localCopy: this.copyFor(seat),
      connect: (at) => new WebSocket(addressOf(at), [SUB_PROTOCOL]),
      isOwn: (origin) => origin === this.binding || origin === this.undoing.manager,
      originOf: (update) => this.originOf(update),
      listener: {
        onState: (state) => this.states.is(state),
        onWelcome: (welcome) => (this.welcome = welcome),
        // What was typed a moment ago comes first, or it would land in another place.
        beforeRemote: () => void this.sheet.update(),
        onLedger: (ledger) => this.whoWrote.take(ledger),
        onFirstContribution: () => this.tell("first-contribution"),
        onTicketNeeded: () => this.tell("ticket-needed"),
      },
    });
  }

  /** What a machine wrote at this person's word can be taken back like what they wrote. */
  private originOf(update: Uint8Array): object | undefined {
    if (!this.whoWrote.isAskedBy(update, this.seat.person)) return undefined;
    this.undoing.cutoff();
    return this.undoing.taken;
  }

  private listen(): void {
    const { root } = this.sheet;
    listenToKeys(this.sheet, {
      writing: this.writing,
      link: () => this.link(),
      askAboutPassage: () => this.askAboutPassage(),
      citeForPassage: () => this.citeForPassage(),
      tellWhoWrote: () => this.whoWrote.tellHere(),
      toTools: () => this.toolbar.focus(),
      help: () => this.help(),
    });
    root.addEventListener("compositionstart", () => this.provider.setComposing(true));
    // After Quill has taken the composed letters into the text, a microtask later.
    root.addEventListener("compositionend", () => setTimeout(() => this.composed(), 0));
    root.addEventListener("beforeinput", (event) => this.limit(event));
    root.addEventListener("focus", () => (this.visited = true));
    this.sheet.on("editor-change", () => this.showTools());
    this.sheet.on("text-change", () => {
      this.trouble.textContent = "";
      clearTimeout(this.counting);
      this.counting = setTimeout(() => this.count(), COUNTED_AFTER_MS);
    });
    this.resized.observe(this.place);
    window.addEventListener("beforeunload", this.warn);
    document.addEventListener("focusin", this.onFocusMoved);
  }

  /** The end of its last paragraph. */
  private endOfText(): { index: number; length: number } {
    const written = this.text.toString();
    return { index: written.endsWith("\n") ? written.length - 1 : written.length, length: 0 };
  }

  private onceOpen(act: () => void): void {
    if (this.provider.state === "OPENING") this.waitingForText.push(act);
    else act();
  }

  private composed(): void {
    if (this.sheet.composing) return;
    this.sheet.update();
    this.provider.setComposing(false);
    this.whoWrote.composed();
  }

  /** A warning only while it would be true. */
  private readonly warn = (event: BeforeUnloadEvent): void => {
    this.sheet.update();
    if (this.provider.unsaved.count > 0 || this.state === "SAVING") event.preventDefault();
  };

  private readonly onFocusMoved = (event: FocusEvent): void => {
    if (!this.place.contains(event.target as Node)) this.selectionBar.hide();
  };

  private showState(state: SavingState, changed: boolean): void {
    this.status.showState(state, this.kept());
    this.host.dataset["state"] = state;
    if (!changed) return;
    this.notice.replaceChildren(...(state === "REFUSED" ? [this.refused()] : []));
    this.allow(this.writable, this.reason);
    if (state !== "OPENING") this.waitingForText.splice(0).forEach((act) => act());
  }

  /** Where words that are not stored are kept. */
  private kept(): Kept {
    if (!this.writable) return "reading";
    if (this.provider.unsaved.count === 0) return "nothing";
    return this.provider.localCopy?.durable ? "browser" : "page";
  }

  private refused(): HTMLElement {
    const why = this.provider.refusal ?? "right";
    return refusedPanel(this.phrases, why, this.provider.unsaved.words(), this.text.toString(), {
      tryAgain: () => this.provider.tryAgain(),
      goOnWithout: () => void this.goOnWithout(),
    });
  }

  private async goOnWithout(): Promise<void> {
    await this.provider.localCopy?.discard();
    window.removeEventListener("beforeunload", this.warn);
    location.reload();
  }

  private copyFor(seat: Seat): LocalCopy | undefined {
    if (!seat.person) return undefined;
    return new LocalCopy(seat.document, seat.person, () => this.states.is(this.provider.state));
  }

  private count(): void {
    const words = this.counter.of(this.text.toString());
    this.status.showWords(words);
    this.tell("words-counted", { words });
  }

  private askAboutPassage(): void {
    const passage = this.passages.current;
    if (!this.action || !passage) return;
    this.selectionBar.hide();
    this.tell("passage-asked", passage);
  }

  private citeForPassage(): void {
    const passage = this.passages.current;
    if (!this.citing || !passage) return;
    this.selectionBar.hide();
    this.tell("passage-cited", passage);
  }

  private link(): void {
    editLink(this.host, this.phrases, this.sheet, this.writing);
  }

  private help(): void {
    showHelp(this.host, this.phrases, this.action, this.citing, () => this.sheet.focus());
  }

  private limit(event: InputEvent): void {
    if (!event.inputType.startsWith("insert") || event.isComposing) return;
    if (this.sheet.room() >= (event.data?.length ?? 1)) return;
    event.preventDefault();
    this.tooLong();
  }

  private tooLong(): void {
    this.trouble.textContent = this.phrases.count("tooLong", this.welcome?.sizeLimit ?? 0);
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
    if (range && range.length > 0 && !this.sheet.composing) {
      const bounds = this.sheet.selection.getBounds(range.index, range.length);
      if (bounds)
        this.selectionBar?.showAt(bounds, this.sheet.isEnabled(), this.action, this.citing);
    } else if (!this.selectionBar?.hasFocus) {
      this.selectionBar?.hide();
    }
  }

  private tell(event: string, detail: object = {}): void {
    this.host.dispatchEvent(new CustomEvent(event, { detail }));
  }
}

function userOf(seat: Seat): { name: string; hue: number } {
  return { name: seat.name ?? "", hue: seat.hue ?? 0 };
}

function authorOf({ person, name, hue }: Seat): Author | undefined {
  return person ? { id: person, name: name ?? "", hue: hue ?? 0 } : undefined;
}

function addressOf(seat: Seat): string {
  const address = new URL(`ws/documents/${encodeURIComponent(seat.document)}`, document.baseURI);
  address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
  address.search = new URLSearchParams({ token: seat.token }).toString();
  return address.href;
}
