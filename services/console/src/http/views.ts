import { Field, ParkedKeyView } from '@tracepost/contracts';

const MAX_COUNT = Number.MAX_SAFE_INTEGER;

/** A message that nobody could read: where it lies, never its payload. */
export class DeadLetterView extends ParkedKeyView {
  @Field.Required() @Field.Int(0, MAX_COUNT) readonly partition!: number;
  @Field.Required() @Field.CodeText() readonly position!: string;
  @Field.Required() @Field.AnyObject() readonly headers!: object;
}

/** All of one cause; `waiting` counts them, `since` is the oldest. */
export class CauseView {
  @Field.Required() @Field.Text(200) readonly id!: string;
  @Field.Required() @Field.Code(['PARKED_KEY', 'DEAD_LETTER']) readonly kind!: string;
  @Field.Required() @Field.CodeText() readonly service!: string;
  @Field.Required() @Field.CodeText() readonly topic!: string;
  @Field.Required() @Field.CodeText() readonly consumer!: string;
  @Field.Nullable() @Field.Text(200) readonly key!: string | null;
  @Field.Required() @Field.Text(200) readonly cause!: string;
  @Field.Required() @Field.When() readonly since!: string;
  @Field.Required() @Field.Int(0, MAX_COUNT) readonly waiting!: number;
}

export class DeadLetterPage {
  @Field.Required() @Field.ListOf(() => DeadLetterView, 200) readonly items!: readonly DeadLetterView[];
  @Field.Nullable() @Field.Text(4096) readonly next!: string | null;
}
export class CausePage {
  @Field.Required() @Field.ListOf(() => CauseView, 200) readonly items!: readonly CauseView[];
  @Field.Nullable() @Field.Text(4096) readonly next!: string | null;
}

/** How far one service is: WAITING has not taken the act yet, SILENT does not answer now. */
export class OperationShareView {
  @Field.Required() @Field.CodeText() readonly service!: string;
  @Field.Required()
  @Field.Code(['WAITING', 'SILENT', 'RUNNING', 'DONE', 'CANCELLED'])
  readonly state!: string;
  @Field.Required() @Field.Int(0, MAX_COUNT) readonly total!: number;
  @Field.Required() @Field.Int(0, MAX_COUNT) readonly done!: number;
  @Field.Required() @Field.Int(0, MAX_COUNT) readonly failed!: number;
}

/** A redrive or discard over all services; the numbers are the sums of `services`. */
export class OperationView {
  @Field.Required() @Field.Uuid() readonly id!: string;
  @Field.Required() @Field.Int(1, MAX_COUNT) readonly version!: number;
  @Field.Required() @Field.Code(['REDRIVE', 'DISCARD']) readonly kind!: string;
  @Field.Required() @Field.Code(['RUNNING', 'DONE', 'CANCELLED']) readonly state!: string;
  @Field.Required() @Field.When() readonly startedAt!: string;
  @Field.Required() @Field.Int(0, MAX_COUNT) readonly total!: number;
  @Field.Required() @Field.Int(0, MAX_COUNT) readonly done!: number;
  @Field.Required() @Field.Int(0, MAX_COUNT) readonly failed!: number;
  @Field.Required()
  @Field.ListOf(() => OperationShareView, 200)
  readonly services!: readonly OperationShareView[];
}
