/**
 * No work may hold the extension host's thread longer than 8 milliseconds: the user types there. So long is worked in one
 * turn of it, by all together. The step that the end falls in has its own time, and the engine's collector comes at times.
 */
const TURN = 1;
/** So long at least is each work's first slice, however much of the turn others have had: what is small is done in it. */
const FIRST = 0.5;

/** Until when the turn that is on may be worked in; `undefined` if nothing has been done in it. */
let turnEnd: number | undefined;

/** Whose turn is next. Several that work at the same time share the turns: not each has its own slice in one. */
const waiting: (() => void)[] = [];
let isAwaited = false;

/** Does something in a turn of its own, behind all that waits already. */
function inTurn(slice: () => void): void {
  waiting.push(slice);
  if (!isAwaited) soon(nextTurn);
  isAwaited = true;
}

function nextTurn(): void {
  turnEnd = undefined;
  const slice = waiting.shift();
  isAwaited = waiting.length > 0;
  if (isAwaited) soon(nextTurn);
  slice?.();
}

/** When the time of the turn that is on is over. What is done early leaves the rest to what comes next. */
function endOfTurn(): number {
  if (turnEnd === undefined) {
    const end = performance.now() + TURN;
    turnEnd = end;
    soon(() => {
      if (turnEnd === end) turnEnd = undefined;
    });
  }
  return turnEnd;
}

/**
 * Calls back when all others who wait have had their turn. Node runs timers that are due by now one after the other,
 * without a look at what has come in; in browsers timers wait for some milliseconds, however little they are asked to.
 */
const soon: (callback: () => void) => void = typeof setImmediate === 'function' ? setImmediate : byMessages();

/** By one channel for all: to make one for each turn, and clear it away, costs more than the messages. */
function byMessages(): (callback: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const callbacks: (() => void)[] = [];
  port1.addEventListener('message', () => callbacks.shift()?.());
  port1.start();
  return (callback) => {
    callbacks.push(callback);
    port2.postMessage(undefined);
  };
}

/**
 * Runs steps to their end in slices of a few milliseconds. The first slice runs at once, in the caller's own turn, so
 * that what is small is done when this returns: then `onDone` has been called already.
 *
 * Returns a function that gives the work up; `onDone` is not called after that.
 */
export function runInSlices<T>(steps: Generator<unknown, T, undefined>, onDone: (result: T) => void): () => void {
  let isGivenUp = false;
  const slice = (least = 0) => {
    const end = Math.max(endOfTurn(), performance.now() + least);
    while (!isGivenUp) {
      const step = steps.next();
      if (step.done) {
        onDone(step.value);
        return;
      }
      if (performance.now() >= end) {
        inTurn(slice);
        return;
      }
    }
  };
  slice(FIRST);
  return () => {
    isGivenUp = true;
  };
}

/** Work in slices of which only what was begun last counts: it gives up what was begun before. */
export class LatestWork {
  private giveUpLast = () => {};

  /** As {@link runInSlices}. */
  run<T>(steps: Generator<unknown, T, undefined>, onDone: (result: T) => void): void {
    this.giveUpLast();
    this.giveUpLast = runInSlices(steps, onDone);
  }

  /** Nothing is told of what was begun. */
  giveUp(): void {
    this.giveUpLast();
  }
}

/** The same for those who wait for the result. A failure of the steps is theirs. */
export function inSlices<T>(steps: Generator<unknown, T, undefined>): Promise<T> {
  return new Promise((resolve, reject) => {
    runInSlices(guarded(steps, reject), (result) => {
      if (result !== undefined) resolve(result.value);
    });
  });
}

function* guarded<T>(
  steps: Generator<unknown, T, undefined>,
  onFailure: (failure: unknown) => void,
): Generator<unknown, { readonly value: T } | undefined, undefined> {
  try {
    return { value: yield* steps };
  } catch (failure) {
    onFailure(failure);
    return undefined;
  }
}
