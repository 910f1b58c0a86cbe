/** The items under each of their keys, in their order. */
export function groupedBy<Item, Key>(items: readonly Item[], ...keys: readonly ((item: Item) => Key)[]): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    for (const keyOf of keys) {
      const key = keyOf(item)
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}
