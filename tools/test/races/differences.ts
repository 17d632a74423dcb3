import type { Shape } from './race.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where `actual` is not as `shape` says; empty when it is. Members that the shape does not name may be anything. */
export const differences = (actual: unknown, shape: unknown, at = ''): string[] => {
  if (Array.isArray(shape)) {
    if (!Array.isArray(actual)) return [`${at} is ${show(actual)}, not a list`];
    if (actual.length !== shape.length)
      return [`${at} has ${actual.length} items, not ${shape.length}: ${show(actual)}`];
    return shape.flatMap((item, index) => differences(actual[index], item, `${at}/${index}`));
  }
  if (isObject(shape)) {
    if (!isObject(actual)) return [`${at} is ${show(actual)}, not an object`];
    return Object.entries(shape as Shape).flatMap(([name, value]) =>
      differences(actual[name], value, `${at}/${name}`),
    );
  }
  return Object.is(actual, shape) ? [] : [`${at} is ${show(actual)}, not ${show(shape)}`];
};

const show = (value: unknown): string => JSON.stringify(value) ?? 'absent';
