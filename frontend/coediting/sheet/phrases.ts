/** The editor's own words in the person's language, from words/editor_*.properties. */
export class Phrases {
  readonly language: string;
  /** whose dates and numbers are written: English as in Europe */
  readonly locale: string;
  private readonly words: Record<string, string>;
  private readonly plurals: Intl.PluralRules;
  private readonly numbers: Intl.NumberFormat;

  constructor(words: Record<string, string>, language: string) {
    this.words = words;
    this.language = language || "en";
    this.locale = this.language === "en" ? "en-GB" : this.language;
    this.plurals = new Intl.PluralRules(this.locale);
    this.numbers = new Intl.NumberFormat(this.locale);
  }

  /** The words for a key, with `{0}`, `{1}` … filled in; a missing key shows itself. */
  say(key: string, ...values: string[]): string {
    const pattern = this.words[key] ?? `!editor.${key}!`;
    return pattern.replace(/\{(\d)\}/g, (_whole, place: string) => values[Number(place)] ?? "");
  }

  /** As `say`, choosing between the keys ending in `.one` and `.other`; the number is `{0}`. */
  count(key: string, count: number, ...values: string[]): string {
    const form = this.plurals.select(count) === "one" ? "one" : "other";
    return this.say(`${key}.${form}`, this.numbers.format(count), ...values);
  }

  list(items: string[]): string {
    return new Intl.ListFormat(this.locale, { type: "conjunction" }).format(items);
  }
}
