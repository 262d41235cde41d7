import { computed } from 'vue';
import { me } from '@/access/session';
import { language } from '@/texts/language';

/** 可查看 …: what the person may see, in the current language. */
export const scopeWords = computed(() => (language.value === 'en' ? me.value?.scopeSentenceEn : me.value?.scopeSentence) ?? '');
