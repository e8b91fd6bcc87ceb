import path from 'node:path';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../package.json';
import type { Severity } from '../../core/articleProblems';
import { RULES, type Rule } from '../../core/claims/rules/table';
import type { PlacedProblem } from './placedProblems';

const LEVELS = { error: 'error', warning: 'warning', info: 'note', information: 'note', hint: 'note' } as const;

/**
 * Problems as a log of SARIF 2.1.0 (OASIS Standard, https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning
 * and for viewers. The same problems give the same bytes.
 */
export function sarifLog(problems: readonly PlacedProblem[]): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Blue Pencil', version, semanticVersion: version, rules: RULES.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        results: problems.map(resultOf),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptorOf({ id, finds, next, severity }: Rule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: finds },
    help: { text: `${finds} ${next}` },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultOf({ code, rule, severity, file, line, column, end, message }: PlacedProblem): Result {
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: LEVELS[severity satisfies Severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          ...(end && { region: { startLine: line, startColumn: column, endLine: end.line, endColumn: end.column } }),
        },
      },
    ],
    ...(code === rule ? {} : { properties: { code } }),
  };
}

/** A reference from the folder in which the command runs; a file that lies elsewhere has no other name than its full one. */
function uriOf(file: string): string {
  const relative = path.relative('', file);
  const isWithin = !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..';
  const encoded = (steps: string) => steps.split(path.sep).map(encodeURIComponent).join('/');
  if (isWithin) return encoded(relative);
  // On Windows the drive keeps its colon, and stands behind a slash.
  const whole = encoded(path.resolve(file)).replace(/^(?<drive>[A-Za-z])%3A/, '/$<drive>:');
  return `file://${whole}`;
}
