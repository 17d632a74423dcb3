import { createHash } from 'node:crypto';

/** Strong, opaque ETag of a rendered body in a language, quoted. */
export const etagOf = (rendered: string, language: string): string =>
  `"${createHash('sha256').update(language).update('\n').update(rendered).digest('base64url').slice(0, 27)}"`;

const tags = (header: string): string[] => header.split(',').map((tag) => tag.trim());

/** If-Match with the strong comparison of RFC 9110: a weak tag never matches. */
export const matchesStrongly = (header: string, etag: string): boolean =>
  tags(header).some((tag) => tag === '*' || tag === etag);

/** If-None-Match with the weak comparison of RFC 9110. */
export const matchesWeakly = (header: string, etag: string): boolean =>
  tags(header).some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag);
