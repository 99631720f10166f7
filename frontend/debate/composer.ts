import { html, nothing, type TemplateResult } from "lit";
import { isAboutStep, type Claim, type Kind, type Side } from "./claims";
import type { Draft } from "./drafts";
import { type MachineRun, machineWords } from "./machine-words";
import { usableIn } from "./reuse-places";
import type { Say } from "./say";
import { askedIn, choosing, hasStep, question, restingOn, type Scheme } from "./schemes";

/** The forms in which something is said, reworded, cited or withdrawn, in place. */

export interface Writing {
  say: Say;
  runs: ReadonlyMap<string, MachineRun>;
  schemes: Scheme[];
  longest: (claim: Claim) => number;
  answered: (claim: Claim) => boolean;
  keepsWords: (claim: Claim) => boolean;
  /** Whether its reasoning can be objected to and joined here. */
  objectable: (claim: Claim) => boolean;
  /** Whether that is done here at all. */
  tools: boolean;
  placesFor: (claim: Claim) => Claim[];
  reasonedPlacesFor: (claim: Claim) => Claim[];
  sameAs: (claim: Claim) => Claim[];
  usesFor: (claim: Claim) => Claim[];
  /** Uses what was said already in the stead of what is being written. */
  useHere: (draft: Draft, claim: Claim) => void;
  find: (id: string) => Claim | undefined;
  goTo: (id: string) => void;
  typed: (draft: Draft, field: string, value: string) => void;
  choose: (draft: Draft, side: Side | "none") => void;
  send: (draft: Draft) => void;
  cancel: (draft: Draft) => void;
}

const length = (text: string) => [...text].length;

export const tooLong = (draft: Draft, longest: number) => length(draft.fields.text ?? "") > longest;

export const composer = (draft: Draft, claim: Claim, writing: Writing): TemplateResult => {
  const { say } = writing;
  const submit = (event: Event) => {
    event.preventDefault();
    writing.send(draft);
  };
  return html`<form
    class="debate-composer ${draft.side}"
    id="draft-${draft.key}"
    novalidate
    @submit=${submit}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        submit(event);
      }
    }}
  >
    ${note(draft, claim, say)} ${body(draft, claim, writing)}
    <p class="debate-refused" role="alert">${draft.refused ?? nothing}</p>
    <div class="debate-send">
      <button type="submit" class="debate-button primary" ?disabled=${draft.sending}>
        ${say.text(draft.sending ? "sending" : label(draft))}
      </button>
      <button type="button" class="debate-button" @click=${() => writing.cancel(draft)}>
        ${say.text("cancel")}
      </button>
    </div>
  </form>`;
};

const label = (draft: Draft) =>
  ({
    say: "send",
    edit: "save",
    cite: "cite.send",
    withdraw: "withdraw",
    move: "move.do",
    merge: "merge.do",
    split: "split.do",
    mark: "mark.do",
    scheme: "scheme.do",
    again: "again.do",
  })[draft.kind];

const note = (draft: Draft, claim: Claim, say: Say) => {
  if (claim.gone) {
    return html`<p class="debate-note" role="status">${say.text("gone")}</p>`;
  }
  return draft.kind === "say" && draft.seen !== claim.text
    ? html`<p class="debate-note" role="status">${say.text("changed")}</p>`
    : nothing;
};

const body = (draft: Draft, claim: Claim, writing: Writing) => {
  const { say } = writing;
  switch (draft.kind) {
    case "say":
      return html`${sides(draft, claim, writing)} ${question(writing.schemes, draft, say)}
      ${area(draft, "text", say.text(`write.${draft.side === "none" ? "claim" : draft.side}`), writing, claim)}
      ${isAboutStep(draft.side) ? html`<p class="debate-hint">${say.text(`write.${draft.side}.help`)}</p>` : nothing}
      ${kinds(draft, claim, writing)}
      ${writing.tools && hasStep(draft) ? restingOn(writing.schemes, draft, say, (word) => writing.typed(draft, "scheme", word)) : nothing}
      ${similar(draft, writing)}`;
    case "edit":
      return html`${area(draft, "text", say.text(claim.thesis ? "edit.question" : "edit.label"), writing, claim)}
      ${claim.thesis ? nothing : kinds(draft, claim, writing)}
      ${writing.keepsWords(claim) ? html`<p class="debate-hint">${say.text("edit.answered")}</p>` : nothing}`;
    case "withdraw":
      return html`<p>
        <strong>${say.text("withdraw.sure")}</strong>
        ${say.text(writing.answered(claim) ? "withdraw.answered" : "withdraw.gone")}
      </p>`;
    case "mark":
      return marking(draft, writing);
    case "scheme":
      return choosing(writing.schemes, draft, claim, say, (word) =>
        writing.typed(draft, "scheme", word),
      );
    case "again":
      return usingAgain(draft, claim, writing);
    case "move":
      return moving(draft, claim, writing);
    case "split":
      return html`<p>${say.text("split.help")}</p>
        ${area(draft, "text", say.text("split.cut"), writing, claim)}`;
    case "merge":
      return html`<p>${say.text("merge.along")}</p>
        ${places(draft, "merge.with", writing.sameAs(claim), draft.fields.about ?? "", writing)}`;
    case "cite":
      return html`${line(draft, "address", writing, "url", true)}
        ${line(draft, "title", writing, "text", true)}
        <div class="debate-fields">
          ${line(draft, "authors", writing)} ${line(draft, "date", writing)}
          ${line(draft, "locator", writing)} ${line(draft, "accessed", writing)}
        </div>
        ${line(draft, "archived", writing, "url")}
        ${area(draft, "quote", say.text("cite.quote"), writing)}`;
  }
};

const sides = (draft: Draft, claim: Claim, writing: Writing) => {
  const { say } = writing;
  const choices: [Side | "none", string, string][] = [
    ["for", "+", say.text("for")],
    ["against", "−", say.text("against")],
  ];
  if (writing.objectable(claim) || isAboutStep(draft.side)) {
    choices.push(["undercut", "↛", say.text("undercut")], ["joint", "&", say.text("joint")]);
  }
  if (claim.thesis) {
    choices.push(["none", "", say.text("own")]);
  }
  return html`<fieldset class="debate-sides">
    <legend>${say.text(claim.thesis ? "side.thesis" : "side")}</legend>
    ${choices.map(
      ([side, sign, name]) =>
        html`<label class=${side}
          ><input
            type="radio"
            name="side-${draft.key}"
            .checked=${draft.side === side}
            @change=${() => writing.choose(draft, side)}
          /><span aria-hidden="true">${sign}</span> ${name}</label
        >`,
    )}
  </fieldset>`;
};

const REASONS = [
  "unsupported",
  "not-a-claim",
  "other-kind",
  "unclear",
  "duplicate",
  "off-topic",
  "several-in-one",
  "belongs-elsewhere",
  "insulting",
];

const marking = (draft: Draft, writing: Writing) => {
  const { say } = writing;
  return html`<fieldset class="debate-reasons">
      <legend>${say.text("mark.why")}</legend>
      ${REASONS.map(
        (reason) =>
          html`<label
            ><input
              type="radio"
              name="mark-${draft.key}"
              .checked=${(draft.fields.reason ?? REASONS[0]) === reason}
              @change=${() => writing.typed(draft, "reason", reason)}
            />
            ${say.text(`mark.${reason}`)}</label
          >`,
      )}
    </fieldset>
    <p class="debate-hint">${say.text("mark.help")}</p>`;
};

const SHOWN = 90;

const moving = (draft: Draft, claim: Claim, writing: Writing) => {
  const { say } = writing;
  const chosen = draft.fields.about ?? claim.about;
  const alone = draft.side === "none";
  const under = isAboutStep(draft.side)
    ? writing.reasonedPlacesFor(claim)
    : writing.placesFor(claim);
  return html`<p>${say.text("move.along")}</p>
    <fieldset class="debate-sides">
      <legend>${say.text("move.how")}</legend>
      ${sidesOfMoving(draft, claim, writing).map(
        (side) =>
          html`<label class=${side}
            ><input
              type="radio"
              name="move-${draft.key}"
              .checked=${draft.side === side}
              @change=${() => writing.choose(draft, side)}
            />
            ${say.text(side === "none" ? "move.alone" : side)}</label
          >`,
      )}
    </fieldset>
    ${alone ? nothing : places(draft, "move.under", under, chosen, writing)}`;
};

const usingAgain = (draft: Draft, claim: Claim, writing: Writing) => {
  const { say } = writing;
  return html`<p>${say.text("again.lead")}</p>
    <fieldset class="debate-sides">
      <legend>${say.text("again.side")}</legend>
      ${(["for", "against"] as const).map(
        (side) =>
          html`<label class=${side}
            ><input
              type="radio"
              name="again-${draft.key}"
              .checked=${draft.side === side}
              @change=${() => writing.choose(draft, side)}
            />
            ${say.text(side)}</label
          >`,
      )}
    </fieldset>
    ${places(draft, "again.about", writing.usesFor(claim), draft.fields.about ?? "", writing)}`;
};

const sidesOfMoving = (draft: Draft, claim: Claim, writing: Writing): (Side | "none")[] =>
  isAboutStep(draft.side) || (writing.tools && writing.reasonedPlacesFor(claim).length > 0)
    ? ["for", "against", "undercut", "joint", "none"]
    : ["for", "against", "none"];

/** An option holds no markup: that a machine wrote in it is said in words. */
const inShort = (claim: Claim, say: Say) => {
  const text = claim.text.length > SHOWN ? `${claim.text.slice(0, SHOWN)}…` : claim.text;
  return claim.marked.length > 0 ? say.text("provenance.titled", text) : text;
};

/** One claim among several. */
const places = (draft: Draft, label: string, claims: Claim[], chosen: string, writing: Writing) => {
  const { say } = writing;
  const id = `${draft.key}-about`;
  return html`<div class="debate-field">
    <label for=${id}>${say.text(label)}</label>
    <select
      id=${id}
      @change=${(event: Event) => writing.typed(draft, "about", (event.target as HTMLSelectElement).value)}
    >
      ${claims.map(
        (place) =>
          html`<option value=${place.id} ?selected=${place.id === chosen}>
            ${place.thesis ? `${say.text("question")} : ` : ""}${inShort(place, say)}
          </option>`,
      )}
    </select>
  </div>`;
};

const KINDS: Kind[] = ["fact", "value", "proposal"];

const kinds = (draft: Draft, claim: Claim, writing: Writing) => {
  const { say } = writing;
  const id = `${draft.key}-kind`;
  const chosen = draft.fields.kind ?? (draft.kind === "edit" ? claim.kind : "");
  return html`<div class="debate-field">
    <label for=${id}
      >${say.text("kind")} <span class="debate-hint">${say.text("cite.optional")}</span></label
    >
    <select
      id=${id}
      aria-describedby="${id}-help"
      @change=${(event: Event) => writing.typed(draft, "kind", (event.target as HTMLSelectElement).value)}
    >
      ${
        draft.kind === "say" || !claim.kind
          ? html`<option value="" ?selected=${!chosen}>${say.text("kind.none")}</option>`
          : nothing
      }
      ${KINDS.map(
        (kind) =>
          html`<option value=${kind} ?selected=${chosen === kind}>
            ${say.text(`kind.${kind}`)}
          </option>`,
      )}
    </select>
    <p class="debate-hint" id="${id}-help">${say.text("kind.help")}</p>
  </div>`;
};

const similar = (draft: Draft, writing: Writing) => {
  const { say } = writing;
  const found = (draft.similar ?? [])
    .map((id) => writing.find(id))
    .filter((claim) => claim !== undefined);
  return html`<div class="debate-similar" role="status">
    ${
      found.length > 0
        ? html`<p>
              <strong>${say.text("similar")}</strong>
              ${say.text("similar.help")}
            </p>
            <ul>
              ${found.map(
                (claim) =>
                  html`<li>
                    <button type="button" @click=${() => writing.goTo(claim.id)}>
                      ${machineWords(claim, writing.runs, say)}
                    </button>
                    ${
                      writing.tools && usableIn(draft, claim)
                        ? html`<button
                            type="button"
                            class="debate-act"
                            @click=${() => writing.useHere(draft, claim)}
                          >
                            ${say.text("again.here")}
                          </button>`
                        : nothing
                    }
                  </li>`,
              )}
            </ul>`
        : nothing
    }
  </div>`;
};

const area = (draft: Draft, field: string, label: string, writing: Writing, claim?: Claim) => {
  const id = `${draft.key}-${field}`;
  const asked = askedIn(writing.schemes, draft) ? `${draft.key}-question ` : "";
  const left = claim ? writing.longest(claim) - length(draft.fields[field] ?? "") : 1000;
  const count =
    left < 0 ? writing.say.count("over", -left) : left < 200 ? writing.say.count("left", left) : "";
  return html`<div class="debate-field">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      rows="3"
      dir="auto"
      aria-describedby="${asked}${id}-count"
      aria-invalid=${left < 0 ? "true" : "false"}
      .value=${draft.fields[field] ?? ""}
      @input=${(event: Event) => writing.typed(draft, field, (event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <p id="${id}-count" class=${left < 0 ? "debate-count over" : "debate-count"}>${count}</p>
  </div>`;
};

const HELPED = ["address", "authors", "date", "locator", "accessed", "archived"];

const line = (draft: Draft, field: string, writing: Writing, type = "text", needed = false) => {
  const { say } = writing;
  const id = `${draft.key}-${field}`;
  const helped = HELPED.includes(field);
  return html`<div class="debate-field">
    <label for=${id}
      >${say.text(`cite.${field}`)}
      ${needed ? nothing : html`<span class="debate-hint">${say.text("cite.optional")}</span>`}</label
    >
    <input
      id=${id}
      type=${type === "url" ? "text" : type}
      inputmode=${type}
      autocomplete="off"
      dir="auto"
      ?required=${needed}
      aria-describedby=${helped ? `${id}-help` : nothing}
      .value=${draft.fields[field] ?? ""}
      @input=${(event: Event) => writing.typed(draft, field, (event.target as HTMLInputElement).value)}
    />
    ${helped ? html`<p class="debate-hint" id="${id}-help">${say.text(`cite.${field}.help`)}</p>` : nothing}
  </div>`;
};
