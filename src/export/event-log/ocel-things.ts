// The things of one case in an OCEL log: the case, its versions, goals, measures, consents, reviews and referrals; what changes about each
// with its time, and how they belong together.
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { ItemKind } from '../../../machines/item-life.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { placeIn, stageOf } from '../../engine/state/state-path.ts';
import { isTemplate } from './facts.ts';
import type { LoggedCase } from './logged-event.ts';
import type { Names } from './names.ts';
import { caseAttributes, itemKinds, itemsInCase, type OcelType, type ThingKind } from './ocel-types.ts';
import { ocelText } from './ocel-text.ts';

export type Relation = { readonly objectId: string; readonly qualifier: string };

/** As it stands in the log; an attribute holds from its time until the next of its name. */
export type OcelObject = {
  readonly id: string;
  readonly type: ThingKind;
  readonly attributes: { readonly name: string; readonly value: string; readonly time: string }[];
  readonly relationships: Relation[];
};

type Thing = OcelObject & { readonly now: Map<string, string> };

const relate = ({ relationships }: OcelObject, relation: Relation): void => {
  if (!relationships.some((one) => one.objectId === relation.objectId && one.qualifier === relation.qualifier))
    relationships.push(relation);
};

export class ThingsOfCase {
  readonly #things = new Map<string, Thing>();
  readonly #about: LoggedCase;
  readonly #names: Names;

  constructor(about: LoggedCase, names: Names) {
    this.#about = about;
    this.#names = names;
    this.#thing('case', about.case);
  }

  /** Of an item in an episode, by the name it has in this export. No two things of a log have the same. */
  itemId(kind: ItemKind, id: string, episode: number): string {
    const objectId = `${this.#about.case}/${episode}/${kind}/${id}`;
    // What nothing else is known of belongs to its case all the same.
    if (!this.#things.has(objectId)) relate(this.#thing(kind, objectId), { objectId: this.#about.case, qualifier: `${kind} of case` });
    return objectId;
  }

  relate(id: string, relation: Relation): void {
    const thing = this.#things.get(id);
    if (thing !== undefined) relate(thing, relation);
  }

  /** What is said in the head of the recording. */
  begin(time: string): void {
    const { case: id, ...place } = this.#about;
    this.#say(this.#thing('case', id), caseAttributes, place, time);
  }

  /** Takes over what has changed by `time`, and says which items have. */
  follow({ value, context }: CaseState, time: string): string[] {
    this.#say(this.#thing('case', this.#about.case), caseAttributes, standingOf({ value, context }), time);
    const changed = itemKinds.flatMap((kind) =>
      itemsInCase[kind].in(context).flatMap(([id, kept]) => {
        const objectId = this.#idOf(kind, id, context.file.episode);
        return this.#say(this.#thing(kind, objectId), itemsInCase[kind].attributes, kept, time) ? [objectId] : [];
      }),
    );
    this.#belong(context);
    return changed;
  }

  objects(): OcelObject[] {
    return [...this.#things.values()].map(({ now: _, ...object }) => object);
  }

  /** The same, by the id or number it has in the recording. */
  #idOf(kind: ItemKind, id: string, episode: number): string {
    return this.itemId(kind, kind === 'version' ? id : this.#names.item(kind, id), episode);
  }

  #thing(type: ThingKind, id: string): Thing {
    const thing = this.#things.get(id) ?? { id, type, attributes: [], relationships: [], now: new Map<string, string>() };
    this.#things.set(id, thing);
    return thing;
  }

  /** Whether anything is another than it was. */
  #say(thing: Thing, types: Readonly<Record<string, OcelType>>, kept: Readonly<Record<string, unknown>>, time: string): boolean {
    const news = Object.entries(types).flatMap(([name, type]) => {
      const value = name === 'template' && !isTemplate(String(kept[name])) ? null : ocelText(kept[name], type);
      return value === null || thing.now.get(name) === value ? [] : [{ name, value, time }];
    });
    for (const { name, value } of news) thing.now.set(name, value);
    thing.attributes.push(...news);
    return news.length > 0;
  }

  /** A goal belongs to every version it was agreed in, a measure to its goal, a referral to the consent it stands on. */
  #belong(context: CaseContext): void {
    const { episode } = context.file;
    const named = (kind: ItemKind, id: string) => this.#idOf(kind, id, episode);
    for (const { number, goals } of context.agreement.versions)
      for (const goal of goals)
        this.relate(named('goal', goal), { objectId: named('version', String(number)), qualifier: 'goal of version' });
    for (const [id, { goal }] of itemsInCase.measure.in(context) as readonly [string, { readonly goal: string }][])
      this.relate(named('measure', id), { objectId: named('goal', goal), qualifier: 'measure of goal' });
    for (const [id, { prepared }] of Object.entries(context.network.referrals))
      if (prepared !== null)
        this.relate(named('referral', id), { objectId: named('consent', prepared.consent), qualifier: 'referral under consent' });
  }
}

/** Where a case stands, region by region; closed, it stands in none of them. */
const standingOf = (state: CaseState) => ({
  episode: state.context.file.episode,
  stage: stageOf(state),
  reviewClock: placeIn(state, 'reviewClock'),
  presence: placeIn(state, 'presence'),
  handover: placeIn(state, 'handover'),
  talk: placeIn(state, 'talk'),
  closingReason: state.context.ending.reason,
});
