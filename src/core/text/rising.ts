/** The index of the first of rising numbers that is not below a bound; `count` if all are. */
export function firstFrom(numbers: ArrayLike<number>, bound: number, count = numbers.length): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the last of rising numbers that is not above a bound; -1 if all are. */
export function lastUpTo(numbers: ArrayLike<number>, bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= bound) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
