/**
 * The commonest passwords that the other rules would let through with a capital, a number or a symbol added, in lower
 * case: words behind which people put `@123456` or a year, and walks over the keyboard. From what published leaks have
 * in common, with the words that lie near in a county office.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(`
a aa aaa aaaa aaaaaa ab abc abcd abcde abcdef abcdefg abcdefgh aabbcc a1b2c3d4e5 abc123456 abcd123456 a123456789 aa123456789
admin adminadmin administrator admin123456 root rootroot user username guest test testtest tester testing demo manager operator
system security superuser super auditor password passwd passw passwords passphrase pass passpass secret default changeme change
temp temporary initial newpassword mypassword letmein login logon welcome hello helloworld iloveyou loveyou lovely love forever
sunshine princess monkey dragon football baseball basketball superman batman master shadow michael jordan charlie daniel jessica
computer internet server oracle mysql postgres postgresql redis docker linux windows microsoft apple google huawei xiaomi tencent
alibaba baidu wechat weixin lenovo cisco
woaini woaiwojia woaini520 woaizhongguo zhongguo beijing shanghai shanxi shaanxi xian weinan fuping pucheng china
wangwei zhangwei zhangsan lisi wangwu xiaoming laoshi gongchan renmin zhengfu
lastmile zhiyuan zhiyuanzhe zhiyuanfuwu zuihouyigongli volunteer wenming wenmingshijian
spring summer autumn winter january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
q qq qwe qwer qwert qwerty qwertyu qwertyui qwertyuiop qwe123 qweasd qweasdzxc qweqwe qwerasdf qazwsx qazwsxedc qaz qazxsw
asd asdf asdfg asdfgh asdfghjkl asdasd zxc zxcv zxcvb zxcvbn zxcvbnm zaqwsx wsx edc
1qaz2wsx 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1q2w3e 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4 q1w2e3r4t5 qwer1234 1234qwer
123qwe 123qweasd 123456abc 123456aa 123456qwerty 123qweasdzxc 1qazxsw2 2wsx3edc 1234567890qwertyuiop
`.split(/\s+/).filter(Boolean));
