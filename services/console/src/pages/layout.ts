import { html, type Content, type Html } from './html.js';

const NAVIGATION = [
  ['/', 'Overview'],
  ['/ops', 'Operations'],
  ['/docs', 'API'],
  ['/docs/events', 'Events'],
  ['/problems', 'Problems'],
] as const;

export interface Page {
  readonly title: string;
  /** Address of the navigation entry that this page belongs to. */
  readonly at: (typeof NAVIGATION)[number][0];
  readonly body: Content;
  /** Assets besides the common style sheet. */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  /** `wide` uses the whole width of the window; `bare` leaves the look of the body to other style sheets. */
  readonly look?: 'narrow' | 'wide' | 'bare';
}

/** A whole page in the console's look. */
export const layout = ({ title, at, body, styles = [], scripts = [], look = 'narrow' }: Page): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Tracepost</title>
        ${['/assets/console.css', ...styles].map((href) => html`<link rel="stylesheet" href="${href}" />`)}
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        ${scripts.map((src) => html`<script src="${src}" defer></script>`)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="top">
          <a class="brand" href="/"><img src="/assets/icon.svg" alt="" width="26" height="26" /> Tracepost</a>
          <nav aria-label="Main">${NAVIGATION.map(([href, name]) => link(href, name, href === at))}</nav>
        </header>
        <main id="main" class="${look}">${body}</main>
      </body>
    </html> `.text;

const link = (href: string, name: string, isHere: boolean): Html =>
  isHere ? html`<a href="${href}" aria-current="page">${name}</a>` : html`<a href="${href}">${name}</a>`;
