/** Counts words as the language does, remembering paragraphs that have not changed since the last count. */
export class WordCount {
  private readonly segmenter: Intl.Segmenter;
  private known = new Map<string, number>();

  constructor(language: string) {
    this.segmenter = new Intl.Segmenter(language, { granularity: "word" });
  }

  of(text: string): number {
    const counted = new Map<string, number>();
    let sum = 0;
    for (const paragraph of text.split("\n")) {
      const words = this.known.get(paragraph) ?? this.count(paragraph);
      counted.set(paragraph, words);
      sum += words;
    }
    this.known = counted;
    return sum;
  }

  private count(paragraph: string): number {
    let words = 0;
    for (const segment of this.segmenter.segment(paragraph)) {
      if (segment.isWordLike) words += 1;
    }
    return words;
  }
}
