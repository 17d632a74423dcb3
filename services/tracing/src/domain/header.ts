import type { HandlingCode, IntendedUse, Priority, RecoveryContext, RequestData } from '@tracepost/contracts';

/** What the hub tells of a case beside the state of its trace: the newest request, cut to what events and filters need. */
export interface Header {
  readonly reference: string;
  readonly priority: Priority;
  readonly operation: string | null;
  readonly batchId: string | null;
  readonly intendedUse: IntendedUse;
  readonly handling: readonly HandlingCode[];
  readonly recovery: { readonly country: string; readonly context: RecoveryContext; readonly at: string };
  /** Makes and calibres as read and as identified: what one may look for. */
  readonly makes: readonly string[];
  readonly calibres: readonly string[];
}

const present = (values: readonly (string | null | undefined)[]): string[] =>
  values.filter((value) => value !== null && value !== undefined);

/** The header of a request, or of its corrected version: that stays in the batch of the first. */
export const headerOf = (data: RequestData, before: Header | null): Header => {
  const { request, identifiedAs } = data;
  const { firearm, recovery, legalBasis } = request;
  return {
    reference: request.reference,
    priority: request.priority ?? 'ROUTINE',
    operation: request.operation ?? null,
    batchId: data.batch?.batchId ?? before?.batchId ?? null,
    intendedUse: legalBasis.intendedUse,
    handling: (legalBasis.handling ?? []).map(({ code }) => code),
    recovery: { country: recovery.place.country, context: recovery.context, at: recovery.at },
    makes: present([
      ...(firearm.makes ?? []).map(({ raw }) => raw),
      ...identifiedAs.makers.map(({ name }) => name),
    ]),
    calibres: present([firearm.calibre, identifiedAs.calibre]),
  };
};
