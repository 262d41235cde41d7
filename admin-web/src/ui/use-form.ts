import { computed, ref, shallowRef, watch, type Ref } from 'vue';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { InputForm } from '@lastmile/schema/inputs';
import { fieldProblems } from '@/api/field-problems';
import { useVerb } from '@/api/use-verb';
import { brokenRule, emptyOfKept, emptyValue, fieldsOf, inputValue, isLeft, type FormValue, type FormValues } from './form-rules';
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
  /** Fields whose stored value is shown masked, or with '' not at all: left empty, they are not sent and stay as they are. */
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
  const keepable = (name: string): boolean => masked[name as Name] !== undefined;
  const start = (): FormValues => Object.fromEntries(shown.map(([name, field]) => [name, initial[name as Name] ?? (keepable(name) ? emptyOfKept(field) : emptyValue(field))]));
  const values = ref(start()) as Ref<FormValues>;
  const untouched = shallowRef(JSON.stringify(values.value));
  const tried = ref(false);
  /** What the fields together lack, as the page found at the last submit. */
  const lacking = shallowRef<Record<string, string>>({});
  const done = ref(false);
  const { run, busy, problems } = useVerb<Result, Input>(verb, ...([] as never));

  const keeps = (name: string): boolean => keepable(name) && isLeft(values.value[name]!);
  const broken = computed(() => Object.fromEntries(shown.flatMap(([name, field]) => {
    const text = keeps(name) ? undefined : brokenRule(field, values.value[name]!);
    return text ? [[name, text]] : [];
  })));
  const refused = computed(() => fieldProblems(problems.value, fields));
  const wrong = computed<Record<string, string>>(() => ({ ...refused.value.at, ...lacking.value, ...(tried.value ? broken.value : {}) }));
  watch(values, () => { lacking.value = {}; }, { deep: true });
  const dirty = computed(() => !done.value && JSON.stringify(values.value) !== untouched.value);
  const draft = useDraft(draftName, { content: () => values.value, dirty: () => dirty.value, restore: (kept) => { values.value = { ...start(), ...kept }; } });

  /** Values that the form starts with after all: nothing of the person's own, so they are no change to be kept. */
  function begin(given: FormValues): void {
    const touched = dirty.value;
    values.value = { ...values.value, ...given };
    if (!touched) untouched.value = JSON.stringify(values.value);
  }

  /**
   * The payload; nothing while something is wrong or was refused.
   * @param lacks what a field needs because of the others
   */
  async function submit(lacks: Record<string, string> = {}) {
    tried.value = true;
    lacking.value = lacks;
    if (busy.value || Object.keys(lacks).length || Object.keys(broken.value).length) return undefined;
    const given = Object.fromEntries(shown.flatMap(([name, field]) => (keeps(name) ? [] : [[name, inputValue(field, values.value[name]!)]])));
    const payload = await run({ ...fixed(), ...given } as unknown as Omit<Input, 'idempotencyKey'>);
    if (!payload) return undefined;
    done.value = true;
    void draft.forget();
    return payload;
  }

  return { form, shown, values, masked: masked as Record<string, string>, wrong, rest: computed(() => refused.value.rest), busy, dirty, draft, begin, submit };
}

/** What `FormFields` and `FormPage` draw. */
export type HouseForm = Pick<ReturnType<typeof useForm>, 'shown' | 'values' | 'masked' | 'wrong' | 'rest' | 'busy' | 'dirty' | 'draft'>;
