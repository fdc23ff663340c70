// One training room: a made-up case in a store, a cache and a router of their own. The walk says where one stands; whatever moves it
// lays the case into the store and has the pages read it again. No part of it knows an address of a server.
import type { QueryClient } from '@tanstack/react-query';
import { createStore, type StoreApi } from 'zustand';
import type { Actor } from '../../../../machines/actor.ts';
import type { Day } from '../../../../machines/day.ts';
import type { SiteCode } from '../../../../machines/sites.ts';
import type { Recording } from '../../../scenarios/training/recording.ts';
import { narrate, type Line } from '../../../scenarios/walk/narrate.ts';
import * as walks from '../../../scenarios/walk/walk.ts';
import type { Walk } from '../../../scenarios/walk/walk.ts';
import type { Port } from '../../parts/api/port.ts';
import { newQueryClient } from '../../parts/api/queries.ts';
import { madeUpCases, type MadeUpCases } from '../../parts/made-up/made-up-cases.ts';
import { counsellor } from '../../../scenarios/staff.ts';
import { staff } from '../own/staff.ts';
import { newCaseRouter, type CaseRouter } from './case-router.tsx';

/** What was told of the last winding, forth or back. */
export type Told = { readonly from: Day; readonly to: Day; readonly lines: readonly Line[] };

export type RoomState = {
  readonly walk: Walk;
  readonly told: Told | null;
  /** Why the calendar was not wound. */
  readonly refused: Exclude<walks.Wound, { code: 'wound' }> | null;
  readonly actor: Actor;
};

export type Room = {
  readonly id: string;
  readonly client: QueryClient;
  readonly router: CaseRouter;
  readonly state: StoreApi<RoomState>;
  readonly cases: MadeUpCases;
  readonly wind: (day: Day) => void;
  /** To a stop, or any other place of the recording. */
  readonly go: (place: { readonly after: number; readonly on: Day }) => void;
  readonly switchTo: (branch: number) => void;
  readonly rename: (branch: number, name: string) => void;
  /** Takes notes and titles of a recording that was changed by hand. */
  readonly annotate: (change: (recording: Recording) => Recording) => void;
  readonly actAs: (actor: Actor) => void;
};

/** The port of the made-up cases, which says when something was recorded. */
const listening = (port: Port, onRecorded: () => void): Port => ({
  ...port,
  propose: async (...asked) => {
    const view = await port.propose(...asked);
    onRecorded();
    return view;
  },
});

export function newRoom(recording: Recording): Room {
  const first = walks.startWalk(recording);
  const id = recording.header.case;
  const cases = madeUpCases({ today: first.day, actor: counsellor, staff, site: recording.header.site as SiteCode });
  const state = createStore<RoomState>(() => ({ walk: first, told: null, refused: null, actor: counsellor }));
  const walkNow = (): Walk => state.getState().walk;
  const client = newQueryClient(listening(cases.port, () => takeRecorded()));
  const router = newCaseRouter(id);

  function takeRecorded(): void {
    const opened = cases.opened(id);
    if (opened !== null) state.setState({ walk: walks.withRecorded(walkNow(), opened), told: null, refused: null });
  }

  /** The store keeps a case whose log did not change, and with it what was typed and not sent. */
  function show(walk: Walk, told: Told | null = null): void {
    const before = walkNow();
    const isSameLog = walk.after === before.after && walk.current === before.current;
    if (!isSameLog) {
      cases.put(walks.shownIn(walk));
      void router.navigate({ to: '/cases/$id', params: { id } });
    }
    cases.change({ today: walk.day });
    state.setState({ walk, told, refused: null });
    void client.invalidateQueries();
  }

  cases.put(walks.shownIn(first));
  return {
    id,
    client,
    router,
    state,
    cases,
    wind(day) {
      const { day: from } = walkNow();
      const wound = walks.windTo(walkNow(), day);
      if (wound.code !== 'wound') return state.setState({ refused: wound, told: null });
      show(wound.walk, { from, to: day, lines: day > from ? narrate(walks.recordingOf(wound.walk), from, day) : [] });
    },
    go: (place) => show(walks.goTo(walkNow(), place)),
    switchTo: (branch) => show(walks.switchTo(walkNow(), branch)),
    rename: (branch, name) => state.setState({ walk: walks.rename(walkNow(), branch, name) }),
    annotate(change) {
      const walk = walkNow();
      const { branches, current } = walk;
      const changed = { ...(branches[current] as walks.Branch), recording: change(walks.recordingOf(walk)) };
      state.setState({ walk: { ...walk, branches: branches.with(current, changed) } });
    },
    actAs(actor) {
      cases.change({ actor });
      state.setState({ actor });
      void client.invalidateQueries();
    },
  };
}
