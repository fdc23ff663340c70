// Lays the answer to a change into the cache, where every page reads it.
import type { InferDataFromTag, QueryClient, QueryKey } from '@tanstack/react-query';

/** A reading that is still on its way shows what was before the change: arriving later, it would take the change from the screen again. */
export async function keepAnswer<Key extends QueryKey>(
  client: QueryClient,
  queryKey: Key,
  answer: NoInfer<InferDataFromTag<unknown, Key>>,
): Promise<void> {
  await client.cancelQueries({ queryKey, exact: true });
  client.setQueryData(queryKey, answer);
}
