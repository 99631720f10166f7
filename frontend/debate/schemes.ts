import { html, nothing } from "lit";
import type { Claim, Side } from "./claims";
import type { Draft } from "./drafts";
import type { Say } from "./say";

/** Kinds of argument: what an answer rests on, and the questions that others ask back. */

export interface Asked {
  word: string;
  /** That of an answer to it: against the claim itself, or its reasoning. */
  side: Side;
  text: string;
}

export interface Scheme {
  word: string;
  name: string;
  help: string;
  questions: Asked[];
}

export const questionsOf = (schemes: Scheme[], claim: Claim): Asked[] =>
  schemes.find((scheme) => scheme.word === claim.scheme)?.questions ?? [];

/** The question a form was begun with, while it still says what answers it. */
export const askedIn = (schemes: Scheme[], draft: Draft): Asked | undefined =>
  schemes
    .flatMap((scheme) => scheme.questions)
    .find((question) => question.word === draft.question && question.side === draft.side);

/** Help above the field, not words of whoever writes. */
export const question = (schemes: Scheme[], draft: Draft, say: Say) => {
  const asked = askedIn(schemes, draft);
  return asked
    ? html`<p id="${draft.key}-question">${say.text("scheme.asked", asked.text)}</p>`
    : nothing;
};

/** What an answer rests on. */
export const rests = (schemes: Scheme[], claim: Claim, say: Say) => {
  const scheme = schemes.find((one) => one.word === claim.scheme);
  return scheme
    ? html`<p class="debate-hint">${say.text("scheme.rests", scheme.name)}</p>`
    : nothing;
};

/** The questions; each opens the form that answers it. */
export const askBack = (
  schemes: Scheme[],
  claim: Claim,
  say: Say,
  signs: Record<Side, string>,
  ask: (question: Asked) => void,
) =>
  html`<details class="debate-earlier debate-ask">
    <summary aria-describedby="words-${claim.id}">${say.text("scheme.ask")}</summary>
    <ul>
      ${questionsOf(schemes, claim).map(
        (question) =>
          html`<li>
            <button
              type="button"
              class="debate-act ${question.side}"
              aria-describedby="words-${claim.id}"
              @click=${() => ask(question)}
            >
              <span aria-hidden="true">${signs[question.side]}</span> ${question.text}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;

/** What a kind is called, and what that means; nothing chosen takes it back. */
export const choosing = (
  schemes: Scheme[],
  draft: Draft,
  claim: Claim,
  say: Say,
  choose: (word: string) => void,
) => {
  const chosen = draft.fields.scheme ?? claim.scheme;
  const choice = (word: string, name: string, help: string) =>
    html`<label
      ><input
        type="radio"
        name="scheme-${draft.key}"
        .checked=${chosen === word}
        @change=${() => choose(word)}
      />
      <span><b>${name}</b> <span class="debate-hint">${help}</span></span></label
    >`;
  return html`<fieldset class="debate-reasons">
      <legend>${say.text("scheme.which")}</legend>
      ${choice("", say.text("scheme.none"), "")}
      ${schemes.map((scheme) => choice(scheme.word, scheme.name, scheme.help))}
    </fieldset>
    <p class="debate-hint">${say.text("scheme.help")}</p>`;
};

/** Whether what is being written will answer something by a reasoning of its own. */
export const hasStep = (draft: Draft) => draft.side !== "joint" && draft.side !== "none";

/** Of which kind that reasoning is said to be. */
export const schemeOf = (draft: Draft) => (hasStep(draft) ? (draft.fields.scheme ?? "") : "");

/** The same in short, while an answer is written. */
export const restingOn = (
  schemes: Scheme[],
  draft: Draft,
  say: Say,
  choose: (word: string) => void,
) => {
  const id = `${draft.key}-scheme`;
  const chosen = schemes.find((scheme) => scheme.word === draft.fields.scheme);
  return html`<div class="debate-field">
    <label for=${id}
      >${say.text("scheme.which")}
      <span class="debate-hint">${say.text("cite.optional")}</span></label
    >
    <select
      id=${id}
      aria-describedby="${id}-help"
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${!chosen}>${say.text("scheme.none")}</option>
      ${schemes.map(
        (scheme) =>
          html`<option value=${scheme.word} ?selected=${scheme === chosen}>${scheme.name}</option>`,
      )}
    </select>
    <p class="debate-hint" id="${id}-help">${chosen ? chosen.help : say.text("scheme.help")}</p>
  </div>`;
};
