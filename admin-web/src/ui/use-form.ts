import { computed, ref, shallowRef, type Ref } from 'vue';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { InputForm } from '@lastmile/schema/inputs';
import { fieldProblems } from '@/api/field-problems';
import { useVerb } from '@/api/use-verb';
import { brokenRule, emptyValue, fieldsOf, inputValue, isEmpty, type FormValue, type FormValues } from './form-rules';
import { useDraft } from './use-draft';

interface Options<Input, Name extends string> {
  /** The input's constant in `@lastmile/schema/inputs`. */
  form: InputForm;
  /** Fields that the form shows, in their order. */
  fields: readonly Name[];
  /** Under what name a draft of it is kept on the device; null for none. */
  draft: () => string | null;
  /** What the verb takes beside the fields: which record, in which version. */
  fixed: () => Partial<Input>;
  /** What a record that is edited has now. */
  initial?: Partial<Record<Name, FormValue>>;
  /** Fields whose stored value is shown masked: left empty, they are not sent and stay as they are. */
  masked?: Partial<Record<Name, string>>;
}

/**
 * A form over one verb, as the schema describes its input: values, what is wrong with each, the draft, and the submit. The
 * server's refusals go to the fields they name, the others to `rest`.
 */
export function useForm<Result extends object, Input extends { idempotencyKey?: unknown }, Name extends string & keyof Input>(
  verb: TypedDocumentNode<Result, { input: Input }>, { form, fields, draft: draftName, fixed, initial = {}, masked = {} }: Options<Input, Name>,
) {
  const shown = fieldsOf(form, fields);
  const start = (): FormValues => Object.fromEntries(shown.map(([name, field]) => [name, initial[name as Name] ?? emptyValue(field)]));
  const values = ref(start()) as Ref<FormValues>;
  const untouched = shallowRef(JSON.stringify(values.value));
  const tried = ref(false);
  const done = ref(false);
  const { run, busy, problems } = useVerb<Result, Input>(verb, ...([] as never));

  const keeps = (name: string): boolean => masked[name as Name] !== undefined && isEmpty(values.value[name]!);
  const broken = computed(() => Object.fromEntries(shown.flatMap(([name, field]) => {
    const text = keeps(name) ? undefined : brokenRule(field, values.value[name]!);
    return text ? [[name, text]] : [];
  })));
  const refused = computed(() => fieldProblems(problems.value, fields));
  const wrong = computed<Record<string, string>>(() => ({ ...refused.value.at, ...(tried.value ? broken.value : {}) }));
  const dirty = computed(() => !done.value && JSON.stringify(values.value) !== untouched.value);
  const draft = useDraft(draftName, { content: () => values.value, dirty: () => dirty.value, restore: (kept) => { values.value = { ...start(), ...kept }; } });

  /** The payload; nothing while something is wrong or was refused. */
  async function submit() {
    tried.value = true;
    if (busy.value || Object.keys(broken.value).length) return undefined;
    const given = Object.fromEntries(shown.flatMap(([name, field]) => (keeps(name) ? [] : [[name, inputValue(field, values.value[name]!)]])));
    const payload = await run({ ...fixed(), ...given } as unknown as Omit<Input, 'idempotencyKey'>);
    if (!payload) return undefined;
    done.value = true;
    await draft.forget();
    return payload;
  }

  return { form, shown, values, masked: masked as Record<string, string>, wrong, rest: computed(() => refused.value.rest), busy, dirty, draft, submit };
}

/** What `FormFields` and `FormPage` draw. */
export type HouseForm = Pick<ReturnType<typeof useForm>, 'shown' | 'values' | 'masked' | 'wrong' | 'rest' | 'busy' | 'dirty' | 'draft'>;
