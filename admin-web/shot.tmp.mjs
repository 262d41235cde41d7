import { chromium } from '@playwright/test';
const [base, login, path, out, w='1366', h='768', locale='zh-CN'] = process.argv.slice(2);
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu','--disable-background-networking'] });
const p = await b.newPage({ viewport:{width:+w,height:+h}, locale, timezoneId:'Asia/Shanghai' });
p.on('console', m=>{ if(m.type()==='error') console.log('console', m.text()); });
p.on('pageerror', e=>console.log('pageerror', e.message));
await p.goto(base+'/login'); 
if (login!=='-') { await p.fill('input[type=text], input[autocomplete=username]', login); await p.fill('input[type=password]','Shibing-2026'); await p.keyboard.press('Enter'); await p.waitForURL(u=>!u.pathname.startsWith('/login'),{timeout:15000}); await p.goto(base+path); await p.waitForTimeout(2500);} 
await p.screenshot({ path: out });
await b.close();
