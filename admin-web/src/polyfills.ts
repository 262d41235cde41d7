/* What Element Plus and vueuse call and Chrome 87 / Safari 14 lack. Written out: a polyfill package weighs more than the login page. */

function add(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

function findLastIndex<T>(this: ArrayLike<T>, test: (item: T, index: number, list: ArrayLike<T>) => unknown): number {
  for (let index = this.length - 1; index >= 0; index--) if (test(this[index]!, index, this)) return index;
  return -1;
}

add(Array.prototype, 'at', at);
add(String.prototype, 'at', at);
add(Array.prototype, 'findLastIndex', findLastIndex);
add(Array.prototype, 'findLast', function findLast<T>(this: ArrayLike<T>, test: (item: T, index: number, list: ArrayLike<T>) => unknown) {
  return this[findLastIndex.call(this, test as never)];
});
add(Object, 'hasOwn', (target: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(target, key));
