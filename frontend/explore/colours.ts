/** The tokens of the place as plain colours, for a canvas that knows no custom properties. */
export function colours(host: Element, names: string[]): Record<string, string> {
  const probe = document.createElement("span");
  probe.hidden = true;
  host.append(probe);
  const found: Record<string, string> = {};
  for (const name of names) {
    probe.style.color = `var(--${name})`;
    found[name] = getComputedStyle(probe).color;
  }
  probe.remove();
  return found;
}
