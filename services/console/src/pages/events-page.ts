import { html, type Html } from './html.js';
import { layout } from './layout.js';

/** The part of the AsyncAPI document that the page shows. */
export interface EventsDocument {
  readonly info: { readonly description: string };
  readonly components: {
    readonly messages: Readonly<
      Record<string, { readonly name: string; readonly examples: readonly { readonly payload: unknown }[] }>
    >;
  };
}

const GROUPS = [
  ['trace', 'Traces', 'Told to the requester.'],
  ['hop', 'Hops', 'Told to the requester and to the participant that is asked.'],
  ['onward-referral', 'Onward referrals', 'Told to the requester.'],
  ['batch', 'Batches', 'Told to the sender.'],
] as const;

const event = (name: string, example: unknown): Html =>
  html`<details id="${name}">
    <summary><code>${name}</code></summary>
    <p><a href="/schemas/${name}.json">JSON Schema of its data</a></p>
    <pre>${JSON.stringify(example, null, 2)}</pre>
  </details>`;

/** `/docs/events`: every event with an example, from the AsyncAPI document; works without JavaScript. */
export const eventsPage = ({ info, components }: EventsDocument): string => {
  const messages = Object.values(components.messages);
  return layout({
    title: 'Events',
    at: '/docs/events',
    body: html`
      <h1>Events</h1>
      <p class="lead">${info.description}</p>
      <p>
        Read them at <code>GET /v1/events</code>, as pages or as <code>text/event-stream</code>. Each comes
        once in the feed; agencies get the types and members that they are granted. The machine-readable form
        is <a href="/asyncapi.json">asyncapi.json</a>.
      </p>
      ${GROUPS.map(
        ([group, title, told]) => html`
          <h2>${title}</h2>
          <p class="hint">${told}</p>
          ${messages
            .filter(({ name }) => name.startsWith(`org.tracepost.${group}.`))
            .map(({ name, examples }) => event(name, examples[0]?.payload))}
        `,
      )}
    `,
  });
};
