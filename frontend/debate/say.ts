/** The words of the page in one language, with plurals and dates as that language makes them. */
export class Say {
  private readonly plural: Intl.PluralRules;
  private readonly time: Intl.DateTimeFormat;
  private readonly date: Intl.DateTimeFormat;
  private readonly exact: Intl.DateTimeFormat;

  constructor(
    private readonly words: Record<string, string>,
    readonly lang: string,
  ) {
    const locale = lang === "en" ? "en-GB" : lang;
    this.plural = new Intl.PluralRules(locale);
    this.time = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
    this.date = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
    this.exact = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" });
  }

  text(key: string, ...values: (string | number)[]): string {
    const pattern = this.words[key] ?? `!${key}!`;
    return pattern.replace(/\{(\d)\}/g, (place, n) => String(values[Number(n)] ?? place));
  }

  count(key: string, n: number): string {
    const form = this.plural.select(n) === "one" ? "one" : "other";
    return this.text(`${key}.${form}`, new Intl.NumberFormat(this.lang).format(n));
  }

  /** The hour today, the day before that. */
  moment(iso: string): string {
    const then = new Date(iso);
    return then.toDateString() === new Date().toDateString()
      ? this.time.format(then)
      : this.date.format(then);
  }

  exactly(iso: string): string {
    return this.exact.format(new Date(iso));
  }

  /** A date without an hour, as far as it is known: 2024, 2024-05 or 2024-05-03. */
  partial(date: string): string {
    const [year, month, day] = date.split("-").map(Number);
    if (!month) {
      return date;
    }
    const locale = this.lang === "en" ? "en-GB" : this.lang;
    const parts: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
    return new Intl.DateTimeFormat(locale, day ? { ...parts, day: "numeric" } : parts).format(
      Date.UTC(year, month - 1, day || 1),
    );
  }
}
