export function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

export function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

/** UTF-16 units a second, in millions, from a time in milliseconds. */
export function millionsASecond(units: number, time: number): number {
  return units / time / 1000;
}

/** `[target ≤ 1.1: met]` */
export function target(asked: string, isMet: boolean): string {
  return `[target ${asked}: ${isMet ? 'met' : 'MISSED'}]`;
}
