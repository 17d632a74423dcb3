import type { ProblemType } from '@tracepost/service-kit';
import { html, type Content } from './html.js';
import { layout } from './layout.js';

type Problems = Readonly<Record<string, ProblemType>>;

/** `/problems`: every problem type, by status. */
export const problemsPage = (problems: Problems): string =>
  layout({
    title: 'Problems',
    at: '/problems',
    body: html`
      <h1>Problems</h1>
      <p class="lead">
        Every error answer is a problem document (RFC 9457). Its <code>type</code> is the address of one of
        these pages.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Status</th>
            <th scope="col">Type</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(problems)
            .sort(([, a], [, b]) => a.status - b.status)
            .map(
              ([slug, { status, title }]) =>
                html`<tr>
                  <td class="number">${status}</td>
                  <td>
                    <a href="/problems/${slug}"><code>${slug}</code></a>
                  </td>
                  <td>${title}</td>
                </tr>`,
            )}
        </tbody>
      </table>
    `,
  });

/** Words of these pages, for somebody who reads one as the first. */
const WORDS: Readonly<Record<string, string>> = {
  trace: 'the search for the history of one firearm, from the request to its end',
  hop: 'the question that a trace puts to one country, with what comes of it',
  referral: 'the proposal to ask one more country',
  participant: 'a country or an organisation that is connected to this hub',
  token: 'the proof of who sends a request; your system gets it from the issuer and sends it along',
  cursor: 'the mark of the place in a long list where the next page begins',
  ETag: 'the mark of one state of a thing: it changes when the thing does',
  'Idempotency-Key':
    'the name that your system gives to one command, so that it is done once however often it is sent',
  'Retry-After': 'the header of the answer that says how many seconds to wait',
};

const meant = (text: string): [string, string][] =>
  Object.entries(WORDS).filter(([word]) => new RegExp(`\\b${word}s?\\b`).test(text));

/** What stands between backticks is a name. */
const named = (text: string): Content =>
  text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part));

/** `/problems/{slug}`: one problem type, for a person. */
export const problemPage = (slug: string, { status, title, meaning, remedy }: ProblemType): string =>
  layout({
    title,
    at: '/problems',
    body: html`
      <p class="crumbs"><a href="/problems">Problems</a></p>
      <h1>${title}</h1>
      <p><span class="badge">${status}</span> <code>/problems/${slug}</code></p>
      <h2>What it means</h2>
      <p>${named(meaning)}</p>
      <h2>What to do</h2>
      <p>${named(remedy)}</p>
      <p>
        Does your program say no more than this? Give those who run it the whole answer: its
        <code>detail</code> says what was wrong this time, and its <code>requestId</code> finds it again.
      </p>
      ${wordsOf(meant(`${meaning} ${remedy}`))}
    `,
  });

const wordsOf = (words: readonly [string, string][]): Content =>
  words.length === 0
    ? ''
    : html`<h2>Words</h2>
        <dl>
          ${words.map(
            ([word, meaning]) =>
              html`<dt>${word}</dt>
                <dd>${meaning}</dd>`,
          )}
        </dl>`;
