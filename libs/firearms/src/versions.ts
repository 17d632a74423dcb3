/** Version of the maker, calibre and type tables; every identification and route names it. */
export const tableVersion = '2026.11.1';

/** Version of the routing rules: their order and their base weights. */
export const rulesVersion = '2026.11.1';
