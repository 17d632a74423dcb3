import { describe, expect, it } from '@jest/globals';
import { html } from './html.js';

describe('a template of HTML', () => {
  it('escapes what is put in', () => {
    expect(html`<p title="${'"'}">${'<script>&'}${1}</p>`.text).toBe(
      '<p title="&quot;">&lt;script&gt;&amp;1</p>',
    );
  });

  it('takes HTML and lists of it as they are', () => {
    const items = ['a', '<b>'].map((item) => html`<i>${item}</i>`);
    expect(html`<b>${items}</b>`.text).toBe('<b><i>a</i><i>&lt;b&gt;</i></b>');
  });
});
