import type { AnswerDoc, FirearmDoc } from '@tracepost/contracts';
import { identify, summary } from '@tracepost/firearms';
import type { Directory } from '../domain/directory.js';
import type { HopCommand } from '../domain/hop-command.js';
import type { StoredRequest } from './ports.js';
import { routeFirearm, termsOf } from './router.js';

/** What an answer says the firearm is, where it says that it was not made there and names no country. */
export const correctionIn = (command: HopCommand): AnswerDoc['correctedIdentification'] | null => {
  const content =
    command.name === 'answers'
      ? command.content
      : command.name === 'corrections' && command.replacement.kind === 'ANSWER'
        ? command.replacement.content
        : null;
  if (content?.result !== 'NOT_MANUFACTURED_HERE' || (content.nextCountries ?? []).length > 0) return null;
  const corrected = content.correctedIdentification;
  return corrected?.make && !corrected.country ? corrected : null;
};

/** The country that a corrected maker leads to; the marks of the request led where the firearm was not made. */
export const correctedCountry = (
  corrected: NonNullable<AnswerDoc['correctedIdentification']>,
  { request, requester }: Pick<StoredRequest, 'request' | 'requester'>,
  directory: Directory,
  today: Date,
): readonly string[] => {
  const firearm: FirearmDoc = {
    serial: request.firearm.serial,
    makes: [{ raw: corrected.make ?? '', role: 'MAKER' }],
    model: corrected.model ?? null,
    calibre: corrected.calibre ?? request.firearm.calibre ?? null,
    year: request.firearm.year ?? null,
  };
  const identifiedAs = summary(identify(firearm));
  const question = { firearm, identifiedAs, requester, asked: [], terms: termsOf(request) };
  const [best] = routeFirearm(question, directory, today).route.candidates;
  return best ? [best.country] : [];
};
