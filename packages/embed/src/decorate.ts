/** A decorator of a field, as Lit's are: it may give the descriptor of a property to define. */
type FieldDecorator = (prototype: object, name: string) => PropertyDescriptor | undefined | void;

/** What the TypeScript compiler calls for decorated fields, reduced to what Lit's decorators need. */
export function decorate(
  decorators: readonly FieldDecorator[],
  prototype: object,
  name: string,
): void {
  decorators.forEach((decorator) => {
    const descriptor = decorator(prototype, name);
    if (descriptor) Object.defineProperty(prototype, name, descriptor);
  });
}
