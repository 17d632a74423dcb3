import type { Selection as SelectionBody } from '@tracepost/contracts';
import type { Selection } from '@tracepost/messaging';
import type { FieldFault } from '@tracepost/service-kit';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The selection of a body whose form is checked: by ids of parked keys and dead letters, or by cause. */
export const selectionOf = ({
  ids,
  cause,
}: SelectionBody): Selection | { readonly faults: readonly FieldFault[] } => {
  // An empty list counts as absent, as in every body.
  if (!ids || ids.length === 0) return { cause: cause ?? '' };
  const faults = ids.flatMap((id, at): FieldFault[] =>
    UUID.test(id)
      ? []
      : [
          {
            pointer: `#/select/ids/${at}`,
            code: 'FORMAT',
            message: 'This is no id of a parked key or dead letter.',
            remedy: 'Send ids as /v1/ops/parked-keys and /v1/ops/dead-letters show them, or a cause.',
          },
        ],
  );
  return faults.length > 0 ? { faults } : { ids };
};
