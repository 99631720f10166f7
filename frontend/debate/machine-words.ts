import { html, nothing, type TemplateResult } from "lit";
import type { Say } from "./say";

/** Words in which a machine's are always seen and always heard as such, and the lines that say whose they are. */

export interface Marked {
  text: string;
  /** The run that wrote them; empty for people's words. */
  run: string;
  /** Whether the badge stands before it, and whether the passage ends with it. */
  begins: boolean;
  ends: boolean;
}

export interface MachineRun {
  id: string;
  how: string;
  model: string;
  at: string;
  askedBy: string;
  prompt: string;
}

interface Words {
  text: string;
  /** Empty when no machine had to do with them. */
  marked: Marked[];
}

export const machineWords = (
  words: Words,
  runs: ReadonlyMap<string, MachineRun>,
  say: Say,
): unknown =>
  words.marked.length === 0
    ? words.text
    : words.marked.map((part) => markedPart(part, runs.get(part.run)?.how, say));

/** On one line: between the words spaces and line ends count. */
const markedPart = (part: Marked, how: string | undefined, say: Say): TemplateResult =>
  html`${part.begins ? html`${machineBadge(how, say)}<span class="visually-hidden"> ${say.text(`provenance.spoken${kind(how)}`)} </span>` : nothing}${
    part.run ? html`<span class="machine">${part.text}</span>` : part.text
  }${part.ends ? html`<span class="visually-hidden"> ${say.text("provenance.end")} </span>` : nothing}`;

export const machineBadge = (how: string | undefined, say: Say) =>
  html`<span class="debate-machine-badge">${say.text(`provenance.badge${kind(how)}`)}</span>`;

/** What a machine only reworded or corrected is not called its own; of a run that nobody knows any more nothing is said. */
const kind = (how: string | undefined): string => (how ? `.machine-${how}` : "");

/** Which machines wrote in these texts, when, for whom, by which prompt. */
export const machineRuns = (texts: Words[], runs: ReadonlyMap<string, MachineRun>, say: Say) => {
  const named = new Set(texts.flatMap((words) => words.marked.map((part) => part.run)));
  named.delete("");
  return [...named].map((id) => {
    const run = runs.get(id);
    return run
      ? html`<p class="debate-machine-run">
          ${machineBadge(run.how, say)}
          ${say.text(`provenance.run.${run.how}`, run.model, say.moment(run.at))}
          ${run.askedBy ? say.text("provenance.run.asked", run.askedBy) : nothing}
          ${run.prompt ? say.text("provenance.run.prompt", run.prompt) : nothing}
        </p>`
      : nothing;
  });
};
