/** Trouble that the person at the keyboard can do something about: the message is one sentence, and a next step. */
export class Problem extends Error {
  /**
   * @param {string} message what is wrong and what to do about it, worded for the person at the keyboard
   * @param {string} [details] what a tool said, for whoever wants to look further
   */
  constructor(message, details) {
    super(message);
    this.name = 'Problem';
    this.details = details;
  }
}

/** The oldest Node.js that the build, the linter and the test runner all work with. */
const OLDEST_NODE = [20, 19];

/** Throws a Problem if this Node.js is too old for the rest of the scripts. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new Problem(
      `Blue Pencil needs Node.js ${OLDEST_NODE.join('.')} or newer, and this is ${process.versions.node}: ` +
        'install a newer one from https://nodejs.org and try again.',
    );
  }
}

/**
 * Runs a script's main function, and ends the process with the exit code that it resolves to (none means 0).
 * A Problem is told in its own words; anything else is a bug and shows its stack.
 * @param {() => Promise<number | void>} main
 */
export async function runMain(main) {
  try {
    process.exit((await main()) ?? 0);
  } catch (error) {
    if (error instanceof Problem) {
      console.error(`\n${error.message}`);
      if (error.details) console.error(`\n${error.details.trimEnd()}`);
    } else {
      console.error(error);
    }
    process.exit(1);
  }
}
