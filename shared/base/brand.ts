declare const brand: unique symbol;

/** A string that carries its meaning in its type, so that an item's id can't be passed where a link's is wanted. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
