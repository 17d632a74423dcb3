import { html } from './html.js';
import { layout } from './layout.js';

/** `/docs/events`: asyncapi.json in the component of the AsyncAPI project; `types` are the events for who has no JavaScript. */
export const eventsPage = (types: readonly string[]): string =>
  layout({
    title: 'Events',
    at: '/docs/events',
    look: 'bare',
    styles: ['/assets/asyncapi.css', '/assets/docs.css'],
    scripts: ['/assets/asyncapi.js', '/assets/events.js'],
    body: html`
      <noscript>
        <p class="notice">
          This page needs JavaScript; the document itself is <a href="/asyncapi.json">asyncapi.json</a>. The
          schemas of the events:
        </p>
        <ul>
          ${types.map((type) => html`<li><a href="/schemas/${type}.json">${type}</a></li>`)}
        </ul>
      </noscript>
      <div id="events"></div>
    `,
  });
