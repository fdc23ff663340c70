// The windows a test opens. What nobody has taken of one is tried again for as long as it is open, which is no longer than its test.
import type { QueryClient } from '@tanstack/react-query';
import { closeWindow } from '../../src/ui/parts/api/tab.ts';

const windows = new Set<QueryClient>();

export function opened(client: QueryClient): QueryClient {
  windows.add(client);
  return client;
}

export function closeWindows(): void {
  for (const client of windows) closeWindow(client, '#');
}

/** A request that is tried again in a second would be made in the next test, which may be of another file. */
export function endRequests(): void {
  for (const client of windows) void client.cancelQueries({}, { silent: true });
  windows.clear();
}
