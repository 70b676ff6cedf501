/** Which way a value travels: what narrows a request breaks it, what widens an answer does. */
export type Direction = 'request' | 'response';
