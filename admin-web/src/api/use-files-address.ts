import { readonly, ref, type Ref } from 'vue';
import { config } from '@/config';

/** Where the server's files are to be had; empty for the moment in which the runtime file is read. */
export function useFilesAddress(): Readonly<Ref<string>> {
  const address = ref('');
  void config().then(({ files }) => { address.value = files; });
  return readonly(address);
}
