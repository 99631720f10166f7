import { Answering } from "./answering";
import { html, LitElement, nothing, type PropertyValues } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { type Claim, Claims, isAboutStep, type Side, takesStep } from "./claims";
import { claimView, columns, composers, earlier, type Room } from "./claim-view";
import { tooLong, type Writing } from "./composer";
import { type Draft, Drafts, type Kind } from "./drafts";
import "./debate-map";
import type { DebateMap, MapRoom } from "./debate-map";
import { keepPlace } from "./keep-place";
import { type MachineRun, machineRuns, machineWords } from "./machine-words";
import { keysHelp } from "./keys-help";
import { News, type Kind as NewsKind } from "./news";
import { OpenClaims } from "./open-claims";
import { onOutlineKey, type Walked, writeByKey } from "./outline-keys";
import { countNews, myVote } from "./outline-news";
import { type Patch, sendDraft, type Server, type Setting } from "./outline-server";
import { Say } from "./say";

const ENOUGH_TO_COMPARE = 12;
const REST = 700;
const WITH_MAP = "storytank.debate.map";

/**
 * A debate: the question, claims, what speaks for and against each, sources. Nested lists with headings, so that a screen reader
 * walks it as it walks any page; arrow keys are a shortcut on top. The server sends what changed; nothing it sends moves the focus,
 * the scroll or a word somebody is writing.
 */
export class DebateOutline extends LitElement {
  static override properties = { setting: { attribute: false } };

  declare setting?: Setting;
  declare $server: Server;

  private readonly claims = new Claims();
  private readonly news = new News((counts) => this.tellNews(counts));
  private readonly answering = new Answering((claim) => this.$server.answering(claim));
  private readonly open = new OpenClaims(this.claims);
  private say = new Say({}, "en");
  private drafts = new Drafts("");
  private quote: Patch["quote"];
  private runs: ReadonlyMap<string, MachineRun> = new Map();
  private mayWrite = false;
  private tools = false;
  private owns = false;
  private undo?: { claim: string; about: string; side: string };
  private ready = false;
  private shut = false;
  private current = "";
  /** What both the outline and the map point at; also the question. */
  private rested = "";
  private withMap = localStorage.getItem(WITH_MAP) !== null;
  private showNext = "";
  private stoodOn = "";
  private focusNext = "";
  private resting = 0;
  private told = "";
  private backToPlace?: () => void;

  override createRenderRoot() {
    return this;
  }

  private readonly linked = () => {
    this.goToLinked();
    this.requestUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("hashchange", this.linked);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("hashchange", this.linked);
    this.news.stop();
    window.clearTimeout(this.resting);
  }

  /** What changed in the room; all of it at first. */
  patch(patch: Patch): void {
    countNews(patch, this.claims, this.news);
    this.told = myVote(patch, this.claims, this.say) || this.told;
    const moved = this.claims.moved(patch.claims);
    this.claims.change(patch.claims, patch.gone, (id) => this.drafts.at(id).length > 0);
    this.open.followMoves(moved, this.drafts.places());
    this.mayWrite = patch.mayWrite;
    this.tools = patch.tools;
    this.owns = patch.owns;
    this.quote = patch.quote;
    this.runs = new Map(patch.runs.map((run) => [run.id, run]));
    this.ready = true;
    if (patch.first) {
      this.goToLinked();
    }
    this.requestUpdate();
  }

  /** An address that names a claim opens at it, whatever is folded above it. */
  private goToLinked(): void {
    this.goTo(/^#claim-([a-z0-9]+)$/.exec(location.hash)?.[1] ?? "");
  }

  private goTo(id: string): void {
    if (this.claims.get(id)) {
      this.focusNext = id;
    }
    this.open.openTo(id);
  }

  /** Who else is writing an answer, by the claim they answer. */
  answeredBy(names: Record<string, string[]>): void {
    this.answering.by(names);
    this.requestUpdate();
  }

  /** Stored: the form goes, and its words stand in the room. */
  done(key: string, claim: string): void {
    const next = this.end(key, key.startsWith("withdraw:"));
    this.focusNext = claim || next;
    this.requestUpdate();
  }

  /** The form goes, and with the last one at a claim that was taken away meanwhile that claim, too. @returns where one is then */
  private end(key: string, withdrawn = false): string {
    const about = this.drafts.get(key)?.claim ?? "";
    const next = withdrawn || this.claims.get(about)?.gone ? this.whereToAfter(about) : about;
    this.drafts.end(key);
    if (this.drafts.at(about).length === 0) {
      this.claims.letGo(about);
    }
    return next;
  }

  refused(key: string, why: string): void {
    const draft = this.drafts.get(key);
    if (draft) {
      draft.sending = false;
      draft.refused = why;
      this.requestUpdate();
    }
  }

  /** Not open to this person any more: nothing of it stays here but what they were writing. */
  closed(): void {
    this.shut = true;
    this.requestUpdate();
  }

  /** A claim stands elsewhere now; one press puts it back. */
  moved(claim: string, about: string, side: string): void {
    this.undo = { claim, about, side };
    this.told = this.say.text("move.done");
    this.requestUpdate();
  }

  private takeMoveBack(): void {
    const undo = this.undo;
    if (undo) {
      this.undo = undefined;
      this.focusNext = undo.claim;
      this.$server.move("", undo.claim, undo.about, undo.side);
    }
  }

  /** Where a claim is to stand, as the form shows it. */
  private placeIn(draft: Draft, claim: Claim): string {
    const places = isAboutStep(draft.side)
      ? this.claims.reasonedPlacesFor(claim)
      : this.claims.placesFor(claim);
    const wanted = draft.fields.about ?? claim.about;
    return (places.find((one) => one.id === wanted) ?? places[0])?.id ?? "";
  }

  /** What was said already, near to what is being written in a form. */
  offer(key: string, claims: string[]): void {
    const draft = this.drafts.get(key);
    if (draft) {
      draft.similar = claims;
      this.requestUpdate();
    }
  }

  /** Asked when the typing rests. */
  private lookForSimilar(draft: Draft): void {
    window.clearTimeout(this.resting);
    const text = draft.fields.text?.trim() ?? "";
    if (text.length < ENOUGH_TO_COMPARE) {
      draft.similar = undefined;
      return;
    }
    this.resting = window.setTimeout(
      () => this.$server.similar(draft.key, draft.claim, text),
      REST,
    );
  }

  /** Waits for something else, for example a name; the form stays as it is. */
  waiting(key: string): void {
    this.refused(key, "");
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has("setting") && this.setting) {
      this.say = new Say(this.setting.words, this.setting.lang);
      if (changed.get("setting")?.room !== this.setting.room) {
        this.drafts = new Drafts(this.setting.room);
      }
    }
    this.backToPlace = keepPlace(this, ".debate-claim, .debate-question");
    this.stoodOn = document.activeElement?.closest?.(".debate-claim")?.id ?? "";
  }

  override updated(): void {
    this.backToPlace?.();
    if (this.ready) {
      this.answering.own(this.drafts.all());
    }
    if (this.focusNext) {
      const target = this.querySelector<HTMLElement>(
        `#${CSS.escape(`draft-${this.focusNext}`)} :is(textarea, input[type="text"], button), #${CSS.escape(`claim-${this.focusNext}`)}`,
      );
      if (target) {
        this.focusNext = "";
        target.focus();
        target.scrollIntoView({ block: "nearest" });
      }
    } else if (this.stoodOn && document.activeElement === document.body) {
      // A claim that stands elsewhere now took the focus of whoever was on it along with it.
      this.querySelector<HTMLElement>(`#${CSS.escape(this.stoodOn)}`)?.focus({
        preventScroll: true,
      });
    }
    if (this.showNext) {
      this.querySelector(`#${CSS.escape(`claim-${this.showNext}`)}`)?.scrollIntoView({
        block: "nearest",
      });
      this.showNext = "";
    }
  }

  override render() {
    const { claims, say } = this;
    const thesis = claims.thesis;
    if (this.shut) {
      return this.drafts
        .all()
        .map(
          (draft) =>
            html`<textarea readonly rows="4">${Object.values(draft.fields).join("\n")}</textarea>`,
        );
    }
    if (!this.ready || !thesis) {
      return nothing;
    }
    const room = this.room();
    const argued = claims.answersTo(thesis.id).length > 0;
    return html`
      <header class="debate-question" id="claim-${thesis.id}" tabindex="-1">
        <h1 dir="auto">${machineWords(thesis, this.runs, say)}</h1>
        ${machineRuns([thesis, ...thesis.earlier], this.runs, say)}
        <p class="debate-hint">
          ${thesis.by ? html`${thesis.by} ·` : nothing}
          <time datetime=${thesis.saidAt} title=${say.exactly(thesis.saidAt)}
            >${say.moment(thesis.saidAt)}</time
          >
          ${
            thesis.mine && this.mayWrite
              ? html`<button
                  type="button"
                  class="debate-act"
                  @click=${() => this.begin("edit", thesis)}
                >
                  ${say.text("edit")}
                </button>`
              : nothing
          }
        </p>
        ${earlier(thesis, this.runs, say)} ${this.passage()}
      </header>
      <div class="debate-begin">
        ${
          this.mayWrite
            ? html`<button
                type="button"
                class="debate-button primary"
                @click=${() => this.begin("say", thesis, this.drafts.get(Drafts.key("say", thesis.id))?.side ?? "none")}
              >
                ${say.text("state")}
              </button>`
            : html`<p class="debate-hint">${say.text("only-read")}</p>`
        }
        ${composers(room, thesis)}
      </div>
      <div class="debate-tools">
        <label class="debate-news"
          ><input
            type="checkbox"
            .checked=${this.news.on}
            @change=${(event: Event) => {
              this.news.on = (event.target as HTMLInputElement).checked;
            }}
          />
          ${say.text("news")}</label
        >
        ${keysHelp(say, this.tools)}
        <button
          type="button"
          class="debate-choice"
          aria-pressed=${this.withMap}
          @click=${() => this.showMap(!this.withMap)}
        >
          ${say.text("map")}
        </button>
        <p class="debate-told" role="status">${this.told}</p>
        ${
          this.undo
            ? html`<button type="button" class="debate-button" @click=${() => this.takeMoveBack()}>
                ${say.text("move.undo")}
              </button>`
            : nothing
        }
      </div>
      <div class="debate-beside ${this.withMap ? "with-map" : ""}">
        <div class="debate-reading">
          ${argued ? columns(room, thesis, 0 - 1) : nothing}
          ${
            claims.ofTheirOwn.length > 0
              ? html`<h2>${say.text("claims")}</h2>
                  <ul class="debate-list">
                    ${repeat(
                      claims.ofTheirOwn,
                      (claim) => claim.id,
                      (claim) => claimView(room, claim, 0),
                    )}
                  </ul>`
              : nothing
          }
          ${claims.ofTheirOwn.length === 0 && !argued ? html`<p class="empty">${say.text("claims.none")}</p>` : nothing}
        </div>
        ${this.withMap ? html`<debate-map .room=${this.mapRoom()}></debate-map>` : nothing}
      </div>
      <p class="debate-key-hint" aria-hidden="true">
        ↓ ↑ ← → · ${say.text("keys.enter.name")} · + ${say.text("for")} · − ${say.text("against")} ·
        ${this.tools ? html`O ${say.text("argue.undercut")} · T ${say.text("argue.joint")} ·` : nothing}
        S ${say.text("cite")}
      </p>
    `;
  }

  private passage() {
    const { quote, say } = this;
    return quote
      ? html`<figure class="debate-passage">
          <figcaption>${say.text("quoted")}</figcaption>
          <blockquote dir="auto">${machineWords(quote, this.runs, say)}</blockquote>
          ${machineRuns([quote], this.runs, say)}
          ${quote.href ? html`<a href=${quote.href}>${say.text("quoted.from", quote.title)}</a>` : nothing}
        </figure>`
      : nothing;
  }

  private showMap(on: boolean): void {
    this.withMap = on;
    if (on) {
      localStorage.setItem(WITH_MAP, "yes");
    } else {
      localStorage.removeItem(WITH_MAP);
    }
    this.requestUpdate();
  }

  private mapRoom(): MapRoom {
    const go = (id: string) => {
      this.goTo(id);
      this.requestUpdate();
    };
    return {
      say: this.say,
      claims: this.claims,
      runs: this.runs,
      current: this.rested,
      isOpen: (id) => this.open.has(id),
      fold: (id) => this.fold(id),
      answering: (id) => this.answering.to(id),
      rest: (id) => {
        if (this.rested !== id) {
          this.rested = id;
          this.current = id;
          // Beside each other both are in sight; one above the other, the map stays where it is.
          this.showNext = this.isBeside() ? id : "";
          this.requestUpdate();
        }
      },
      go,
      write: (key, id) => {
        const claim = this.claims.get(id);
        return claim !== undefined && writeByKey(this.walked(), key, claim);
      },
    };
  }

  private isBeside(): boolean {
    const parts = [...(this.querySelector(".debate-beside")?.children ?? [])];
    const [reading, map] = parts.map((part) => part.getBoundingClientRect());
    return reading !== undefined && map !== undefined && map.left >= reading.right;
  }

  private room(): Room {
    const inSight = this.inReadingOrder();
    if (!inSight.some((claim) => claim.id === this.current)) {
      this.current = inSight[0]?.id ?? "";
    }
    return {
      say: this.say,
      claims: this.claims,
      runs: this.runs,
      schemes: this.setting?.schemes ?? [],
      drafts: this.drafts,
      writing: this.writing(),
      mayWrite: this.mayWrite,
      tools: this.tools,
      owns: this.owns,
      plain: this.setting?.plain ?? "",
      current: this.current,
      rested: this.withMap ? this.rested : "",
      answering: (id) => this.answering.to(id),
      isOpen: (id) => this.open.has(id),
      fold: (id) => this.fold(id),
      act: (kind, claim, side) => this.begin(kind, claim, side),
      ask: (claim, question) => this.begin("say", claim, question.side, question.word),
      removeSource: (claim, source) => {
        this.focusNext = claim.id;
        this.$server.takeBack(source);
      },
      unmark: (claim, reason) => this.$server.unmark(claim.id, reason),
      reviewed: (claim) => this.$server.reviewed(claim.id),
      join: (claim) => {
        this.focusNext = claim.id;
        this.$server.join(claim.id);
      },
      part: (claim, restated) => {
        this.focusNext = claim.id;
        this.$server.part(restated);
      },
      goTo: (id) => {
        this.goTo(id);
        this.requestUpdate();
      },
      notAgain: (claim, reuse) => {
        this.focusNext = claim.id;
        this.$server.notAgain(reuse);
      },
      vote: (claim, opinion) => this.$server.vote(claim.id, opinion),
      rate: (claim, impact) => this.$server.rate(claim.id, impact),
      onKey: (event, claim) => onOutlineKey(this.walked(), event, claim),
      onFocus: (claim) => {
        if (this.current !== claim.id || this.rested !== claim.id) {
          this.current = claim.id;
          this.rested = claim.id;
          this.requestUpdate();
        }
      },
    };
  }

  private writing(): Writing {
    return {
      say: this.say,
      runs: this.runs,
      schemes: this.setting?.schemes ?? [],
      longest: (claim) => this.longest(claim),
      answered: (claim) => this.claims.answeredByOthers(claim),
      placesFor: (claim) => this.claims.placesFor(claim),
      sameAs: (claim) => this.claims.sameAs(claim),
      usesFor: (claim) => this.claims.usesFor(claim),
      useHere: (draft, claim) => {
        draft.refused = undefined;
        draft.sending = true;
        this.$server.again(draft.key, claim.id, draft.claim, draft.side);
        this.requestUpdate();
      },
      find: (id) => this.claims.get(id),
      goTo: (id) => {
        this.goTo(id);
        this.requestUpdate();
      },
      objectable: (claim) => this.objectable(claim),
      tools: this.tools,
      reasonedPlacesFor: (claim) => this.claims.reasonedPlacesFor(claim),
      keepsWords: (claim) => this.claims.keepsWords(claim),
      typed: (draft, field, value) => {
        draft.fields[field] = value;
        this.drafts.keep();
        if (draft.kind === "say" && field === "text") {
          this.lookForSimilar(draft);
        }
        this.requestUpdate();
      },
      choose: (draft, side) => {
        draft.side = side;
        this.drafts.keep();
        this.requestUpdate();
      },
      send: (draft) => this.send(draft),
      cancel: (draft) => {
        this.focusNext = this.end(draft.key);
        this.requestUpdate();
      },
    };
  }

  private longest(claim: Claim): number {
    const setting = this.setting;
    return (
      (claim.thesis && this.drafts.get(Drafts.key("edit", claim.id))
        ? setting?.questionLength
        : setting?.claimLength) ?? 2000
    );
  }

  /** Its reasoning can be objected to and joined: it has one, and the tools for analysis are on. */
  private objectable(claim: Claim): boolean {
    return this.tools && takesStep(claim);
  }

  private begin(kind: Kind, claim: Claim, side: Side | "none" = "none", question = ""): void {
    const draft = this.drafts.begin(
      kind,
      claim.id,
      claim.text,
      side,
      kind === "edit" || kind === "split" ? claim.text : "",
    );
    draft.question = question;
    this.focusNext = draft.key;
    this.requestUpdate();
  }

  /** Unfolds what can be asked back; false when nothing can. */
  private showQuestions(claim: Claim): boolean {
    const list = this.querySelector<HTMLDetailsElement>(
      `#${CSS.escape(`claim-${claim.id}`)} .debate-ask`,
    );
    if (list) {
      list.open = true;
      list.querySelector("button")?.focus();
    }
    return list !== null;
  }

  private send(draft: Draft): void {
    const claim = this.claims.get(draft.claim);
    if (
      draft.sending ||
      !claim ||
      ((draft.kind === "say" || draft.kind === "edit") && tooLong(draft, this.longest(claim)))
    ) {
      return;
    }
    draft.refused = undefined;
    draft.sending = sendDraft(this.$server, draft, this.claims, this.placeIn(draft, claim));
    this.requestUpdate();
  }

  /** Where the focus goes when a claim is withdrawn: to itself when it stays, otherwise to what it spoke about or stood after. */
  private whereToAfter(id: string): string {
    const order = this.inReadingOrder();
    const claim = this.claims.get(id);
    if (!claim || this.claims.answersTo(id).length > 0) {
      return id;
    }
    return claim.about || order[order.indexOf(claim) - 1]?.id || this.claims.thesis?.id || "";
  }

  private fold(id: string): void {
    this.open.turn(id);
    this.requestUpdate();
  }

  private inReadingOrder(): Claim[] {
    return this.claims.inReadingOrder((id) => this.open.has(id));
  }

  private walked(): Walked {
    return {
      claims: this.claims,
      inReadingOrder: () => this.inReadingOrder(),
      go: (claim) => {
        this.focusNext = claim.id;
        this.current = claim.id;
        this.requestUpdate();
      },
      unfold: (id) => this.open.open(id),
      fold: (id) => this.fold(id),
      toMap: (id) => {
        this.querySelector<DebateMap>("debate-map")?.focusOn(id);
        return this.withMap;
      },
      mayWrite: (claim) => this.mayWrite && !claim.withdrawn && !claim.split && !claim.gone,
      objectable: (claim) => this.objectable(claim),
      ask: (claim) => this.showQuestions(claim),
      begin: (kind, claim, side) => this.begin(kind, claim, side),
    };
  }

  private tellNews(counts: ReadonlyMap<NewsKind, number>): void {
    const parts = [...counts].map(([kind, n]) => this.say.count(`news.${kind}`, n));
    const list = new Intl.ListFormat(this.say.lang, {
      type: "conjunction",
    }).format(parts);
    this.told = this.say.text("news.new", list);
    this.requestUpdate();
  }
}

customElements.define("debate-outline", DebateOutline);
