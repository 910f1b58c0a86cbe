/** Remembers what was made of an object as long as the object lives: several checks ask the same of one review. */
export function onceFor<Key extends object, Value extends object | boolean>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
