import { styleText } from 'node:util';
import { ProblemError } from '../../http/problem-error.js';
import type { FieldFaultView } from '../../api/schema.js';
import { Failed } from '../exit-code.js';
import { oneLine, printable } from './printable.js';

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

const faultLines = (fault: FieldFaultView, paint: Paint): string[] => {
  const place = fault.pointer ?? fault.parameter ?? fault.header ?? '';
  const indent = ' '.repeat(4);
  return [
    `  ${paint('bold', oneLine(place))} ${paint('yellow', fault.code)} ${oneLine(fault.message)}`,
    ...(fault.remedy ? [`${indent}${oneLine(fault.remedy)}`] : []),
  ];
};

/** What went wrong, where, what to do, and the id under which the hub's operators find it. */
export const problemLines = (error: ProblemError, paint: Paint): string[] => {
  const { status, slug, title, detail, errors, legal, requestId } = error;
  const columns = error.problem['columns'];
  const suggestion = error.problem['suggestion'];
  return [
    `${paint(['bold', 'red'], printable(title))} (${[status, slug].filter(Boolean).join(' ')})`,
    ...(detail === null || detail === title ? [] : [`  ${printable(detail)}`]),
    ...errors.flatMap((fault) => faultLines(fault, paint)),
    ...(legal.length > 0 ? [`  could be done now: ${legal.join(', ')}`] : []),
    ...(Array.isArray(columns)
      ? [`  columns of the file: ${columns.map(String).map(oneLine).join(', ')}`]
      : []),
    ...(suggestion ? [`  suggested mapping: ${oneLine(JSON.stringify(suggestion))}`] : []),
    ...(requestId === null ? [] : [`  request id ${requestId}`]),
  ];
};

/** @returns Lines for stderr; with `json` the problem document itself. None for what is shown already. */
export const reportOf = (error: unknown, json: boolean, stream: NodeJS.WriteStream): string[] => {
  const paint: Paint = (format, text) => styleText(format, text, { stream });
  if (error instanceof Failed) return error.message === '' ? [] : [error.message];
  if (error instanceof ProblemError)
    return json ? [JSON.stringify(error.problem, null, 2)] : problemLines(error, paint);
  const name = error instanceof Error ? error.name : 'Error';
  const message = error instanceof Error ? error.message : String(error);
  return json
    ? [JSON.stringify({ title: name, detail: message }, null, 2)]
    : [paint('red', printable(message))];
};
