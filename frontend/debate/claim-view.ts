import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import {
  isReadBack,
  takesStep,
  type Claim,
  type Claims,
  type Mark,
  type Opinion,
  type Side,
} from "./claims";
import { composer, type Writing } from "./composer";
import type { Drafts, Kind } from "./drafts";
import { machineRuns, machineWords, type MachineRun } from "./machine-words";
import type { Say } from "./say";
import { reuses } from "./reuses";
import { askBack, type Asked, questionsOf, rests, type Scheme } from "./schemes";
import { sourceCard } from "./source-card";
import { voting } from "./votes";

/** A claim with what stands under it: sources, the form that answers it, and its answers. */

export interface Room {
  say: Say;
  claims: Claims;
  runs: ReadonlyMap<string, MachineRun>;
  schemes: Scheme[];
  drafts: Drafts;
  writing: Writing;
  mayWrite: boolean;
  tools: boolean;
  owns: boolean;
  /** Where the pages of the room are that need no script. */
  plain: string;
  current: string;
  /** What the map beside points at; empty without a map. */
  rested: string;
  /** The names of others who are writing an answer to this claim. */
  answering: (id: string) => string[];
  isOpen: (id: string) => boolean;
  fold: (id: string) => void;
  act: (kind: Kind, claim: Claim, side?: Side | "none") => void;
  ask: (claim: Claim, question: Asked) => void;
  removeSource: (claim: Claim, source: string) => void;
  unmark: (claim: Claim, reason: string) => void;
  reviewed: (claim: Claim) => void;
  part: (claim: Claim, restated: string) => void;
  goTo: (id: string) => void;
  notAgain: (claim: Claim, reuse: string) => void;
  join: (claim: Claim) => void;
  vote: (claim: Claim, opinion: Opinion) => void;
  rate: (claim: Claim, impact: number) => void;
  onKey: (event: KeyboardEvent, claim: Claim) => void;
  onFocus: (claim: Claim) => void;
}

export const SIGNS: Record<Side, string> = { for: "+", against: "−", undercut: "↛", joint: "&" };

export const claimView = (room: Room, claim: Claim, depth: number): TemplateResult => {
  const { say } = room;
  // Every space within shows.
  // prettier-ignore
  const words = html`<p class="debate-words" id="words-${claim.id}" dir="auto">${machineWords(claim, room.runs, say)}</p>`;
  return html`<li class="debate-item">
    <article
      class="debate-claim ${claim.side} ${claim.withdrawn ? "withdrawn" : ""} ${room.rested === claim.id ? "rested" : ""}"
      id="claim-${claim.id}"
      tabindex=${room.current === claim.id ? 0 : -1}
      aria-labelledby="who-${claim.id} words-${claim.id}"
      @keydown=${(event: KeyboardEvent) => room.onKey(event, claim)}
      @focusin=${() => room.onFocus(claim)}
    >
      <div
        class="debate-who"
        id="who-${claim.id}"
        role="heading"
        aria-level=${Math.min(6, depth + 3)}
      >
        ${
          claim.side
            ? html`<span class="debate-side"
                ><span aria-hidden="true">${SIGNS[claim.side]}</span> ${say.text(claim.side)}</span
              >`
            : html`<span class="visually-hidden">${say.text("claim")}</span>`
        }
        ${claim.kind ? html`<span class="debate-kind">${say.text(`kind.${claim.kind}`)}</span>` : nothing}
        <span class="debate-author author-${claim.hue}">${who(claim, say)}</span>
        ${claim.brought ? html`<span class="debate-kind">${say.text("brought")}</span>` : nothing}
        ${isReadBack(claim) ? html`<span class="debate-kind">${say.text("spoken.waits")}</span>` : nothing}
        <time datetime=${claim.saidAt} title=${say.exactly(claim.saidAt)}
          >${say.moment(claim.saidAt)}</time
        >
      </div>
      ${words}
      ${machineRuns([claim, ...claim.earlier, ...claim.restated, ...claim.fair], room.runs, say)}
      ${rests(room.schemes, claim, say)} ${reuses(room, claim)} ${restated(room, claim)}
      ${fair(room, claim)} ${divided(room, claim)}
      ${claim.remarks.map(
        (one) =>
          html`<p class="debate-note debate-remark">
            ${say.text("remark", one.title)} ${one.says}
            <a href=${one.path} router-ignore>${say.text("remark.rule")}</a>
          </p>`,
      )}
      ${isReadBack(claim) ? html`<p class="debate-note">${say.text("spoken.waits.help")}</p>` : nothing}
      ${claim.withdrawn ? html`<p class="debate-note">${say.text("withdrawn")}</p>` : nothing}
      ${claim.valued ? html`<p class="debate-note">${say.text("valued")}</p>` : nothing}
      ${earlier(claim, room.runs, say)} ${sources(room, claim)} ${checks(room, claim)}
      ${marks(room, claim)} ${voting(room, claim)} ${asking(room, claim)} ${acts(room, claim)}
      ${answering(room, claim)}
    </article>
    ${composers(room, claim)} ${answers(room, claim, depth)}
  </li>`;
};

/** Whoever wrote down what another said aloud did not think of it. */
const who = ({ by, spoken }: Claim, say: Say): string => {
  const writer = by || say.text("somebody");
  if (!spoken) {
    return writer;
  }
  const said = spoken.speaker ? say.text("spoken.by", spoken.speaker) : say.text("spoken");
  return `${said} · ${say.text("spoken.written", writer)}`;
};

export const composers = (room: Room, claim: Claim) =>
  repeat(
    room.drafts.at(claim.id),
    (draft) => draft.key,
    (draft) => composer(draft, claim, room.writing),
  );

export const earlier = (claim: Claim, runs: ReadonlyMap<string, MachineRun>, say: Say) =>
  claim.earlier.length === 0
    ? nothing
    : html`<details class="debate-earlier">
        <summary>${say.text("reworded")} · ${say.text("earlier")}</summary>
        <ul>
          ${claim.earlier.map(
            (words) =>
              html`<li>
                <q dir="auto">${machineWords(words, runs, say)}</q>
                <span class="debate-hint">${say.text("until", say.exactly(words.at))}</span>
              </li>`,
          )}
        </ul>
      </details>`;

const sources = (room: Room, claim: Claim) =>
  claim.sources.length === 0
    ? nothing
    : html`<ul class="debate-sources" aria-label=${room.say.text("sources")}>
        ${repeat(
          claim.sources,
          (source) => source.id,
          (source) =>
            sourceCard(
              source,
              room.say,
              source.removable ? () => room.removeSource(claim, source.id) : undefined,
            ),
        )}
      </ul>`;

const divided = (room: Room, claim: Claim) => {
  const { say } = room;
  const { split } = claim;
  return split
    ? html`<p class="debate-note">
        ${say.text("split.by", split.by || say.text("somebody"))}
        ${split.parts.map(
          (part, at) =>
            html`<a
                href="#claim-${part}"
                router-ignore
                @click=${(event: Event) => {
                  event.preventDefault();
                  room.writing.goTo(part);
                }}
                >${say.text("split.part", at + 1)}</a
              >${at < split.parts.length - 1 ? ", " : " "}`,
        )}
        ${
          split.joinable && room.mayWrite
            ? html`<button type="button" class="debate-act" @click=${() => room.join(claim)}>
                ${say.text("split.join")}
              </button>`
            : nothing
        }
      </p>`
    : nothing;
};

const restated = (room: Room, claim: Claim) =>
  claim.restated.length === 0
    ? nothing
    : html`<ul class="debate-restated" aria-label=${room.say.text("restated")}>
        ${claim.restated.map(
          (same) =>
            html`<li>
              <span class="debate-hint"
                >${room.say.text("restated.by", same.by || room.say.text("somebody"))}${same.spoken ? ` (${room.say.text("spoken")})` : ""}</span
              >
              <q id="words-${same.id}" dir="auto">${machineWords(same, room.runs, room.say)}</q>
              <span class="debate-hint"
                >${room.say.text("restated.merged", same.mergedBy || room.say.text("somebody"))}</span
              >
              ${
                same.partable && room.mayWrite
                  ? html`<button
                      type="button"
                      class="debate-act"
                      aria-describedby="words-${same.id}"
                      @click=${() => room.part(claim, same.id)}
                    >
                      ${room.say.text("restated.part")}
                    </button>`
                  : nothing
              }
              ${same.mine ? nothing : report(same.id, room.say)}
            </li>`,
        )}
      </ul>`;

const fair = (room: Room, claim: Claim) =>
  claim.fair.length === 0
    ? nothing
    : html`<ul class="debate-restated">
        ${claim.fair.map(
          (put) =>
            html`<li>
              <span class="debate-hint"
                >${room.say.text("fair.by", put.by || room.say.text("somebody"))}</span
              >
              <q dir="auto">${machineWords(put, room.runs, room.say)}</q>
              ${
                put.state === "yes"
                  ? html`<span class="debate-hint">${room.say.text("fair.yes")}</span>`
                  : fairPage(room, claim, `fair.${put.state}`)
              }
            </li>`,
        )}
      </ul>`;

/** Where a claim is put in its strongest form, and its author answers: a plain page, beside this one. */
const fairPage = (room: Room, claim: Claim, words: string) =>
  html`<a
    class="debate-act"
    href="${room.plain}/claims/${claim.id}/fair"
    target="_blank"
    router-ignore
    aria-describedby="words-${claim.id}"
    >${room.say.text(words)}</a
  >`;

/** Where a fact is held against its sources: a plain page, beside this one. */
const checks = (room: Room, claim: Claim) =>
  claim.checkable
    ? html`<p class="debate-note">
        <a
          href="${room.plain}/claims/${claim.id}/check"
          target="_blank"
          router-ignore
          aria-describedby="words-${claim.id}"
          >${
            claim.checks === 0
              ? room.say.text(claim.beingChecked ? "check.begun" : "check.none")
              : room.say.text("check.short", claim.checks, claim.contested)
          }</a
        >
      </p>`
    : nothing;

/** Seen, and read by whoever goes there; never spoken into what somebody is doing. */
const answering = (room: Room, claim: Claim) =>
  room.answering(claim.id).length === 0
    ? nothing
    : html`<p class="debate-hint">
        ${room.say.text("answering", room.answering(claim.id).join(", "))}
      </p>`;

const marks = (room: Room, claim: Claim) => {
  const { say } = room;
  const mine = claim.marks.filter((mark) => mark.mine);
  const words = (mark: Mark) => say.text(`mark.${mark.reason}`);
  if (claim.marks.length === 0) {
    return nothing;
  }
  return html`<div class="debate-marks">
    ${
      claim.mine || mine.length < claim.marks.length
        ? html`<p>
            ${say.text("marks")}
            ${claim.marks.map((mark) => `${words(mark)} (${mark.times})`).join(", ")}
          </p>`
        : nothing
    }
    ${
      claim.mine
        ? html`<button type="button" class="debate-act" @click=${() => room.reviewed(claim)}>
            ${say.text("marks.reviewed")}
          </button>`
        : nothing
    }
    ${mine.map(
      (mark) =>
        html`<p>
          ${say.text("marks.mine")} ${words(mark)}
          <button type="button" class="debate-act" @click=${() => room.unmark(claim, mark.reason)}>
            ${say.text("marks.take-back")}
          </button>
        </p>`,
    )}
  </div>`;
};

/** Where the tools are on, and it can be answered. */
const asking = (room: Room, claim: Claim) =>
  room.mayWrite &&
  room.tools &&
  !claim.withdrawn &&
  !claim.split &&
  !claim.gone &&
  !isReadBack(claim) &&
  questionsOf(room.schemes, claim).length > 0
    ? askBack(room.schemes, claim, room.say, SIGNS, (question) => room.ask(claim, question))
    : nothing;

/** Which side a form begins with. */
const firstSide = (kind: Kind, claim: Claim, side: Side | "none") => {
  if (kind === "again") {
    return "for";
  }
  return kind === "move" ? claim.side || "none" : side;
};

const acts = (room: Room, claim: Claim) => {
  const { say } = room;
  const button = (
    kind: Kind,
    sign: string,
    shown: string,
    name: string,
    side: Side | "none" = "none",
  ) =>
    html`<button
      type="button"
      class="debate-act ${side}"
      aria-label=${say.text(name)}
      @click=${() => room.act(kind, claim, firstSide(kind, claim, side))}
    >
      ${sign ? html`<span aria-hidden="true">${sign}</span>` : nothing} ${say.text(shown)}
    </button>`;
  const writing =
    room.mayWrite && !claim.withdrawn && !claim.split
      ? html`${
          isReadBack(claim)
            ? nothing
            : html`${button("say", SIGNS.for, "for", "argue.for", "for")}
              ${button("say", SIGNS.against, "against", "argue.against", "against")}
              ${
                room.tools && takesStep(claim)
                  ? html`${button("say", SIGNS.undercut, "argue.undercut", "argue.undercut", "undercut")}
                    ${button("say", SIGNS.joint, "argue.joint", "argue.joint", "joint")}`
                  : nothing
              }
              ${
                room.tools && room.claims.usesFor(claim).length > 0
                  ? button("again", "", "again", "again")
                  : nothing
              }
              ${button("cite", "", "cite", "cite")}`
        }
        ${
          claim.mine
            ? html`${button("edit", "", "edit", "edit")}
              ${button("withdraw", "", "withdraw", "withdraw")}`
            : nothing
        }
        ${claim.mine || isReadBack(claim) ? nothing : fairPage(room, claim, "fair")}
        ${claim.mine ? nothing : button("mark", "", "mark", "mark")}
        ${
          claim.mine || room.owns
            ? html`${
                takesStep(claim) && !isReadBack(claim) && (room.tools || claim.scheme)
                  ? button("scheme", "", "scheme", "scheme")
                  : nothing
              }
              ${button("move", "", "move", "move")} ${button("split", "", "split", "split")}
              ${
                claim.restated.length === 0 && room.claims.areSeveral()
                  ? button("merge", "", "merge", "merge")
                  : nothing
              }`
            : nothing
        }`
      : nothing;
  return claim.gone
    ? nothing
    : html`<div class="debate-acts">
        ${writing} ${claim.mine ? nothing : report(claim.id, say)}
      </div>`;
};

/** A plain page, beside this one: what is being written here stays. */
const report = (claim: string, say: Say) =>
  html`<a
    class="debate-act"
    href="report/claim/${claim}"
    target="_blank"
    router-ignore
    aria-describedby="words-${claim}"
    >${say.text("report")}</a
  >`;

const answers = (room: Room, claim: Claim, depth: number) => {
  const { say, claims } = room;
  const all = claims.answersTo(claim.id);
  if (all.length === 0) {
    return nothing;
  }
  const open = room.isOpen(claim.id);
  const below = claims.countBelow(claim.id);
  const fold = html`<button
    type="button"
    class="debate-act debate-fold"
    aria-expanded=${open}
    @click=${() => room.fold(claim.id)}
  >
    ${open ? say.text("hide") : say.count("show", below)}
  </button>`;
  if (!open) {
    return fold;
  }
  if (depth === 0 && !claim.side) {
    return html`${columns(room, claim, depth + 1)}`;
  }
  return html`${depth > 1 ? fold : nothing}
    <ul class="debate-answers">
      ${repeat(
        all,
        (answer) => answer.id,
        (answer) => claimView(room, answer, depth + 1),
      )}
    </ul>`;
};

/** For on the left, against on the right; on a narrow screen one after the other. */
export const columns = (room: Room, claim: Claim, depth: number) =>
  html`<div class="debate-columns">
    ${(["for", "against"] as Side[]).map((side) => {
      const speaking = room.claims.speaking(side, claim.id);
      return html`<div class="debate-column ${side}">
        <div class="debate-column-title" role="heading" aria-level=${Math.min(6, depth + 3)}>
          <span aria-hidden="true">${SIGNS[side]}</span> ${room.say.text(side)}
        </div>
        ${
          speaking.length === 0
            ? html`<p class="debate-hint">${room.say.text(`none.${side}`)}</p>`
            : html`<ul class="debate-answers">
                ${repeat(
                  speaking,
                  (answer) => answer.id,
                  (answer) => claimView(room, answer, depth + 1),
                )}
              </ul>`
        }
      </div>`;
    })}
  </div>`;
