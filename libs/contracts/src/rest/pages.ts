import * as V from '../validation/decorators.js';
import { EventView } from './event-view.js';
import { HopView, ReferralView } from './hop-views.js';
import { AuditEntryView, BatchView, MappingView, ParkedKeyView, ParticipantView } from './hub-views.js';
import { DeskEntryView, TraceSummary } from './trace-views.js';

/** Cursor of the next page; null is the end. */
class Page {
  @V.Nullable() @V.Text(4096) readonly next!: string | null;
}

export class TracePage extends Page {
  @V.Required() @V.ListOf(() => TraceSummary, 200) readonly items!: readonly TraceSummary[];
}
export class InboxPage extends Page {
  @V.Required() @V.ListOf(() => HopView, 200) readonly items!: readonly HopView[];
}
export class ReferralPage extends Page {
  @V.Required() @V.ListOf(() => ReferralView, 200) readonly items!: readonly ReferralView[];
}
export class ParticipantPage extends Page {
  @V.Required() @V.ListOf(() => ParticipantView, 200) readonly items!: readonly ParticipantView[];
}
export class DeskPage extends Page {
  @V.Required() @V.ListOf(() => DeskEntryView, 200) readonly items!: readonly DeskEntryView[];
}
export class BatchPage extends Page {
  @V.Required() @V.ListOf(() => BatchView, 200) readonly items!: readonly BatchView[];
}
export class MappingPage extends Page {
  @V.Required() @V.ListOf(() => MappingView, 200) readonly items!: readonly MappingView[];
}
export class AuditEntryPage extends Page {
  @V.Required() @V.ListOf(() => AuditEntryView, 200) readonly items!: readonly AuditEntryView[];
}
export class ParkedKeyPage extends Page {
  @V.Required() @V.ListOf(() => ParkedKeyView, 200) readonly items!: readonly ParkedKeyView[];
}

/** A page of the feed: `next` is never null; `caughtUp` false means ask again at once. */
export class EventPage {
  @V.Required() @V.ListOf(() => EventView, 200) readonly items!: readonly EventView[];
  @V.Required() @V.Text(4096) readonly next!: string;
  @V.Required() @V.Bool() readonly caughtUp!: boolean;
}
