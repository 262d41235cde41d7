/** The one table of this console in the browser's database: sealed bytes by name. */
const DATABASE = 'lastmile';
const TABLE = 'sealed';

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener('upgradeneeded', () => { request.result.createObjectStore(TABLE); });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => { opened = undefined; reject(request.error ?? new Error('no database')); });
  });
  return opened;
}

async function ask<Answer>(mode: IDBTransactionMode, question: (table: IDBObjectStore) => IDBRequest<Answer>): Promise<Answer> {
  const transaction = (await database()).transaction(TABLE, mode);
  const request = question(transaction.objectStore(TABLE));
  return new Promise((resolve, reject) => {
    // Not before the transaction is complete: only then does it outlive a crash of the page.
    transaction.addEventListener('complete', () => resolve(request.result));
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not kept')));
  });
}

const starting = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

export const localTable = {
  read: (name: string): Promise<unknown> => ask('readonly', (table) => table.get(name)),
  write: (name: string, value: unknown): Promise<unknown> => ask('readwrite', (table) => table.put(value, name)),
  remove: (name: string): Promise<unknown> => ask('readwrite', (table) => table.delete(name)),
  removeAll: (prefix: string): Promise<unknown> => ask('readwrite', (table) => table.delete(starting(prefix))),
  names: async (prefix: string): Promise<string[]> => (await ask('readonly', (table) => table.getAllKeys(starting(prefix)))).map(String),
};
