import * as C from '../codes/codes.js';
import type { IdentifiedAsDoc, FindingDoc } from '../documents/request.js';
import type { CandidateDoc, RouteDoc } from '../documents/route.js';
import * as V from '../validation/decorators.js';

export class IdentifiedMaker {
  @V.Required() @V.Text(200) readonly name!: string;
  @V.Required() @V.Code(C.MAKE_ROLE) readonly role!: string;
  @V.Required() @V.Num(0, 1) readonly confidence!: number;
}

export class IdentifiedAsView implements IdentifiedAsDoc {
  @V.Required() @V.ListOf(() => IdentifiedMaker, V.MANY) readonly makers!: readonly IdentifiedMaker[];
  @V.Nullable() @V.Text(200) readonly model!: string | null;
  @V.Nullable() @V.Text(200) readonly calibre!: string | null;
  @V.Nullable() @V.Code(C.FIREARM_TYPE) readonly type!: string | null;
  @V.Nullable() @V.Code(C.FIREARM_ACTION) readonly action!: string | null;
  @V.Nullable() @V.Text(64) readonly serialNormalised!: string | null;
}

/** `gain`: rise of the chance of success if mended, 0..1. */
export class FindingView implements FindingDoc {
  @V.Required() @V.Text(200) readonly pointer!: string;
  @V.Required() @V.CodeText() readonly code!: string;
  @V.Required() @V.Code(['WARNING', 'INFO']) readonly severity!: 'WARNING' | 'INFO';
  @V.Required() @V.Narrative() readonly message!: string;
  @V.Required() @V.Narrative() readonly remedy!: string;
  @V.Required() @V.Num(0, 1) readonly gain!: number;
}

export class CandidateView implements CandidateDoc {
  @V.Required() @V.Country() readonly country!: string;
  @V.Nullable() @V.ParticipantId() readonly participant!: string | null;
  @V.Required() @V.CodeText() readonly evidence!: string;
  @V.Required() @V.Num(0, 1) readonly weight!: number;
  @V.Required() @V.Bool() readonly chosen!: boolean;
  @V.Required() @V.Narrative() readonly why!: string;
}

export class RouteSummaryView implements Omit<RouteDoc, 'candidates'> {
  @V.Required() @V.Code(C.ROUTE_DECISION) readonly decision!: C.RouteDecisionCode;
  @V.Nullable() @V.Code(C.DESK) readonly desk!: C.Desk | null;
  @V.Required() @V.CodeText() readonly rule!: string;
  @V.Required() @V.Narrative() readonly sentence!: string;
  @V.Required() @V.CodeText() readonly tableVersion!: string;
}

export class RouteView extends RouteSummaryView implements RouteDoc {
  @V.Required() @V.ListOf(() => CandidateView, V.MANY) readonly candidates!: readonly CandidateView[];
}

/** Answer of POST /routes:explain: the route, every losing candidate, and what it was made from. */
export class RouteExplanationView extends RouteView {
  @V.Required() @V.AnyObject() readonly inputs!: Readonly<Record<string, unknown>>;

  @V.Required() @V.CodeText() readonly rulesVersion!: string;
}

export class MakerGuess extends IdentifiedMaker {
  @V.Required() @V.Narrative() readonly why!: string;
}

export class ModelGuess {
  @V.Nullable() @V.Text(200) readonly family!: string | null;
  @V.Required() @V.Num(0, 1) readonly confidence!: number;
}

export class CalibreGuess {
  @V.Nullable() @V.Text(200) readonly canonical!: string | null;
  @V.Required() @V.Texts(200, V.MANY) readonly equivalents!: readonly string[];
  @V.Required() @V.Num(0, 1) readonly confidence!: number;
}

export class SerialGuess {
  @V.Nullable() @V.Text(64) readonly raw!: string | null;
  @V.Nullable() @V.Text(64) readonly normalised!: string | null;
  @V.Nullable() @V.Bool() readonly patternMatches!: boolean | null;
  @V.Nullable() @V.Int(1300, 9999) readonly yearFrom!: number | null;
  @V.Nullable() @V.Int(1300, 9999) readonly yearTo!: number | null;
}

/** Answer of POST /identifications. */
export class IdentificationView {
  @V.Required() @V.CodeText() readonly tableVersion!: string;
  @V.Required() @V.ListOf(() => MakerGuess, V.MANY) readonly makers!: readonly MakerGuess[];
  @V.Nullable() @V.Nested(() => ModelGuess) readonly model!: ModelGuess | null;
  @V.Nullable() @V.Nested(() => CalibreGuess) readonly calibre!: CalibreGuess | null;
  @V.Nullable() @V.Code(C.FIREARM_TYPE) readonly type!: string | null;
  @V.Nullable() @V.Code(C.FIREARM_ACTION) readonly action!: string | null;
  @V.Required() @V.Nested(() => SerialGuess) readonly serial!: SerialGuess;
  @V.Required() @V.AnyObjects(V.MANY) readonly alternatives!: readonly object[];
  @V.Required() @V.ListOf(() => FindingView, V.MANY) readonly findings!: readonly FindingView[];
}
