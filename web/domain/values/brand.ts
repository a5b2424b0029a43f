declare const brand: unique symbol;

/** A plain value that has passed its constructor. Only the constructor's file may write `as`. */
export type Brand<Plain, Name extends string> = Plain & { readonly [brand]: Name };
