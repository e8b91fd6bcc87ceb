/** Makes a value at first use and keeps it: word lists and long patterns cost nothing until they are needed. */
export function lazily<T>(make: () => T): () => T {
  let value: T;
  let isMade = false;
  return () => {
    if (!isMade) {
      value = make();
      isMade = true;
    }
    return value;
  };
}
