import type { ProblemType } from '@tracepost/service-kit';
import { html } from './html.js';
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
      <p>${meaning}</p>
      <h2>What to do</h2>
      <p>${remedy}</p>
    `,
  });
