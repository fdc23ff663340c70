// What the directory is narrowed to. What parts offers stands in the address; the words, and what is known of a person, only in the memory
// of the page: neither an address nor a history of the browser tells who was asked for.
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { create } from 'zustand';
import { standings, type Standing } from '../../../../network/directory/standing.ts';
import type { DirectoryAsked } from '../../../parts/api/directory.ts';

export type DirectorySearch = {
  readonly show?: Standing | undefined;
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
  readonly language?: string | undefined;
  readonly childcare?: 'yes' | undefined;
  readonly free?: 'yes' | undefined;
};

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** What does not fit counts as not there, so that an old address still opens the list. */
export function directorySearch({ show, region, kind, language, childcare, free }: Record<string, unknown>): DirectorySearch {
  const standing = standings.find((one) => one === show && one !== 'open');
  const said = { region: textIn(region), kind: textIn(kind), language: textIn(language) };
  return {
    ...(standing !== undefined && { show: standing }),
    ...(said.region !== undefined && { region: said.region }),
    ...(said.kind !== undefined && { kind: said.kind }),
    ...(said.language !== undefined && { language: said.language }),
    ...(childcare === 'yes' && { childcare }),
    ...(free === 'yes' && { free }),
  };
}

/** As typed; an empty one is not known. */
export type TypedAsker = {
  readonly age: string;
  readonly title: string;
  readonly level: string;
  readonly benefit: string;
  readonly work: string;
};
export const nobody: TypedAsker = { age: '', title: '', level: '', benefit: '', work: '' };

type Memory = { readonly words: string; readonly asker: TypedAsker };
export const useAskedFor = create<Memory>()(() => ({ words: '', asker: nobody }));

/** An age that is no number is not sent: the field says so. */
export const isAge = (text: string): boolean => /^\d{1,3}$/u.test(text.trim()) && Number(text) <= 120;

/** Whether a field says something that can be used. */
export const isSaid = ([name, text]: readonly [string, string]): boolean => (name === 'age' ? isAge(text) : text !== '');

export function useAsked(): DirectoryAsked {
  const search = useSearch({ from: '/directory' });
  const { words, asker } = useAskedFor();
  return useMemo(() => {
    const known = Object.entries(asker).filter(isSaid);
    const all = Object.entries({ ...search, words, ...Object.fromEntries(known) }).map(([name, text]) => [name, text?.trim() ?? '']);
    return Object.fromEntries(all.filter(([, text]) => text !== ''));
  }, [search, words, asker]);
}
