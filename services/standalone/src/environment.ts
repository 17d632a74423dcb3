/** Folder of the embedded database and of the installation's secrets. */
export const dataDirOf = (): string => process.env['DATA_DIR'] ?? '.data/standalone';
