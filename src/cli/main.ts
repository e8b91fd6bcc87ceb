import { inputFrom } from '../platform/node/standardInput';
import { outputTo } from '../platform/node/standardOutput';
import { runCommandLine } from './commandLine';

void runCommandLine(process.argv.slice(2), {
  // Standard input is opened by the commands that want it: an open one keeps the process waiting.
  openInput: () => inputFrom(process.stdin),
  output: outputTo(process.stdout),
  errors: outputTo(process.stderr),
  isTerminal: process.stdout.isTTY === true,
  // A terminal that does not know its width says 0.
  columns: (process.stdout.isTTY && process.stdout.columns) || undefined,
  environment: process.env,
}).then((exitCode) => {
  process.exitCode = exitCode;
});
