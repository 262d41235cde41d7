import { computed, type Ref } from 'vue';
import { AuditedRecordsDocument } from '@lastmile/schema/audit';
import { useRead } from '@/api/use-read';

const GLOBAL_ID = /^\d{6}\.[0-9a-f-]{36}$/;

/** Names of accounts and numbers of orders by their ids, as far as they exist for the auditor. */
export function useAuditedRecords(ids: Ref<(string | null)[]>) {
  const asked = computed(() => [...new Set(ids.value.filter((id): id is string => GLOBAL_ID.test(id ?? '')))]);
  const { result } = useRead(AuditedRecordsDocument, () => ({ ids: asked.value }), () => asked.value.length > 0);
  return computed(() => new Map((result.value?.nodes ?? []).flatMap((node) => {
    if (!node || !('id' in node)) return [];
    return [[node.id, 'orderNo' in node ? node.orderNo : node.displayName ?? ''] as const];
  })));
}
