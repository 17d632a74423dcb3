import { html } from './html.js';
import { layout } from './layout.js';

/** `/docs`: the REST API in Swagger UI. */
export const docsPage = (): string =>
  layout({
    title: 'API',
    at: '/docs',
    look: 'bare',
    styles: ['/assets/swagger-ui.css', '/assets/docs.css'],
    scripts: ['/assets/swagger-ui-bundle.js', '/assets/docs.js'],
    body: html`
      <noscript>
        <p class="notice">
          This page needs JavaScript; the document itself is <a href="/openapi.json">openapi.json</a>.
        </p>
      </noscript>
      <div id="swagger"></div>
    `,
  });
