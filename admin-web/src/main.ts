import './polyfills';
import './ui/tokens.css';
import './ui/base.css';
import { createApp } from 'vue';
import { restoreLock } from './access/lock';
import App from './app.vue';
import { followReleases } from './releases';
import { router } from './router';
import { restoreLanguage } from './texts/language';
import { restoreContrast } from './ui/contrast';
import { restoreTextSize } from './ui/text-size';

restoreTextSize();
restoreContrast();
restoreLock();
followReleases();
void restoreLanguage().then(() => createApp(App).use(router).mount('#app'));
