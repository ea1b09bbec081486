/** Makes each value once. What people's own days and numbers make is without end, so a full memory is emptied. */
export function remember<Key, Value>(make: (key: Key) => Value, most = 5000): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    let value = made.get(key)
    if (value === undefined) {
      value = make(key)
      if (made.size >= most) made.clear()
      made.set(key, value)
    }
    return value
  }
}
