import { toParagraphs } from './to-paragraphs.ts';

/** Lays out text as a browser would: white space collapses, blocks stand on lines of their own. */
export class TextFlow {
  readonly #parts: string[] = [];
  readonly #max: number;
  #length = 0;
  /** Line breaks due before the next text. */
  #breaks = 0;
  #hasBullet = false;
  #hasSpace = false;

  constructor(max: number) {
    this.#max = max;
  }

  /** Adds text of which runs of white space count as one space. */
  add(text: string): void {
    if (this.#length >= this.#max) return;
    const collapsed = text.replace(/\s+/g, ' ');
    const trimmed = collapsed.trim();
    if (trimmed === '') {
      this.#hasSpace ||= collapsed !== '';
      return;
    }
    const space = this.#hasSpace || collapsed.startsWith(' ') ? ' ' : '';
    this.#parts.push(this.#lead() || space, trimmed);
    this.#length += trimmed.length + 1;
    this.#hasSpace = collapsed.endsWith(' ');
  }

  /** `<br>`: two of them leave an empty line. */
  breakLine(): void {
    this.#breaks = Math.min(2, this.#breaks + 1);
  }

  /** The edge of a block: 1 for a new line, 2 for an empty line before it. */
  boundary(breaks: 1 | 2): void {
    this.#breaks = Math.max(this.#breaks, breaks);
    this.#hasBullet = false;
  }

  /** The text that follows is an entry of a list. */
  bullet(): void {
    this.#hasBullet = true;
  }

  end(): string {
    return toParagraphs(this.#parts.join(''));
  }

  #lead(): string {
    const lead = '\n'.repeat(this.#breaks) + (this.#hasBullet ? '• ' : '');
    this.#breaks = 0;
    this.#hasBullet = false;
    return lead;
  }
}
