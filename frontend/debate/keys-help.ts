import { html, type TemplateResult } from "lit";
import type { Say } from "./say";

/** Which key does what in the outline. */
export const keysHelp = (say: Say, tools: boolean): TemplateResult => {
  const keys: [string, string][] = [
    ["↓ ↑", "keys.move"],
    ["← →", "keys.level"],
    [say.text("keys.enter.name"), "keys.enter"],
    ["+", "keys.for"],
    ["-", "keys.against"],
    ...(tools
      ? ([
          ["O", "keys.undercut"],
          ["T", "keys.joint"],
          ["Q", "keys.ask"],
        ] as [string, string][])
      : []),
    ["S", "keys.cite"],
    ["M", "keys.map"],
    ["Ctrl+" + say.text("keys.enter.name"), "keys.send"],
    [say.text("keys.escape.name"), "keys.escape"],
  ];
  return html`<details class="debate-keys">
    <summary>${say.text("keys")}</summary>
    <dl>
      ${keys.map(
        ([key, act]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${say.text(act)}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
};
