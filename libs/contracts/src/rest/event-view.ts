import type { CloudEvent } from '../public-events/cloud-event.js';
import * as V from '../validation/decorators.js';
import { pattern } from '../validation/rules/text.js';

const SEQUENCE = pattern('sequence', /^\d{10}$/, 10, 'ten digits');

/** CloudEvents 1.0 with the hub's extensions; `data` is of the class that `type` stands for. */
export class EventView implements CloudEvent {
  @V.Required() @V.Code(['1.0']) readonly specversion!: '1.0';
  @V.Required() @V.Uuid() readonly id!: string;
  @V.Required() @V.Text(200) readonly source!: string;
  @V.Required() @V.Text(200) readonly type!: string;
  @V.Required() @V.Text(200) readonly subject!: string;
  @V.Required() @V.When() readonly time!: string;
  @V.Required() @V.Code(['application/json']) readonly datacontenttype!: 'application/json';
  @V.Required() @V.Text(200) readonly dataschema!: string;
  @V.Required() @V.Value(SEQUENCE) readonly sequence!: string;
  @V.Required() @V.Text(200) readonly partitionkey!: string;
  @V.Optional() @V.Uuid() readonly traceid?: string;
  @V.Optional() @V.Uuid() readonly hopid?: string;
  @V.Required() @V.ParticipantId() readonly participant!: string;
  @V.Optional() @V.Text(55) readonly traceparent?: string;
  @V.Required() @V.AnyObject() readonly data!: object;
}
