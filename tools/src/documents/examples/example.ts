/** One body of a document's examples; the name under which it stands tells the case. */
export interface Example {
  readonly summary: string;
  readonly value: unknown;
}
export type NamedExamples = Readonly<Record<string, Example>>;

export type ByMediaType = Readonly<Record<string, NamedExamples>>;

/** What one call of an operation looks like: its parameters, what is sent, what is answered. */
export interface OperationExamples {
  /** Values of the path and of query parameters; a parameter that is not named has the value of `PARAMETER_EXAMPLES`. */
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
  readonly request: ByMediaType;
  /** By status and media type. */
  readonly responses: Readonly<Record<string, ByMediaType>>;
}

/** By method and path, as in `OPERATIONS`. */
export type ExampleTable = Readonly<Record<string, OperationExamples>>;

/** A case of an operation: what is sent (nothing for a read), and what comes back. */
export interface Case {
  readonly summary: string;
  readonly request?: unknown;
  readonly answer: unknown;
}

const JSON_TYPE = 'application/json';

const named = <T>(cases: Readonly<Record<string, T>>, example: (one: T) => Example): NamedExamples =>
  Object.fromEntries(Object.entries(cases).map(([name, one]) => [name, example(one)]));

/** An operation in JSON: cases by name, told apart by the body that is sent. */
export const exchange = (
  parameters: Readonly<Record<string, string | number | boolean>>,
  cases: Readonly<Record<string, Case>>,
  status = 200,
): OperationExamples => {
  const sent = Object.fromEntries(Object.entries(cases).filter(([, { request }]) => request !== undefined));
  return {
    parameters,
    request:
      Object.keys(sent).length === 0
        ? {}
        : { [JSON_TYPE]: named(sent, ({ summary, request }) => ({ summary, value: request })) },
    responses: {
      [status]: { [JSON_TYPE]: named(cases, ({ summary, answer }) => ({ summary, value: answer })) },
    },
  };
};

/** A further status or media type of the same operation. */
export const also = (
  operation: OperationExamples,
  status: number,
  type: string,
  examples: NamedExamples,
): OperationExamples => ({
  ...operation,
  responses: { ...operation.responses, [status]: { ...operation.responses[status], [type]: examples } },
});
