// Two windows of a browser on one page of a case, before a real server in memory. What goes wrong goes wrong at the edge: in `fetch`.
import type { QueryClient } from '@tanstack/react-query';
import { createActor, SimulatedClock } from 'xstate';
import { newQueryClient, caseQuery } from '../../../../src/ui/parts/api/queries.ts';
import { openWindow, type Place } from '../../../../src/ui/parts/api/tab.ts';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';
import { resumeWords, takeWords } from '../../../../src/ui/parts/draft/left-words.ts';
import type { OtherText } from '../../../../src/ui/parts/draft/other-text.ts';
import { openPage, type DraftActor } from '../../../../src/ui/parts/draft/page-session.ts';
import { inMemory, inquiry, serverOn, type TestServer } from '../../../server/harness.ts';
import { opened } from '../../windows.ts';

export type Which = 'first' | 'second';

const page = 'inquiry';

/** A tab: its storage lives through a reload, its cache does not. */
type Tab = {
  readonly storage: Map<string, string>;
  host: EventTarget;
  client: QueryClient | null;
  open: { readonly actor: DraftActor; readonly clock: SimulatedClock; readonly close: () => void } | null;
};

const newTab = (): Tab => ({ storage: new Map(), host: new EventTarget(), client: null, open: null });

const placeOf = ({ host, storage }: Tab): Place => ({
  host,
  leave: () => {},
  storage: () => ({
    getItem: (name) => storage.get(name) ?? null,
    setItem: (name, value) => void storage.set(name, value),
    removeItem: (name) => void storage.delete(name),
  }),
});

const joined = (...texts: readonly unknown[]): string => texts.filter((text) => typeof text === 'string' && text !== '').join(' ');

export class Desk {
  /** `deaf`: the server does what it is asked, its answer never arrives. `failing`: it answers with 503. */
  network: 'on' | 'off' | 'deaf' | 'failing' = 'on';
  /** Once: the case is read before the words of a draft arrive, and what was read comes after they have been answered. */
  overtakesReading = false;
  private readonly isRead = Promise.withResolvers<void>();
  private readonly isKept = Promise.withResolvers<void>();
  private readonly tabs: Record<Which, Tab> = { first: newTab(), second: newTab() };
  private readonly real = globalThis.fetch;
  private underWay = 0;
  private readonly server: TestServer;
  private readonly id: string;

  private constructor(server: TestServer, id: string) {
    this.server = server;
    this.id = id;
    globalThis.fetch = (address, init) => this.answer(address instanceof Request ? address.url : address.toString(), init);
  }

  static async open(): Promise<Desk> {
    const server = serverOn(inMemory());
    const desk = new Desk(server, await server.newCase(inquiry));
    await desk.load(desk.tabs.first);
    await desk.load(desk.tabs.second);
    return desk;
  }

  close(): void {
    for (const { open } of Object.values(this.tabs)) open?.actor.stop();
    globalThis.fetch = this.real;
  }

  private async answer(address: string, init?: RequestInit): Promise<Response> {
    this.underWay += 1;
    try {
      if (this.network === 'off') throw new TypeError('no network');
      if (this.network === 'failing') return new Response('{}', { status: 503 });
      const isDeaf = this.network === 'deaf';
      const { status, headers, text } = this.overtakesReading ? await this.overtaking(address, init) : await this.server.ask(address, init);
      if (isDeaf) throw new TypeError('connection reset');
      return new Response(status === 204 ? null : text, { status, headers });
    } finally {
      this.underWay -= 1;
    }
  }

  private async overtaking(address: string, init?: RequestInit) {
    const isWriting = init?.method === 'PUT';
    if (isWriting) await this.isRead.promise;
    const answer = await this.server.ask(address, init);
    (isWriting ? this.isKept : this.isRead).resolve();
    if (isWriting) return answer;
    await this.isKept.promise;
    for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    this.overtakesReading = false;
    return answer;
  }

  /** Until every request is answered and every answer heard. */
  private async settle(): Promise<void> {
    let quiet = 0;
    while (quiet < 4) {
      await new Promise((resolve) => setImmediate(resolve));
      quiet = this.underWay === 0 ? quiet + 1 : 0;
    }
  }

  /** A window that cannot read the case shows no page. */
  private async load(tab: Tab): Promise<void> {
    const client = opened(newQueryClient());
    tab.host = new EventTarget();
    openWindow(client, placeOf(tab));
    resumeWords(client);
    tab.client = client;
    const isRead = await client.fetchQuery({ ...caseQuery(this.id), retry: false }).then(
      () => true,
      () => false,
    );
    if (isRead) this.show(tab);
    await this.settle();
  }

  private show(tab: Tab): void {
    if (tab.client === null) return;
    const clock = new SimulatedClock();
    const session = openPage(tab.client, this.id, page, (kept) => kept);
    const actor = createActor(session.machine, { clock, input: session.input }).start();
    const leave = session.begin(actor, (kept) => kept);
    const close = () => {
      leave();
      actor.stop();
    };
    tab.open = { actor, clock, close };
  }

  /** False where there is no page to type on. */
  async type(which: Which, word: string): Promise<boolean> {
    const { open } = this.tabs[which];
    if (open === null) return false;
    open.actor.send({ type: 'changed', value: joined(open.actor.getSnapshot().context.typed, word) });
    return true;
  }

  async pause(which: Which): Promise<void> {
    this.tabs[which].open?.clock.increment(1_000);
    await this.settle();
  }

  async leave(which: Which): Promise<void> {
    this.tabs[which].open?.close();
    this.tabs[which].open = null;
    await this.settle();
  }

  async comeBack(which: Which): Promise<void> {
    const tab = this.tabs[which];
    if (tab.open !== null) return;
    const isKnown = tab.client?.getQueryData(caseQuery(this.id).queryKey) !== undefined;
    if (isKnown) this.show(tab);
    else await this.load(tab);
    await this.settle();
  }

  /** The window goes: nothing of it runs on but what it has sent. */
  async reload(which: Which): Promise<void> {
    const tab = this.tabs[which];
    tab.host.dispatchEvent(new Event('pagehide'));
    tab.open?.actor.stop();
    tab.open = null;
    if (tab.client !== null) takeWords(tab.client, { id: this.id, page });
    await this.settle();
    await this.load(tab);
  }

  typedIn(which: Which): unknown {
    return this.tabs[which].open?.actor.getSnapshot().context.typed;
  }

  otherIn(which: Which): OtherText | null {
    return this.tabs[which].open?.actor.getSnapshot().context.others[0] ?? null;
  }

  async decideBoth(which: Which): Promise<void> {
    const other = this.otherIn(which);
    const actor = this.tabs[which].open?.actor;
    if (other === null || actor === undefined) return;
    actor.send({ type: 'decided', value: joined(actor.getSnapshot().context.typed, other.value) });
    await this.settle();
  }

  async decideAndUndo(which: Which): Promise<void> {
    const other = this.otherIn(which);
    const actor = this.tabs[which].open?.actor;
    if (other === null || actor === undefined) return;
    actor.send({ type: 'decided', value: other.value });
    await this.settle();
    actor.send({ type: 'undone', tab: crypto.randomUUID() });
    await this.settle();
  }

  /** The network is back and stays; whatever waits is tried again until nothing waits any more. */
  async comeToRest(): Promise<{ places: string[]; draft: unknown; asides: unknown[]; isAtRest: boolean }> {
    this.network = 'on';
    const tabs = Object.values(this.tabs);
    // A window that shows nothing but an error is loaded again, and whoever has left a page looks at another one.
    for (const tab of tabs) if (tab.client?.getQueryData(caseQuery(this.id).queryKey) === undefined) await this.load(tab);
    for (let round = 0; round < 4; round += 1) {
      for (const tab of tabs) {
        tab.host.dispatchEvent(new Event('online'));
        tab.open?.clock.increment(60_000);
        await this.settle();
      }
    }
    const { body } = await this.server.ask<CaseView>(`/api/v1/cases/${this.id}`);
    const draft = body.drafts[page];
    const asides = (body.drafted[page]?.asides ?? []).map(({ value }) => value);
    const actors = tabs.flatMap(({ open }) => (open === null ? [] : [open.actor.getSnapshot()]));
    const onScreen = actors.flatMap(({ context }) => [context.typed, ...context.others.map(({ value }) => value)]);
    const isAtRest = actors.every(({ value }) => value.keeping === 'kept' || value.keeping === 'untouched');
    return { places: [draft, ...asides, ...onScreen].map((text) => joined(text)), draft, asides, isAtRest };
  }
}
