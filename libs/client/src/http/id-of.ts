/** Id of what a receipt or batch is for. @throws Error for a dry run, which made nothing. */
export const idOf = ({ id }: { readonly id: string | null }): string => {
  if (id === null) throw new Error('a dry run makes nothing that has an id');
  return id;
};
