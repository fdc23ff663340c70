// Reads XES, trace by trace: streamed, without DTD and entities, with a limit on everything, every fault with its line.
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { UnreadableXes, type XesFlaw } from './unreadable-xes.ts';

export type XesTag = 'string' | 'date' | 'int' | 'float' | 'boolean' | 'id' | 'list';
/** `line` counts from 1. Of a list `inner` is what stands in it; attributes of attributes are read over. */
export type XesAttribute = {
  readonly tag: XesTag;
  readonly key: string;
  readonly value: string;
  readonly line: number;
  readonly inner: XesAttribute[];
};
type XesElement = { readonly line: number; readonly attributes: XesAttribute[] };
export type XesTrace = XesElement & { readonly events: XesElement[] };
export type XesEvent = XesElement;

/** No honest log comes near them; a file that goes on for ever must not fill the memory. */
const most = { depth: 20, events: 20_000, attributes: 1000, attributesOfCase: 400_000, charactersWithoutTag: 1_048_576 } as const;

const tags: ReadonlySet<string> = new Set<XesTag>(['string', 'date', 'int', 'float', 'boolean', 'id', 'list']);
const isTag = (name: string): name is XesTag => tags.has(name);

/** With a prefix or without: whose names they are is said once, at the log. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Takes pieces of text and gathers whole traces. */
class Reading {
  readonly #parser = new SaxesParser({ xmlns: false });
  #depth = 0;
  #isLog = false;
  #trace: XesTrace | null = null;
  #event: XesEvent | null = null;
  /** Attributes that are open, the outermost first; null for one that is read over. */
  readonly #open: (XesAttribute | null)[] = [];
  #sinceTag = 0;
  /** Attributes of the case at hand. */
  #ofCase = 0;
  whole: XesTrace[] = [];

  constructor() {
    const parser = this.#parser;
    parser.on('error', () => this.#refuse('notXml'));
    // Neither read nor followed: a log has no use for one, and entities are how a small file fills a large memory.
    parser.on('doctype', () => this.#refuse('doctype'));
    parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
      if (encoding.toLowerCase() !== 'utf-8') this.#refuse('notUtf8');
    });
    parser.on('opentag', (tag) => this.#begin(tag));
    parser.on('closetag', ({ name }) => this.#end(localName(name)));
  }

  get line(): number {
    return this.#parser.line;
  }

  write(text: string): void {
    this.#sinceTag += text.length;
    this.#parser.write(text);
    if (this.#sinceTag > most.charactersWithoutTag) this.#refuse('tooLong');
  }

  close(): void {
    this.#parser.close();
    if (!this.#isLog) this.#refuse('notXes');
  }

  #refuse(code: XesFlaw): never {
    throw new UnreadableXes(code, this.line);
  }

  #begin({ name: qualified, attributes }: SaxesTagPlain): void {
    const name = localName(qualified);
    this.#sinceTag = 0;
    this.#depth += 1;
    if (this.#depth > most.depth) this.#refuse('tooDeep');
    if (this.#depth === 1 && name !== 'log') this.#refuse('notXes');
    this.#isLog = true;
    if (name === 'trace' && this.#depth === 2) {
      this.#trace = { line: this.line, attributes: [], events: [] };
      this.#ofCase = 0;
    } else if (name === 'event') this.#beginEvent();
    else if (isTag(name) && this.#trace !== null) this.#beginAttribute(name, attributes['key'], attributes['value']);
  }

  #beginEvent(): void {
    // XES lets events stand in the log itself, of which nobody says whose they are.
    if (this.#trace === null || this.#depth !== 3) this.#refuse('outsideOfTraces');
    this.#event = { line: this.line, attributes: [] };
    if (this.#trace.events.push(this.#event) > most.events) this.#refuse('tooMany');
  }

  #beginAttribute(tag: XesTag, key: string | undefined, value: string | undefined): void {
    if (key === undefined || (value === undefined && tag !== 'list')) this.#refuse('notXes');
    const around = this.#open.at(-1);
    const attribute: XesAttribute = { tag, key, value: value ?? '', line: this.line, inner: [] };
    // Only a list holds attributes that count.
    const isRead = around === undefined || around?.tag === 'list';
    const place = around?.inner ?? (this.#event ?? this.#trace)?.attributes ?? [];
    this.#ofCase += 1;
    if ((isRead && place.push(attribute) > most.attributes) || this.#ofCase > most.attributesOfCase) this.#refuse('tooMany');
    this.#open.push(isRead ? attribute : null);
  }

  #end(name: string): void {
    this.#sinceTag = 0;
    this.#depth -= 1;
    if (isTag(name) && this.#trace !== null) this.#open.pop();
    else if (name === 'event') this.#event = null;
    else if (name === 'trace' && this.#trace !== null) {
      this.whole.push(this.#trace);
      this.#trace = null;
    }
  }
}

/** Whole traces, one after the other. Throws `UnreadableXes`. */
export async function* readXes(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<XesTrace> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reading = new Reading();
  const decoded = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new UnreadableXes('notUtf8', reading.line);
    }
  };
  for await (const chunk of chunks) {
    reading.write(decoded(chunk));
    const { whole } = reading;
    reading.whole = [];
    yield* whole;
  }
  reading.write(decoded());
  reading.close();
  yield* reading.whole;
}
