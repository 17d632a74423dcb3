import type { ApprovalBody, ReferralBody, RejectionBody } from '../../api/schema.js';
import { group, listing, reading, sending, type AnyCommand } from '../command.js';
import { perform, type Context } from '../context.js';
import { UsageError } from '../exit-code.js';
import { coded, repeated } from '../input/flags.js';
import { bodyOf } from '../input/read-body.js';
import { referralColumns, referralLine } from '../views/referral-view.js';
import { act } from './act.js';
import { HOP, OF_REFERRAL, REFERRAL, TRACE } from './example-ids.js';
import { listItems } from './list-items.js';

const list = listing('list', 'Proposals to ask a further country', [
  'referrals list --state PROPOSED',
  `referrals list --trace ${TRACE}`,
])
  .option('--trace <trace>', 'of this trace')
  .addOption(coded('--state <state>', 'in this state', '/v1/onward-referrals?state'))
  .action((flags) =>
    perform(flags, (context) => {
      const filters = { traceId: flags.trace, state: flags.state };
      return listItems(context, '/v1/onward-referrals', filters, flags, referralColumns(context.out));
    }),
  );

const show = reading('show', 'A proposal', [`referrals show ${REFERRAL}`])
  .argument(...OF_REFERRAL)
  .action((id, flags) =>
    perform(flags, async ({ hub, call, show: print }) => {
      const { body } = await hub.get('/v1/onward-referrals/{id}', { ...call, path: { id } });
      await print(body, (one, out) => out.table([one], referralColumns(out)));
    }),
  );

/** The participant of a referral that has only one. */
const onlyParticipant = async ({ hub, call }: Context, id: string): Promise<string> => {
  const { body } = await hub.get('/v1/onward-referrals/{id}', { ...call, path: { id } });
  const [only, ...others] = body.participants;
  if (only === undefined || others.length > 0)
    throw new UsageError(`name one with --participant: ${body.participants.join(', ') || 'there is none'}`);
  return only;
};

const approve = sending('approve', 'Approve a proposal: the country is asked', [
  `referrals approve ${REFERRAL}`,
  `referrals approve ${REFERRAL} --participant PY-NCB --share ${HOP}`,
])
  .argument(...OF_REFERRAL)
  .option('--participant <id>', 'whom to ask (default: the only one there is)')
  .option('--share <hop>', 'share the answer of this hop; several times for several', repeated)
  .option('--note <text>', 'in words')
  .action((id, flags) =>
    perform(flags, async (context) => {
      const participant = flags.participant ?? (await onlyParticipant(context, id));
      const members = { participant, shareAnswers: flags.share, note: flags.note };
      const body = await bodyOf<ApprovalBody>(flags.body, members);
      await context.show(await act(context, '/v1/onward-referrals/{id}/approval', id, body), referralLine);
    }),
  );

const reject = sending('reject', 'Reject a proposal', [
  `referrals reject ${REFERRAL} --reason "Not needed any more."`,
])
  .argument(...OF_REFERRAL)
  .option('--reason <text>', 'why')
  .action((id, flags) =>
    perform(flags, async (context) => {
      const body = await bodyOf<RejectionBody>(flags.body, { reason: flags.reason });
      await context.show(await act(context, '/v1/onward-referrals/{id}/rejection', id, body), referralLine);
    }),
  );

const propose = sending('propose', 'Propose a country for a trace on the desk (operators)', [
  `referrals propose ${TRACE} --country CZ --participant AT-NCB --reason "The proof house is there."`,
])
  .argument('<trace>', 'id of the trace')
  .option('--country <code>', 'which country')
  .option('--participant <id>', 'whom to ask')
  .option('--reason <text>', 'why')
  .action((traceId, flags) =>
    perform(flags, async ({ hub, call, show: print }) => {
      const { country, participant, reason } = flags;
      const body = await bodyOf<ReferralBody>(flags.body, { traceId, country, participant, reason });
      await print((await hub.post('/v1/onward-referrals', body, call)).body, referralLine);
    }),
  );

export const referralCommands: readonly AnyCommand[] = [
  group('referrals', 'Proposals to ask a further country', [list, show, approve, reject, propose]),
];
