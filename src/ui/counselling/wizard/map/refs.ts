// Short ways to write down pages as data.
import { pageRef, type PageRef } from '../page/page.ts';

export const refs = (...names: PageRef['page'][]): PageRef[] => names.map((name) => pageRef(name));
export const every = (page: PageRef['page'], items: readonly string[]): PageRef[] => items.map((item) => pageRef(page, item));
export const when = (holds: boolean, ...pages: PageRef[]): PageRef[] => (holds ? pages : []);
