// The directory as one JSON file: a page of services as the API of HSDS 3.0 gives it, every service in full.
import type { Directory } from '../directory.ts';
import { hsdsServices } from './write.ts';

export function hsdsJson(directory: Directory): string {
  const contents = hsdsServices(directory);
  const page = { total_items: contents.length, total_pages: 1, page_number: 1, size: contents.length };
  return `${JSON.stringify({ ...page, first_page: true, last_page: true, empty: contents.length === 0, contents }, null, 2)}\n`;
}
