import type * as C from '../codes/codes.js';

/** A trace request as sent (api.md section 2, "Request, complete"); absent and null mean the same. */
export interface RequestDoc {
  readonly reference: string;
  readonly priority?: C.Priority | null;
  readonly priorityJustification?: string | null;
  readonly specialInstructions?: string | null;
  readonly operation?: string | null;
  readonly language?: string | null;
  readonly officer?: OfficerDoc | null;
  readonly legalBasis: {
    readonly basis: C.IllicitBasis;
    readonly justification?: string | null;
    readonly offence?: { readonly scheme: string; readonly code: string } | null;
    readonly intendedUse: C.IntendedUse;
    readonly handling?: readonly HandlingDoc[] | null;
  };
  readonly firearm: FirearmDoc;
  readonly recovery: {
    readonly context: C.RecoveryContext;
    readonly at: string;
    readonly place: {
      readonly country: string;
      readonly address?: string | null;
      readonly lat?: number | null;
      readonly lon?: number | null;
    };
    readonly circumstances?: string | null;
    readonly possessor?: PersonDoc | null;
    readonly ballisticsReference?: string | null;
  };
  readonly relatedTraces?: readonly { readonly traceId: string; readonly relation: C.Relation }[] | null;
  readonly routing?: {
    readonly consent?: C.Consent | null;
    readonly parallel?: number | null;
    readonly exclude?: readonly string[] | null;
    readonly preApproved?: {
      readonly mode: C.PreApprovalMode;
      readonly participants?: readonly string[] | null;
    } | null;
  } | null;
}

export interface OfficerDoc {
  readonly name?: string | null;
  readonly unit?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
}

/** Personal data of a possessor or holder: always sealed. */
export interface PersonDoc {
  readonly name?: string | null;
  readonly birthDate?: string | null;
  readonly nationality?: string | null;
  readonly identifier?: string | null;
  readonly address?: string | null;
  readonly text?: string | null;
}

export interface HandlingDoc {
  readonly code: C.HandlingCode;
  readonly text?: string | null;
}

/** The firearm group: the only part of a request that the hub may read to route. */
export interface FirearmDoc {
  readonly serial: {
    readonly raw?: string | null;
    readonly condition: C.SerialCondition;
    readonly location?: C.MarkLocation | null;
  };
  /** `role`: MAKER when absent. */
  readonly makes?: readonly { readonly raw: string; readonly role?: C.MakeRole | null }[] | null;
  readonly model?: string | null;
  readonly calibre?: string | null;
  readonly type?: C.FirearmType | null;
  readonly action?: C.FirearmAction | null;
  readonly typeAsRead?: string | null;
  readonly countryOfManufacture?: string | null;
  readonly year?: number | null;
  readonly importMarks?:
    | readonly {
        readonly country?: string | null;
        readonly year?: number | null;
        readonly importer?: string | null;
        readonly city?: string | null;
        readonly text?: string | null;
      }[]
    | null;
  readonly proofMarks?:
    | readonly {
        readonly house?: string | null;
        readonly country?: string | null;
        readonly text?: string | null;
      }[]
    | null;
  readonly otherMarkings?:
    | readonly {
        readonly kind?: C.MarkingKind | null;
        readonly text?: string | null;
        readonly location?: C.MarkLocation | null;
        readonly country?: string | null;
      }[]
    | null;
  readonly components?: readonly { readonly part?: string | null; readonly serial?: string | null }[] | null;
  readonly conversion?: C.Conversion | null;
  readonly identification?: {
    readonly confidence?: C.Confidence | null;
    readonly method?: C.IdentificationMethod | null;
  } | null;
  readonly images?:
    readonly { readonly reference: string; readonly sha256: string; readonly view: C.ImageView }[] | null;
}

/** What the hub made of the firearm: the trace's `identifiedAs`. */
export interface IdentifiedAsDoc {
  readonly makers: readonly { readonly name: string; readonly role: string; readonly confidence: number }[];
  readonly model: string | null;
  readonly calibre: string | null;
  readonly type: string | null;
  readonly action: string | null;
  readonly serialNormalised: string | null;
}

/** A remark that never blocks; `gain` is the rise of the chance of success if mended, 0..1. */
export interface FindingDoc {
  readonly pointer: string;
  readonly code: string;
  readonly severity: 'WARNING' | 'INFO';
  readonly message: string;
  readonly remedy: string;
  readonly gain: number;
}
