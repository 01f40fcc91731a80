<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sanjia::About</name>
    <message>
        <source>About Sanjia</source>
        <translation>关于三家</translation>
    </message>
    <message>
        <source>Sanjia 三家 %1</source>
        <translation>三家 Sanjia %1</translation>
    </message>
    <message>
        <source>Compare three sellers before you buy.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1 (LGPL, Qt Charts GPL), OpenSSL (Apache 2.0), SQLite (public domain) and tl::expected (CC0).</source>
        <translation>货比三家。

自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。使用 Qt %1（LGPL，Qt Charts 为 GPL）、OpenSSL（Apache 2.0）、SQLite（公有领域）和 tl::expected（CC0）构建。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Sanjia</source>
        <translation>关于三家(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <extracomment>Menu entry: cards lead through the window</extracomment>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <extracomment>Menu entry: what is new in this version</extracomment>
        <translation>更新内容(&amp;N)</translation>
    </message>
</context>
<context>
    <name>sanjia::AccountForm</name>
    <message>
        <source>kept; type to replace it</source>
        <extracomment>Placeholder of a field for a secret</extracomment>
        <translation>已保存；输入即替换</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>a vault under a passphrase</source>
        <translation>口令保护的保险库</translation>
    </message>
    <message>
        <source>memory only, until Sanjia ends</source>
        <translation>仅内存，退出三家即失效</translation>
    </message>
    <message>
        <source>portal – gw.open.1688.com</source>
        <translation>portal – gw.open.1688.com</translation>
    </message>
    <message>
        <source>router – api.1688.com/router/rest</source>
        <translation>router – api.1688.com/router/rest</translation>
    </message>
    <message>
        <source>the platform&apos;s own</source>
        <translation>平台默认地址</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Yours to choose, to tell accounts apart</source>
        <translation>由您自定，用来区分账号</translation>
    </message>
    <message>
        <source>The test below says which one the account can use</source>
        <translation>下方的测试会说明该账号可用哪一种</translation>
    </message>
    <message>
        <source>AppKey of your app on open.1688.com</source>
        <translation>您的应用在 open.1688.com 上的 AppKey</translation>
    </message>
    <message>
        <source>Never shown again and never written in clear</source>
        <translation>不再显示，也绝不以明文保存</translation>
    </message>
    <message>
        <source>Only for a token from the platform&apos;s console; authorizing in the browser brings one by itself</source>
        <translation>仅在使用平台控制台给出的令牌时填写；在浏览器中授权会自动取得</translation>
    </message>
    <message>
        <source>Secrets &amp;in</source>
        <translation>密钥存放(&amp;I)</translation>
    </message>
    <message>
        <source>Where key and tokens are kept between two starts</source>
        <translation>两次启动之间密钥和令牌存放的位置</translation>
    </message>
    <message>
        <source>The guide names both; use the one that answers your app</source>
        <translation>教程给出了两个地址；选用能响应您应用的那个</translation>
    </message>
    <message>
        <source>The platform grants each call by itself; choose the one your app was granted</source>
        <translation>平台按接口逐个授权；请选择您的应用已获授权的接口</translation>
    </message>
    <message>
        <source>Calls per &amp;minute</source>
        <translation>每分钟调用数(&amp;M)</translation>
    </message>
    <message>
        <source>What the platform allows: 50 for a personal account, up to 1000 for an enterprise</source>
        <translation>平台允许的次数：个人账号 50，企业账号最多 1000</translation>
    </message>
    <message>
        <source>Redirect p&amp;ort</source>
        <translation>回调端口(&amp;O)</translation>
    </message>
    <message>
        <source>http://127.0.0.1:PORT/callback must be the redirect address registered for the app</source>
        <translation>应用登记的回调地址须为 http://127.0.0.1:端口/callback</translation>
    </message>
    <message>
        <source>Only for another address: https://HOST, or http://127.0.0.1:PORT on this computer</source>
        <translation>仅在使用其他地址时填写：https://主机，或本机的 http://127.0.0.1:端口</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>有效期至 %1。</translation>
    </message>
    <message>
        <source>Good until %1, renewed by itself.</source>
        <translation>有效期至 %1，会自动续期。</translation>
    </message>
    <message>
        <source>It has no known end.</source>
        <translation>没有已知的到期时间。</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>请为账号取一个名称。</translation>
    </message>
    <message>
        <source>The gateway must be https://HOST, or http://127.0.0.1:PORT on this computer.</source>
        <translation>网关须为 https://主机，或本机的 http://127.0.0.1:端口。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Dia&amp;lect</source>
        <translation>协议(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <translation>访问令牌(&amp;A)</translation>
    </message>
    <message>
        <source>Signed wi&amp;th</source>
        <translation>签名方式(&amp;T)</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>地址(&amp;R)</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>App&amp;Key</source>
        <translation>App&amp;Key</translation>
    </message>
    <message>
        <source>A&amp;ppSecret</source>
        <translation>A&amp;ppSecret</translation>
    </message>
    <message>
        <source>Sea&amp;rch call</source>
        <translation>搜索接口(&amp;R)</translation>
    </message>
    <message>
        <source>De&amp;tail call</source>
        <translation>详情接口(&amp;T)</translation>
    </message>
    <message>
        <source>Enter the AppKey.</source>
        <translation>请输入 AppKey。</translation>
    </message>
    <message>
        <source>Enter the AppSecret.</source>
        <translation>请输入 AppSecret。</translation>
    </message>
</context>
<context>
    <name>sanjia::AccountPane</name>
    <message>
        <source>N&amp;ew</source>
        <translation>新建(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>使用此账号(&amp;U)</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>测试连接(&amp;C)</translation>
    </message>
    <message>
        <source>Authori&amp;ze in the browser…</source>
        <translation>在浏览器中授权(&amp;Z)…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Asks the platform step by step and says what is missing</source>
        <translation>逐步询问平台，说明缺少什么</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1（使用中）</translation>
    </message>
    <message>
        <source>The account “%1” is kept.</source>
        <translation>账号“%1”已保存。</translation>
    </message>
    <message>
        <source>Forget an account</source>
        <translation>删除账号</translation>
    </message>
    <message>
        <source>Forget “%1” with its key and tokens? Offers and prices stay.</source>
        <translation>删除“%1”及其密钥和令牌？商品和价格会保留。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Says what you need from 1688, where it is found, and tests it</source>
        <translation>说明需要向 1688 准备什么、在哪里找到，并进行测试</translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation>已粘贴：%1</translation>
    </message>
    <message>
        <source>Step &amp;by step…</source>
        <extracomment>a button: leads through everything that has to be done to connect</extracomment>
        <translation>分步接入(&amp;B)…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Make an app on open.1688.com and enter its AppKey and AppSecret here. “Test connection” then says what is still missing on 1688&apos;s side. Without an account you are in the sample market.</source>
        <translation>请在 open.1688.com 创建应用，并在此填写其 AppKey 和 AppSecret。点“测试连接”可查看平台还缺哪些条件。没有账号时您看到的是示例市场。</translation>
    </message>
    <message>
        <source>No account yet. “Step by step…” helps you set one up.</source>
        <translation>还没有账号。“分步接入…”会一步步带您完成。</translation>
    </message>
</context>
<context>
    <name>sanjia::AccountTalk</name>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>停止等待(&amp;W)</translation>
    </message>
    <message>
        <source>Allow Sanjia to call in your name on the page that has opened in the browser. It comes back here by itself.</source>
        <translation>请在浏览器打开的页面上允许三家代您调用接口，完成后会自动回到这里。</translation>
    </message>
    <message>
        <source>No dialect can be used for a search yet.</source>
        <translation>目前没有可用于搜索的协议。</translation>
    </message>
    <message>
        <source>A search was answered in: %1.</source>
        <translation>可用于搜索的协议：%1。</translation>
    </message>
</context>
<context>
    <name>sanjia::AccountWork</name>
    <message>
        <source>Open the vault</source>
        <translation>打开保险库</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>新建保险库</translation>
    </message>
    <message>
        <source>Passphrase of the vault:</source>
        <translation>保险库口令：</translation>
    </message>
    <message>
        <source>A passphrase for the vault. Nobody can read it, or help you, without it:</source>
        <translation>请设置保险库口令。没有它，任何人都无法读取，也无法帮您找回：</translation>
    </message>
</context>
<context>
    <name>sanjia::ActionBar</name>
    <message>
        <source>Add this offer to a shortlist</source>
        <translation>把这个商品加入清单</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Button: lay this offer beside others</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare this offer with others</source>
        <translation>与其他商品比较</translation>
    </message>
    <message>
        <source>Open on 1688</source>
        <translation>在 1688 打开</translation>
    </message>
    <message>
        <source>Open the offer&apos;s page on 1688.com in the browser</source>
        <translation>在浏览器中打开该商品的 1688.com 页面</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: read the offer from the market again</extracomment>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read this offer from the market again</source>
        <translation>从市场重新读取该商品</translation>
    </message>
    <message>
        <source>Shortlist…</source>
        <extracomment>Button: put this offer on a shortlist, which is asked for next</extracomment>
        <translation>清单…</translation>
    </message>
</context>
<context>
    <name>sanjia::AlertModel</name>
    <message>
        <source>new</source>
        <extracomment>An alert that was not read yet</extracomment>
        <translation>未读</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>An alert that was read; heard, not seen</extracomment>
        <translation>已读</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether an alert is new or was read</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: when something was noticed</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>Column: title of the offer</extracomment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Old price</source>
        <extracomment>Column: the price before</extracomment>
        <translation>原价</translation>
    </message>
    <message>
        <source>New price</source>
        <extracomment>Column: the price now</extracomment>
        <translation>现价</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: how much a price changed, in percent</extracomment>
        <translation>涨跌</translation>
    </message>
    <message>
        <source>Watch</source>
        <extracomment>Column: what the watch looks at</extracomment>
        <translation>关注</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <extracomment>Column: the rule that has something to tell</extracomment>
        <translation>提醒规则</translation>
    </message>
</context>
<context>
    <name>sanjia::AlertNotifier</name>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln 条提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1, %2</source>
        <extracomment>A message of several alerts. %1: title of an offer, %2: what happened to it</extracomment>
        <translation>首条：%1，%2</translation>
    </message>
    <message>
        <source>Cheapest: %1, %2</source>
        <extracomment>A message of several alerts. %1: title of an offer, %2: its price</extracomment>
        <translation>最便宜：%1，%2</translation>
    </message>
    <message>
        <source>Show &amp;alerts</source>
        <extracomment>In the menu of the icon in the tray</extracomment>
        <translation>显示提醒(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop notifying</source>
        <extracomment>In the menu of the icon in the tray</extracomment>
        <translation>不再通知(&amp;S)</translation>
    </message>
</context>
<context>
    <name>sanjia::AlertPane</name>
    <message>
        <source>Only &amp;new ones</source>
        <translation>只看未读(&amp;N)</translation>
    </message>
    <message>
        <source>Of which watch</source>
        <translation>哪个关注的提醒</translation>
    </message>
    <message>
        <source>All watches</source>
        <extracomment>Filter: alerts of any watch</extracomment>
        <translation>全部关注</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation>在商品库中查看</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Only this offer</source>
        <translation>只看此商品</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Choice of a watch. %1: its kind, %2: what it looks at</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No such alerts</source>
        <translation>没有这样的提醒</translation>
    </message>
    <message>
        <source>Choose all watches, or those that were read too.</source>
        <translation>请选择全部关注，或同时显示已读的提醒。</translation>
    </message>
    <message>
        <source>No alerts yet</source>
        <translation>还没有提醒</translation>
    </message>
    <message>
        <source>What watches notice is listed here. Watches are made on their own page, or with Ctrl+Shift+W on offers.</source>
        <translation>关注发现的变化会列在这里。可以在“关注”页新建关注，或选中商品后按 Ctrl+Shift+W。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln 条提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <extracomment>%1: &quot;12 alerts&quot;; %n of them were not read</extracomment>
        <translation>
            <numerusform>%1，%Ln 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as new</source>
        <translation>标为未读</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) deleted; Ctrl+Z brings back</source>
        <translation>
            <numerusform>已删除 %Ln 条提醒；按 Ctrl+Z 可恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln alert(s), older ones as you scroll</source>
        <extracomment>Below the alerts, of which there are more: the rest is read when the buyer scrolls</extracomment>
        <translation>
            <numerusform>最新的 %Ln 条提醒，向下滚动可看到更早的</numerusform>
        </translation>
    </message>
    <message>
        <source>Notify on the des&amp;ktop</source>
        <translation>桌面通知(&amp;K)</translation>
    </message>
    <message>
        <source>No&amp;tifications…</source>
        <translation>外部通知(&amp;T)…</translation>
    </message>
    <message>
        <source>Sends alerts to a program or a web address, or writes a page a day</source>
        <translation>把提醒发送给程序或网络地址，或每天生成一页</translation>
    </message>
</context>
<context>
    <name>sanjia::BudgetLabel</name>
    <message>
        <source>Calls the platform still allows in this minute</source>
        <translation>本分钟内平台还允许的调用次数</translation>
    </message>
    <message>
        <source>%1 of %2 calls left</source>
        <translation>剩余 %1/%2 次调用</translation>
    </message>
</context>
<context>
    <name>sanjia::BusyBar</name>
    <message>
        <source>Work in progress</source>
        <translation>正在进行</translation>
    </message>
</context>
<context>
    <name>sanjia::CallDetail</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Text that was signed</source>
        <translation>参与签名的文本</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>&amp;Indented</source>
        <translation>缩进显示(&amp;I)</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>复制为 curl(&amp;C)</translation>
    </message>
    <message>
        <source>Copied; secrets are left as variables to fill in.</source>
        <translation>已复制；密钥处留有待填的变量。</translation>
    </message>
    <message>
        <source>The call as a command for a terminal, without its secrets</source>
        <translation>终端中可用的命令，不含密钥</translation>
    </message>
    <message>
        <source>Para&amp;meters</source>
        <translation>参数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>答复(&amp;R)</translation>
    </message>
    <message>
        <source>This dialect signs nothing.</source>
        <translation>此协议不签名。</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>没有收到任何答复。</translation>
    </message>
    <message>
        <source>What was sent with the chosen call</source>
        <translation>所选调用发送的参数</translation>
    </message>
    <message>
        <source>What of it was signed, and how</source>
        <translation>其中参与签名的内容及签名</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>平台的答复</translation>
    </message>
    <message>
        <source>Te&amp;xt that was signed, without secrets</source>
        <translation>参与签名的文本，不含密钥(&amp;X)</translation>
    </message>
</context>
<context>
    <name>sanjia::CallModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column: the moment of a call</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Column: name of a call of the platform</extracomment>
        <translation>接口</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: HTTP status and code of the answer</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Column: how often a call was tried</extracomment>
        <translation>次数</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Column: milliseconds</extracomment>
        <translation>毫秒</translation>
    </message>
</context>
<context>
    <name>sanjia::Cells</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a table cell. %1: column, %2: value</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sanjia::CheckWords</name>
    <message>
        <source>Network</source>
        <extracomment>a step of the connection test</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>a step of the connection test: is this machine&apos;s clock right</extracomment>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>a step of the connection test: are key and secret accepted</extracomment>
        <translation>签名</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>a step of the connection test: is the access token accepted</extracomment>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>a step of the connection test: is the search call granted</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>a step of the connection test: is the call for one offer granted</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>a step of the connection test went well</extracomment>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>a step of the connection test went wrong</extracomment>
        <translation>未通过</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>a step of the connection test was left out</extracomment>
        <translation>未测试</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s off.</source>
        <translation>本机时钟相差 %1 秒。</translation>
    </message>
    <message>
        <source>Set its date and time.</source>
        <translation>请校准日期和时间。</translation>
    </message>
</context>
<context>
    <name>sanjia::ColumnPicker</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>Button: moves a column up in a list</extracomment>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <extracomment>Button: moves a column down in a list</extracomment>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <extracomment>Button: checks all columns</extracomment>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <extracomment>Button: takes the check marks off all columns</extracomment>
        <translation>全不选(&amp;N)</translation>
    </message>
</context>
<context>
    <name>sanjia::CommandPalette</name>
    <message>
        <source>Nothing is called that</source>
        <translation>没有叫这个名字的</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What to do? A command, a page, a list, or the link of an offer</source>
        <translation>要做什么？可输入命令、页面、清单，或商品的链接</translation>
    </message>
</context>
<context>
    <name>sanjia::CompareModel</name>
    <message>
        <source>%1 from %2</source>
        <translation>满 %2：%1</translation>
    </message>
    <message>
        <source>%1 cost %2</source>
        <translation>%1 只需 %2</translation>
    </message>
    <message>
        <source>The best of this row</source>
        <translation>本行最优</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a table cell. %1: fact, %2: value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>发货地</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>诚信等级</translation>
    </message>
    <message>
        <source>Listed price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>MOQ</source>
        <translation>起订量</translation>
    </message>
    <message>
        <source>Tier prices</source>
        <translation>阶梯价</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Goods total</source>
        <translation>货款合计</translation>
    </message>
    <message>
        <source>With freight</source>
        <translation>含运费</translation>
    </message>
    <message>
        <source>Unit cost with freight</source>
        <translation>含运费单价</translation>
    </message>
    <message>
        <source>In my currency</source>
        <translation>折合外币</translation>
    </message>
    <message>
        <source>Next tier</source>
        <translation>下一阶梯</translation>
    </message>
    <message>
        <source>More for less</source>
        <translation>多买更省</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>规格数</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>销量</translation>
    </message>
    <message>
        <source>Mixed batch</source>
        <translation>混批</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Rows of the comparison</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Row of the comparison: how reading the offer from the market goes</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Price used</source>
        <extracomment>Row of the comparison: which of its prices an offer was costed with</extracomment>
        <translation>所用价格</translation>
    </message>
    <message>
        <source>Freight</source>
        <extracomment>Row of the comparison: cost of carriage for one order</extracomment>
        <translation>运费</translation>
    </message>
    <message>
        <source>Lowest in 90 days</source>
        <translation>90 天最低</translation>
    </message>
    <message>
        <source>Mean of 90 days</source>
        <translation>90 天均价</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>当前价格</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>The offer was read in full</extracomment>
        <translation>已读取</translation>
    </message>
    <message>
        <source>Waiting to be read…</source>
        <translation>等待读取…</translation>
    </message>
    <message>
        <source>Reading tiers and variants…</source>
        <translation>正在读取阶梯价和规格…</translation>
    </message>
    <message>
        <source>%1, enough</source>
        <extracomment>Stock of an offer. %1: pieces, enough for the order</extracomment>
        <translation>%1，足够</translation>
    </message>
    <message>
        <source>%1, not enough</source>
        <extracomment>Stock of an offer. %1: pieces, too few for the order</extracomment>
        <translation>%1，不足</translation>
    </message>
    <message>
        <source>%1  ✓ best</source>
        <extracomment>Marks the best value of a row of the comparison. %1: the value</extracomment>
        <translation>%1  ✓ 最优</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <extracomment>Heading of a column of the comparison. %1: its number</extracomment>
        <translation>商品 %1</translation>
    </message>
    <message>
        <source>Variant prices</source>
        <translation>规格价格</translation>
    </message>
    <message>
        <source>Price stability</source>
        <translation>价格稳定性</translation>
    </message>
    <message>
        <source>Variant costed</source>
        <extracomment>Row of the comparison: the variant of each offer that is costed</extracomment>
        <translation>计价规格</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>实际订购</translation>
    </message>
</context>
<context>
    <name>sanjia::CompareOutput</name>
    <message>
        <source>The comparison was copied</source>
        <translation>对比表已复制</translation>
    </message>
    <message>
        <source>Comparison at %1 pieces, %2</source>
        <extracomment>Heading of a printed comparison. %1: pieces, %2: the day</extracomment>
        <translation>按 %1 件比较，%2</translation>
    </message>
    <message>
        <source>Comparison at %1 pieces (%3), %2</source>
        <extracomment>The same of one variant, %3: &quot;颜色: 黑色&quot;</extracomment>
        <translation>按 %1 件比较（%3），%2</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <extracomment>Suggested file name, without ending</extracomment>
        <translation>导出比较</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;Pictures (*.png);;CSV tables (*.csv)</source>
        <translation>PDF 文档 (*.pdf);;图片 (*.png);;CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Print comparison</source>
        <translation>打印比较</translation>
    </message>
</context>
<context>
    <name>sanjia::ComparePane</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>从比较中移除</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有要比较的商品</translation>
    </message>
    <message>
        <source>Choose two or more offers on the market or library page and press Ctrl+M.</source>
        <translation>在市场页或商品库页选择两个以上商品，然后按 Ctrl+M。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n offers can be compared</source>
        <translation>
            <numerusform>最多比较 %n 个商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to shortlist</source>
        <translation>加入清单</translation>
    </message>
    <message>
        <source>Open on 1688</source>
        <translation>在 1688 打开</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Tint the rows in which the offers differ</source>
        <translation>给各商品不同的行着色</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Differe&amp;nces</source>
        <translation>标出差异(&amp;N)</translation>
    </message>
    <message>
        <source>Add to &amp;shortlist</source>
        <translation>加入清单(&amp;S)</translation>
    </message>
</context>
<context>
    <name>sanjia::CompareReader</name>
    <message>
        <source>%1
F5 in this column reads it again.</source>
        <extracomment>%1: why an offer could not be read, a sentence</extracomment>
        <translation>%1
选中此列按 F5 可重新读取。</translation>
    </message>
</context>
<context>
    <name>sanjia::CompareSheet</name>
    <message>
        <source>Unit cost against quantity</source>
        <translation>单件成本与数量</translation>
    </message>
    <message>
        <source>Unit cost at several quantities</source>
        <translation>不同数量的单件成本</translation>
    </message>
</context>
<context>
    <name>sanjia::ConnectPane</name>
    <message>
        <source>Authori&amp;ze in the browser…</source>
        <translation>在浏览器中授权(&amp;Z)…</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>测试连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>a button: to the step before</extracomment>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Connect 1688</source>
        <translation>连接 1688</translation>
    </message>
    <message>
        <source>Takes keys out of what was copied</source>
        <translation>从复制的内容中取出密钥</translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation>已粘贴：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a step in a list of them. %1: its number, %2: what it is called</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation>还没有令牌。</translation>
    </message>
    <message>
        <source>There is a token.</source>
        <translation>已有令牌。</translation>
    </message>
    <message>
        <source>The account “%1” is kept.</source>
        <translation>账号“%1”已保存。</translation>
    </message>
    <message>
        <source>What was copied holds no keys.</source>
        <translation>复制的内容中没有密钥。</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>转到“%1”</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <extracomment>a button: to the next step</extracomment>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>粘贴(&amp;S)</translation>
    </message>
    <message>
        <source>Acco&amp;unt page</source>
        <extracomment>a button: leaves the guided page for the page of the accounts</extracomment>
        <translation>账号页(&amp;U)</translation>
    </message>
    <message>
        <source>Use it and &amp;search</source>
        <translation>启用并搜索(&amp;S)</translation>
    </message>
    <message>
        <source>No test was made yet. The step before this one says whether 1688 answers.</source>
        <translation>尚未测试连接。上一步可以查明 1688 是否应答。</translation>
    </message>
    <message>
        <source>The last test did not go well, and searches will be refused for the reason it names. The step before this one tests again.</source>
        <translation>上次测试未通过：搜索会因测试所列的原因被拒绝。可在上一步重新测试。</translation>
    </message>
    <message>
        <source>Show all s&amp;ettings</source>
        <translation>显示全部设置(&amp;E)</translation>
    </message>
</context>
<context>
    <name>sanjia::ConnectWords</name>
    <message>
        <source>What it takes</source>
        <extracomment>a step on the way to 1688</extracomment>
        <translation>需要准备什么</translation>
    </message>
    <message>
        <source>Your way to 1688</source>
        <extracomment>a step on the way to 1688: which dialect the buyer&apos;s keys are for</extracomment>
        <translation>您的接入方式</translation>
    </message>
    <message>
        <source>Calls and permissions</source>
        <extracomment>a step on the way to 1688</extracomment>
        <translation>接口与权限</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <extracomment>a step on the way to 1688: the IP whitelist</extracomment>
        <translation>IP 白名单</translation>
    </message>
    <message>
        <source>Your keys</source>
        <extracomment>a step on the way to 1688: key and secret are entered</extracomment>
        <translation>您的密钥</translation>
    </message>
    <message>
        <source>Authorization</source>
        <extracomment>a step on the way to 1688: the person&apos;s consent in the browser</extracomment>
        <translation>授权</translation>
    </message>
    <message>
        <source>Connection test</source>
        <extracomment>a step on the way to 1688
----------
what a call of the platform is for</extracomment>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>the last step on the way to 1688</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Sanjia asks 1688 for offers and prices in your name. It needs keys for that: those of an app of yours on the 1688 Open Platform, or those of a reseller of 1688&apos;s data.

1. Log in at open.1688.com and register as a developer. Certify your company: a personal account is granted less, and wholesale prices want a company.
2. Make an app there.
3. Apply for one call that searches and one that reads an offer. Permission is given call by call, and a decision takes a day or two.

You can leave at any step and come back to it. Until the last one you stay where you are now.</source>
        <translation>三家以您的名义向 1688 查询商品和价格，为此需要密钥：您在 1688 开放平台上的应用的密钥，或第三方数据服务商的密钥。

1. 登录 open.1688.com 并注册为开发者，完成企业认证：个人账号能用的接口较少，批发价需要企业认证。
2. 在那里创建应用。
3. 申请一个搜索接口和一个详情接口。权限按接口逐个授予，审核需要一两天。

您可以在任何一步离开，之后再回来继续。完成最后一步之前，一切保持现状。</translation>
    </message>
    <message>
        <source>Three ways lead to 1688&apos;s offers. Which one is yours depends on who gave you the keys. If you do not know, take the first: the test says in which one a search is answered.</source>
        <translation>查询 1688 商品有三种方式，用哪一种取决于密钥由谁提供。不清楚就选第一种：测试会告诉您哪种方式能搜索。</translation>
    </message>
    <message>
        <source>What the program does, and the call it makes for that. There is nothing to apply for: the reseller wants to be paid.</source>
        <translation>程序的各项功能和所用的接口。无须申请，但要向服务商付费。</translation>
    </message>
    <message>
        <source>What the program does, the call it makes for that, and what you must have for it. Apply for the calls on their pages. Where there are several for the same, one is enough; which one is used is set on the account page.</source>
        <translation>程序的各项功能、所用的接口和所需的权限。请在接口页面上申请。同一用途有多个接口时，有一个就够；用哪个在账号页设置。</translation>
    </message>
    <message>
        <source>An app may have a list of allowed addresses (IP whitelist) in its console. If yours has one, put the public address of this computer on it: 1688 refuses calls from others.

Behind a router the public address is that of the router. The router&apos;s own page shows it, usually as WAN address, and whoever provides your internet knows it. It can change; then the list must be changed too.</source>
        <translation>应用控制台里可能有 IP 白名单。如果您的应用设有白名单，请把本机的公网地址加进去：1688 会拒绝来自其他地址的调用。

使用路由器上网时，公网地址是路由器的地址。路由器的管理页面会显示它（一般叫 WAN 地址），网络运营商也知道。地址可能变化，变化后要同时修改白名单。</translation>
    </message>
    <message>
        <source>The reseller&apos;s page shows key and secret. Copy them, or whole lines with their names, and press Paste: each goes into its field.</source>
        <translation>服务商的页面会显示 key 和 secret。复制它们，或连同名称整行复制，然后点“粘贴”，会自动填入对应的输入框。</translation>
    </message>
    <message>
        <source>The console of your app on open.1688.com shows AppKey and AppSecret. Copy them, or whole lines with their names, and press Paste: each goes into its field.</source>
        <translation>您在 open.1688.com 上的应用控制台会显示 AppKey 和 AppSecret。复制它们，或连同名称整行复制，然后点“粘贴”，会自动填入对应的输入框。</translation>
    </message>
    <message>
        <source>Many calls want an access token: your consent that the app may ask in your name. Allow it on 1688&apos;s page; the browser comes back by itself. For that http://127.0.0.1:%1/callback must be registered as the app&apos;s redirect address.

If the app&apos;s console shows you a token, enter that under Your keys. If your calls want none, go on.</source>
        <translation>许多接口需要访问令牌，即您同意应用以您的名义查询。请在 1688 的页面上允许，浏览器会自动回到程序。为此，应用的回调地址必须登记为 http://127.0.0.1:%1/callback。

如果应用控制台里显示有令牌，请在“您的密钥”一步填入。如果您的接口不需要令牌，请继续下一步。</translation>
    </message>
    <message>
        <source>1688 is asked step by step. What is missing is said with what to do, and the test can be repeated as often as you like: it takes two to six of the calls you are allowed in a minute.</source>
        <translation>逐项询问 1688，缺什么、该怎么办都会说明。测试可以反复进行，每次占用每分钟额度中的二至六次调用。</translation>
    </message>
    <message>
        <source>From now on you search the real market. What you find is kept in a library of its own; the sample market stays in its own file and never gets among it. Your keys and their settings are on the account page.</source>
        <translation>从现在起，您搜索的是真实市场。找到的商品保存在单独的商品库里；示例市场仍在它自己的文件中，绝不会混进来。密钥及其设置在账号页。</translation>
    </message>
    <message>
        <source>onebound – a reseller&apos;s keys</source>
        <translation>onebound – 第三方服务商的密钥</translation>
    </message>
    <message>
        <source>top – as older guides describe it</source>
        <translation>top – 旧教程所述的方式</translation>
    </message>
    <message>
        <source>A data provider gave you a key and a secret of its own, and you pay there. Nothing has to be applied for at 1688.</source>
        <translation>数据服务商给了您它自己的 key 和 secret，费用付给它，无须向 1688 申请。</translation>
    </message>
    <message>
        <source>You go by a guide whose calls carry a method such as com.alibaba.product.search and are signed with MD5.</source>
        <translation>您参照的教程中，调用带有 method（例如 com.alibaba.product.search），并用 MD5 签名。</translation>
    </message>
    <message>
        <source>You made an app on open.1688.com. This is the usual way.</source>
        <translation>您在 open.1688.com 上创建了应用。这是最常见的方式。</translation>
    </message>
    <message>
        <source>Search, watches</source>
        <extracomment>what a call of the platform is for</extracomment>
        <translation>搜索、关注</translation>
    </message>
    <message>
        <source>Cross-border search</source>
        <extracomment>what a call of the platform is for</extracomment>
        <translation>跨境搜索</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>what a call of the platform is for</extracomment>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>what must be had for a call</extracomment>
        <translation>无须权限</translation>
    </message>
    <message>
        <source>apply for it</source>
        <extracomment>what must be had for a call: a permission for it alone</extracomment>
        <translation>需要申请</translation>
    </message>
    <message>
        <source>your consent in the browser</source>
        <extracomment>what must be had for a call</extracomment>
        <translation>在浏览器中授权</translation>
    </message>
    <message>
        <source>a paid account there</source>
        <extracomment>what must be had for a call</extracomment>
        <translation>服务商的付费账号</translation>
    </message>
    <message>
        <source>few results, sorted by sales, rate limited</source>
        <translation>结果少，按销量排序，有频率限制</translation>
    </message>
    <message>
        <source>declined for most small apps</source>
        <translation>多数小应用申请不到</translation>
    </message>
    <message>
        <source>paid; only sellers you have bought from</source>
        <translation>收费；只限买过的卖家</translation>
    </message>
    <message>
        <source>only offers you have listed for resale</source>
        <translation>只限您已铺货的商品</translation>
    </message>
    <message>
        <source>variants without prices</source>
        <translation>只有规格，没有价格</translation>
    </message>
    <message>
        <source>1688 named this address when it refused a call: %1</source>
        <extracomment>%1: an internet address</extracomment>
        <translation>1688 拒绝调用时给出的地址：%1</translation>
    </message>
    <message>
        <source>%1 – a public address of this computer</source>
        <extracomment>%1: an internet address</extracomment>
        <translation>%1 – 本机的公网地址</translation>
    </message>
    <message>
        <source>%1 – in your own network only, of no use there</source>
        <extracomment>%1: an address in a home or office network</extracomment>
        <translation>%1 – 仅限您的局域网，不能用于白名单</translation>
    </message>
    <message>
        <source>Sanjia asks nobody on the internet for your address.</source>
        <translation>三家不会向互联网上的任何人查询您的地址。</translation>
    </message>
    <message>
        <source>Offer details</source>
        <extracomment>what a call of the platform is for</extracomment>
        <translation>商品详情</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>替代接口</translation>
    </message>
    <message>
        <source>aop – the open platform of today</source>
        <translation>aop – 现行开放平台</translation>
    </message>
</context>
<context>
    <name>sanjia::ConsolePane</name>
    <message>
        <source>Filter: call, parameter, status or code</source>
        <translation>筛选：接口、参数、状态或代码</translation>
    </message>
    <message>
        <source>Filter the calls</source>
        <translation>筛选调用</translation>
    </message>
    <message>
        <source>Calls to the platform</source>
        <translation>对平台的调用</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>还没有调用</translation>
    </message>
    <message>
        <source>Every call to the platform is noted here, with what was signed and what came back. Secrets are not.</source>
        <translation>对平台的每次调用都记录在此，包括签名的内容和收到的答复。密钥不会记录。</translation>
    </message>
    <message>
        <source>No call fits</source>
        <translation>没有符合的调用</translation>
    </message>
    <message>
        <source>Try fewer words.</source>
        <translation>请减少词语。</translation>
    </message>
    <message>
        <source>Only refu&amp;sed ones</source>
        <translation>只看被拒绝的(&amp;S)</translation>
    </message>
</context>
<context>
    <name>sanjia::CostCard</name>
    <message>
        <source>Price per piece at my quantity</source>
        <translation>按我的数量的单价</translation>
    </message>
    <message>
        <source>Total at my quantity</source>
        <translation>按我的数量合计</translation>
    </message>
    <message>
        <source>This offer names no price for this quantity.</source>
        <translation>该商品没有标明这个数量的价格。</translation>
    </message>
    <message>
        <source>No price is known for this quantity yet.</source>
        <translation>还不知道这个数量的价格。</translation>
    </message>
    <message>
        <source>At my quantity: %1</source>
        <translation>按我的数量：%1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 共 %1</translation>
    </message>
    <message>
        <source>%1 is the least that can be ordered.</source>
        <translation>最少要订 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n more piece(s) reach %1.</source>
        <translation>
            <numerusform>再加 %n 件即为 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) cost less in total: %1.</source>
        <translation>
            <numerusform>订 %n 件总价反而更低：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the least that can be ordered: sold in lots of %2.</source>
        <extracomment>一手: goods that are sold only in whole lots. %1: pieces to order, %2: pieces of a lot</extracomment>
        <translation>最少须订 %1：按批出售，每批 %2。</translation>
    </message>
    <message>
        <source>Sold in lots of %1.</source>
        <extracomment>一手: goods that are sold only in whole lots. %1: pieces of a lot</extracomment>
        <translation>按批出售，每批 %1。</translation>
    </message>
    <message>
        <source>Price per piece in my currency</source>
        <translation>每件折合外币</translation>
    </message>
    <message>
        <source>✓ Enough in stock.</source>
        <translation>✓ 库存充足。</translation>
    </message>
    <message>
        <source>⚠ Not enough in stock.</source>
        <translation>⚠ 库存不足。</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>按%1</translation>
    </message>
    <message>
        <source>By %1 of %2</source>
        <translation>按 %2 的%1</translation>
    </message>
</context>
<context>
    <name>sanjia::CostChart</name>
    <message>
        <source>Chart of unit costs</source>
        <translation>单件成本图</translation>
    </message>
</context>
<context>
    <name>sanjia::CostDrawing</name>
    <message>
        <source>No price is known to draw a line from.</source>
        <translation>没有可用来绘图的价格。</translation>
    </message>
    <message>
        <source>Cost per piece</source>
        <translation>单件成本</translation>
    </message>
    <message>
        <source>Quantity needed</source>
        <extracomment>Caption of the quantity axis</extracomment>
        <translation>采购数量</translation>
    </message>
    <message>
        <source>My quantity: %1</source>
        <extracomment>At the buyer&apos;s own quantity in a chart. %1: pieces</extracomment>
        <translation>我的数量：%1</translation>
    </message>
</context>
<context>
    <name>sanjia::CostMatrixModel</name>
    <message>
        <source>%1, order %2</source>
        <extracomment>A unit cost for which more must be ordered than is wanted. %1: cost, %2: &quot;100 pcs&quot;</extracomment>
        <translation>%1，须订 %2</translation>
    </message>
    <message>
        <source>%1  ✓ best</source>
        <extracomment>Marks the best value of a row of the cost matrix. %1: the value</extracomment>
        <translation>%1  ✓ 最优</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Read aloud for a cell of the cost matrix. %1: &quot;100 pieces&quot;, %2: &quot;Offer 2&quot;, %3: the cost</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <extracomment>Heading of a column of the cost matrix. %1: the offer&apos;s number</extracomment>
        <translation>商品 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) (mine)</source>
        <extracomment>Row of the cost matrix: the quantity the buyer works with</extracomment>
        <translation>
            <numerusform>%Ln 件（我的）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <extracomment>Row of the cost matrix</extracomment>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::CostPanel</name>
    <message>
        <source>From how many pieces on which offer is cheaper</source>
        <translation>从多少件起哪个商品更便宜</translation>
    </message>
    <message>
        <source>Cost &amp;chart</source>
        <translation>成本图(&amp;C)</translation>
    </message>
    <message>
        <source>Quantities of the matrix</source>
        <translation>矩阵的数量</translation>
    </message>
    <message>
        <source>Up to 20 quantities between commas; your own is added</source>
        <translation>最多 20 个数量，用逗号分隔；会自动加上您的数量</translation>
    </message>
    <message>
        <source>Unit cost at several quantities</source>
        <translation>不同数量的单件成本</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Cost &amp;matrix</source>
        <translation>成本矩阵(&amp;M)</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>商品 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Legend. %1: &quot;Offer 1&quot;, %2: its title</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not understood: write whole numbers between commas</source>
        <translation>无法识别：请输入整数，用逗号分隔</translation>
    </message>
    <message>
        <source>The cost matrix was copied</source>
        <translation>成本矩阵已复制</translation>
    </message>
    <message>
        <source>Q&amp;uantities</source>
        <translation>数量(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+M on the market or library page adds another offer beside it.</source>
        <translation>在市场页或商品库页按 Ctrl+M，可再加入一个商品与它并排比较。</translation>
    </message>
</context>
<context>
    <name>sanjia::CrossingText</name>
    <message>
        <source>%1 and %2 change places again and again, with every few lots.</source>
        <extracomment>%1, %2: offers</extracomment>
        <translation>%1 与%2 每隔几批就互有高低。</translation>
    </message>
    <message>
        <source>%1 and %2 change places from lot to lot between %3 and %4 pieces; from then on %5 is cheaper.</source>
        <extracomment>%1, %2, %5: offers; %3, %4: pieces. From %4 on it stays the cheaper one.</extracomment>
        <translation>在 %3 到 %4 件之间，%1 与%2 逐批互有高低；此后%5 更便宜。</translation>
    </message>
    <message>
        <source>From %1 pieces %2 is cheaper than %3, and the cheapest of all.</source>
        <translation>从 %1 件起，%2 比%3 便宜，且在全部商品中最便宜。</translation>
    </message>
    <message>
        <source>From %1 pieces %2 is cheaper than %3.</source>
        <translation>从 %1 件起，%2 比%3 便宜。</translation>
    </message>
    <message>
        <source>Up to %1 pieces no two offers change places.</source>
        <translation>在 %1 件以内，各商品的价格高低次序不变。</translation>
    </message>
</context>
<context>
    <name>sanjia::CurrencyDialog</name>
    <message>
        <source>My currency</source>
        <translation>我的货币</translation>
    </message>
    <message>
        <source>Costs are shown in this currency beside yuan. Without its name they are in yuan alone. The rate is yours to set: the program asks nobody for it.</source>
        <translation>成本在人民币旁边同时显示为这种货币。不写货币名称则只显示人民币。汇率由您自己填写，程序不会向任何地方查询。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>USD</source>
        <extracomment>Example of a currency&apos;s name</extracomment>
        <translation>USD</translation>
    </message>
    <message>
        <source>Units for 100 yuan</source>
        <translation>100 元折合</translation>
    </message>
    <message>
        <source>14.05</source>
        <extracomment>Example of a currency rate for a hundred yuan</extracomment>
        <translation>14.05</translation>
    </message>
    <message>
        <source>&amp;Currency:</source>
        <translation>货币(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Units for 100 yuan:</source>
        <translation>100 元折合(&amp;U)：</translation>
    </message>
    <message>
        <source>set on %1</source>
        <extracomment>Beside a currency rate. %1: the day on which the buyer set it</extracomment>
        <translation>设于 %1</translation>
    </message>
</context>
<context>
    <name>sanjia::DetailPanel</name>
    <message>
        <source>No offer chosen.

Choose one in the table to see what it costs at your quantity, its tiers and SKUs, and how its price went.</source>
        <translation>没有选择商品。

在表格中选择一个，即可看到它按您的数量的成本、阶梯价和规格，以及价格走势。</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>价格走势</translation>
    </message>
    <message>
        <source>Title of the offer</source>
        <translation>商品标题</translation>
    </message>
    <message>
        <source>Listed price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>Quantity tiers</source>
        <translation>阶梯价</translation>
    </message>
    <message>
        <source>SKUs; choosing one works out the cost for it</source>
        <translation>规格；选择一个即按它计算成本</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Any SKU</source>
        <translation>任意规格</translation>
    </message>
    <message>
        <source>Choose no SKU: work out the cost for the whole offer</source>
        <translation>不选规格：按整个商品计算成本</translation>
    </message>
    <message>
        <source>Being read from the market…</source>
        <translation>正在从市场读取…</translation>
    </message>
    <message>
        <source>Not read yet: Refresh asks the market for them.</source>
        <translation>尚未读取：点“刷新”向市场读取。</translation>
    </message>
    <message>
        <source>One price for every quantity: there are no tiers.</source>
        <translation>不论数量都是一个价格：没有阶梯价。</translation>
    </message>
    <message>
        <source>This offer comes in one kind only.</source>
        <translation>该商品只有一种规格。</translation>
    </message>
    <message>
        <source>Gone since %1: this is what was known last.</source>
        <extracomment>%1: a moment. The offer is not sold any more</extracomment>
        <translation>自 %1 起已下架，以下为最后所知的信息。</translation>
    </message>
</context>
<context>
    <name>sanjia::DigestWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Heading of a part of the daily page. %1: the kind of a watch, %2: what it looks at</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>Column: a small chart of the price</extracomment>
        <translation>90 天</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: when something was noticed</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Column: the rule that had something to tell</extracomment>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Old price</source>
        <extracomment>Column: the price before</extracomment>
        <translation>原价格</translation>
    </message>
    <message>
        <source>New price</source>
        <extracomment>Column: the price now</extracomment>
        <translation>新价格</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: how much a price changed, in percent</extracomment>
        <translation>变化</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln 条提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln 个商品</numerusform>
        </translation>
    </message>
    <message>
        <source>made %1</source>
        <extracomment>When a page was made. %1: date and time</extracomment>
        <translation>生成于 %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>From the sample market: nothing in it is for sale.</source>
        <translation>来自示例市场：其中没有任何商品可供购买。</translation>
    </message>
    <message>
        <source>This is a test: the offer does not exist.</source>
        <translation>这是测试：该商品并不存在。</translation>
    </message>
    <message>
        <source>Alerts of %1 (test)</source>
        <extracomment>Title of the daily page. %1: a day</extracomment>
        <translation>%1的提醒（测试）</translation>
    </message>
    <message>
        <source>Alerts of %1</source>
        <extracomment>Title of the daily page. %1: a day</extracomment>
        <translation>%1的提醒</translation>
    </message>
</context>
<context>
    <name>sanjia::DurationEdit</name>
    <message numerus="yes">
        <source>minute(s)</source>
        <extracomment>Unit of time, behind a number that stands in a field of its own</extracomment>
        <translation>
            <numerusform>分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <extracomment>Unit of time, behind a number that stands in a field of its own</extracomment>
        <translation>
            <numerusform>小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <extracomment>Unit of time, behind a number that stands in a field of its own</extracomment>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::EditHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销(&amp;U) %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做(&amp;R) %1</translation>
    </message>
</context>
<context>
    <name>sanjia::Edits</name>
    <message>
        <source>edit the note on “%1”</source>
        <extracomment>An edit that can be undone. %1: name of a seller</extracomment>
        <translation>修改“%1”的备注</translation>
    </message>
    <message>
        <source>star “%1”</source>
        <extracomment>An edit that can be undone. %1: name of a seller</extracomment>
        <translation>为“%1”加星标</translation>
    </message>
    <message numerus="yes">
        <source>star %n sellers</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>为 %n 个卖家加星标</numerusform>
        </translation>
    </message>
    <message>
        <source>block “%1”</source>
        <extracomment>An edit that can be undone. %1: name of a seller</extracomment>
        <translation>屏蔽“%1”</translation>
    </message>
    <message numerus="yes">
        <source>block %n sellers</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>屏蔽 %n 个卖家</numerusform>
        </translation>
    </message>
    <message>
        <source>clear the mark of “%1”</source>
        <extracomment>An edit that can be undone. %1: name of a seller</extracomment>
        <translation>清除“%1”的标记</translation>
    </message>
    <message numerus="yes">
        <source>clear the marks of %n sellers</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>清除 %n 个卖家的标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the tags of %n offer(s)</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>修改 %n 个商品的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n offer(s) “%1”</source>
        <extracomment>An edit that can be undone. %1: a tag</extracomment>
        <translation>
            <numerusform>为 %n 个商品加上标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take “%1” off %n offer(s)</source>
        <extracomment>An edit that can be undone. %1: a tag</extracomment>
        <translation>
            <numerusform>从 %n 个商品去掉标签“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>set the target price of %1 to %2</source>
        <translation>把 %1 的目标价设为 %2</translation>
    </message>
    <message>
        <source>clear the target price of %1</source>
        <extracomment>An edit that can be undone. %1: number of an offer</extracomment>
        <translation>清除 %1 的目标价</translation>
    </message>
    <message>
        <source>delete the watch of “%1”</source>
        <extracomment>An edit that can be undone. %1: what is watched</extracomment>
        <translation>删除对“%1”的关注</translation>
    </message>
    <message numerus="yes">
        <source>delete %n watches</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>删除 %n 个关注</numerusform>
        </translation>
    </message>
    <message>
        <source>make the watch of “%1”</source>
        <extracomment>An edit that can be undone. %1: what is watched</extracomment>
        <translation>新建对“%1”的关注</translation>
    </message>
    <message numerus="yes">
        <source>make %n watches</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>新建 %n 个关注</numerusform>
        </translation>
    </message>
    <message>
        <source>change the watch of “%1”</source>
        <extracomment>An edit that can be undone. %1: what is watched</extracomment>
        <translation>修改对“%1”的关注</translation>
    </message>
    <message numerus="yes">
        <source>change %n watches</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>修改 %n 个关注</numerusform>
        </translation>
    </message>
    <message>
        <source>pause the watch of “%1”</source>
        <extracomment>An edit that can be undone. %1: what is watched</extracomment>
        <translation>暂停对“%1”的关注</translation>
    </message>
    <message numerus="yes">
        <source>pause %n watches</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>暂停 %n 个关注</numerusform>
        </translation>
    </message>
    <message>
        <source>resume the watch of “%1”</source>
        <extracomment>An edit that can be undone. %1: what is watched</extracomment>
        <translation>恢复对“%1”的关注</translation>
    </message>
    <message numerus="yes">
        <source>resume %n watches</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>恢复 %n 个关注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n alert(s) as read</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>把 %n 条提醒标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n alert(s) as new</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>把 %n 条提醒标为未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n alert(s)</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>
            <numerusform>删除 %n 条提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>take the snapshot “%1”</source>
        <extracomment>An edit that can be undone. %1: words for a snapshot, or its day</extracomment>
        <translation>保存快照“%1”</translation>
    </message>
    <message>
        <source>delete the snapshot “%1”</source>
        <extracomment>An edit that can be undone. %1: words for a snapshot, or its day</extracomment>
        <translation>删除快照“%1”</translation>
    </message>
</context>
<context>
    <name>sanjia::ErrorBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>sanjia::ErrorWords</name>
    <message>
        <source>A value that was asked for cannot be used.</source>
        <translation>有一个值无法使用。</translation>
    </message>
    <message>
        <source>1688 refused a value of the call (code %1).</source>
        <translation>1688 拒绝了调用中的某个参数（代码 %1）。</translation>
    </message>
    <message>
        <source>Check the keywords, prices, pages and names, then try again.</source>
        <translation>请检查关键词、价格、页码和名称，然后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>“%1”在这里不能使用。</translation>
    </message>
    <message>
        <source>It is not of the form that is needed, or it is taken already.</source>
        <translation>形式不对，或已被占用。</translation>
    </message>
    <message>
        <source>The calls allowed in this minute are used up.</source>
        <translation>这一分钟允许的调用次数已用完。</translation>
    </message>
    <message>
        <source>1688 allows no more calls in this minute (code %1).</source>
        <translation>1688 在这一分钟内不再接受调用（代码 %1）。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>请等一分钟再试。</translation>
    </message>
    <message>
        <source>This offer no longer exists or is not visible to you.</source>
        <translation>该商品已不存在，或您无权查看。</translation>
    </message>
    <message>
        <source>Check the offer&apos;s number or link; the seller may have taken the offer down.</source>
        <translation>请检查商品编号或链接；卖家可能已下架该商品。</translation>
    </message>
    <message>
        <source>There is nothing named “%1”.</source>
        <translation>没有名为“%1”的内容。</translation>
    </message>
    <message>
        <source>Check the name; it may have been deleted in the meantime.</source>
        <translation>请检查名称；它可能已被删除。</translation>
    </message>
    <message>
        <source>1688 does not allow this app to make this call.</source>
        <translation>1688 不允许此应用调用这个接口。</translation>
    </message>
    <message>
        <source>1688 does not allow this app to make this call (code %1).</source>
        <translation>1688 不允许此应用调用这个接口（代码 %1）。</translation>
    </message>
    <message>
        <source>Apply for the call in your app&apos;s console on open.1688.com, and put this computer&apos;s public address on the app&apos;s IP whitelist.</source>
        <translation>请在 open.1688.com 的应用控制台申请该接口，并把本机的公网地址加入应用的 IP 白名单。</translation>
    </message>
    <message>
        <source>1688 did not accept the app key, secret or token.</source>
        <translation>1688 不接受这个 AppKey、密钥或令牌。</translation>
    </message>
    <message>
        <source>1688 did not accept the app key, secret or token (code %1).</source>
        <translation>1688 不接受这个 AppKey、密钥或令牌（代码 %1）。</translation>
    </message>
    <message>
        <source>Compare app key and secret with those in your app&apos;s console on open.1688.com; a token may have expired and must then be renewed.</source>
        <translation>请与 open.1688.com 应用控制台中的 AppKey 和密钥核对；令牌可能已过期，需要重新授权。</translation>
    </message>
    <message>
        <source>The other side could not be reached.</source>
        <translation>无法连接对方。</translation>
    </message>
    <message>
        <source>The other side could not be reached (%1).</source>
        <translation>无法连接对方（%1）。</translation>
    </message>
    <message>
        <source>Check the network connection and the gateway&apos;s address. The library can be used meanwhile.</source>
        <translation>请检查网络连接和网关地址。其间仍可使用商品库。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>没有及时收到答复。</translation>
    </message>
    <message>
        <source>Try again; on a slow connection allow more time or ask for smaller pages.</source>
        <translation>请重试；网络较慢时请放宽时限，或减少每页数量。</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>无法建立安全连接。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether a proxy stands between it and 1688. Nothing was sent.</source>
        <translation>请检查本机的日期和时间，以及与 1688 之间是否有代理。没有发送任何内容。</translation>
    </message>
    <message>
        <source>1688 has a problem of its own.</source>
        <translation>1688 自身出现故障。</translation>
    </message>
    <message>
        <source>1688 has a problem of its own (code %1).</source>
        <translation>1688 自身出现故障（代码 %1）。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请过几分钟再试。</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>无法理解收到的答复。</translation>
    </message>
    <message>
        <source>The answer could not be understood (code %1).</source>
        <translation>无法理解收到的答复（代码 %1）。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the gateway&apos;s address, and report it to the makers of Sanjia.</source>
        <translation>请重试。如果仍然如此，请检查网关地址，并向三家的开发者报告。</translation>
    </message>
    <message>
        <source>The library was written by a newer Sanjia.</source>
        <translation>商品库由更新版本的三家写成。</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer Sanjia.</source>
        <translation>商品库 %1 由更新版本的三家写成。</translation>
    </message>
    <message>
        <source>Update Sanjia. The library was not changed.</source>
        <translation>请更新三家。商品库没有改动。</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <translation>商品库文件已损坏。</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is not a library of Sanjia.</source>
        <translation>文件 %1 已损坏，或不是三家的商品库。</translation>
    </message>
    <message>
        <source>Move the file away or put back a copy of it, then start again.</source>
        <translation>请移走该文件或恢复备份，然后重新启动。</translation>
    </message>
    <message>
        <source>The library cannot be written.</source>
        <translation>无法写入商品库。</translation>
    </message>
    <message>
        <source>The library %1 cannot be written.</source>
        <translation>无法写入商品库 %1。</translation>
    </message>
    <message>
        <source>Check that the folder exists, that it is yours to write, and that the disk is not full.</source>
        <translation>请检查文件夹是否存在、是否可写、磁盘是否已满。</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>另一个程序正在使用商品库。</translation>
    </message>
    <message>
        <source>Another program is using the library %1.</source>
        <translation>另一个程序正在使用商品库 %1。</translation>
    </message>
    <message>
        <source>Close the other Sanjia or wait until it has finished, then try again.</source>
        <translation>请关闭另一个三家程序或等它完成，然后重试。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>Choose another place, or check its rights and the space on the disk. What was there before is unchanged.</source>
        <translation>请换一个位置，或检查权限和磁盘空间。原有内容没有改变。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>请检查文件是否存在、是否有读取权限。</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>在完成之前被停止。</translation>
    </message>
    <message>
        <source>Something went wrong inside Sanjia.</source>
        <translation>三家程序内部出错。</translation>
    </message>
    <message>
        <source>Nothing you did caused this. Please report it with the text that --verbose prints.</source>
        <translation>这不是您的操作造成的。请附上 --verbose 的输出报告此问题。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two whole sentences, one behind the other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The app secret and the tokens are locked away.</source>
        <translation>应用密钥和令牌已被锁定。</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain, or enter the passphrase of the vault again.</source>
        <translation>请解锁系统钥匙串，或重新输入保险库的口令。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be used.</source>
        <translation>无法使用这台电脑的钥匙串。</translation>
    </message>
    <message>
        <source>The vault %1 cannot be read or written.</source>
        <translation>无法读取或写入保险库 %1。</translation>
    </message>
    <message>
        <source>Keep the app secret and the tokens in another place: the system&apos;s keychain, a vault with a passphrase, or only in memory. A vault that is damaged must be moved away first.</source>
        <translation>请把应用密钥和令牌存放到别处：系统钥匙串、带口令的保险库，或仅存于内存。已损坏的保险库须先移走。</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>文本太长。</translation>
    </message>
    <message>
        <source>The file %1 is too long.</source>
        <translation>文件 %1 太大。</translation>
    </message>
    <message>
        <source>Sanjia reads lists of up to 64 MB. Divide it into parts.</source>
        <translation>三家最多读取 64 MB 的清单，请分成几部分再导入。</translation>
    </message>
    <message>
        <source>Another window or program edited it meanwhile. Nothing was changed: look at it again.</source>
        <translation>其间另一个窗口或程序修改了它。没有做任何改动，请重新查看。</translation>
    </message>
    <message>
        <source>What was edited is not what it was any more.</source>
        <translation>要修改的内容已不是原来的样子。</translation>
    </message>
    <message>
        <source>“%1” is not what it was any more.</source>
        <translation>“%1”已不是原来的样子。</translation>
    </message>
</context>
<context>
    <name>sanjia::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <extracomment>Button: asks for a file and exports into it</extracomment>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export shortlist</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Export offers</source>
        <translation>导出商品</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <extracomment>Separator of CSV cells</extracomment>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <extracomment>Separator of CSV cells</extracomment>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>Separator of CSV cells</extracomment>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Point 12.50</source>
        <extracomment>Decimal sign</extracomment>
        <translation>点号 12.50</translation>
    </message>
    <message>
        <source>Comma 12,50</source>
        <extracomment>Decimal sign</extracomment>
        <translation>逗号 12,50</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>分隔符(&amp;P)</translation>
    </message>
    <message>
        <source>Deci&amp;mal sign</source>
        <translation>小数点(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>Workbook for Excel and LibreOffice (XLSX)</source>
        <translation>Excel、LibreOffice 工作簿 (XLSX)</translation>
    </message>
    <message>
        <source>Table as plain text (CSV)</source>
        <translation>纯文本表格 (CSV)</translation>
    </message>
    <message>
        <source>Report as a web page in one file (HTML)</source>
        <translation>单文件网页报告 (HTML)</translation>
    </message>
    <message>
        <source>Report to print or send (PDF)</source>
        <translation>可打印、可发送的报告 (PDF)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>程序用数据 (JSON)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <extracomment>Filter of a file dialog. %1: upper-case ending such as XLSX, %2: the ending</extracomment>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) saved to %1</source>
        <translation>
            <numerusform>已将 %n 个商品保存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>导出已停止，没有写入任何文件。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Costs are for %1 pieces where a line has no quantity.</source>
        <translation>未填数量的行按 %1 件计算成本。</translation>
    </message>
    <message>
        <source>Costs are for %1 pieces.</source>
        <translation>成本按 %1 件计算。</translation>
    </message>
    <message>
        <source>A report has columns of its own, with pictures and 90 days of prices.</source>
        <translation>报告的列是固定的，并附图片和近 90 天的价格走势。</translation>
    </message>
</context>
<context>
    <name>sanjia::Facts</name>
    <message>
        <source>Seller</source>
        <extracomment>Label: the seller of an offer</extracomment>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Label: where the seller ships from</extracomment>
        <translation>发货地</translation>
    </message>
    <message>
        <source>Credit</source>
        <extracomment>Label: the seller&apos;s credit level (诚信通)</extracomment>
        <translation>诚信等级</translation>
    </message>
    <message>
        <source>Mixed batch</source>
        <extracomment>Label: one order may mix SKUs to reach a tier (混批)</extracomment>
        <translation>混批</translation>
    </message>
    <message>
        <source>Reference price</source>
        <extracomment>Label: the price the seller names for comparison</extracomment>
        <translation>参考价</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>Label: pieces in stock</extracomment>
        <translation>库存</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Label: when this was last read from the market</extracomment>
        <translation>最近见到</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>Label: when this offer was seen for the first time</extracomment>
        <translation>首次见到</translation>
    </message>
    <message>
        <source>Last change</source>
        <extracomment>Label: when a price, tier, SKU, stock or minimum order of this offer last changed</extracomment>
        <translation>最近变动</translation>
    </message>
    <message>
        <source>Gone since</source>
        <extracomment>Label: since when the platform says that this offer does not exist any more</extracomment>
        <translation>下架时间</translation>
    </message>
    <message>
        <source>Lot</source>
        <extracomment>Label: pieces of one lot, for goods that are sold in lots (一手)</extracomment>
        <translation>每批数量</translation>
    </message>
    <message>
        <source>MOQ</source>
        <extracomment>Label: least quantity that can be ordered (起订量)</extracomment>
        <translation>起订量</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>Label: pieces sold</extracomment>
        <translation>销量</translation>
    </message>
</context>
<context>
    <name>sanjia::FieldTitles</name>
    <message>
        <source>Offer ID</source>
        <translation>商品编号</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Column: title of an offer</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Listed price</source>
        <extracomment>Column: the listed price</extracomment>
        <translation>标价</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>最低价</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>最高价</translation>
    </message>
    <message>
        <source>MOQ</source>
        <extracomment>Column: minimum order quantity (起订量)</extracomment>
        <translation>起订量</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>Column: what pieces are counted in, such as 件</extracomment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>Column: pieces in stock</extracomment>
        <translation>库存</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>Column: pieces sold</extracomment>
        <translation>销量</translation>
    </message>
    <message>
        <source>Sold (as stated)</source>
        <extracomment>Column: pieces sold, as the platform words it</extracomment>
        <translation>销量（平台表述）</translation>
    </message>
    <message>
        <source>Seller ID</source>
        <translation>卖家编号</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Column: name of the supplier</extracomment>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column: where the goods are sent from</extracomment>
        <translation>发货地</translation>
    </message>
    <message>
        <source>Credit</source>
        <extracomment>Column: TrustPass level (诚信通)</extracomment>
        <translation>诚信等级</translation>
    </message>
    <message>
        <source>Mixed batch</source>
        <extracomment>Column: mixed batch (混批) allowed</extracomment>
        <translation>混批</translation>
    </message>
    <message>
        <source>Picture link</source>
        <translation>图片链接</translation>
    </message>
    <message>
        <source>Offer link</source>
        <translation>商品链接</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>Column: pieces wanted</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Per piece</source>
        <extracomment>Column: price per piece at the quantity</extracomment>
        <translation>单价</translation>
    </message>
    <message>
        <source>Line cost</source>
        <extracomment>Column: cost of the whole line</extracomment>
        <translation>小计</translation>
    </message>
    <message>
        <source>Price used</source>
        <extracomment>Column: which of an offer&apos;s prices a cost was made from</extracomment>
        <translation>计价依据</translation>
    </message>
    <message>
        <source>Order quantity</source>
        <extracomment>Column: pieces as they must be ordered</extracomment>
        <translation>下单数量</translation>
    </message>
    <message>
        <source>Lot</source>
        <extracomment>Column: pieces of one lot, where goods are sold in lots</extracomment>
        <translation>每批件数</translation>
    </message>
    <message>
        <source>Next tier&apos;s price</source>
        <extracomment>Column: price per piece from the next tier on</extracomment>
        <translation>下一档价</translation>
    </message>
    <message>
        <source>Pieces to next tier</source>
        <extracomment>Column: how many more pieces reach the next tier</extracomment>
        <translation>距下一档件数</translation>
    </message>
    <message>
        <source>Better quantity</source>
        <extracomment>Column: a larger order that costs less in total</extracomment>
        <translation>更划算的数量</translation>
    </message>
    <message>
        <source>Its line cost</source>
        <extracomment>Column: what that larger order costs</extracomment>
        <translation>其总价</translation>
    </message>
    <message>
        <source>Enough in stock</source>
        <extracomment>Column: whether the stock is enough</extracomment>
        <translation>库存是否足够</translation>
    </message>
    <message>
        <source>Pieces together</source>
        <extracomment>Column: pieces that reach the tier together</extracomment>
        <translation>合计件数</translation>
    </message>
    <message>
        <source>Below its minimum</source>
        <extracomment>Column: below the offer&apos;s own minimum, only as part of a mixed order</extracomment>
        <translation>低于起订量</translation>
    </message>
    <message>
        <source>Pieces</source>
        <extracomment>Column: pieces of a seller&apos;s order</extracomment>
        <translation>件数</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>Column: what the goods of an order cost</extracomment>
        <translation>货款</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column: goods and freight</extracomment>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total in my currency</source>
        <extracomment>Column: the total in the buyer&apos;s currency</extracomment>
        <translation>折合外币</translation>
    </message>
    <message>
        <source>Only as a mixed batch</source>
        <extracomment>Column: an order that the seller must allow as a mixed batch (混批)</extracomment>
        <translation>须混批</translation>
    </message>
    <message>
        <source>Variant ID</source>
        <translation>规格编号</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column: the buyer&apos;s own note</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Price when added</source>
        <translation>加入时价格</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Column: when the offer was put on the list</extracomment>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Column: when the offer was last seen</extracomment>
        <translation>最近见到</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>Column: how many lines of a list are of a seller</extracomment>
        <translation>行数</translation>
    </message>
    <message>
        <source>Without a price</source>
        <extracomment>Column: how many lines of a list have no price</extracomment>
        <translation>无价格行数</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Column: the buyer&apos;s own words for a line</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>Column: 1 is the buyer&apos;s first choice</extracomment>
        <translation>排名</translation>
    </message>
    <message>
        <source>Target price</source>
        <extracomment>Column: what a piece should cost at most</extracomment>
        <translation>目标价</translation>
    </message>
    <message>
        <source>Target reached</source>
        <extracomment>Column: whether a piece costs no more than that</extracomment>
        <translation>达到目标价</translation>
    </message>
</context>
<context>
    <name>sanjia::FormatWords</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a number, %2: its unit, such as 件</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>the answer to a yes-or-no field of an offer, such as mixed batch</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a range, from %1 to %2</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>a price range without an upper end</extracomment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>a price range without a lower end</extracomment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>one attribute of a variant: its name (%1, such as 颜色) and value (%2)</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the attributes of a variant</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>tier price</source>
        <extracomment>where a unit cost comes from: the wholesale tier that the quantity reaches</extracomment>
        <translation>阶梯价</translation>
    </message>
    <message>
        <source>SKU price</source>
        <extracomment>where a unit cost comes from: the variant&apos;s own price</extracomment>
        <translation>规格价</translation>
    </message>
    <message>
        <source>listed price</source>
        <extracomment>where a unit cost comes from: the offer&apos;s listed price</extracomment>
        <translation>标价</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <extracomment>a wholesale tier without an upper end: this many pieces or more</extracomment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: which price it is, such as &quot;SKU price&quot;, %2: the variant it belongs to</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <extracomment>of an order: how many of its offers cannot be costed</extracomment>
        <translation>
            <numerusform>%n 个没有价格</numerusform>
        </translation>
    </message>
    <message>
        <source>only as a mixed batch</source>
        <extracomment>of an order: an offer is below its own minimum and can be had only with the others (混批)</extracomment>
        <translation>只能混批</translation>
    </message>
    <message>
        <source>not enough in stock</source>
        <extracomment>of an order</extracomment>
        <translation>库存不足</translation>
    </message>
    <message>
        <source>★ starred</source>
        <extracomment>What the buyer thinks of a seller: a good one</extracomment>
        <translation>★ 星标</translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>What the buyer thinks of a seller: not to buy from</extracomment>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>title %1</source>
        <extracomment>why offers are called alike: %1 is a percentage</extracomment>
        <translation>标题 %1</translation>
    </message>
    <message>
        <source>variants %1</source>
        <extracomment>why offers are called alike: %1 is a percentage</extracomment>
        <translation>规格 %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <extracomment>why offers are called alike: how near their prices are; %1 is a percentage</extracomment>
        <translation>价格 %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>The price of an offer in the last 90 days</extracomment>
        <translation>未变动</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) within %1 %</source>
        <extracomment>How steady a price was. %n: changes, %1: &quot;8.3&quot; percent between highest and lowest</extracomment>
        <translation>
            <numerusform>变动 %n 次，幅度 %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>(gone) %1</source>
        <extracomment>An offer in a list. %1: the title of one that the platform no longer has</extracomment>
        <translation>（已下架）%1</translation>
    </message>
</context>
<context>
    <name>sanjia::GuideWindow</name>
    <message>
        <source>No chapter says that.</source>
        <translation>没有章节提到这些词。</translation>
    </message>
    <message>
        <source>Sanjia – user guide</source>
        <translation>三家 – 用户指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>章节正文</translation>
    </message>
</context>
<context>
    <name>sanjia::ImportDialog</name>
    <message>
        <source>&amp;Open file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>Button: begins an import</extracomment>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel import</source>
        <translation>取消导入(&amp;C)</translation>
    </message>
    <message>
        <source>Add to s&amp;hortlist…</source>
        <translation>加入清单(&amp;H)…</translation>
    </message>
    <message>
        <source>Import offers</source>
        <translation>导入商品</translation>
    </message>
    <message>
        <source>Text and tables (*.txt *.csv *.tsv *.html *.htm *.eml);;All files (*)</source>
        <translation>文本和表格 (*.txt *.csv *.tsv *.html *.htm *.eml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Paste or drop any text with offer IDs or 1688 links, or a shortlist that was exported:</source>
        <translation>粘贴或拖入含有商品编号或 1688 链接的任意文本，或导出的清单(&amp;P)：</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>要导入的文本</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>Progress of an import: %v and %m are filled in by numbers of offers</extracomment>
        <translation>%v / %m</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>The text is too long to be shown here. It is read all the same.</source>
        <translation>文本太长，这里不显示，但会完整读取。</translation>
    </message>
    <message>
        <source>Add to a shortlist</source>
        <translation>加入清单</translation>
    </message>
    <message>
        <source>Name of the shortlist (it is made when there is none of that name):</source>
        <translation>清单名称（没有则新建）：</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) were added to “%1”.</source>
        <translation>
            <numerusform>已把 %n 个商品加入“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not seen yet</source>
        <extracomment>Part of a sum of offers: they are to be fetched and were never seen</extracomment>
        <translation>未收录 %1 个</translation>
    </message>
    <message>
        <source>%1 seen before</source>
        <extracomment>Part of a sum of offers: they are to be fetched and are in the library</extracomment>
        <translation>已收录 %1 个</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>Part of a sum of offers</extracomment>
        <translation>新商品 %1 个</translation>
    </message>
    <message>
        <source>%1 known</source>
        <extracomment>Part of a sum of offers: in the library and as they were</extracomment>
        <translation>无变化 %1 个</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>Part of a sum of offers: in the library and not as they were</extracomment>
        <translation>有变化 %1 个</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <extracomment>Part of a sum of offers: there are no such ones any more</extracomment>
        <translation>已下架 %1 个</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>Part of a sum of offers: they could not be read</extracomment>
        <translation>失败 %1 个</translation>
    </message>
    <message>
        <source>%1 repeated</source>
        <extracomment>Part of a sum: lines that name an offer again</extracomment>
        <translation>重复 %1 处</translation>
    </message>
    <message>
        <source>%1 not understood</source>
        <extracomment>Part of a sum: pieces of the text</extracomment>
        <translation>未识别 %1 处</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a sum: &quot;3 new, 1 gone&quot;</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <extracomment>Button: goes on with an import</extracomment>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;kip offers whose full details are known</source>
        <translation>跳过已有完整资料的商品(&amp;K)</translation>
    </message>
    <message>
        <source>Offers found in the text are listed here before anything is imported.</source>
        <translation>文本中的商品会先列在这里，再开始导入。</translation>
    </message>
    <message>
        <source>No offers found in the text yet.</source>
        <translation>文本中还没有商品。</translation>
    </message>
</context>
<context>
    <name>sanjia::ImportModel</name>
    <message>
        <source>Not seen yet</source>
        <extracomment>An offer that is to be imported and was never seen</extracomment>
        <translation>未收录</translation>
    </message>
    <message>
        <source>Seen before</source>
        <extracomment>An offer that is to be imported and is in the library</extracomment>
        <translation>已收录</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What became of an imported offer: it is new in the library</extracomment>
        <translation>新商品</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>What became of an imported offer: it was in the library and is as it was</extracomment>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>What became of an imported offer: it was in the library and is not as it was</extracomment>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>What became of an imported offer: there is no such offer any more</extracomment>
        <translation>已下架</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>What became of an imported offer: it could not be read</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>Where a piece of text stands. %1: number of the line</extracomment>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>Column: an offer&apos;s ID, or a piece of text that was not understood</extracomment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: what became of an imported offer</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Column: an offer&apos;s title, or why it could not be read</extracomment>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>sanjia::LibraryFilters</name>
    <message>
        <source>In &amp;stock</source>
        <translation>有货(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索商品库</translation>
    </message>
    <message>
        <source>Search everything you have seen: words, seller, offer ID</source>
        <translation>搜索看过的商品：关键词、卖家、商品编号</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Placeholder of the lowest price</extracomment>
        <translation>最低</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>最低价</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Placeholder of the highest price</extracomment>
        <translation>最高</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>最高价</translation>
    </message>
    <message>
        <source>What one piece costs at your quantity</source>
        <translation>按您的数量计算的单价</translation>
    </message>
    <message>
        <source>Only what is known to have stock</source>
        <translation>只显示确知有货的商品</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>Filter: when offers were last seen</extracomment>
        <translation>不限时间</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there</source>
        <extracomment>Filter: offers the platform still has</extracomment>
        <translation>在售</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>Filter: offers the platform no longer has</extracomment>
        <translation>已下架</translation>
    </message>
    <message>
        <source>Offers of all sellers again</source>
        <translation>重新显示所有卖家的商品</translation>
    </message>
    <message>
        <source>&amp;At my quantity ¥</source>
        <extracomment>Before the two prices the library is narrowed by; the dash is between them</extracomment>
        <translation>按我的数量 ¥(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>地区(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Credit</source>
        <translation>诚信等级(&amp;C)</translation>
    </message>
    <message>
        <source>See&amp;n</source>
        <extracomment>Filter: when offers were last seen</extracomment>
        <translation>见到时间(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Still there or gone</source>
        <translation>在售或下架</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Filter: offers with any tag or none</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Only this seller: %1</source>
        <translation>仅此卖家：%1</translation>
    </message>
    <message>
        <source>Without blocked</source>
        <extracomment>Filter: offers of all sellers but those that the buyer blocked</extracomment>
        <translation>排除已屏蔽</translation>
    </message>
    <message>
        <source>Starred sellers</source>
        <extracomment>Filter: offers of sellers that the buyer gave a star</extracomment>
        <translation>星标卖家</translation>
    </message>
    <message>
        <source>All sellers</source>
        <extracomment>Filter: offers of all sellers</extracomment>
        <translation>全部卖家</translation>
    </message>
    <message>
        <source>Which sellers</source>
        <translation>哪些卖家</translation>
    </message>
    <message>
        <source>Any place</source>
        <extracomment>Placeholder: a province or town, or a part of its name</extracomment>
        <translation>不限地区</translation>
    </message>
    <message>
        <source>Any level</source>
        <extracomment>Placeholder: the seller&apos;s credit level, or a part of it</extracomment>
        <translation>不限等级</translation>
    </message>
    <message>
        <source>Including gone</source>
        <extracomment>Filter: offers whether the platform still has them or not</extracomment>
        <translation>含已下架</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>sanjia::LibraryPane</name>
    <message>
        <source>Nothing here fits</source>
        <translation>没有符合的商品</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>商品库是空的</translation>
    </message>
    <message>
        <source>Every offer you see on the market page is kept here, with every price it ever had.</source>
        <translation>在市场页看到的每个商品及其全部历史价格都保存在这里。</translation>
    </message>
    <message>
        <source>Only this seller</source>
        <translation>只看此卖家</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>Try fewer words, or take filters off with Reset.</source>
        <translation>请减少词语，或点击“重置”去掉筛选条件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln 个商品</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::LineTable</name>
    <message>
        <source>Lines of the shortlist</source>
        <translation>清单中的商品</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Put in order by</source>
        <translation>排列清单</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从清单移除</translation>
    </message>
    <message>
        <source>%1, smallest first</source>
        <extracomment>How a list is put in order. %1: a column</extracomment>
        <translation>按%1从小到大</translation>
    </message>
    <message>
        <source>%1, largest first</source>
        <extracomment>How a list is put in order. %1: a column</extracomment>
        <translation>按%1从大到小</translation>
    </message>
    <message>
        <source>Watch…</source>
        <extracomment>Menu entry: lets the program look at the chosen offers by itself</extracomment>
        <translation>关注…</translation>
    </message>
</context>
<context>
    <name>sanjia::LinkButton</name>
    <message>
        <source>Page on 1688</source>
        <extracomment>a button that leads to a page of the platform; it is read aloud while it has no name yet</extracomment>
        <translation>1688 页面</translation>
    </message>
</context>
<context>
    <name>sanjia::ListPanel</name>
    <message>
        <source>Shortlists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>复制一份…</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation>快照…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>新建清单(&amp;N)…</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <extracomment>Button: what else can be done with the list on show</extracomment>
        <translation>清单操作(&amp;I)</translation>
    </message>
    <message>
        <source>De&amp;lete list</source>
        <translation>删除清单(&amp;L)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a shortlist, %2: number of its lines</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, archived</source>
        <extracomment>%1: a shortlist that is out of the way</extracomment>
        <translation>%1，已归档</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>建立于 %1</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation>清单名称：</translation>
    </message>
    <message>
        <source>New shortlist</source>
        <translation>新建清单</translation>
    </message>
    <message>
        <source>Rename shortlist</source>
        <translation>重命名清单</translation>
    </message>
    <message>
        <source>Duplicate shortlist</source>
        <extracomment>Proposed name of a copy. %1: name of the list that is copied</extracomment>
        <translation>复制清单</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>There is no other list</source>
        <translation>没有其他清单</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) new to “%1”; “%2” is in the archive</source>
        <translation>
            <numerusform>“%1”新增 %n 个商品；“%2”已归档</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the archive; Ctrl+Z brings it back</source>
        <translation>“%1”已归档；按 Ctrl+Z 恢复</translation>
    </message>
    <message>
        <source>“%1” is deleted; Ctrl+Z brings it back</source>
        <translation>“%1”已删除；按 Ctrl+Z 恢复</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) copied to “%1”</source>
        <translation>
            <numerusform>已把 %n 个商品复制到“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>No list yet. Make one here, or press Ctrl+D on offers.</source>
        <translation>还没有清单。在此新建，或在商品上按 Ctrl+D。</translation>
    </message>
    <message>
        <source>Sho&amp;w archived</source>
        <translation>显示已归档(&amp;W)</translation>
    </message>
</context>
<context>
    <name>sanjia::MainWindow</name>
    <message>
        <source>Sanjia – sample market</source>
        <translation>三家 – 示例市场</translation>
    </message>
    <message>
        <source>Sanjia</source>
        <translation>三家</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Filling the sample library with 180 days of prices…</source>
        <translation>正在为示例商品库填入 180 天的价格…</translation>
    </message>
    <message>
        <source>Where offers and prices come from</source>
        <translation>商品和价格的来源</translation>
    </message>
    <message>
        <source>The sample library is ready.</source>
        <translation>示例商品库已就绪。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1: an edit that was undone, such as &quot;delete “Spring”&quot;</extracomment>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1: an edit that was undone before, such as &quot;delete “Spring”&quot;</extracomment>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>This run was started with --language. The next start uses your choice.</source>
        <translation>本次运行由 --language 指定了语言，您的选择从下次启动起生效。</translation>
    </message>
    <message>
        <source>The language changes as soon as the sample library is ready.</source>
        <translation>示例商品库准备好之后，界面语言随即切换。</translation>
    </message>
</context>
<context>
    <name>sanjia::MarketPane</name>
    <message>
        <source>Search the market</source>
        <translation>搜索市场</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>没有找到商品</translation>
    </message>
    <message>
        <source>Try fewer or other words, or a wider price range.</source>
        <translation>请减少或更换词语，或放宽价格范围。</translation>
    </message>
    <message>
        <source>Write what you need and press Enter. Prices are shown for the quantity in the toolbar. To begin with, perhaps:</source>
        <translation>写下要找的货，按回车。价格按工具栏中的数量计算。不妨先试试：</translation>
    </message>
    <message>
        <source>Only blocked sellers offer this</source>
        <translation>只有被屏蔽的卖家有这种商品</translation>
    </message>
    <message>
        <source>What they offer is hidden; the line below shows it.</source>
        <translation>这些商品已隐藏，可在下方一行中显示。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>“Stop” beside the words ends it.</source>
        <translation>按词语旁的“停止”可以中止。</translation>
    </message>
</context>
<context>
    <name>sanjia::MoneyEdit</name>
    <message>
        <source>Write an amount such as 12.50, with at most four decimals.</source>
        <translation>请填写 12.50 这样的金额，最多四位小数。</translation>
    </message>
</context>
<context>
    <name>sanjia::Navigation</name>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <extracomment>A page with news, in a menu and read aloud. %1: name of the page</extracomment>
        <translation>
            <numerusform>%1，%Ln 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::NeedTable</name>
    <message>
        <source>Calls of the program</source>
        <translation>程序使用的接口</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>heading: what a call of the platform is for</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>heading: a call of the platform</extracomment>
        <translation>接口</translation>
    </message>
    <message>
        <source>You need</source>
        <extracomment>heading: the permission a call of the platform needs</extracomment>
        <translation>所需权限</translation>
    </message>
</context>
<context>
    <name>sanjia::NewsStrip</name>
    <message>
        <source>Sanjia was updated; this is version %1.</source>
        <extracomment>after an update. %1: a version, such as 1.2.0</extracomment>
        <translation>三家已更新到版本 %1。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>更新内容</translation>
    </message>
</context>
<context>
    <name>sanjia::OfferColumns</name>
    <message>
        <source>Offer</source>
        <extracomment>Column: title of an offer</extracomment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Column: listed price</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <source>At my quantity</source>
        <extracomment>Column: price per piece at the buyer&apos;s quantity</extracomment>
        <translation>按我的数量</translation>
    </message>
    <message>
        <source>Order total</source>
        <extracomment>Column: cost of the whole order at the buyer&apos;s quantity</extracomment>
        <translation>订单合计</translation>
    </message>
    <message>
        <source>MOQ</source>
        <extracomment>Column: minimum order quantity (起订量)</extracomment>
        <translation>起订量</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>Column: pieces in stock</extracomment>
        <translation>库存</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>Column: pieces sold</extracomment>
        <translation>销量</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Column: name of the supplier</extracomment>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column: where the goods are sent from</extracomment>
        <translation>发货地</translation>
    </message>
    <message>
        <source>Credit</source>
        <extracomment>Column: TrustPass level (诚信通)</extracomment>
        <translation>诚信等级</translation>
    </message>
    <message>
        <source>Mixed batch</source>
        <extracomment>Column: mixed batch (混批) allowed</extracomment>
        <translation>混批</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Column: when the offer was last seen</extracomment>
        <translation>最近见到</translation>
    </message>
    <message>
        <source>Offer ID</source>
        <extracomment>Column: number of the offer</extracomment>
        <translation>商品编号</translation>
    </message>
    <message>
        <source>The listed price per unit</source>
        <translation>每件标价</translation>
    </message>
    <message>
        <source>What one piece costs when you order your quantity: tier price where it is known, else SKU or listed price</source>
        <translation>按您的数量订购时每件的价格：已知阶梯价时用阶梯价，否则用规格价或标价</translation>
    </message>
    <message>
        <source>What the whole order costs, after minimum order quantity</source>
        <translation>按起订量调整后整单的金额</translation>
    </message>
    <message>
        <source>Minimum order quantity</source>
        <translation>最小起订量</translation>
    </message>
    <message>
        <source>Whether one order may mix variants to reach a tier</source>
        <translation>一单是否可以混合不同规格以达到阶梯价</translation>
    </message>
    <message>
        <source>(blocked) %1</source>
        <extracomment>A seller in the table of offers. %1: the name of one that the buyer blocked</extracomment>
        <translation>（已屏蔽）%1</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>Column: how the price went in the last 90 days</extracomment>
        <translation>90 天走势</translation>
    </message>
    <message>
        <source>How the listed price went in the last 90 days, and what stands out</source>
        <translation>近 90 天标价的走势及值得留意之处</translation>
    </message>
    <message>
        <source>In my currency</source>
        <extracomment>Column: price per piece at the buyer&apos;s quantity, in the buyer&apos;s currency</extracomment>
        <translation>折合外币</translation>
    </message>
    <message>
        <source>What one piece costs when you order your quantity, in the currency and at the rate of View, My currency</source>
        <translation>按您的数量每件的成本，按“视图”菜单“我的货币”中的货币和汇率折算</translation>
    </message>
</context>
<context>
    <name>sanjia::OfferModel</name>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1: &quot;100 pieces&quot;, %2: which price was used, such as &quot;tier price&quot;</extracomment>
        <translation>%1，按%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a table cell. %1: column, %2: value</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sanjia::OfferTable</name>
    <message>
        <source>Offers</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Open on 1688</source>
        <translation>在 1688 打开</translation>
    </message>
    <message>
        <source>Add to shortlist</source>
        <translation>加入清单</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln offer(s) at once.</source>
        <translation>
            <numerusform>一次最多选择 %Ln 个商品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln offer(s). Narrow the search first.</source>
        <translation>
            <numerusform>商品超过 %Ln 件，请先缩小搜索范围。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are still being read. Try again in a moment.</source>
        <translation>正在读取数据，请稍候再试。</translation>
    </message>
    <message>
        <source>Similar offers…</source>
        <translation>相似商品…</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>在新窗口中打开</translation>
    </message>
</context>
<context>
    <name>sanjia::OfferWindow</name>
    <message>
        <source>%1 – Sanjia</source>
        <translation>%1 – 三家</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>%1 – Sanjia, sample market</source>
        <extracomment>Title of a window. %1: title of an offer</extracomment>
        <translation>%1 – 三家（示例市场）</translation>
    </message>
</context>
<context>
    <name>sanjia::OrdersModel</name>
    <message>
        <source>Seller</source>
        <extracomment>Column: name of the supplier an order goes to</extracomment>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Offers</source>
        <extracomment>Column: how many lines of the list an order has</extracomment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Pieces</source>
        <extracomment>Column: pieces of an order</extracomment>
        <translation>件数</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>Column: what the goods of an order cost</extracomment>
        <translation>货款</translation>
    </message>
    <message>
        <source>Freight</source>
        <extracomment>Column: cost of carriage for one order</extracomment>
        <translation>运费</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column: goods and freight of an order</extracomment>
        <translation>合计</translation>
    </message>
    <message>
        <source>In my currency</source>
        <translation>折合外币</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>Column: what to know of an order before relying on it</extracomment>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>sanjia::PageWords</name>
    <message>
        <source>Sanjia may call in your name.</source>
        <translation>三家已获授权，可代您调用接口。</translation>
    </message>
    <message>
        <source>You can close this page and go back to Sanjia.</source>
        <translation>您可以关闭此页，回到三家。</translation>
    </message>
    <message>
        <source>Nothing was allowed.</source>
        <translation>未授权。</translation>
    </message>
    <message>
        <source>1688 gave no authorization. You can close this page and try again in Sanjia.</source>
        <translation>1688 没有给出授权。您可以关闭此页，在三家中重试。</translation>
    </message>
</context>
<context>
    <name>sanjia::Pages</name>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>商品库</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Shortlists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Reading offer %1 from the market…</source>
        <translation>正在从市场读取商品 %1…</translation>
    </message>
</context>
<context>
    <name>sanjia::PictureBox</name>
    <message>
        <source>Picture of the offer</source>
        <translation>商品图片</translation>
    </message>
    <message>
        <source>The picture is being loaded</source>
        <translation>正在加载图片</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有图片</translation>
    </message>
</context>
<context>
    <name>sanjia::PicturesDialog</name>
    <message>
        <source>&amp;Delete them all</source>
        <extracomment>Button: deletes the pictures that are kept</extracomment>
        <translation>全部删除(&amp;D)</translation>
    </message>
    <message>
        <source>Pictures kept</source>
        <translation>保存的图片</translation>
    </message>
    <message>
        <source>Pictures of offers you have seen stay on this computer, so that they are there at once the next time, even without a network.</source>
        <translation>您看过的商品图片会留在本机，下次立即显示，没有网络也能看到。</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>After the number of mebibytes in its field</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>&amp;Keep at most:</source>
        <translation>最多保存(&amp;K)：</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>最多保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s), %1</source>
        <extracomment>%n: how many, %1: a size such as &quot;12 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln 张图片，%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::PriceChart</name>
    <message>
        <source>Price history chart</source>
        <translation>价格走势图</translation>
    </message>
</context>
<context>
    <name>sanjia::PriceDrawing</name>
    <message>
        <source>Not seen in this range: the last time was on %1.
A longer range shows earlier prices.</source>
        <translation>这段时间内没有见到：最近一次是 %1。
更长的时间范围可看到更早的价格。</translation>
    </message>
    <message>
        <source>No price has been seen yet.
Every time this offer is read, its price is kept here.</source>
        <translation>还没有见过价格。
每次读取该商品时，都会在这里保存价格。</translation>
    </message>
    <message>
        <source>Only one price so far: %1, seen on %2.
The line begins when the offer is seen again.</source>
        <translation>目前只有一个价格：%1，见于 %2。
再次见到该商品后才会画出曲线。</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>自 %2 起 %1</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>最低 %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均价 %1</translation>
    </message>
    <message>
        <source>Not seen in this range: the first time was on %1.</source>
        <translation>此范围内未见到：首次见到是在 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read off a chart: %1 which line, %2 its price</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>Mark in the price chart: the price the buyer wants to pay</extracomment>
        <translation>目标价 %1</translation>
    </message>
</context>
<context>
    <name>sanjia::PriceShade</name>
    <message>
        <source>not seen</source>
        <extracomment>Mark in the price chart: a time in which nobody looked at the offer</extracomment>
        <translation>未见到</translation>
    </message>
    <message>
        <source>sold out</source>
        <extracomment>Mark in the price chart: a time in which the offer had no stock</extracomment>
        <translation>缺货</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>Mark in the price chart: a time in which the market had no such offer</extracomment>
        <translation>已下架</translation>
    </message>
</context>
<context>
    <name>sanjia::PriceTable</name>
    <message>
        <source>Since</source>
        <extracomment>Column: the moment from which on a price held</extracomment>
        <translation>起始</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Column of prices</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: change against the price before, in percent</extracomment>
        <translation>变化</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <extracomment>In the table of prices: %1 is &quot;sold out&quot;, &quot;gone&quot; or &quot;not seen&quot;; %2, %3 are days</extracomment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Column: what else is to know of a time, such as &quot;sold out 3 May – 9 May&quot;</extracomment>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>sanjia::PrintPreview</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>打印出来的页面</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: the page before</extracomment>
        <translation>上一页(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button: the next page</extracomment>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <extracomment>Button: makes the pages larger</extracomment>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <extracomment>Button: makes the pages smaller</extracomment>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <extracomment>Button: a whole page at once</extracomment>
        <translation>整页(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Which page of a print preview is looked at. %1 of %2</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>sanjia::QuantityBox</name>
    <message>
        <source>My &amp;quantity </source>
        <translation>我的数量(&amp;Q)</translation>
    </message>
    <message>
        <source>My quantity</source>
        <translation>我的数量</translation>
    </message>
    <message>
        <source>How many pieces you want to buy: every page shows what they cost</source>
        <translation>您想买多少件：每一页都按此显示成本</translation>
    </message>
</context>
<context>
    <name>sanjia::QuantityDelegate</name>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>my quantity</source>
        <extracomment>A line&apos;s quantity that follows the toolbar&apos;s</extracomment>
        <translation>我的数量</translation>
    </message>
</context>
<context>
    <name>sanjia::RankDelegate</name>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A line that the buyer gave no rank</extracomment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>sanjia::RecordTable</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what a button does, %2: its keys</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>sanjia::RefusalWords</name>
    <message>
        <source>The access token has expired or is not valid</source>
        <translation>访问令牌（access token）已过期或无效</translation>
    </message>
    <message>
        <source>This call needs an access token, and none was sent</source>
        <translation>此接口需要访问令牌，但调用时没有带令牌</translation>
    </message>
    <message>
        <source>%1 needs an access token, and none was sent</source>
        <translation>接口 %1 需要访问令牌，但调用时没有带令牌</translation>
    </message>
    <message>
        <source>1688 did not accept the access token or the signature</source>
        <translation>1688 不接受访问令牌或签名</translation>
    </message>
    <message>
        <source>1688 did not accept the signature of the call</source>
        <translation>1688 不接受这次调用的签名</translation>
    </message>
    <message>
        <source>Copy the app secret from your app&apos;s console again, and check this computer&apos;s date and time: a clock that is wrong has calls refused.</source>
        <translation>请从应用控制台重新复制 AppSecret，并检查本机的日期和时间：时钟不准会导致调用被拒绝。</translation>
    </message>
    <message>
        <source>The call was not signed the way this gateway reads</source>
        <translation>这次调用的签名方式不是此网关能识别的</translation>
    </message>
    <message>
        <source>The account&apos;s dialect is probably not the right one: gw.open.1688.com does not read MD5 signatures. Choose the dialect aop (--dialect aop).</source>
        <translation>账号选用的协议可能不对：gw.open.1688.com 不识别 MD5 签名。请选用 aop 协议（--dialect aop）。</translation>
    </message>
    <message>
        <source>The gateway found no app key where it looks for it</source>
        <translation>网关没有在应有的位置找到 AppKey</translation>
    </message>
    <message>
        <source>Check that an app key is set. If there is one, the account&apos;s dialect is probably not the right one: choose the dialect aop (--dialect aop).</source>
        <translation>请检查是否已设置 AppKey。如果已经设置，则账号选用的协议可能不对：请选用 aop 协议（--dialect aop）。</translation>
    </message>
    <message>
        <source>1688 knows no app with this app key</source>
        <translation>1688 上没有使用此 AppKey 的应用</translation>
    </message>
    <message>
        <source>Copy the app key from your app&apos;s console again, and check that the app has not been stopped there.</source>
        <translation>请从应用控制台重新复制 AppKey，并确认应用没有被停用。</translation>
    </message>
    <message>
        <source>1688 refused this computer&apos;s address, or the app has no permission for the call</source>
        <translation>1688 拒绝了本机的 IP 地址，或者应用没有调用此接口的权限</translation>
    </message>
    <message>
        <source>1688 refused this computer&apos;s address, or the app has no permission for %1</source>
        <translation>1688 拒绝了本机的 IP 地址，或者应用没有调用 %1 的权限</translation>
    </message>
    <message>
        <source>Put this computer&apos;s public address on the app&apos;s IP whitelist. If it is there already, apply for the call.</source>
        <translation>请把本机的公网 IP 加入应用的 IP 白名单。如果已经在白名单中，请申请此接口的权限。</translation>
    </message>
    <message>
        <source>Your app has not been granted this call</source>
        <translation>您的应用没有获得此接口的调用权限</translation>
    </message>
    <message>
        <source>Your app has not been granted %1</source>
        <translation>您的应用没有获得接口 %1 的调用权限</translation>
    </message>
    <message>
        <source>Permission is given call by call: apply for this one on 1688, or let the account use a call that the app has.</source>
        <translation>权限按接口逐个授予：请在开放平台申请此接口，或让账号改用应用已有权限的接口。</translation>
    </message>
    <message>
        <source>The packages of your app do not hold this call</source>
        <translation>您的应用所购的 API 包中不含此接口</translation>
    </message>
    <message>
        <source>The packages of your app do not hold %1</source>
        <translation>您的应用所购的 API 包中不含接口 %1</translation>
    </message>
    <message>
        <source>Buy or add the package that holds the call in your app&apos;s console, or let the account use a call that the app has.</source>
        <translation>请在应用控制台购买或添加包含此接口的 API 包，或让账号改用应用已有权限的接口。</translation>
    </message>
    <message>
        <source>1688 does not know this call, or the packages of your app do not hold it</source>
        <translation>1688 没有此接口，或者您的应用所购的 API 包中不含此接口</translation>
    </message>
    <message>
        <source>1688 does not know %1, or the packages of your app do not hold it</source>
        <translation>1688 没有接口 %1，或者您的应用所购的 API 包中不含此接口</translation>
    </message>
    <message>
        <source>1688 misses a value that the call needs</source>
        <translation>调用缺少接口必需的参数</translation>
    </message>
    <message>
        <source>1688 misses a value that %1 needs</source>
        <translation>调用缺少接口 %1 必需的参数</translation>
    </message>
    <message>
        <source>Look at the call&apos;s page for what it needs now, let the account use another call, and report this to the makers of Sanjia.</source>
        <translation>请在接口页面查看它现在需要哪些参数，让账号改用其他接口，并把此情况反馈给三家的开发者。</translation>
    </message>
    <message>
        <source>This call tells only about offers that your account has listed for resale</source>
        <translation>此接口只能查询您的账号已铺货的商品</translation>
    </message>
    <message>
        <source>%1 tells only about offers that your account has listed for resale</source>
        <translation>接口 %1 只能查询您的账号已铺货的商品</translation>
    </message>
    <message>
        <source>List the offer on 1688 first, or let the account use another call for details.</source>
        <translation>请先在 1688 上铺货该商品，或让账号改用其他详情接口。</translation>
    </message>
    <message>
        <source>The offer is not in the selected pool that this call tells about</source>
        <translation>该商品不在此接口所支持的精选货源中</translation>
    </message>
    <message>
        <source>The offer is not in the selected pool that %1 tells about</source>
        <translation>该商品不在接口 %1 所支持的精选货源中</translation>
    </message>
    <message>
        <source>Let the account use another call for details.</source>
        <translation>请让账号改用其他详情接口。</translation>
    </message>
    <message>
        <source>What was asked for belongs to another 1688 account</source>
        <translation>查询的内容属于另一个 1688 账号</translation>
    </message>
    <message>
        <source>Authorize the app with the account that it belongs to.</source>
        <translation>请用它所属的账号为应用授权。</translation>
    </message>
    <message>
        <source>The calls came faster than 1688 allows your app</source>
        <translation>调用频率超过了 1688 对您应用的限制</translation>
    </message>
    <message>
        <source>Every program with the same app key counts: if this comes again, allow Sanjia fewer calls a minute.</source>
        <translation>使用同一 AppKey 的所有程序合并计算：如果再次出现，请调低三家每分钟的调用次数。</translation>
    </message>
    <message>
        <source>The calls that 1688 allows your app are used up</source>
        <translation>1688 允许您的应用调用的次数已用完</translation>
    </message>
    <message>
        <source>Every program with the same app key counts. An enterprise account is allowed more calls than a personal one.</source>
        <translation>使用同一 AppKey 的所有程序合并计算。企业账号允许的调用次数多于个人账号。</translation>
    </message>
    <message>
        <source>The data provider did not accept the account</source>
        <translation>数据服务商不接受此账号</translation>
    </message>
    <message>
        <source>Log in at the data provider, and compare key and secret with those that it gave you.</source>
        <translation>请登录数据服务商的网站，并核对它提供的 key 和 secret。</translation>
    </message>
    <message>
        <source>The data provider wants to be paid first</source>
        <translation>数据服务商要求先付费</translation>
    </message>
    <message>
        <source>Top up or renew your account at the data provider.</source>
        <translation>请在数据服务商处充值或续费。</translation>
    </message>
    <message>
        <source>The data provider refused the call</source>
        <translation>数据服务商拒绝了这次调用</translation>
    </message>
    <message>
        <source>Look at your account at the data provider: whether key and secret are right, and whether it is paid for.</source>
        <translation>请查看您在数据服务商的账号：key 和 secret 是否正确，是否已付费。</translation>
    </message>
    <message>
        <source>1688 console: app key and secret</source>
        <extracomment>a button that opens 1688&apos;s console; in it one looks for the app&apos;s key and secret</extracomment>
        <translation>开放平台控制台：AppKey 和密钥</translation>
    </message>
    <message>
        <source>1688 console: authorization</source>
        <extracomment>a button that opens 1688&apos;s console; in it one looks for the authorization</extracomment>
        <translation>开放平台控制台：授权</translation>
    </message>
    <message>
        <source>1688 console: permissions</source>
        <extracomment>a button that opens 1688&apos;s console; in it one looks for the app&apos;s permissions</extracomment>
        <translation>开放平台控制台：接口权限</translation>
    </message>
    <message>
        <source>1688 console: packages</source>
        <extracomment>a button that opens 1688&apos;s console; in it one looks for packages of calls to buy</extracomment>
        <translation>开放平台控制台：API 包</translation>
    </message>
    <message>
        <source>1688 console: IP whitelist</source>
        <extracomment>a button that opens 1688&apos;s console; in it one looks for the IP whitelist</extracomment>
        <translation>开放平台控制台：IP 白名单</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>a full stop after a sentence</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 (code %2).</source>
        <extracomment>%1 a sentence without its full stop, %2 a code of the platform</extracomment>
        <translation>%1（代码 %2）。</translation>
    </message>
    <message>
        <source>Put %1 on the app&apos;s IP whitelist: that is the address 1688 saw. If it is there already, apply for the call.</source>
        <translation>请把 %1 加入应用的 IP 白名单，这是 1688 看到的地址。如果已在其中，请申请该接口。</translation>
    </message>
    <message>
        <source>Authorize the app again (page Account, or sanjia account authorize), or copy a valid token from your app&apos;s console.</source>
        <translation>请重新为应用授权（“账号”页，或 sanjia account authorize），或从应用控制台复制一个有效的令牌。</translation>
    </message>
    <message>
        <source>Authorize the app (page Account, or sanjia account authorize), or set the token from your app&apos;s console.</source>
        <translation>请为应用授权（“账号”页，或 sanjia account authorize），或填入应用控制台中的令牌。</translation>
    </message>
    <message>
        <source>Authorize the app again (page Account, or sanjia account authorize). If that does not help, compare app key and secret with those in your app&apos;s console, and check this computer&apos;s date and time.</source>
        <translation>请重新为应用授权（“账号”页，或 sanjia account authorize）。如果仍然无效，请与应用控制台核对 AppKey 和密钥，并检查本机的日期和时间。</translation>
    </message>
    <message>
        <source>Open documentation</source>
        <extracomment>a button that opens the documentation of a call of the platform</extracomment>
        <translation>打开接口文档</translation>
    </message>
</context>
<context>
    <name>sanjia::ReportWords</name>
    <message>
        <source>Picture</source>
        <extracomment>Column: pictures of offers
----------
Column of a report</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>Name of a spreadsheet&apos;s page: what the lines of each seller come to</extracomment>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Offers</source>
        <extracomment>Name of a spreadsheet&apos;s page</extracomment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a page: %1 and %2 are numbers</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a seller, %2: its place</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 and %2: the ends of a range of prices</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Together %1</source>
        <extracomment>%1: an amount of money, the sum of a list</extracomment>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>%1, freight %2 among it</source>
        <extracomment>%1: &quot;Together ¥120.00&quot;, %2: an amount of money that is a part of it</extracomment>
        <translation>%1，其中运费 %2</translation>
    </message>
    <message>
        <source>%1 = %2 in my currency</source>
        <extracomment>%1: &quot;Together ¥120.00&quot;, %2: the same in the buyer&apos;s currency</extracomment>
        <translation>%1，折合外币 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a date, %2: &quot;5 offers&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n 个商品</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 pieces where a line says nothing else</source>
        <extracomment>%1: date and number of offers, %2: a number of pieces</extracomment>
        <translation>%1 · 未注明数量的行按 %2 件计</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a seller&apos;s name, %2: what to know of an order</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Quantities are what must be ordered: at least each seller&apos;s minimum, in whole lots. The small lines show the prices of the last %1 days.</source>
        <extracomment>Below a report</extracomment>
        <translation>数量为实际须订购的数量：不低于各卖家的起订量，并按整批计算。小折线为最近 %1 天的价格。</translation>
    </message>
    <message>
        <source>Without freight.</source>
        <extracomment>Before the remarks of a report</extracomment>
        <translation>不含运费。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a price are not in the sums.</source>
        <translation>
            <numerusform>有 %n 行没有价格，未计入合计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Totals per seller</source>
        <translation>按卖家合计</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>Column of a report</extracomment>
        <translation>商品</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>Column of a report: a small line of prices over 90 days</extracomment>
        <translation>近 90 天</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>Column of a report</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Per piece</source>
        <extracomment>Column of a report: price per piece</extracomment>
        <translation>单价</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column of a report: price of the whole line</extracomment>
        <translation>小计</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column of a report: the buyer&apos;s own note</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Column of a report</extracomment>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>Column of a report: how many lines a seller has</extracomment>
        <translation>行数</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column of a report: what a seller&apos;s lines cost together</extracomment>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 · costs are for %2 pieces</source>
        <extracomment>%1: date and number of offers, %2: a number of pieces</extracomment>
        <translation>%1 · 按 %2 件计价</translation>
    </message>
    <message>
        <source>Pictures and small lines are of the first %1 offers.</source>
        <extracomment>Below a report of a long table. %1: how many offers</extracomment>
        <translation>图片和小折线只含前 %1 个商品。</translation>
    </message>
    <message>
        <source>From the sample market: nothing in it is for sale.</source>
        <translation>来自示例市场：其中没有任何商品可供购买。</translation>
    </message>
</context>
<context>
    <name>sanjia::ResultBar</name>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Reads the next page of this search</source>
        <translation>读取这次搜索的下一页</translation>
    </message>
    <message>
        <source>%1 of %2 offers</source>
        <translation>%1 / %2 个商品</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n 个商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be understood</source>
        <translation>
            <numerusform>%n 行无法识别</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that could not be understood</source>
        <translation>无法识别的行</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1: number of a row in the answer, %2: technical reason</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) of blocked sellers hidden – show</source>
        <extracomment>Button below the results: offers are left out, and a click shows them</extracomment>
        <translation>
            <numerusform>已隐藏被屏蔽卖家的 %n 个商品 – 显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) of blocked sellers shown – hide</source>
        <translation>
            <numerusform>正在显示被屏蔽卖家的 %n 个商品 – 隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Watch this search…</source>
        <translation>关注此搜索(&amp;W)…</translation>
    </message>
    <message>
        <source>Lets the program search for it by itself and tell what changed</source>
        <translation>让程序自动搜索，并在有变化时提醒您</translation>
    </message>
</context>
<context>
    <name>sanjia::RuleForm</name>
    <message>
        <source>per piece at</source>
        <extracomment>Check box before a number of pieces: the price per piece when so many are bought</extracomment>
        <translation>单价，购买</translation>
    </message>
    <message>
        <source>The price falls by</source>
        <extracomment>Kind of rule, before its figure</extracomment>
        <translation>价格下降</translation>
    </message>
    <message>
        <source>The price rises by</source>
        <extracomment>Kind of rule, before its figure</extracomment>
        <translation>价格上涨</translation>
    </message>
    <message>
        <source>The price is at most</source>
        <extracomment>Kind of rule, before an amount of money</extracomment>
        <translation>价格不高于</translation>
    </message>
    <message>
        <source>The price is at least</source>
        <extracomment>Kind of rule, before an amount of money</extracomment>
        <translation>价格不低于</translation>
    </message>
    <message>
        <source>The lowest price in</source>
        <extracomment>Kind of rule, before a number of days</extracomment>
        <translation>最低价，最近</translation>
    </message>
    <message>
        <source>A new offer at most at</source>
        <extracomment>Kind of rule, before an amount of money</extracomment>
        <translation>新商品价格不高于</translation>
    </message>
    <message>
        <source>Anything changes</source>
        <extracomment>Kind of rule, before a least change in percent</extracomment>
        <translation>任何变化</translation>
    </message>
    <message>
        <source>The tier prices change</source>
        <extracomment>Kind of rule</extracomment>
        <translation>阶梯价变化</translation>
    </message>
    <message>
        <source>A variant comes or goes</source>
        <extracomment>Kind of rule</extracomment>
        <translation>规格增加或减少</translation>
    </message>
    <message>
        <source>Another seller has it</source>
        <extracomment>Kind of rule</extracomment>
        <translation>卖家变更</translation>
    </message>
    <message>
        <source>It is out of stock</source>
        <extracomment>Kind of rule</extracomment>
        <translation>缺货</translation>
    </message>
    <message>
        <source>It is in stock again</source>
        <extracomment>Kind of rule</extracomment>
        <translation>恢复有货</translation>
    </message>
    <message>
        <source>The stock falls below</source>
        <extracomment>Kind of rule, before a number of pieces</extracomment>
        <translation>库存低于</translation>
    </message>
    <message>
        <source>It is no longer on sale</source>
        <extracomment>Kind of rule</extracomment>
        <translation>已下架</translation>
    </message>
    <message>
        <source>It is on sale again</source>
        <extracomment>Kind of rule</extracomment>
        <translation>重新上架</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>规则类型</translation>
    </message>
    <message>
        <source>Percent or yuan</source>
        <translation>百分比或元</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Against which price</source>
        <translation>与哪个价格比较</translation>
    </message>
    <message>
        <source>since last seen</source>
        <extracomment>What a price is compared with</extracomment>
        <translation>与上次见到时相比</translation>
    </message>
    <message>
        <source>since it is watched</source>
        <extracomment>What a price is compared with</extracomment>
        <translation>与开始关注时相比</translation>
    </message>
    <message>
        <source>against the mean of</source>
        <extracomment>What a price is compared with, before a number of days</extracomment>
        <translation>与均价相比，最近</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>by however much</source>
        <translation>不限幅度</translation>
    </message>
    <message>
        <source>The stock reaches</source>
        <extracomment>Kind of rule, before a number of pieces</extracomment>
        <translation>库存达到</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number in the same field</extracomment>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> piece(s)</source>
        <extracomment>Behind a number in the same field</extracomment>
        <translation>
            <numerusform> 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::RulesEdit</name>
    <message>
        <source>Add a &amp;rule</source>
        <translation>添加规则(&amp;R)</translation>
    </message>
    <message>
        <source>No alerts. Prices are still kept for the trends.</source>
        <translation>不会提醒。价格仍会记录，用于走势图。</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>去掉这条规则</translation>
    </message>
</context>
<context>
    <name>sanjia::RunStrip</name>
    <message>
        <source>Stop looking at watches</source>
        <translation>停止查看关注</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <extracomment>In the status bar. %1: what a watch looks at</extracomment>
        <translation>正在查看 %1</translation>
    </message>
    <message>
        <source>%1 · %2 seen</source>
        <extracomment>In the status bar. %1: &quot;Looking at …&quot;, %2: a number of offers</extracomment>
        <translation>%1 · 已看 %2 个</translation>
    </message>
</context>
<context>
    <name>sanjia::RunWords</name>
    <message numerus="yes">
        <source>%Ln seen</source>
        <extracomment>Part of what a run of a watch came to: offers that were looked at</extracomment>
        <translation>
            <numerusform>已查看 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Part of what a run of a watch came to: offers that are different</extracomment>
        <translation>
            <numerusform>变化 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Part of what a run of a watch came to: calls that failed</extracomment>
        <translation>
            <numerusform>失败 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list</extracomment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>sanjia::SampleBanner</name>
    <message>
        <source>You are looking at the sample market: its offers and prices are invented.</source>
        <translation>您正在查看示例市场：其中的商品和价格都是虚构的。</translation>
    </message>
    <message>
        <source>Connect 1688…</source>
        <translation>连接 1688…</translation>
    </message>
</context>
<context>
    <name>sanjia::SavedSearchButton</name>
    <message>
        <source>Save this search…</source>
        <translation>保存当前搜索…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <extracomment>Menu item: the saved searches</extracomment>
        <translation>管理…</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上次更改</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>常用搜索</translation>
    </message>
    <message>
        <source>Searches that you keep under a name</source>
        <translation>您起名保存的搜索</translation>
    </message>
    <message>
        <source>The last change of the saved searches was undone.</source>
        <translation>已撤销常用搜索的上次更改。</translation>
    </message>
    <message>
        <source>Sav&amp;ed searches ▾</source>
        <extracomment>Button with a menu, which the sign tells of</extracomment>
        <translation>常用搜索(&amp;E) ▾</translation>
    </message>
</context>
<context>
    <name>sanjia::SavedSearchDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存当前搜索</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>常用搜索</translation>
    </message>
    <message>
        <source>Saved so far:</source>
        <translation>已保存的搜索：</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>搜索的名称</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>还没有保存的搜索。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>“%1” was replaced; the menu can undo it.</source>
        <translation>已替换“%1”；可在菜单里撤销。</translation>
    </message>
    <message>
        <source>The search was saved as “%1”.</source>
        <translation>搜索已保存为“%1”。</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <extracomment>Button: the search takes the place of the one that has this name</extracomment>
        <translation>替换(&amp;P)</translation>
    </message>
</context>
<context>
    <name>sanjia::SearchDepth</name>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source> × %1 offers</source>
        <extracomment>Behind a number of pages of a search</extracomment>
        <translation> × %1 个商品</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>in the platform&apos;s order</source>
        <extracomment>Order of a search&apos;s results: the platform&apos;s own</extracomment>
        <translation>综合排序</translation>
    </message>
    <message>
        <source>best sold first</source>
        <extracomment>Order of a search&apos;s results</extracomment>
        <translation>销量优先</translation>
    </message>
    <message>
        <source>cheapest first</source>
        <extracomment>Order of a search&apos;s results</extracomment>
        <translation>价格从低到高</translation>
    </message>
    <message>
        <source>best credit first</source>
        <extracomment>Order of a search&apos;s results</extracomment>
        <translation>信用优先</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Read in full: none of the offers that a search finds</extracomment>
        <translation>不读取</translation>
    </message>
    <message>
        <source>the first</source>
        <extracomment>Read in full, before a number of offers</extracomment>
        <translation>前</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>Read in full: every offer that a search finds</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>As 1688 su&amp;ggests</source>
        <translation>按官方指南(&amp;G)</translation>
    </message>
    <message>
        <source>most expensive first</source>
        <extracomment>Order of a search&apos;s results</extracomment>
        <translation>价格从高到低</translation>
    </message>
    <message>
        <source>Read full details of</source>
        <translation>读取完整信息</translation>
    </message>
    <message>
        <source>Tiers, variants and stock are known only of offers whose full details are read</source>
        <translation>只有读取完整信息的商品，才知道阶梯价、规格和库存</translation>
    </message>
    <message>
        <source>Of how many full details are read</source>
        <translation>读取完整信息的个数</translation>
    </message>
    <message>
        <source>What 1688&apos;s own guide suggests: one page of %1, best sold first, full details of the first ten</source>
        <translation>1688 官方指南的建议：一页 %1 个，销量优先，前十个读取完整信息</translation>
    </message>
    <message>
        <source>details of</source>
        <extracomment>Before &quot;none&quot;, &quot;the first&quot; or &quot;all&quot;</extracomment>
        <translation>完整信息：</translation>
    </message>
</context>
<context>
    <name>sanjia::SearchForm</name>
    <message>
        <source>What are you looking for?</source>
        <translation>您在找什么？</translation>
    </message>
    <message>
        <source>Domestic</source>
        <extracomment>The market within China</extracomment>
        <translation>国内</translation>
    </message>
    <message>
        <source>Cross-border</source>
        <extracomment>The market for buyers abroad (寻源通)</extracomment>
        <translation>跨境（寻源通）</translation>
    </message>
    <message>
        <source>Platform order</source>
        <translation>综合排序</translation>
    </message>
    <message>
        <source>Best sold first</source>
        <translation>销量优先</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>价格从低到高</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>价格从高到低</translation>
    </message>
    <message>
        <source>Best credit first</source>
        <translation>信用优先</translation>
    </message>
    <message numerus="yes">
        <source>%n per page</source>
        <translation>
            <numerusform>每页 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Placeholder of the lowest price</extracomment>
        <translation>最低</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Placeholder of the highest price</extracomment>
        <translation>最高</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Number of a 1688 category; empty for all</source>
        <translation>1688 类目编号；留空表示全部</translation>
    </message>
    <message>
        <source>Only offers that are produced after the order</source>
        <translation>只看下单后生产的商品</translation>
    </message>
    <message>
        <source>Also sellers without the quality seller mark</source>
        <translation>也包括没有“实力商家”标志的卖家</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Mar&amp;ket</source>
        <translation>市场(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Price ¥</source>
        <translation>价格 ¥(&amp;P)</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>Between the lowest and the highest price</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>最高价</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <translation>排序(&amp;O)</translation>
    </message>
    <message>
        <source>Offers per page</source>
        <translation>每页商品数</translation>
    </message>
    <message>
        <source>Write what you are looking for.</source>
        <translation>请填写要找的商品。</translation>
    </message>
    <message>
        <source>A price is an amount such as 12.50, or empty.</source>
        <translation>价格应为 12.50 这样的金额，或留空。</translation>
    </message>
    <message>
        <source>The lowest price is above the highest.</source>
        <translation>最低价高于最高价。</translation>
    </message>
    <message>
        <source>Pre-sale on&amp;ly</source>
        <translation>仅预售(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Any seller</source>
        <translation>任意卖家(&amp;A)</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Label of the field for what is searched. Without a letter: the button has it</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>类目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>sanjia::SearchText</name>
    <message>
        <source>market</source>
        <extracomment>A saved search&apos;s kind: it asks the market</extracomment>
        <translation>市场</translation>
    </message>
    <message>
        <source>library</source>
        <extracomment>A saved search&apos;s kind: it asks the library</extracomment>
        <translation>商品库</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Part of what a search asks for: the lowest and the highest price</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>Part of what a search asks for. %1: the lowest price</extracomment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>Part of what a search asks for. %1: the highest price</extracomment>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>best sold first</source>
        <translation>销量从高到低</translation>
    </message>
    <message>
        <source>cheapest first</source>
        <translation>价格从低到高</translation>
    </message>
    <message>
        <source>dearest first</source>
        <translation>价格从高到低</translation>
    </message>
    <message>
        <source>best credit first</source>
        <translation>信用从高到低</translation>
    </message>
    <message>
        <source>cross-border</source>
        <extracomment>Part of what a search asks for: the market for buyers abroad (寻源通)</extracomment>
        <translation>跨境</translation>
    </message>
    <message>
        <source>category %1</source>
        <extracomment>Part of what a search asks for. %1: number of a category</extracomment>
        <translation>类目 %1</translation>
    </message>
    <message>
        <source>pre-sale only</source>
        <translation>仅预售</translation>
    </message>
    <message>
        <source>any seller</source>
        <translation>任意卖家</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>still there</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>without blocked sellers</source>
        <translation>排除已屏蔽的卖家</translation>
    </message>
    <message>
        <source>starred sellers</source>
        <translation>星标卖家</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>有货</translation>
    </message>
    <message numerus="yes">
        <source>seen in the last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天见过</numerusform>
        </translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>sanjia::SecretDialog</name>
    <message>
        <source>The same again:</source>
        <translation>再次输入：</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>sanjia::Settings</name>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &apos;%4&apos;.</source>
        <translation>%1 必须是 %2 到 %3 的整数，不能是“%4”。</translation>
    </message>
    <message>
        <source>%1 must be an address such as https://example.com or, on this machine only, http://127.0.0.1:8080, not &apos;%2&apos;.</source>
        <translation>%1 必须是 https://example.com 这样的地址，本机可以用 http://127.0.0.1:8080，不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 must be md5, hmac or hmac-sha256, not &apos;%2&apos;.</source>
        <translation>%1 必须是 md5、hmac 或 hmac-sha256，不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not &apos;%3&apos;.</source>
        <extracomment>%1: an option or variable, %2: &quot;aop, top, onebound&quot;, %3: what it says</extracomment>
        <translation>%1 必须是 %2 之一，不能是“%3”。</translation>
    </message>
    <message>
        <source>%1 must be portal or router, not &apos;%2&apos;.</source>
        <translation>%1 须为 portal 或 router，而不是“%2”。</translation>
    </message>
    <message>
        <source>There is no account &apos;%1&apos;. &apos;sanjia account list&apos; shows them.</source>
        <translation>没有账号“%1”。&apos;sanjia account list&apos; 可列出全部账号。</translation>
    </message>
</context>
<context>
    <name>sanjia::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Button: the whole table onto the clipboard</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>sanjia::ShortlistEdits</name>
    <message>
        <source>delete “%1”</source>
        <extracomment>An edit that can be undone. %1: name of a shortlist</extracomment>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>make “%1”</source>
        <extracomment>An edit that can be undone. %1: name of a shortlist</extracomment>
        <translation>新建“%1”</translation>
    </message>
    <message>
        <source>rename “%1” to “%2”</source>
        <extracomment>An edit that can be undone. %1: name of a shortlist, %2: its new name</extracomment>
        <translation>把“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>archive “%1”</source>
        <extracomment>An edit that can be undone. %1: name of a shortlist</extracomment>
        <translation>归档“%1”</translation>
    </message>
    <message>
        <source>bring “%1” back from the archive</source>
        <extracomment>An edit that can be undone</extracomment>
        <translation>取消归档“%1”</translation>
    </message>
    <message numerus="yes">
        <source>add %n offer(s) to “%1”</source>
        <extracomment>An edit that can be undone. %1: name of a shortlist</extracomment>
        <translation>
            <numerusform>向“%1”添加 %n 个商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n offer(s) from “%1”</source>
        <extracomment>An edit that can be undone. %1: name of a shortlist</extracomment>
        <translation>
            <numerusform>从“%1”移除 %n 个商品</numerusform>
        </translation>
    </message>
    <message>
        <source>move lines of “%1”</source>
        <extracomment>An edit that can be undone. %1: name of a shortlist</extracomment>
        <translation>调整“%1”的顺序</translation>
    </message>
    <message numerus="yes">
        <source>edit %n line(s) of “%1”</source>
        <extracomment>An edit that can be undone. %1: name of a shortlist</extracomment>
        <translation>
            <numerusform>修改“%1”的 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::ShortlistModel</name>
    <message>
        <source>any</source>
        <extracomment>No variant of the offer is chosen</extracomment>
        <translation>任意</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>已不再提供</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>The price is what it was when the offer was added</extracomment>
        <translation>不变</translation>
    </message>
    <message>
        <source>%1 when it was added</source>
        <translation>加入时为 %1</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>Column: title of an offer</extracomment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Column: name of the supplier</extracomment>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Variant</source>
        <extracomment>Column: chosen SKU</extracomment>
        <translation>规格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>Column: pieces to order</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <extracomment>Column: price per piece at this quantity</extracomment>
        <translation>单价</translation>
    </message>
    <message>
        <source>Line total</source>
        <extracomment>Column: cost of the line</extracomment>
        <translation>小计</translation>
    </message>
    <message>
        <source>Since added</source>
        <extracomment>Column: price change since the offer was added</extracomment>
        <translation>加入后变化</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>Column: pieces in stock</extracomment>
        <translation>库存</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column: the buyer&apos;s own words</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Below the least that can be ordered alone: only as a mixed batch</source>
        <translation>低于单独起订量：只能混批</translation>
    </message>
    <message>
        <source>%1, reached</source>
        <extracomment>%1: the price that a piece should cost at most, and it costs no more</extracomment>
        <translation>%1，已达到</translation>
    </message>
    <message>
        <source>%1, %2 over</source>
        <extracomment>%1: the price that a piece should cost at most, %2: how much more it costs</extracomment>
        <translation>%1，高出 %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>What a piece should cost at most</source>
        <translation>每件最多愿付的价格</translation>
    </message>
    <message>
        <source>1 is your first choice</source>
        <translation>1 为首选</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>Column: 1 is the buyer&apos;s first choice</extracomment>
        <translation>排名</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Column: what a piece should cost at most</extracomment>
        <translation>目标价</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Column: the buyer&apos;s own words for a line</extracomment>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>sanjia::ShortlistPane</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing on this list yet</source>
        <translation>清单还是空的</translation>
    </message>
    <message>
        <source>Choose offers on the market or library page and press Ctrl+D.</source>
        <translation>在市场页或商品库页选择商品，然后按 Ctrl+D。</translation>
    </message>
    <message>
        <source>My shortlist</source>
        <translation>我的清单</translation>
    </message>
    <message>
        <source>Already on “%1”</source>
        <translation>已在“%1”中</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) added to “%1”</source>
        <translation>
            <numerusform>已把 %n 个商品加入“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) removed; Ctrl+Z brings back</source>
        <translation>
            <numerusform>已移除 %n 个商品；按 Ctrl+Z 恢复</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Snapshots…</source>
        <translation>快照(&amp;S)…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hidden</source>
        <translation>
            <numerusform>隐藏了 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No shortlist yet</source>
        <translation>还没有清单</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>清单内查找</translation>
    </message>
</context>
<context>
    <name>sanjia::ShortlistTotals</name>
    <message>
        <source>Orders by seller</source>
        <translation>按卖家汇总的订单</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: &quot;5 offers&quot;, %2: &quot;2 orders&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n 个商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <extracomment>one for each seller</extracomment>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, goods %2, freight %3</source>
        <extracomment>%1: &quot;5 offers in 2 orders&quot;, %2, %3: amounts of money</extracomment>
        <translation>%1，货款 %2，运费 %3</translation>
    </message>
    <message>
        <source>%1 (%2 in my currency)</source>
        <extracomment>%1: an amount of yuan, %2: the same in the buyer&apos;s currency</extracomment>
        <translation>%1（折合外币 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n without a price)</source>
        <extracomment>%1: what is known of a list&apos;s cost</extracomment>
        <translation>
            <numerusform>%1（%n 个没有价格）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, total %2</source>
        <extracomment>%1: what is on a list, %2: an amount of money</extracomment>
        <translation>%1，合计 %2</translation>
    </message>
</context>
<context>
    <name>sanjia::SimilarDialog</name>
    <message>
        <source>&amp;Search the market too</source>
        <translation>再搜市场(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare with this</source>
        <translation>与本商品比较(&amp;C)</translation>
    </message>
    <message>
        <source>Add to short&amp;list</source>
        <translation>加入清单(&amp;L)</translation>
    </message>
    <message>
        <source>Similar offers</source>
        <translation>相似商品</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar offer(s) of other sellers in the library</source>
        <translation>
            <numerusform>商品库中有其他卖家的相似商品 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing similar of another seller is in the library. The market may know more.</source>
        <translation>商品库中没有其他卖家的相似商品，可以再搜市场。</translation>
    </message>
    <message>
        <source>Similar to: %1 · %2 at your quantity</source>
        <extracomment>Heading. %1: title of an offer</extracomment>
        <translation>与此商品相似：%1 · 按您的数量 %2</translation>
    </message>
    <message>
        <source>Similar to: %1</source>
        <translation>与此商品相似：%1</translation>
    </message>
</context>
<context>
    <name>sanjia::SimilarModel</name>
    <message>
        <source>Offer</source>
        <extracomment>Column: title of an offer</extracomment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Column: name of the supplier</extracomment>
        <translation>卖家</translation>
    </message>
    <message>
        <source>At my quantity</source>
        <extracomment>Column: price per piece at the buyer&apos;s quantity</extracomment>
        <translation>按我的数量</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column: why offers are called alike</extracomment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Similarity</source>
        <extracomment>Column: how much an offer is like another, in percent</extracomment>
        <translation>相似度</translation>
    </message>
    <message>
        <source>vs. this offer</source>
        <extracomment>Column: how much dearer or cheaper than the offer looked at</extracomment>
        <translation>与本商品比</translation>
    </message>
</context>
<context>
    <name>sanjia::SkuModel</name>
    <message>
        <source>Variant</source>
        <extracomment>Column: the attributes of a SKU, colour and size for example</extracomment>
        <translation>规格</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column: the seller&apos;s own article number</extracomment>
        <translation>货号</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Column of prices</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>Column: pieces in stock</extracomment>
        <translation>库存</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <extracomment>%1: a variant, %2: the seller&apos;s own number for it</extracomment>
        <translation>%1，货号 %2</translation>
    </message>
</context>
<context>
    <name>sanjia::SnapshotDialog</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A snapshot. %1: when it was taken, %2: the buyer&apos;s words for it</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A snapshot. %1: name of the list, %2: when it was taken</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Only what c&amp;hanged</source>
        <translation>只看有变化的(&amp;H)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>复制为表格(&amp;C)</translation>
    </message>
    <message>
        <source>Snapshots of “%1”</source>
        <extracomment>Window title. %1: name of a shortlist</extracomment>
        <translation>“%1”的快照</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>&amp;Take snapshot…</source>
        <translation>拍快照(&amp;T)…</translation>
    </message>
    <message>
        <source>Keeps what the list costs now</source>
        <translation>保存清单现在的价格</translation>
    </message>
    <message>
        <source>Com&amp;pared with</source>
        <extracomment>Label of a choice: the earlier snapshot is compared with …</extracomment>
        <translation>对比(&amp;P)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>A choice: the list as it is now</extracomment>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), together %1</source>
        <translation>
            <numerusform>%n 行，合计 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1: &quot;3 lines changed&quot;, %2: &quot;1 new&quot;, %3: &quot;2 gone&quot;</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n 项有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>lines that only the later snapshot has</extracomment>
        <translation>
            <numerusform>新增 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <extracomment>lines that only the earlier snapshot has</extracomment>
        <translation>
            <numerusform>移除 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>The price is what it was</extracomment>
        <translation>不变</translation>
    </message>
    <message>
        <source>Take snapshot</source>
        <translation>拍快照</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <extracomment>Proposed words for a snapshot. %1: a date</extracomment>
        <translation>%1 的价格</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>尚无快照</translation>
    </message>
    <message>
        <source>The lines that changed since the snapshot will stand here.</source>
        <translation>快照之后有变化的商品会显示在这里。</translation>
    </message>
    <message>
        <source>No snapshot yet. Take one, and later see here what became cheaper, more expensive or sold out since.</source>
        <translation>尚无快照。先拍一个，以后即可在此查看哪些降价、涨价或售罄。</translation>
    </message>
    <message>
        <source>Snapshots of &amp;all lists</source>
        <translation>所有清单的快照(&amp;A)</translation>
    </message>
    <message>
        <source>%1. Total then %2, later %3 (%4).</source>
        <extracomment>%1: what changed in a list, %2, %3: what it cost together, %4: change in percent</extracomment>
        <translation>%1。原合计 %2，现合计 %3（%4）。</translation>
    </message>
</context>
<context>
    <name>sanjia::SnapshotModel</name>
    <message>
        <source>same</source>
        <extracomment>A price is what it was</extracomment>
        <translation>不变</translation>
    </message>
    <message>
        <source>new on the list</source>
        <extracomment>A line that only the later one of two snapshots has</extracomment>
        <translation>新加入清单</translation>
    </message>
    <message>
        <source>no longer on the list</source>
        <extracomment>A line that only the earlier one of two snapshots has</extracomment>
        <translation>已不在清单</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>in stock again</source>
        <translation>恢复有货</translation>
    </message>
    <message>
        <source>another variant</source>
        <translation>换了规格</translation>
    </message>
    <message>
        <source>another quantity</source>
        <translation>数量不同</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation>降价</translation>
    </message>
    <message>
        <source>has a price again</source>
        <translation>恢复报价</translation>
    </message>
    <message>
        <source>without a price</source>
        <translation>没有价格</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A figure of two snapshots. %1: the earlier one&apos;s, %2: the later one&apos;s</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>Column: title of an offer</extracomment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Column: name of the supplier</extracomment>
        <translation>卖家</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Column: what happened to a line between two snapshots</extracomment>
        <translation>变化</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>Column: pieces to order</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit cost then</source>
        <extracomment>Column: price per piece in the earlier snapshot</extracomment>
        <translation>原单价</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: change of the price per piece</extracomment>
        <translation>涨跌</translation>
    </message>
    <message>
        <source>Line total then</source>
        <extracomment>Column: cost of the line in the earlier snapshot</extracomment>
        <translation>原小计</translation>
    </message>
    <message>
        <source>more expensive</source>
        <translation>涨价</translation>
    </message>
    <message>
        <source>Unit cost later</source>
        <extracomment>Column: price per piece in the later snapshot</extracomment>
        <translation>现单价</translation>
    </message>
    <message>
        <source>Line total later</source>
        <extracomment>Column: cost of the line in the later snapshot</extracomment>
        <translation>现小计</translation>
    </message>
</context>
<context>
    <name>sanjia::StatusStrip</name>
    <message>
        <source>Reading the offer</source>
        <translation>正在读取商品</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Read the offer again</source>
        <translation>重新读取商品</translation>
    </message>
    <message>
        <source>This offer is gone: the seller took it down or the market no longer shows it. What was known of it stays below.</source>
        <translation>该商品已不在：卖家已下架，或市场不再显示。已知的内容保留在下面。</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>%1 what happened, %2 what to do about it; both are whole sentences</extracomment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>sanjia::SupplierModel</name>
    <message numerus="yes">
        <source>%Ln of them gone</source>
        <translation>
            <numerusform>其中 %Ln 个已下架</numerusform>
        </translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Column: name of the supplier</extracomment>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>Column: starred or blocked</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>Offers</source>
        <extracomment>Column: how many offers of a seller were seen</extracomment>
        <translation>商品数</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>Column: the lowest cost of a piece among a seller&apos;s offers</extracomment>
        <translation>最低价</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>Column: the median cost of a piece among a seller&apos;s offers</extracomment>
        <translation>中位价</translation>
    </message>
    <message>
        <source>In stock</source>
        <extracomment>Column: the share of a seller&apos;s offers that are in stock</extracomment>
        <translation>有货率</translation>
    </message>
    <message>
        <source>Changes a year</source>
        <extracomment>Column: how often an offer&apos;s price changes in a year</extracomment>
        <translation>年变价次数</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column: where the seller ships from</extracomment>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Credit</source>
        <extracomment>Column: TrustPass level (诚信通)</extracomment>
        <translation>诚信等级</translation>
    </message>
    <message>
        <source>Years</source>
        <extracomment>Column: for how many years the seller has been a member</extracomment>
        <translation>年限</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Column: when an offer of the seller was last seen</extracomment>
        <translation>最近见到</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column: the buyer&apos;s own words</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Of the offers whose stock is known</source>
        <translation>在库存已知的商品中所占比例</translation>
    </message>
    <message>
        <source>How often the listed price of an offer changes in a year, since each was first seen</source>
        <translation>自首次见到以来，每个商品的标价平均一年变动几次</translation>
    </message>
    <message>
        <source>How many of the offers allow mixed batches</source>
        <translation>支持混批的商品数</translation>
    </message>
    <message>
        <source>Unit cost at your quantity of the cheapest of the offers</source>
        <translation>按您的数量，最便宜的商品单件成本</translation>
    </message>
    <message>
        <source>Median unit cost at your quantity of the offers</source>
        <translation>按您的数量，各商品单件成本的中位数</translation>
    </message>
    <message>
        <source>The median compared with that of all offers your words find, of any seller</source>
        <translation>与按您的词语找到的全部商品的中位价相比，不论由谁出售</translation>
    </message>
    <message>
        <source>vs. median</source>
        <extracomment>Column: how far a seller&apos;s median is from that of all that was found</extracomment>
        <translation>比中位价</translation>
    </message>
    <message>
        <source>Allow mixing</source>
        <extracomment>Column: how many offers of a seller allow mixed batches (混批)</extracomment>
        <translation>混批商品数</translation>
    </message>
</context>
<context>
    <name>sanjia::SupplierPane</name>
    <message>
        <source>Sellers</source>
        <translation>卖家</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what a button does, %2: its keys</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品词语</translation>
    </message>
    <message>
        <source>Whose goods? Words narrow to the sellers of what you look for, and compare their prices</source>
        <translation>想买什么？输入词语，只列出卖这类商品的卖家，并比较他们的价格</translation>
    </message>
    <message>
        <source>Which sellers</source>
        <translation>哪些卖家</translation>
    </message>
    <message>
        <source>All sellers</source>
        <extracomment>Filter: sellers with any mark or none</extracomment>
        <translation>全部卖家</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>Filter: sellers with a star</extracomment>
        <translation>星标</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Filter: sellers that were blocked</extracomment>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>Button: marks a seller as a good one</extracomment>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Block</source>
        <extracomment>Button: marks a seller as one not to buy from</extracomment>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Clear mark</source>
        <translation>清除标记</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>No seller fits</source>
        <translation>没有符合的卖家</translation>
    </message>
    <message>
        <source>Try fewer words, or choose all sellers.</source>
        <translation>请减少词语，或选择全部卖家。</translation>
    </message>
    <message>
        <source>No sellers yet</source>
        <translation>还没有卖家</translation>
    </message>
    <message>
        <source>Whoever sells what you see on the market page is listed here.</source>
        <translation>您在市场页看到的商品，其卖家都会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seller(s)</source>
        <translation>
            <numerusform>%Ln 个卖家</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch…</source>
        <extracomment>Button: lets the program look at a seller&apos;s offers by itself</extracomment>
        <translation>关注…</translation>
    </message>
    <message>
        <source>Show offers</source>
        <translation>查看其商品</translation>
    </message>
    <message>
        <source>Compare cheapest</source>
        <translation>比较其最低价商品</translation>
    </message>
    <message>
        <source>%1 · median unit cost %2</source>
        <translation>%1 · 单件成本中位数 %2</translation>
    </message>
</context>
<context>
    <name>sanjia::TableActions</name>
    <message>
        <source>offers</source>
        <extracomment>Suggested file name, without ending</extracomment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Watch…</source>
        <extracomment>Menu entry: lets the program look at the chosen offers by itself</extracomment>
        <translation>关注…</translation>
    </message>
    <message numerus="yes">
        <source>At most %n windows are opened at once</source>
        <translation>
            <numerusform>一次最多打开 %n 个窗口</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::TableColumns</name>
    <message>
        <source>Sort also by this column</source>
        <translation>再按此列排序</translation>
    </message>
    <message>
        <source>Freeze up to this column</source>
        <extracomment>Menu of a column&apos;s header: this and those left of it stay when others scroll sideways</extracomment>
        <translation>冻结到此列</translation>
    </message>
    <message>
        <source>Freeze no column</source>
        <extracomment>Menu of a column&apos;s header: no column stays when others scroll sideways</extracomment>
        <translation>不冻结列</translation>
    </message>
    <message>
        <source>Original order</source>
        <translation>原始顺序</translation>
    </message>
    <message>
        <source>Freeze up to</source>
        <extracomment>Menu of columns: up to which one they stay when the others scroll sideways</extracomment>
        <translation>冻结到</translation>
    </message>
    <message>
        <source>Then by</source>
        <extracomment>Menu of sorting: by which column rows are sorted that are equal in the first</extracomment>
        <translation>其次按</translation>
    </message>
</context>
<context>
    <name>sanjia::TagDialog</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: a new tag to the list</extracomment>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln 个商品</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
</context>
<context>
    <name>sanjia::TargetDelegate</name>
    <message>
        <source>Target price</source>
        <translation>目标价</translation>
    </message>
</context>
<context>
    <name>sanjia::TellingDialog</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop</source>
        <translation>桌面通知(&amp;N)</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>选择程序</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <extracomment>Label: a program that alerts are sent to</extracomment>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <extracomment>Label: what a program is started with</extracomment>
        <translation>参数(&amp;A)</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>a vault under a passphrase</source>
        <translation>口令保护的保险库</translation>
    </message>
    <message>
        <source>memory only, until Sanjia ends</source>
        <translation>仅内存，退出三家即失效</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <extracomment>Label: where alerts are posted to</extracomment>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <extracomment>Label: a folder</extracomment>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>最近的通知</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Not set up: nothing is sent.</source>
        <translation>未设置：不发送任何内容。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Sends to %1.</source>
        <extracomment>How a webhook is set up. %1: a host</extracomment>
        <translation>发送到 %1。</translation>
    </message>
    <message>
        <source>Which program?</source>
        <translation>哪个程序？</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>写入哪个文件夹？</translation>
    </message>
    <message>
        <source>Which address?</source>
        <translation>哪个地址？</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>A test message is under way</extracomment>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>The test arrived.</source>
        <translation>测试已送达。</translation>
    </message>
    <message>
        <source>Notifications of alerts</source>
        <translation>提醒的外部通知</translation>
    </message>
    <message>
        <source>as in a terminal, with &quot;quotes&quot; around spaces</source>
        <translation>与终端中相同，含空格的部分加 &quot;引号&quot;</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <extracomment>Label: what messages are signed with</extracomment>
        <translation>签名密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Stored &amp;in</source>
        <extracomment>Label: where address and key are kept</extracomment>
        <translation>保存在(&amp;I)</translation>
    </message>
    <message>
        <source>Wri&amp;tten next day at</source>
        <extracomment>Label, before an hour: when the page of yesterday is written</extracomment>
        <translation>次日生成时间(&amp;T)</translation>
    </message>
    <message>
        <source>No notifications yet. Set up a channel above; Test sends one right away.</source>
        <translation>还没有发出过通知。请在上方设置一种方式，“测试”可立即试用。</translation>
    </message>
    <message>
        <source>Each alert is sent once through every channel set up here, by the window or by “sanjia watch run”, whichever gets to it first. A failed message is retried for three days.</source>
        <translation>每条提醒会通过此处启用的每种方式各发送一次，由本窗口或“sanjia watch run”发送，以先到者为准。发送失败的会在三天内重试。</translation>
    </message>
    <message>
        <source>Turned off.</source>
        <translation>已停用。</translation>
    </message>
    <message>
        <source>unchanged (%1)</source>
        <translation>保持不变（%1）</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>New alerts are sent from now on.</source>
        <translation>从现在起会发送新的提醒。</translation>
    </message>
</context>
<context>
    <name>sanjia::TellingModel</name>
    <message>
        <source>When</source>
        <extracomment>Column: when a message went out</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>Column: how many alerts a message holds</extracomment>
        <translation>提醒数</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether a message was told, waits or was given up</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Column: how often a message was tried</extracomment>
        <translation>次数</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column: why the last try failed</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Column: how alerts were sent: to a program, a webhook, a daily page</extracomment>
        <translation>方式</translation>
    </message>
</context>
<context>
    <name>sanjia::TellingText</name>
    <message>
        <source>“%1” cannot be started. Is its name right?</source>
        <extracomment>%1: a program</extracomment>
        <translation>无法启动“%1”。名称正确吗？</translation>
    </message>
    <message>
        <source>It took too long and was ended.</source>
        <translation>运行时间过长，已被终止。</translation>
    </message>
    <message>
        <source>It crashed.</source>
        <translation>程序崩溃了。</translation>
    </message>
    <message>
        <source>It ended with status %1.</source>
        <translation>程序以状态 %1 结束。</translation>
    </message>
    <message>
        <source>The address cannot be reached.</source>
        <translation>无法连接到该地址。</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>对方未及时应答。</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>无法建立安全连接。</translation>
    </message>
    <message>
        <source>Its server has trouble of its own (%1).</source>
        <extracomment>%1: an HTTP status such as 503</extracomment>
        <translation>对方服务器出现故障（%1）。</translation>
    </message>
    <message>
        <source>It asks for more time between messages (%1).</source>
        <extracomment>%1: an HTTP status such as 429</extracomment>
        <translation>对方要求降低发送频率（%1）。</translation>
    </message>
    <message>
        <source>It does not let us in (%1). Is the address whole, with its token?</source>
        <extracomment>%1: an HTTP status such as 401</extracomment>
        <translation>对方拒绝访问（%1）。地址是否完整、包含令牌？</translation>
    </message>
    <message>
        <source>The address must begin with https:// and must not hold a user or a part after #.</source>
        <translation>地址必须以 https:// 开头，且不能包含用户名或 # 之后的部分。</translation>
    </message>
    <message>
        <source>It refused the message (%1). Is the address right?</source>
        <extracomment>%1: an HTTP status such as 404</extracomment>
        <translation>对方拒绝了消息（%1）。地址正确吗？</translation>
    </message>
    <message>
        <source>Its answer is longer than any answer has to be.</source>
        <translation>对方的应答过长。</translation>
    </message>
    <message>
        <source>It leads elsewhere (%1), which is not followed. Enter the new address.</source>
        <extracomment>%1: an HTTP status such as 302</extracomment>
        <translation>该地址跳转到别处（%1），程序不会跟随。请填写新地址。</translation>
    </message>
    <message>
        <source>The place that keeps its address is locked. For sanjia watch run set SANJIA_PASSPHRASE.</source>
        <translation>保存地址的位置已锁定。使用 sanjia watch run 时请设置 SANJIA_PASSPHRASE。</translation>
    </message>
    <message>
        <source>Its address is not kept here any more. Enter it again.</source>
        <translation>此处已不再保存其地址。请重新填写。</translation>
    </message>
    <message>
        <source>told</source>
        <extracomment>State of a message: it arrived</extracomment>
        <translation>已通知</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>waits</source>
        <extracomment>State of a message. %1: date and time of the next try</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>%1 重试</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>A way to tell of alerts: a program that is run</extracomment>
        <translation>程序</translation>
    </message>
    <message>
        <source>Webhook</source>
        <extracomment>A way to tell of alerts: an address they are posted to</extracomment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Daily page</source>
        <extracomment>A way to tell of alerts: an HTML file a day</extracomment>
        <translation>每日页面</translation>
    </message>
    <message>
        <source>It was interrupted, or switched off.</source>
        <translation>已中断或已停用。</translation>
    </message>
    <message>
        <source>%1 It said: %2</source>
        <extracomment>%1: what happened to a program, %2: what it said last</extracomment>
        <translation>%1输出：%2</translation>
    </message>
</context>
<context>
    <name>sanjia::TellingWayBox</name>
    <message>
        <source>Test</source>
        <extracomment>Button: sends a test message</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a button. %1: &quot;Program&quot; or &quot;Webhook&quot;, %2: what the button does</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>Button: alerts are not sent this way any more</extracomment>
        <translation>停用</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what was changed in how alerts are sent</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>启用</translation>
    </message>
</context>
<context>
    <name>sanjia::TermsFields</name>
    <message>
        <source>per order</source>
        <translation>每单</translation>
    </message>
    <message>
        <source>Freight per order</source>
        <translation>每单运费</translation>
    </message>
    <message>
        <source>0.14</source>
        <extracomment>Example of a currency rate</extracomment>
        <translation>0.14</translation>
    </message>
    <message>
        <source>Currency rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Units of your currency for one yuan</source>
        <translation>1 元人民币折合多少外币</translation>
    </message>
    <message>
        <source>R&amp;ate</source>
        <translation>汇率(&amp;A)</translation>
    </message>
    <message>
        <source>set on %1</source>
        <extracomment>Beside a currency rate. %1: the day on which the buyer set it</extracomment>
        <translation>设于 %1</translation>
    </message>
    <message>
        <source>Freigh&amp;t ¥</source>
        <translation>运费 ¥(&amp;T)</translation>
    </message>
</context>
<context>
    <name>sanjia::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>外观(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Theme</extracomment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Theme</extracomment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>行高(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <extracomment>Height of the rows of tables</extracomment>
        <translation>紧凑(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <extracomment>Height of the rows of tables</extracomment>
        <translation>标准(&amp;N)</translation>
    </message>
    <message>
        <source>With &amp;pictures</source>
        <extracomment>Height of the rows of tables: so high that each offer&apos;s picture fits in</extracomment>
        <translation>带图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Menu of the program&apos;s languages. Add the English word, for who cannot read yours</extracomment>
        <translation>语言 (&amp;Language)</translation>
    </message>
</context>
<context>
    <name>sanjia::TierModel</name>
    <message>
        <source>Quantity</source>
        <extracomment>Column: from – to pieces</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <extracomment>Column: price per piece</extracomment>
        <translation>单价</translation>
    </message>
    <message>
        <source>My quantity</source>
        <extracomment>Column: marks the tier of the buyer&apos;s quantity</extracomment>
        <translation>我的数量</translation>
    </message>
    <message>
        <source>◀ applies</source>
        <extracomment>Marks the tier that applies to the buyer&apos;s quantity</extracomment>
        <translation>◀ 适用</translation>
    </message>
</context>
<context>
    <name>sanjia::TimeTicks</name>
    <message>
        <source>d MMM</source>
        <extracomment>Date format of a day on a time axis (Qt&apos;s letters: d day, MMM short month, M month number)</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Date format of a month on a time axis</extracomment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>sanjia::TourCard</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>a stop of the tour of the window: its number and how many there are</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>a button: ends the tour of the window</extracomment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>a button: to the stop before of the tour of the window</extracomment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>a button: to the next stop of the tour of the window</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>sanjia::TourWords</name>
    <message>
        <source>Search here</source>
        <translation>在这里搜索</translation>
    </message>
    <message>
        <source>Write what you need, such as 蓝牙耳机, and press Enter. Price, category and order narrow the search before it is sent.</source>
        <translation>输入您要找的商品，例如“蓝牙耳机”，然后按 Enter。价格、类目和排序会在发送前缩小搜索范围。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>A row for each offer. A click on a heading sorts; the column “At my quantity” says what a piece really costs you.</source>
        <translation>每个商品一行，点击表头可排序。“按我的数量”一列是您实际的单价。</translation>
    </message>
    <message>
        <source>One offer in full</source>
        <translation>商品详情</translation>
    </message>
    <message>
        <source>The row you choose is shown here: its price tiers, its variants and how the price has moved.</source>
        <translation>这里显示所选商品的阶梯价、规格和价格走势。</translation>
    </message>
    <message>
        <source>Your quantity</source>
        <translation>您的数量</translation>
    </message>
    <message>
        <source>Say how many pieces you want to buy (Ctrl+U). Every page then shows what they cost, and sorts by it.</source>
        <translation>填写您想买多少件（Ctrl+U）。各页面随即显示相应的价格，并可按它排序。</translation>
    </message>
    <message>
        <source>Keep and compare</source>
        <translation>收藏与比较</translation>
    </message>
    <message>
        <source>Ctrl+D puts chosen rows on a shortlist, Ctrl+M lays them side by side. Both work in every table of offers.</source>
        <translation>Ctrl+D 把所选商品加入清单，Ctrl+M 并排比较。在任何商品表中都可使用。</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他功能</translation>
    </message>
    <message>
        <source>Ctrl+K finds whatever the program can do by a word. F1 opens the user guide at the page you are on. This tour is in the Help menu.</source>
        <translation>Ctrl+K 输入一个词即可找到程序的任何功能。F1 打开用户指南中有关当前页面的一章。本导览可在“帮助”菜单中再次打开。</translation>
    </message>
</context>
<context>
    <name>sanjia::TrendMenu</name>
    <message>
        <source>More &amp;lines</source>
        <translation>更多价格线(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep this line when another offer is chosen</source>
        <translation>选其他商品时保留此线(&amp;K)</translation>
    </message>
    <message>
        <source>Let kept lines &amp;go</source>
        <translation>去掉保留的线(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stock below</source>
        <translation>下方显示库存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Target price…</source>
        <translation>目标价(&amp;T)…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>In percent of a co&amp;mmon day</source>
        <translation>以共同起始日的百分比显示(&amp;M)</translation>
    </message>
    <message>
        <source>Sal&amp;es below</source>
        <translation>下方显示销量(&amp;E)</translation>
    </message>
</context>
<context>
    <name>sanjia::TrendPanel</name>
    <message>
        <source>Which price the chart shows</source>
        <translation>图表显示哪个价格</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>价格走势</translation>
    </message>
    <message>
        <source>Show the price history as a table</source>
        <translation>以表格显示价格走势</translation>
    </message>
    <message>
        <source>Reading the prices…</source>
        <translation>正在读取价格…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button with a menu: everything else that can be done with the chart; keep it short</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>More lines, percent, stock, target; save, copy, print</source>
        <translation>更多价格线、百分比、库存、目标价；保存、复制、打印</translation>
    </message>
    <message>
        <source>Drag to move, Ctrl and wheel or + and − to zoom, double click or 0 to see the range again; arrow keys read off changes</source>
        <translation>拖动可平移，Ctrl 加滚轮或 + 和 − 可缩放，双击或按 0 回到所选范围；方向键逐个读出变动</translation>
    </message>
    <message>
        <source>Kept. Choose another offer to see both.</source>
        <translation>已保留。选择另一个商品即可同时查看。</translation>
    </message>
    <message>
        <source>Target price</source>
        <translation>目标价</translation>
    </message>
    <message>
        <source>What you want to pay for a piece, in yuan (0 for no line):</source>
        <translation>您希望每件的价格，单位元（填 0 不画线）：</translation>
    </message>
    <message>
        <source>“%1” is no price.</source>
        <translation>“%1”不是价格。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存走势图</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg);;PDF documents (*.pdf);;Tables of the points (*.csv)</source>
        <translation>图片 (*.png);;矢量图 (*.svg);;PDF 文档 (*.pdf);;价格点表格 (*.csv)</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>打印走势图</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>There is nothing to show below the chart yet: no count of this offer has changed since it is kept.</source>
        <translation>图表下方还没有可显示的内容：开始保存以来，该商品的数量没有变化。</translation>
    </message>
</context>
<context>
    <name>sanjia::TrendPlot</name>
    <message>
        <source>From %1 on</source>
        <extracomment>Which price a chart shows: that of a tier. %1: &quot;100 pieces&quot;</extracomment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>At my quantity (%1)</source>
        <extracomment>Which price a chart shows: that of the buyer&apos;s quantity. %1: &quot;100 pieces&quot;</extracomment>
        <translation>按我的数量（%1）</translation>
    </message>
    <message>
        <source>Listed price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A line of a chart: %1 title of the offer, %2 which of its prices</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Sold a month</source>
        <extracomment>Below a chart: how many pieces are sold in 30 days, at the pace of that time</extracomment>
        <translation>月销量</translation>
    </message>
</context>
<context>
    <name>sanjia::TrendRanges</name>
    <message>
        <source>1 W</source>
        <extracomment>Range of the chart: the last week; keep it very short</extracomment>
        <translation>1 周</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>最近一周</translation>
    </message>
    <message>
        <source>1 M</source>
        <extracomment>Range of the chart: the last month; keep it very short</extracomment>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>最近一个月</translation>
    </message>
    <message>
        <source>3 M</source>
        <extracomment>Range of the chart: the last three months; keep it very short</extracomment>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>Last three months</source>
        <translation>最近三个月</translation>
    </message>
    <message>
        <source>1 Y</source>
        <extracomment>Range of the chart: the last year; keep it very short</extracomment>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Range of the chart: everything ever seen</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything ever seen</source>
        <translation>见过的全部时间</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>从某一天到另一天</translation>
    </message>
    <message>
        <source>First day of the range</source>
        <extracomment>First day of a range</extracomment>
        <translation>范围的第一天</translation>
    </message>
    <message>
        <source>Last day of the range</source>
        <extracomment>Last day of a range</extracomment>
        <translation>范围的最后一天</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Dates…</source>
        <extracomment>Range of the chart: from one day to another; keep it very short</extracomment>
        <translation>日期…</translation>
    </message>
</context>
<context>
    <name>sanjia::TrendWords</name>
    <message>
        <source>%1, unchanged since %2</source>
        <translation>%1，自 %2 起没有变化</translation>
    </message>
    <message numerus="yes">
        <source>Now %1 · lowest %2 (%3) · highest %4 · mean %5 · %n change(s)</source>
        <translation>
            <numerusform>现价 %1 · 最低 %2（%3）· 最高 %4 · 均价 %5 · 变动 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Not seen in the last 30 days.</source>
        <translation>近 30 天未见到。</translation>
    </message>
    <message>
        <source>No change in the last 30 days.</source>
        <translation>近 30 天没有变动。</translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days: %n change(s), %1 in all.</source>
        <extracomment>%1: a percentage with its sign</extracomment>
        <translation>
            <numerusform>近 30 天变动 %n 次，累计 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>90-day low</source>
        <extracomment>Badge of a price; keep it short</extracomment>
        <translation>90 天最低</translation>
    </message>
    <message>
        <source>rose %1</source>
        <extracomment>Badge of a price, in the last 30 days: %1 is a percentage; keep it short</extracomment>
        <translation>涨 %1</translation>
    </message>
    <message>
        <source>fell %1</source>
        <translation>跌 %1</translation>
    </message>
    <message>
        <source>90-day high</source>
        <extracomment>Badge of a price; keep it short</extracomment>
        <translation>90 天最高</translation>
    </message>
    <message>
        <source>First seen today; nothing to compare with yet.</source>
        <translation>今天首次见到，还没有可以比较的价格。</translation>
    </message>
    <message>
        <source>Seen on %1 only; nothing to compare with yet.</source>
        <extracomment>%1: a day</extracomment>
        <translation>只在 %1 见过，还没有可以比较的价格。</translation>
    </message>
    <message>
        <source>No change since it was first seen on %1.</source>
        <extracomment>%1: a day of the last month</extracomment>
        <translation>自 %1 首次见到以来没有变化。</translation>
    </message>
    <message>
        <source>Now %1</source>
        <extracomment>Under the chart of a price that never changed. %1: an amount</extracomment>
        <translation>现价 %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Under a chart. %1: &quot;90-day low&quot;, %2: a sentence about the last month</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>sanjia::VariantButton</name>
    <message>
        <source>Compares the same variant of every offer, such as the black one of each</source>
        <translation>比较每个商品的同一种规格，例如各家的黑色款</translation>
    </message>
    <message>
        <source>Var&amp;iant: %1 ▾</source>
        <extracomment>Button. %1: the chosen variant such as &quot;颜色: 黑色&quot;, or &quot;any&quot;; the sign tells of a menu</extracomment>
        <translation>规格(&amp;I)：%1 ▾</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>&amp;Any variant</source>
        <extracomment>Menu item: variants do not count, offers are compared as they are</extracomment>
        <translation>任意规格(&amp;A)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>Menu item. %1: a variant&apos;s value such as 黑色; %2 of %3: how many offers have it</extracomment>
        <translation>%1（%3 个商品中有 %2 个）</translation>
    </message>
</context>
<context>
    <name>sanjia::VariantDelegate</name>
    <message>
        <source>Variant</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>No variant of the offer is chosen</extracomment>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>sanjia::VariantText</name>
    <message>
        <source>any</source>
        <extracomment>The variant of an offer that is costed: none was chosen</extracomment>
        <translation>任意</translation>
    </message>
    <message>
        <source>has no such variant</source>
        <extracomment>An offer has variants, but none like the one that was chosen</extracomment>
        <translation>没有这种规格</translation>
    </message>
    <message>
        <source>no variants, costed as it is</source>
        <extracomment>An offer of which there is only one kind</extracomment>
        <translation>没有规格之分，按整个商品计价</translation>
    </message>
    <message>
        <source>variants not read yet</source>
        <translation>规格尚未读取</translation>
    </message>
    <message>
        <source>similar: %1</source>
        <extracomment>A variant that is nearly the one that was chosen. %1: its attributes</extracomment>
        <translation>相近：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (the cheapest of %n that fit)</source>
        <extracomment>%1: the variant that is costed; %n: how many are like the one that was chosen</extracomment>
        <translation>
            <numerusform>%1（符合的 %n 种规格中最便宜的）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanjia::WatchDialog</name>
    <message>
        <source>&amp;Pages</source>
        <translation>页数(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>静默时段(&amp;Q)</translation>
    </message>
    <message>
        <source>New watch</source>
        <translation>新建关注</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>静默开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>静默结束</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>多久一次</translation>
    </message>
    <message>
        <source>Unit of how often</source>
        <translation>间隔单位</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of day</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>How long a rule is quiet</source>
        <translation>规则静默多久</translation>
    </message>
    <message>
        <source>Unit of how long</source>
        <translation>静默时长单位</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <extracomment>Label: what a watch looks at</extracomment>
        <translation>关注(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <extracomment>Label, before a time such as &quot;6 hours&quot;</extracomment>
        <translation>每隔(&amp;E)</translation>
    </message>
    <message>
        <source>Edit watch</source>
        <translation>修改关注</translation>
    </message>
    <message>
        <source>During this time the same rule does not alert again about the same offer, unless the price moves further</source>
        <translation>在此期间，同一规则不会再次提醒同一商品，除非价格变化更大</translation>
    </message>
    <message>
        <source>Alert when</source>
        <extracomment>Label: the rules of a watch</extracomment>
        <translation>何时提醒</translation>
    </message>
    <message>
        <source>Repeat &amp;after</source>
        <extracomment>Label, before a time such as &quot;24 hours&quot;: when a rule may alert again</extracomment>
        <translation>再次提醒间隔(&amp;A)</translation>
    </message>
    <message>
        <source>That is not an offer number or link.</source>
        <translation>这不是商品编号或链接。</translation>
    </message>
    <message>
        <source>Enter what to watch.</source>
        <translation>请填写要关注什么。</translation>
    </message>
    <message>
        <source>A rule is missing its value, which must be more than zero.</source>
        <translation>有规则缺少数值，数值必须大于零。</translation>
    </message>
</context>
<context>
    <name>sanjia::WatchLoad</name>
    <message>
        <source>About %1 of %2 calls a day</source>
        <translation>每天约 %1/%2 次调用</translation>
    </message>
    <message>
        <source>About %1 calls a day</source>
        <translation>每天约 %1 次调用</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln call(s) a run, %1 a day.</source>
        <extracomment>Estimate of a watch. %1: a number of calls</extracomment>
        <translation>
            <numerusform>每次约 %Ln 次调用，每天约 %1 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than the request budget allows: runs will be late. Look less often, at fewer pages, or read fewer full details.</source>
        <translation>超出了调用额度：查看会延迟。请降低频率、减少页数，或少读一些完整信息。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>With all other watches, %1 of the %2 calls a day that background work may make.</source>
        <extracomment>Estimate of a watch, continued. %1, %2: numbers of calls</extracomment>
        <translation>加上其他关注，每天共 %1 次，后台可用 %2 次。</translation>
    </message>
</context>
<context>
    <name>sanjia::WatchModel</name>
    <message>
        <source>paused</source>
        <extracomment>In place of when a watch is due</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>due now</source>
        <extracomment>In place of when a watch is due</extracomment>
        <translation>即将查看</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: what a watch looks at: keywords, an offer, a list, a seller</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: the keywords, or the name of what is watched</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>Column: how often a watch looks</extracomment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Last run</source>
        <extracomment>Column: when a watch ran last</extracomment>
        <translation>上次查看</translation>
    </message>
    <message>
        <source>Next run</source>
        <extracomment>Column: when a watch is due</extracomment>
        <translation>下次查看</translation>
    </message>
    <message>
        <source>Last result</source>
        <extracomment>Column: what the last run of a watch came to</extracomment>
        <translation>上次结果</translation>
    </message>
    <message>
        <source>New alerts</source>
        <extracomment>Column: how many alerts of a watch were not read yet</extracomment>
        <translation>未读提醒</translation>
    </message>
    <message>
        <source>Alerts when</source>
        <extracomment>Column: when a watch tells</extracomment>
        <translation>提醒规则</translation>
    </message>
</context>
<context>
    <name>sanjia::WatchPane</name>
    <message>
        <source>&amp;Look while the window is open</source>
        <translation>窗口打开时自动查看(&amp;L)</translation>
    </message>
    <message>
        <source>Off, watches only run by “Run all now”, or by a timer of the system (sanjia watch run)</source>
        <translation>关闭后，只有点“立即全部查看”或由系统定时任务（sanjia watch run）才会查看</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Runs of the watch</source>
        <translation>关注的查看记录</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>还没有关注</translation>
    </message>
    <message>
        <source>Press Ctrl+N for a search, or Ctrl+Shift+W on offers of the market, the library or a shortlist. The program then looks by itself and tells what changed.</source>
        <translation>按 Ctrl+N 关注一个搜索，或在市场、商品库、清单中选中商品后按 Ctrl+Shift+W。程序会自动查看，并在有变化时提醒您。</translation>
    </message>
    <message>
        <source>New…</source>
        <extracomment>Button: makes a watch</extracomment>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Button: changes a watch</extracomment>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Run all now</source>
        <extracomment>Button: lets every watch look at once</extracomment>
        <translation>立即全部查看</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: lets a watch look again</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Runs of “%1”</source>
        <extracomment>Heading. %1: what a watch looks at</extracomment>
        <translation>“%1”的查看记录</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>查看记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln watch(es) made. They look for the first time in a moment; what they see then is told of from the next time on.</source>
        <translation>
            <numerusform>已新建 %Ln 个关注，很快会首次查看；之后如有变化会提醒您。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run now</source>
        <extracomment>Button: lets the chosen watches look at once</extracomment>
        <translation>立即查看</translation>
    </message>
    <message numerus="yes">
        <source>%Ln watch(es) deleted, what they told stays; Ctrl+Z brings back</source>
        <translation>
            <numerusform>已删除 %Ln 个关注，其提醒保留；按 Ctrl+Z 可恢复</numerusform>
        </translation>
    </message>
    <message>
        <source>Each time a watch looks, a line comes here: what it saw, and why calls failed. “Run now” lets the chosen one look at once.</source>
        <translation>关注每检查一次，这里就多一行：看到了什么，调用为何失败。“立即查看”可让所选关注马上检查。</translation>
    </message>
    <message>
        <source>No&amp;tifications…</source>
        <translation>外部通知(&amp;T)…</translation>
    </message>
    <message>
        <source>How alerts are sent outside the window</source>
        <translation>如何在窗口之外发送提醒</translation>
    </message>
</context>
<context>
    <name>sanjia::WatchRooms</name>
    <message>
        <source>Stopped. Watches wait until “Look while the window is open” is switched on again.</source>
        <translation>已停止。重新勾选“窗口打开时自动查看”后才会继续。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sanjia::WatchRunModel</name>
    <message>
        <source>not yet</source>
        <extracomment>In place of when a run of a watch ended: it goes on, now or later</extracomment>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Column: when a run began</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column: when a run ended</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Column: how many calls a run took</extracomment>
        <translation>调用</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Column: how many offers a run looked at</extracomment>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Column: how many offers of a run were different</extracomment>
        <translation>变化</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>Column: how many alerts a run made</extracomment>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column: how many calls of a run failed</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column: why calls of a run failed</extracomment>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>sanjia::WatchTarget</name>
    <message>
        <source>What kind of thing to watch</source>
        <translation>关注的类型</translation>
    </message>
    <message>
        <source>A search</source>
        <extracomment>What is watched</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>An offer</source>
        <extracomment>What is watched</extracomment>
        <translation>商品</translation>
    </message>
    <message>
        <source>A shortlist</source>
        <extracomment>What is watched</extracomment>
        <translation>清单</translation>
    </message>
    <message>
        <source>A seller</source>
        <extracomment>What is watched</extracomment>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Number or link of the offer</source>
        <translation>商品编号或链接</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>卖家</translation>
    </message>
    <message>
        <source>To look at something else, make another watch.</source>
        <translation>要关注其他对象，请新建一个关注。</translation>
    </message>
    <message>
        <source>Separate searches with commas: each becomes a watch of its own.</source>
        <translation>多个搜索用逗号隔开，各成一个关注。</translation>
    </message>
    <message>
        <source>Separate offers with spaces: each becomes a watch of its own.</source>
        <translation>多个商品用空格隔开，各成一个关注。</translation>
    </message>
    <message>
        <source>The full details of each of its offers are read.</source>
        <translation>其中每个商品都会读取完整信息。</translation>
    </message>
</context>
<context>
    <name>sanjia::WatchText</name>
    <message numerus="yes">
        <source>%1 or more below the mean of %n day(s)</source>
        <extracomment>A watch&apos;s rule. %1: &quot;5 %&quot; or an amount of money</extracomment>
        <translation>
            <numerusform>比 %n 天均价低 %1 或以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 or more above the mean of %n day(s)</source>
        <extracomment>A watch&apos;s rule. %1: &quot;5 %&quot; or an amount of money</extracomment>
        <translation>
            <numerusform>比 %n 天均价高 %1 或以上</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or less per piece at %2 pieces</source>
        <extracomment>A watch&apos;s rule. %1: an amount of money, %2: a number</extracomment>
        <translation>买 %2 件时每件不高于 %1</translation>
    </message>
    <message>
        <source>%1 or more per piece at %2 pieces</source>
        <extracomment>A watch&apos;s rule. %1: an amount of money, %2: a number</extracomment>
        <translation>买 %2 件时每件不低于 %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>A watch&apos;s rule. %1: an amount of money</extracomment>
        <translation>不高于 %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>A watch&apos;s rule. %1: an amount of money</extracomment>
        <translation>不低于 %1</translation>
    </message>
    <message numerus="yes">
        <source>lowest in %n day(s)</source>
        <extracomment>A watch&apos;s rule</extracomment>
        <translation>
            <numerusform>%n 天内最低</numerusform>
        </translation>
    </message>
    <message>
        <source>any change, of the price by %1 or more</source>
        <extracomment>A watch&apos;s rule. %1: &quot;5 %&quot;</extracomment>
        <translation>任何变化，价格变动须达 %1</translation>
    </message>
    <message>
        <source>any change</source>
        <extracomment>A watch&apos;s rule</extracomment>
        <translation>任何变化</translation>
    </message>
    <message>
        <source>new offer at %1 or less</source>
        <extracomment>A watch&apos;s rule. %1: an amount of money</extracomment>
        <translation>新商品且不高于 %1</translation>
    </message>
    <message>
        <source>tiers changed</source>
        <extracomment>A watch&apos;s rule: the tier prices are different</extracomment>
        <translation>阶梯价变化</translation>
    </message>
    <message>
        <source>variants changed</source>
        <extracomment>A watch&apos;s rule: a SKU appeared or is gone</extracomment>
        <translation>规格变化</translation>
    </message>
    <message>
        <source>another seller</source>
        <extracomment>A watch&apos;s rule</extracomment>
        <translation>换了卖家</translation>
    </message>
    <message>
        <source>out of stock</source>
        <extracomment>A watch&apos;s rule</extracomment>
        <translation>缺货</translation>
    </message>
    <message>
        <source>in stock again</source>
        <extracomment>A watch&apos;s rule</extracomment>
        <translation>恢复有货</translation>
    </message>
    <message>
        <source>stock below %1</source>
        <extracomment>A watch&apos;s rule. %1: a number</extracomment>
        <translation>库存低于 %1</translation>
    </message>
    <message>
        <source>no longer on sale</source>
        <extracomment>A watch&apos;s rule: the offer is not on sale any more</extracomment>
        <translation>已下架</translation>
    </message>
    <message>
        <source>on sale again</source>
        <extracomment>A watch&apos;s rule: the offer is on sale again</extracomment>
        <translation>重新上架</translation>
    </message>
    <message>
        <source>offer</source>
        <extracomment>What a watch looks at</extracomment>
        <translation>商品</translation>
    </message>
    <message>
        <source>shortlist</source>
        <extracomment>What a watch looks at</extracomment>
        <translation>清单</translation>
    </message>
    <message>
        <source>seller</source>
        <extracomment>What a watch looks at</extracomment>
        <translation>卖家</translation>
    </message>
    <message>
        <source>keywords</source>
        <extracomment>What a watch looks at</extracomment>
        <translation>关键词</translation>
    </message>
    <message>
        <source>nothing is told</source>
        <extracomment>Between the words of a list</extracomment>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2 (%3): %4</source>
        <extracomment>An alert. %1, %2: the price before and after, %3: in percent, %4: the rule</extracomment>
        <translation>%1 → %2（%3）：%4</translation>
    </message>
    <message>
        <source>stock at %1 or more</source>
        <extracomment>A watch&apos;s rule. %1: a number</extracomment>
        <translation>库存达到 %1</translation>
    </message>
    <message>
        <source>down %1 or more since watched</source>
        <extracomment>A watch&apos;s rule. %1: &quot;5 %&quot; or an amount of money</extracomment>
        <translation>自关注以来下跌 %1 或以上</translation>
    </message>
    <message>
        <source>up %1 or more since watched</source>
        <extracomment>A watch&apos;s rule. %1: &quot;5 %&quot; or an amount of money</extracomment>
        <translation>自关注以来上涨 %1 或以上</translation>
    </message>
    <message>
        <source>down %1 or more</source>
        <extracomment>A watch&apos;s rule. %1: &quot;5 %&quot; or an amount of money</extracomment>
        <translation>下跌 %1 或以上</translation>
    </message>
    <message>
        <source>up %1 or more</source>
        <extracomment>A watch&apos;s rule. %1: &quot;5 %&quot; or an amount of money</extracomment>
        <translation>上涨 %1 或以上</translation>
    </message>
</context>
<context>
    <name>sanjia::WindowCommands</name>
    <message>
        <source>Shortlist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Watch: %1</source>
        <translation>关注：%1</translation>
    </message>
    <message>
        <source>Show offer %1</source>
        <extracomment>Entry of the command palette. %1: number of an offer</extracomment>
        <translation>显示商品 %1</translation>
    </message>
    <message>
        <source>Recently seen</source>
        <extracomment>Kind of thing in the command palette: an offer the buyer looked at</extracomment>
        <translation>最近看过</translation>
    </message>
    <message>
        <source>Saved search: %1</source>
        <translation>常用搜索：%1</translation>
    </message>
</context>
<context>
    <name>sanjia::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import offers…</source>
        <translation>导入商品(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export shown offers…</source>
        <translation>导出当前商品(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <extracomment>Menu entry: opens the list of everything that can be done</extracomment>
        <translation>命令(&amp;M)…</translation>
    </message>
    <message>
        <source>Change my &amp;quantity</source>
        <translation>修改我的数量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>下一区域(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious part</source>
        <translation>上一区域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu of the pages and of what was looked at before</extracomment>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Back to where you were: page, search and offer (Alt+Left)</source>
        <translation>回到之前的位置：页面、搜索和商品 (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>再次前进 (Alt+Right)</translation>
    </message>
    <message>
        <source>&amp;Search the market</source>
        <translation>搜索市场(&amp;S)</translation>
    </message>
    <message>
        <source>Recently s&amp;een</source>
        <extracomment>Menu of the offers looked at last</extracomment>
        <translation>最近看过(&amp;E)</translation>
    </message>
    <message>
        <source>No offer yet</source>
        <translation>还没有商品</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>排序方式(&amp;O)</translation>
    </message>
    <message>
        <source>Connect &amp;1688…</source>
        <extracomment>Menu entry: what has to be done to see real offers, step by step</extracomment>
        <translation>连接 1688(&amp;1)…</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <extracomment>Menu of what was edited and can be undone</extracomment>
        <translation>编辑(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>M&amp;y currency…</source>
        <extracomment>Menu entry: in which currency amounts are shown beside yuan</extracomment>
        <translation>我的货币(&amp;Y)…</translation>
    </message>
    <message>
        <source>Pictures &amp;kept…</source>
        <extracomment>Menu entry: how many pictures of offers are kept on this computer</extracomment>
        <translation>保存的图片(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>sanjia::WindowProgram</name>
    <message>
        <source>Sanjia cannot start</source>
        <translation>三家无法启动</translation>
    </message>
    <message>
        <source>Passphrase of the vault with the keys of “%1”:</source>
        <translation>存有“%1”密钥的保险库口令：</translation>
    </message>
    <message>
        <source>Sanjia</source>
        <translation>三家</translation>
    </message>
    <message>
        <source>That is not the passphrase of the vault with the keys of “%1”. Try again:</source>
        <translation>口令不对，无法打开存有“%1”密钥的保险库。请重试：</translation>
    </message>
</context>
<context>
    <name>sanjia::WorkStrip</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>sanjia::cli::Words</name>
    <message>
        <source>How results are written: table (default), json or csv.</source>
        <translation>结果格式：table（默认）、json 或 csv。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <extracomment>a placeholder in the help text</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Writes results to a file, whole or not at all.</source>
        <translation>把结果完整地写入文件，否则不写。</translation>
    </message>
    <message>
        <source>FILE</source>
        <extracomment>a placeholder in the help text</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Adds what this many pieces cost.</source>
        <translation>加上订这么多件的成本。</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>a placeholder in the help text: a number of pieces</extracomment>
        <translation>数</translation>
    </message>
    <message>
        <source>Where offers and prices are kept.</source>
        <extracomment>a placeholder in the help text: a directory</extracomment>
        <translation>商品和价格保存的位置。</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Another gateway: https://HOST, or http://127.0.0.1:PORT on this machine.</source>
        <translation>另一个网关：https://主机，或本机的 http://127.0.0.1:端口。</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <extracomment>a placeholder in the help text: an address</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>NAME</source>
        <extracomment>a placeholder in the help text</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <extracomment>a placeholder in the help text</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Says more about what could not be understood.</source>
        <translation>详细说明无法识别的内容。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>这里没有 --%1 这个选项。</translation>
    </message>
    <message>
        <source>&apos;sanjia %1 --help&apos; tells more.</source>
        <translation>详情见“sanjia %1 --help”。</translation>
    </message>
    <message>
        <source>The account is not complete.</source>
        <translation>账号信息不完整。</translation>
    </message>
    <message>
        <source>No account is set: this is the sample market. Nothing in it is for sale.</source>
        <translation>没有设置账号：这是示例市场，其中的商品并不出售。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be understood and were skipped.</source>
        <translation>
            <numerusform>%n 行无法识别，已跳过。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what it is about, an offer id or a file; %2: what happened
----------
one fact of an offer; %1: its name, %2: its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>  row %1: %2</source>
        <translation>  第 %1 行：%2</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>无法把结果写到标准输出。</translation>
    </message>
    <message>
        <source>Usage: %1 [OPTIONS]</source>
        <translation>用法：%1 [选项]</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>heading in the help text</extracomment>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>所有命令通用的选项：</translation>
    </message>
    <message>
        <source>Compares wholesale offers on 1688.com. Without a verb it opens the window.</source>
        <translation>比较 1688.com 上的批发商品。不带命令则打开窗口。</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Keys come from the environment: SANJIA_APP_KEY, SANJIA_APP_SECRET and SANJIA_ACCESS_TOKEN.
With neither keys nor a gateway the sample market is used.
&apos;sanjia VERB --help&apos; tells more.</source>
        <translation>密钥取自环境变量：SANJIA_APP_KEY、SANJIA_APP_SECRET 和 SANJIA_ACCESS_TOKEN。
密钥和网关都没有时使用示例市场。
详情见“sanjia 命令 --help”。</translation>
    </message>
    <message>
        <source>There is no verb &apos;%1&apos;.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>&apos;sanjia --help&apos; lists the verbs.</source>
        <translation>“sanjia --help”列出所有命令。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>没有要做的事。</translation>
    </message>
    <message>
        <source>--rate must be the foreign units for one yuan, such as 0.14, not &apos;%1&apos;.</source>
        <translation>--rate 是一元人民币折合的外币数，例如 0.14，不能是“%1”。</translation>
    </message>
    <message>
        <source>offer %1 of %2</source>
        <translation>第 %1/%2 个商品</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>column: offer id
----------
column: what happened to a line between two snapshots
----------
column: how many pieces</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>At %1</source>
        <extracomment>column: price per piece when %1 pieces are ordered</extracomment>
        <translation>%1 时</translation>
    </message>
    <message>
        <source>To order</source>
        <extracomment>column: how many pieces must be ordered</extracomment>
        <translation>订购数量</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>column: price of the whole line</extracomment>
        <translation>小计</translation>
    </message>
    <message>
        <source>With freight</source>
        <extracomment>column: price per piece with freight</extracomment>
        <translation>含运费</translation>
    </message>
    <message>
        <source>Foreign</source>
        <extracomment>column: what the order costs in the other currency</extracomment>
        <translation>外币</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>column: a larger quantity that costs less in total</extracomment>
        <translation>更划算</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>column: the seller&apos;s name</extracomment>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>column: the offer&apos;s title</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1: a larger quantity, %2: the lower sum it costs</extracomment>
        <translation>%2 共 %1</translation>
    </message>
    <message>
        <source>ID…</source>
        <translation>编号…</translation>
    </message>
    <message>
        <source>Offers side by side at --quantity.</source>
        <translation>按 --quantity 并排比较商品。</translation>
    </message>
    <message>
        <source>Freight per order in yuan.</source>
        <translation>每单运费（元）。</translation>
    </message>
    <message>
        <source>YUAN</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Foreign units for one yuan.</source>
        <extracomment>a placeholder in the help text: an exchange rate</extracomment>
        <translation>一元人民币折合的外币数。</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Only from what is known, without asking the market.</source>
        <translation>只用已知内容，不向市场查询。</translation>
    </message>
    <message>
        <source>--price-min is above --price-max.</source>
        <translation>--price-min 大于 --price-max。</translation>
    </message>
    <message>
        <source>[WORDS…]</source>
        <translation>[词语…]</translation>
    </message>
    <message>
        <source>How many offers at most (200).</source>
        <translation>最多多少个商品（200）。</translation>
    </message>
    <message>
        <source>sales, price-asc, price-desc or credit.</source>
        <extracomment>a placeholder in the help text: an order of sorting</extracomment>
        <translation>sales、price-asc、price-desc 或 credit。</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>The lowest price in yuan.</source>
        <extracomment>a placeholder in the help text: an amount of yuan</extracomment>
        <translation>最低价（元）。</translation>
    </message>
    <message>
        <source>The highest price in yuan.</source>
        <translation>最高价（元）。</translation>
    </message>
    <message>
        <source>Only offers of this seller.</source>
        <translation>只看这个卖家的商品。</translation>
    </message>
    <message>
        <source>Shows offers in full: tiers, SKUs, seller. Takes ids and 1688 links.</source>
        <translation>显示商品详情：阶梯价、规格、卖家。可用编号或 1688 链接。</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>column: listed price</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <source>MOQ</source>
        <extracomment>column: minimum order quantity</extracomment>
        <translation>起订量</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>column: pieces in stock</extracomment>
        <translation>库存</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>column: pieces sold</extracomment>
        <translation>销量</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>column: where the seller is</extracomment>
        <translation>发货地</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) of %1</source>
        <translation>
            <numerusform>%1 个商品中的 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n 个商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference price</source>
        <translation>参考价</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>起订量</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>诚信等级</translation>
    </message>
    <message>
        <source>Mixed batch</source>
        <translation>混批</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>column: how many pieces</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>SKU</source>
        <extracomment>column: a variant&apos;s id</extracomment>
        <translation>规格</translation>
    </message>
    <message>
        <source>Variant</source>
        <extracomment>column: which variant of an offer is costed
----------
column: a variant&apos;s colour, size …</extracomment>
        <translation>规格</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>column: the seller&apos;s own article number</extracomment>
        <translation>货号</translation>
    </message>
    <message>
        <source>--%1 must be a whole number of at least %2, not &apos;%3&apos;.</source>
        <translation>--%1 必须是不小于 %2 的整数，不能是“%3”。</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not &apos;%4&apos;.</source>
        <translation>--%1 必须是 %2 到 %3 的整数，不能是“%4”。</translation>
    </message>
    <message>
        <source>--%1 must be an amount of yuan such as 12.50, not &apos;%2&apos;.</source>
        <translation>--%1 必须是 12.50 这样的金额（元），不能是“%2”。</translation>
    </message>
    <message>
        <source>--sort must be sales, price-asc, price-desc or credit, not &apos;%1&apos;.</source>
        <translation>--sort 必须是 sales、price-asc、price-desc 或 credit，不能是“%1”。</translation>
    </message>
    <message>
        <source>--sort must be sales, price-asc or price-desc, not &apos;%1&apos;.</source>
        <translation>--sort 必须是 sales、price-asc 或 price-desc，不能是“%1”。</translation>
    </message>
    <message>
        <source>--format must be table, json or csv, not &apos;%1&apos;.</source>
        <translation>--format 必须是 table、json 或 csv，不能是“%1”。</translation>
    </message>
    <message>
        <source>--days must be &apos;all&apos; or a whole number from 1 to %1, not &apos;%2&apos;.</source>
        <translation>--days 必须是 all 或 1 到 %1 的整数，不能是“%2”。</translation>
    </message>
    <message>
        <source>--size must be WIDTHxHEIGHT with sides from %1 to %2, such as 900x420, not &apos;%3&apos;.</source>
        <translation>--size 的形式是 宽x高，边长 %1 到 %2，例如 900x420，不能是“%3”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither an offer&apos;s id nor a 1688 link.</source>
        <translation>“%1”既不是商品编号，也不是 1688 链接。</translation>
    </message>
    <message>
        <source>Which offer? Give its id or its 1688 link.</source>
        <translation>哪个商品？请给出编号或 1688 链接。</translation>
    </message>
    <message>
        <source>What should be searched for? Give at least one keyword.</source>
        <translation>要搜索什么？请至少给出一个关键词。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one word too many.</source>
        <translation>多了一个词：“%1”。</translation>
    </message>
    <message>
        <source>An account is set: its library takes no samples. Clear SANJIA_APP_KEY and SANJIA_APP_SECRET first.</source>
        <translation>已设置账号：它的商品库不接收示例数据。请先清除 SANJIA_APP_KEY 和 SANJIA_APP_SECRET。</translation>
    </message>
    <message>
        <source>filling the sample library: call %1 of %2</source>
        <translation>正在填充示例商品库：第 %1/%2 次调用</translation>
    </message>
    <message numerus="yes">
        <source>The sample library holds %n offer(s): %1</source>
        <translation>
            <numerusform>示例商品库有 %n 个商品：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fills an empty sample library by living through the days before today.</source>
        <translation>逐日模拟今天以前的日子，填充空的示例商品库。</translation>
    </message>
    <message>
        <source>How many days (180).</source>
        <translation>天数（180）。</translation>
    </message>
    <message>
        <source>There is no fault &apos;%1&apos;; there are: %2.</source>
        <translation>没有“%1”这种故障；可用的有：%2。</translation>
    </message>
    <message>
        <source>Serving the sample market on this machine. Ctrl+C stops it.</source>
        <translation>正在本机提供示例市场。按 Ctrl+C 停止。</translation>
    </message>
    <message>
        <source>Serves the sample market on this machine until stopped.</source>
        <translation>在本机提供示例市场，直到停止。</translation>
    </message>
    <message>
        <source>The port; any free one otherwise.</source>
        <translation>端口；不写则任选一个空闲端口。</translation>
    </message>
    <message>
        <source>Misbehaves on purpose: names with commas between.</source>
        <extracomment>a placeholder in the help text: names with commas between</extracomment>
        <translation>故意出错：名称之间用逗号分隔。</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Calls allowed in a minute (50); 0: any number.</source>
        <translation>每分钟允许的调用次数（50）；0 表示不限。</translation>
    </message>
    <message>
        <source>Another market (1688).</source>
        <translation>另一个市场（1688）。</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1/%2 页</translation>
    </message>
    <message>
        <source>The first page (1).</source>
        <translation>第一页（1）。</translation>
    </message>
    <message>
        <source>How many pages from there (1).</source>
        <translation>从该页起读多少页（1）。</translation>
    </message>
    <message>
        <source>Offers on a page, 1 to 50 (20).</source>
        <translation>每页商品数，1 到 50（20）。</translation>
    </message>
    <message>
        <source>KEYWORDS…</source>
        <translation>关键词…</translation>
    </message>
    <message>
        <source>Only this category.</source>
        <extracomment>a placeholder in the help text</extracomment>
        <translation>只看这个类目。</translation>
    </message>
    <message>
        <source>Searches the cross-border sourcing market.</source>
        <translation>搜索跨境寻源市场。</translation>
    </message>
    <message>
        <source>sales, price-asc or price-desc.</source>
        <translation>sales、price-asc 或 price-desc。</translation>
    </message>
    <message>
        <source>Only offers in pre-sale.</source>
        <translation>只看预售商品。</translation>
    </message>
    <message>
        <source>Not only quality sellers.</source>
        <translation>不限于实力商家。</translation>
    </message>
    <message>
        <source>There is no &apos;shortlist %1&apos;.</source>
        <translation>没有“shortlist %1”这个命令。</translation>
    </message>
    <message>
        <source>Which shortlist? Give its name.</source>
        <translation>哪个清单？请给出名称。</translation>
    </message>
    <message>
        <source>Created the shortlist &apos;%1&apos;.</source>
        <translation>已建立清单“%1”。</translation>
    </message>
    <message>
        <source>Deleted the shortlist &apos;%1&apos;.</source>
        <translation>已删除清单“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n offer(s) from &apos;%1&apos;.</source>
        <translation>
            <numerusform>已从“%1”移除 %n 个商品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n offer(s) to &apos;%1&apos;.</source>
        <translation>
            <numerusform>已把 %n 个商品加入“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>column: the name of a saved search
----------
column: a list&apos;s name</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Offers</source>
        <extracomment>column: how many offers are on a list
----------
column: how many offers of a seller were seen
----------
column: how many of the offers named carry the tag</extracomment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>column: when a list was made</extracomment>
        <translation>建立时间</translation>
    </message>
    <message>
        <source>Per piece</source>
        <extracomment>column: price per piece</extracomment>
        <translation>单价</translation>
    </message>
    <message>
        <source>When added</source>
        <extracomment>column: the price when the offer was put on the list</extracomment>
        <translation>加入时</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>column: the buyer&apos;s own note</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Calls are signed in the dialects top and aop, not &apos;%1&apos;.</source>
        <translation>只有 top 和 aop 协议的调用需要签名，“%1”不需要。</translation>
    </message>
    <message>
        <source>Set SANJIA_APP_SECRET to the key to sign with.</source>
        <translation>请把 SANJIA_APP_SECRET 设为签名密钥。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not name=value.</source>
        <translation>“%1”不是 名称=值 的形式。</translation>
    </message>
    <message>
        <source>--method must be md5, hmac or hmac-sha256, not &apos;%1&apos;.</source>
        <translation>--method 必须是 md5、hmac 或 hmac-sha256，不能是“%1”。</translation>
    </message>
    <message>
        <source>--path belongs to the dialect aop.</source>
        <translation>--path 只用于 aop 协议。</translation>
    </message>
    <message>
        <source>Nothing to sign: give name=value.</source>
        <translation>没有要签名的内容：请给出 名称=值。</translation>
    </message>
    <message>
        <source>The dialect aop signs the path: give --path param2/1/NAMESPACE/NAME/APPKEY.</source>
        <translation>aop 协议对路径签名：请给出 --path param2/1/NAMESPACE/NAME/APPKEY。</translation>
    </message>
    <message>
        <source>--method belongs to the dialect top.</source>
        <translation>--method 只用于 top 协议。</translation>
    </message>
    <message>
        <source>NAME=VALUE…</source>
        <translation>名称=值…</translation>
    </message>
    <message>
        <source>Shows what is signed, and the signature. The key is SANJIA_APP_SECRET.</source>
        <translation>显示签名原文和签名。密钥取自 SANJIA_APP_SECRET。</translation>
    </message>
    <message>
        <source>top: md5 (default), hmac or hmac-sha256.</source>
        <extracomment>a placeholder in the help text</extracomment>
        <translation>top:md5（默认）、hmac 或 hmac-sha256。</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>aop: param2/1/NAMESPACE/NAME/APPKEY.</source>
        <extracomment>a placeholder in the help text</extracomment>
        <translation>aop:param2/1/NAMESPACE/NAME/APPKEY。</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file.</source>
        <translation>--%1 需要文件名。</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>column: a moment</extracomment>
        <translation>起始</translation>
    </message>
    <message numerus="yes">
        <source>Lowest %1, highest %2, mean %3, now %4; %n change(s).</source>
        <translation>
            <numerusform>最低 %1，最高 %2，均价 %3，现价 %4；变动 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>No price is known in this time.</source>
        <translation>这段时间没有已知价格。</translation>
    </message>
    <message>
        <source>The price history of an offer, offline.</source>
        <translation>商品的价格走势，离线。</translation>
    </message>
    <message>
        <source>The last N days (30), or all.</source>
        <extracomment>a placeholder in the help text</extracomment>
        <translation>最近 N 天（30），或 all。</translation>
    </message>
    <message>
        <source>N|all</source>
        <translation>N|all</translation>
    </message>
    <message>
        <source>The price of one variant.</source>
        <extracomment>a placeholder in the help text</extracomment>
        <translation>某个规格的价格。</translation>
    </message>
    <message>
        <source>SKU_ID</source>
        <translation>规格编号</translation>
    </message>
    <message>
        <source>Draws the chart into a PNG file.</source>
        <translation>把图表画成 PNG 文件。</translation>
    </message>
    <message>
        <source>Draws the chart into an SVG file.</source>
        <translation>把图表画成 SVG 文件。</translation>
    </message>
    <message>
        <source>The picture&apos;s size in pixels (900x420).</source>
        <translation>图片的像素尺寸（900x420）。</translation>
    </message>
    <message>
        <source>WxH</source>
        <extracomment>a placeholder in the help text: width x height</extracomment>
        <translation>宽x高</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>没有可以打开窗口的显示器。</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>column: a moment</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>heading: a call of the platform
----------
column: name of a call of the platform</extracomment>
        <translation>接口</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>column: HTTP status and code of the answer</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>column: how often a call was tried
----------
column: how often a message was tried</extracomment>
        <translation>次数</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>column: milliseconds</extracomment>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>签名文本：%1</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>签名：%1</translation>
    </message>
    <message>
        <source>The last calls to the platform; secrets are masked.</source>
        <translation>最近对平台的调用；密钥已隐去。</translation>
    </message>
    <message>
        <source>How many calls at most (20).</source>
        <translation>最多多少次调用（20）。</translation>
    </message>
    <message>
        <source>With request, signature and reply.</source>
        <translation>包括请求、签名和答复。</translation>
    </message>
    <message>
        <source>There is no &apos;account %1&apos;.</source>
        <translation>没有“account %1”。</translation>
    </message>
    <message>
        <source>An account is shown as a table or as json.</source>
        <translation>账号信息只能以表格或 json 显示。</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>headings of a list of settings</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>AppKey</translation>
    </message>
    <message>
        <source>none: the sample market is used</source>
        <translation>无：使用示例市场</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>AppSecret</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Call for search</source>
        <translation>搜索接口</translation>
    </message>
    <message>
        <source>Call for detail</source>
        <translation>详情接口</translation>
    </message>
    <message>
        <source>Calls per minute</source>
        <translation>每分钟调用次数</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>doctor: the file that keeps every offer seen</extracomment>
        <translation>商品库</translation>
    </message>
    <message>
        <source>The accounts: which there are, which is used, whether the platform accepts it. Secrets come from the environment or a prompt, never from arguments.</source>
        <translation>账号：有哪些、用哪个、平台是否接受。密钥来自环境变量或提示输入，绝不来自参数。</translation>
    </message>
    <message>
        <source>set: the app&apos;s key.</source>
        <extracomment>a placeholder in the help text</extracomment>
        <translation>set：应用的 AppKey。</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>密钥号</translation>
    </message>
    <message>
        <source>set, aop: the call that serves search.</source>
        <translation>set，aop：用于搜索的接口。</translation>
    </message>
    <message>
        <source>CALL</source>
        <extracomment>a placeholder in the help text: the name of one of the platform&apos;s calls</extracomment>
        <translation>接口</translation>
    </message>
    <message>
        <source>set, aop: the call that serves detail.</source>
        <translation>set，aop：用于详情的接口。</translation>
    </message>
    <message>
        <source>set, top: md5, hmac or hmac-sha256.</source>
        <translation>set，top：md5、hmac 或 hmac-sha256。</translation>
    </message>
    <message>
        <source>set, top: portal or router, of the guide&apos;s addresses.</source>
        <translation>set，top：教程地址中的 portal 或 router。</translation>
    </message>
    <message>
        <source>set: what the platform allows (50).</source>
        <translation>set：平台允许的次数（50）。</translation>
    </message>
    <message>
        <source>set: the port of the redirect address registered for the app (16880).</source>
        <translation>set：应用登记的回调地址的端口（16880）。</translation>
    </message>
    <message>
        <source>set: where secrets are kept: keychain, vault or memory.</source>
        <translation>set：密钥存放的位置：keychain、vault 或 memory。</translation>
    </message>
    <message>
        <source>PLACE</source>
        <extracomment>a placeholder in the help text: where something is kept
----------
a placeholder in the help text: a town or province</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>authorize: only prints the page to open.</source>
        <translation>authorize：只打印要打开的页面。</translation>
    </message>
    <message>
        <source>Tokens are kept with an account: make one with &apos;sanjia account set&apos; first.</source>
        <translation>令牌随账号保存：请先用 &apos;sanjia account set&apos; 建立账号。</translation>
    </message>
    <message>
        <source>Allow the app to call in your name on this page:</source>
        <translation>请在此页面上允许应用代您调用接口：</translation>
    </message>
    <message>
        <source>Authorized until %1.</source>
        <translation>授权有效期至 %1。</translation>
    </message>
    <message>
        <source>Authorized until %1; the token is renewed by itself.</source>
        <translation>授权有效期至 %1；令牌会自动续期。</translation>
    </message>
    <message>
        <source>--sign-method must be md5, hmac or hmac-sha256, not &apos;%1&apos;.</source>
        <translation>--sign-method 须为 md5、hmac 或 hmac-sha256，而不是“%1”。</translation>
    </message>
    <message>
        <source>%1 must be portal or router, not &apos;%2&apos;.</source>
        <translation>%1 须为 portal 或 router，而不是“%2”。</translation>
    </message>
    <message>
        <source>--secrets must be keychain, vault or memory, not &apos;%1&apos;.</source>
        <translation>--secrets 须为 keychain、vault 或 memory，而不是“%1”。</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not &apos;%3&apos;.</source>
        <translation>%1 须为 %2 之一，而不是“%3”。</translation>
    </message>
    <message>
        <source>Which app? Give --app-key or set SANJIA_APP_KEY.</source>
        <translation>哪个应用？请给出 --app-key 或设置 SANJIA_APP_KEY。</translation>
    </message>
    <message>
        <source>There is no keychain that works here: secrets go into a vault under a passphrase.</source>
        <translation>此处没有可用的钥匙串：密钥将存入口令保护的保险库。</translation>
    </message>
    <message>
        <source>Passphrase of the vault:</source>
        <translation>保险库口令：</translation>
    </message>
    <message>
        <source>A passphrase for the new vault:</source>
        <translation>新保险库的口令：</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>再次输入口令：</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message>
        <source>App secret:</source>
        <translation>AppSecret：</translation>
    </message>
    <message>
        <source>App secret (empty: as it was):</source>
        <translation>AppSecret（留空则不变）：</translation>
    </message>
    <message>
        <source>An account needs its app secret.</source>
        <translation>账号需要 AppSecret。</translation>
    </message>
    <message>
        <source>Access token (empty: none, or from &apos;account authorize&apos;):</source>
        <translation>访问令牌（留空：没有，或由 &apos;account authorize&apos; 取得）：</translation>
    </message>
    <message>
        <source>Access token (empty: as it was):</source>
        <translation>访问令牌（留空则不变）：</translation>
    </message>
    <message>
        <source>The account &apos;%1&apos; is kept, its secrets in: %2.</source>
        <translation>账号“%1”已保存，密钥存放于：%2。</translation>
    </message>
    <message>
        <source>Memory ends with this process: set SANJIA_APP_SECRET when you use the account.</source>
        <translation>内存随本进程结束而清空：使用该账号时请设置 SANJIA_APP_SECRET。</translation>
    </message>
    <message>
        <source>&apos;sanjia account test&apos; tells whether the platform accepts it.</source>
        <translation>&apos;sanjia account test&apos; 可检查平台是否接受。</translation>
    </message>
    <message>
        <source>No accounts are kept.</source>
        <translation>尚未保存账号。</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>doctor: the account in use</extracomment>
        <translation>账号</translation>
    </message>
    <message>
        <source>Secrets in</source>
        <extracomment>heading: where an account&apos;s secrets are kept</extracomment>
        <translation>密钥存放</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>heading: marks the account that is used</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>until %1, renewed by itself</source>
        <translation>至 %1，自动续期</translation>
    </message>
    <message>
        <source>Which account? Give its name.</source>
        <translation>哪个账号？请给出名称。</translation>
    </message>
    <message>
        <source>The account &apos;%1&apos; is used from now on.</source>
        <translation>从现在起使用账号“%1”。</translation>
    </message>
    <message>
        <source>The account &apos;%1&apos; and its secrets are forgotten. Offers and prices stay.</source>
        <translation>账号“%1”及其密钥已删除。商品和价格会保留。</translation>
    </message>
    <message>
        <source>No dialect can be used for a search yet.</source>
        <translation>目前没有可用于搜索的协议。</translation>
    </message>
    <message>
        <source>A search was answered in: %1.</source>
        <translation>可用于搜索的协议：%1。</translation>
    </message>
    <message>
        <source>Which of the kept accounts is used; otherwise the chosen one.</source>
        <translation>使用哪个已保存的账号；不写则用选定的账号。</translation>
    </message>
    <message>
        <source>Its secret is not kept here: run &apos;sanjia account set %1&apos;, or set SANJIA_APP_SECRET.</source>
        <translation>其密钥未保存在此：请运行 &apos;sanjia account set %1&apos;，或设置 SANJIA_APP_SECRET。</translation>
    </message>
    <message>
        <source>Set SANJIA_APP_KEY and SANJIA_APP_SECRET, or run &apos;sanjia account set&apos;. With neither account nor gateway the sample market is used.</source>
        <translation>请设置 SANJIA_APP_KEY 和 SANJIA_APP_SECRET，或运行 &apos;sanjia account set&apos;。既无账号也无网关时使用示例市场。</translation>
    </message>
    <message>
        <source>See: %1</source>
        <extracomment>%1: the address of a page where something can be mended</extracomment>
        <translation>详见：%1</translation>
    </message>
    <message>
        <source>A file must be named.</source>
        <translation>请指定一个文件。</translation>
    </message>
    <message>
        <source>There is no library yet: %1.</source>
        <translation>还没有商品库：%1。</translation>
    </message>
    <message>
        <source>The library is copied to %1.</source>
        <translation>商品库已备份到 %1。</translation>
    </message>
    <message>
        <source>The library is what %1 holds.</source>
        <translation>商品库已恢复为 %1 中的内容。</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <translation>原来的商品库保存在 %1。</translation>
    </message>
    <message>
        <source>A whole, checked copy of the library.</source>
        <translation>备份商品库：完整并经过校验。</translation>
    </message>
    <message>
        <source>Makes the library what a copy holds; the one that was there is kept.</source>
        <translation>用备份恢复商品库；原来的会保留下来。</translation>
    </message>
    <message>
        <source>The account &apos;%1&apos; cannot speak %2: a reseller has keys of its own, and neither must see the other&apos;s.</source>
        <translation>账号“%1”不能使用协议 %2：数据服务商有自己的密钥，双方都不应看到对方的密钥。</translation>
    </message>
    <message>
        <source>fine</source>
        <extracomment>doctor: nothing is wrong with this</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>attention</source>
        <extracomment>doctor: works, but something should be done</extracomment>
        <translation>注意</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>doctor: does not work</extracomment>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Findings are shown as a table or as json.</source>
        <translation>检查结果只能用 table 或 json 格式显示。</translation>
    </message>
    <message>
        <source>There is none yet: %1.</source>
        <translation>还没有商品库：%1。</translation>
    </message>
    <message>
        <source>Other users can read %1.</source>
        <translation>其他用户可以读取 %1。</translation>
    </message>
    <message>
        <source>Take their rights away: chmod 600.</source>
        <translation>请收回他们的权限:chmod 600。</translation>
    </message>
    <message>
        <source>Only %1 are free on its disk.</source>
        <translation>所在磁盘只剩 %1 可用空间。</translation>
    </message>
    <message>
        <source>Make room before it is full.</source>
        <translation>请在写满之前腾出空间。</translation>
    </message>
    <message>
        <source>%1 are not worked into the file yet.</source>
        <translation>还有 %1 尚未并入文件。</translation>
    </message>
    <message>
        <source>Close every Sanjia once.</source>
        <translation>请把所有打开的三家关闭一次。</translation>
    </message>
    <message>
        <source>%1: whole, %2 offers, %3, schema %4 of %5, %6 free.</source>
        <translation>%1：完好，共 %2 个商品，大小 %3，结构版本 %4/%5，剩余空间 %6。</translation>
    </message>
    <message>
        <source>Looks for what is wrong, and says what to do.</source>
        <translation>检查哪里有问题，并告诉您怎么办。</translation>
    </message>
    <message>
        <source>None is set: the sample market in this process is used.</source>
        <translation>未设置账号：使用本进程中的示例市场。</translation>
    </message>
    <message>
        <source>that of the environment</source>
        <translation>环境变量中的账号</translation>
    </message>
    <message>
        <source>%1, app key %2, dialect %3, at %4.</source>
        <translation>%1，AppKey %2，协议 %3，网关 %4。</translation>
    </message>
    <message>
        <source>%1 ms off.</source>
        <translation>相差 %1 毫秒。</translation>
    </message>
    <message>
        <source>The platform accepts it.</source>
        <translation>平台已接受。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>doctor: the system&apos;s place for secrets</extracomment>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>It keeps what it is given.</source>
        <translation>可正常存取。</translation>
    </message>
    <message>
        <source>There is none that works.</source>
        <translation>没有可用的钥匙串。</translation>
    </message>
    <message>
        <source>Secrets can be kept in a vault under a passphrase.</source>
        <translation>密钥可存入口令保护的保险库。</translation>
    </message>
    <message>
        <source>--seen-since must be a date such as 2026-01-31 or a number of days such as 7d, not &apos;%1&apos;.</source>
        <translation>--seen-since 必须是日期（如 2026-01-31）或天数（如 7d），不能是“%1”。</translation>
    </message>
    <message>
        <source>Only from here; a part of the place is enough.</source>
        <translation>只看此地的商品；写地名的一部分即可。</translation>
    </message>
    <message>
        <source>Only what is known to have stock.</source>
        <translation>只看确知有库存的。</translation>
    </message>
    <message>
        <source>Only what was seen since a date, or in the last days (7d).</source>
        <translation>只看某日以来或最近几天(7d)见过的。</translation>
    </message>
    <message>
        <source>DATE</source>
        <extracomment>a placeholder in the help text</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Only what carries this tag.</source>
        <translation>只显示带此标签的商品。</translation>
    </message>
    <message>
        <source>TAG</source>
        <extracomment>a placeholder in the help text: a word of the buyer&apos;s own</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Which tag? Say it after &apos;tag %1&apos;.</source>
        <translation>哪个标签？请写在“tag %1”之后。</translation>
    </message>
    <message>
        <source>Say list, add or remove.</source>
        <translation>请写 list、add 或 remove。</translation>
    </message>
    <message>
        <source>There is no &apos;tag %1&apos;.</source>
        <translation>没有“tag %1”这个命令。</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>column: a tag&apos;s name</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>list [ID…] | add TAG ID… | remove TAG ID…</source>
        <translation>list [ID…] | add 标签 ID… | remove 标签 ID…</translation>
    </message>
    <message>
        <source>Your own words on offers; &apos;library --tag&apos; finds what carries them.</source>
        <translation>您给商品加的标签；用“library --tag”按标签查找。</translation>
    </message>
    <message>
        <source>--presence is there or gone, not &apos;%1&apos;.</source>
        <translation>--presence 只能是 there 或 gone，不能是“%1”。</translation>
    </message>
    <message>
        <source>Only of this credit level; a part of its name is enough.</source>
        <translation>只显示此诚信等级；写出名称的一部分即可。</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <extracomment>a placeholder in the help text: a seller&apos;s credit level</extracomment>
        <translation>等级</translation>
    </message>
    <message>
        <source>Only what the platform still has, or no longer has.</source>
        <translation>只显示平台上仍有的，或已下架的商品。</translation>
    </message>
    <message>
        <source>FILE | -</source>
        <extracomment>a placeholder in the help text: a file, or standard input</extracomment>
        <translation>文件 | -</translation>
    </message>
    <message>
        <source>Reads ids and 1688 links out of any text, or a shortlist that was exported, and fetches each offer once.</source>
        <translation>从任意文本或导出的清单中读取商品编号和 1688 链接，每个商品只查询一次。</translation>
    </message>
    <message>
        <source>Says what was understood and fetches nothing.</source>
        <translation>只显示识别结果，不查询。</translation>
    </message>
    <message>
        <source>Does not ask again for what is known in full.</source>
        <translation>已有完整资料的商品不再查询。</translation>
    </message>
    <message>
        <source>Puts everything imported on this list.</source>
        <extracomment>a placeholder in the help text</extracomment>
        <translation>把导入的商品全部加入这个清单。</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>what became of an imported offer: it was never seen before
----------
of a line in two snapshots</extracomment>
        <translation>新商品</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>what became of an imported offer: it was seen before, and is not as it was
----------
of a line in two snapshots</extracomment>
        <translation>有变化</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已收录</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>what became of an imported offer: there is no such offer any more
----------
of a line in two snapshots</extracomment>
        <translation>已下架</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>what became of an imported offer: it could not be read</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>what became of an imported offer: it was not asked for</extracomment>
        <translation>未查询</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>part of a sum of offers: never seen before</extracomment>
        <translation>新商品 %1 个</translation>
    </message>
    <message>
        <source>%1 known</source>
        <extracomment>part of a sum of offers: seen before</extracomment>
        <translation>已收录 %1 个</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>part of a sum of offers: not as they were</extracomment>
        <translation>有变化 %1 个</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <extracomment>part of a sum of offers: there are no such ones any more</extracomment>
        <translation>已下架 %1 个</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>part of a sum of offers: they could not be read</extracomment>
        <translation>失败 %1 个</translation>
    </message>
    <message>
        <source>%1 not asked</source>
        <extracomment>part of a sum of offers</extracomment>
        <translation>未查询 %1 个</translation>
    </message>
    <message>
        <source>%1 repeated</source>
        <extracomment>part of a sum: offers that stand in the text more than once</extracomment>
        <translation>重复 %1 处</translation>
    </message>
    <message>
        <source>%1 not understood</source>
        <extracomment>part of a sum: pieces of the text</extracomment>
        <translation>未识别 %1 处</translation>
    </message>
    <message>
        <source>No offers were found in the text.</source>
        <translation>文本中没有找到商品。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>column: what became of an offer: new, known, gone …</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Line of text</source>
        <extracomment>column: number of a line of a text</extracomment>
        <translation>行号</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>column: pieces of a text that name no offer</extracomment>
        <translation>未识别</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of a sum: &quot;3 new, 1 gone&quot;</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>First seen %1, last seen %2, last change %3.</source>
        <extracomment>%1, %2, %3: moments</extracomment>
        <translation>首次见到 %1，最近见到 %2，最近变动 %3。</translation>
    </message>
    <message>
        <source>The market says since %1 that there is no such offer any more.</source>
        <translation>平台自 %1 起表示该商品已不存在。</translation>
    </message>
    <message>
        <source>Price used</source>
        <extracomment>column: which price a cost was made from</extracomment>
        <translation>所用价格</translation>
    </message>
    <message>
        <source>Next tier</source>
        <extracomment>column: how many more pieces reach a cheaper tier</extracomment>
        <translation>下一阶梯</translation>
    </message>
    <message>
        <source>In stock</source>
        <extracomment>column: whether the stock is enough for the order
----------
column: the share of a seller&apos;s offers that are in stock</extracomment>
        <translation>库存足够</translation>
    </message>
    <message>
        <source>%1 more: %2</source>
        <extracomment>%1: how many more pieces reach a cheaper tier, %2: its price per piece</extracomment>
        <translation>再加 %1：%2</translation>
    </message>
    <message>
        <source>--sellers is all, unblocked or starred, not &apos;%1&apos;.</source>
        <translation>--sellers 只能是 all、unblocked 或 starred，不能是“%1”。</translation>
    </message>
    <message>
        <source>Only of starred sellers, or of all but blocked ones.</source>
        <translation>只看星标卖家的商品，或排除已屏蔽卖家的商品。</translation>
    </message>
    <message>
        <source>Sold in lots of</source>
        <translation>每批数量</translation>
    </message>
    <message>
        <source>Pieces</source>
        <extracomment>column: how many pieces are ordered</extracomment>
        <translation>件数</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>column: what the goods of an order cost</extracomment>
        <translation>货款</translation>
    </message>
    <message>
        <source>Freight</source>
        <extracomment>column: what carriage of an order costs</extracomment>
        <translation>运费</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>column: goods and freight</extracomment>
        <translation>合计</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>column: what to know of an order</extracomment>
        <translation>说明</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n 个没有价格</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>the last row of a table of sellers: the sums of all orders</extracomment>
        <translation>总计</translation>
    </message>
    <message>
        <source>Say list, star, block, clear or note.</source>
        <translation>请指定 list、star、block、clear 或 note。</translation>
    </message>
    <message>
        <source>There is no &apos;supplier %1&apos;.</source>
        <translation>没有“supplier %1”这个命令。</translation>
    </message>
    <message>
        <source>Either --starred or --blocked.</source>
        <translation>--starred 和 --blocked 只能选一个。</translation>
    </message>
    <message>
        <source>Which sellers? Give their ids after &apos;supplier %1&apos;.</source>
        <translation>哪些卖家？请在“supplier %1”后给出卖家编号。</translation>
    </message>
    <message>
        <source>Seller ID</source>
        <extracomment>column: number of the seller</extracomment>
        <translation>卖家编号</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>column: the lowest price per piece among a seller&apos;s offers</extracomment>
        <translation>最低价</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>column: the median price per piece of a seller&apos;s offers</extracomment>
        <translation>中位价</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>column: how far a seller&apos;s median is from that of all that was found</extracomment>
        <translation>价位</translation>
    </message>
    <message>
        <source>Changes/year</source>
        <extracomment>column: how often an offer&apos;s price changes in a year</extracomment>
        <translation>年变价次数</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>column: starred or blocked</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>list [WORDS…] | star ID… | block ID… | clear ID… | note ID TEXT…</source>
        <translation>list [词语…] | star 编号… | block 编号… | clear 编号… | note 编号 文字…</translation>
    </message>
    <message>
        <source>The sellers of what was ever seen, offline.</source>
        <translation>见过的所有商品的卖家，离线查看。</translation>
    </message>
    <message>
        <source>How many sellers at most (200).</source>
        <translation>最多列出多少个卖家（200）。</translation>
    </message>
    <message>
        <source>Only sellers with a star.</source>
        <translation>只看星标卖家。</translation>
    </message>
    <message>
        <source>Only blocked sellers.</source>
        <translation>只看已屏蔽的卖家。</translation>
    </message>
    <message>
        <source>Alike</source>
        <extracomment>column: how much an offer is like another, in percent</extracomment>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>column: why offers are called alike
----------
column: why something failed</extracomment>
        <translation>依据</translation>
    </message>
    <message>
        <source>The same goods at other sellers, out of what was ever seen.</source>
        <translation>在见过的商品中，找其他卖家的同款。</translation>
    </message>
    <message>
        <source>How many offers at most (20).</source>
        <translation>最多列出多少个商品（20）。</translation>
    </message>
    <message>
        <source>Searches the market for them first.</source>
        <translation>先到市场中搜索。</translation>
    </message>
    <message>
        <source>--%1 is for &apos;shortlist export&apos;.</source>
        <translation>--%1 只用于“shortlist export”。</translation>
    </message>
    <message>
        <source>Lists of chosen offers; export writes csv, or --format xlsx, html, pdf or json.</source>
        <translation>清单；export 默认写 csv，也可用 --format xlsx、html、pdf 或 json。</translation>
    </message>
    <message>
        <source>&apos;shortlist show&apos; prints a table; an export is csv, xlsx, html, pdf or json.</source>
        <translation>表格请用“shortlist show”；导出格式为 csv、xlsx、html、pdf 或 json。</translation>
    </message>
    <message>
        <source>--format must be csv, xlsx, html, pdf or json, not &apos;%1&apos;.</source>
        <translation>--format 必须是 csv、xlsx、html、pdf 或 json，不能是“%1”。</translation>
    </message>
    <message>
        <source>There is no column &apos;%1&apos;. There are: %2.</source>
        <translation>没有名为“%1”的列。可用的列：%2。</translation>
    </message>
    <message>
        <source>The column &apos;%1&apos; is named twice.</source>
        <translation>列“%1”写了两次。</translation>
    </message>
    <message>
        <source>--separator must be &apos;,&apos;, &apos;;&apos; or tab, not &apos;%1&apos;.</source>
        <translation>--separator 必须是“,”、“;”或 tab，不能是“%1”。</translation>
    </message>
    <message>
        <source>--decimal must be &apos;.&apos; or &apos;,&apos;, not &apos;%1&apos;.</source>
        <translation>--decimal 必须是“.”或“,”，不能是“%1”。</translation>
    </message>
    <message>
        <source>--%1 is for csv only.</source>
        <translation>--%1 只用于 csv。</translation>
    </message>
    <message>
        <source>--columns is for csv, xlsx and json; a report has its own.</source>
        <translation>--columns 只用于 csv、xlsx 和 json；报告的列是固定的。</translation>
    </message>
    <message>
        <source>export: these columns, in this order (a,b,c).</source>
        <extracomment>a placeholder in the help text</extracomment>
        <translation>export：按此顺序只导出这些列（a,b,c）。</translation>
    </message>
    <message>
        <source>NAMES</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>export as csv: &apos;,&apos; (default), &apos;;&apos; or tab.</source>
        <translation>导出 csv 时的分隔符：“,”（默认）、“;”或 tab。</translation>
    </message>
    <message>
        <source>C</source>
        <extracomment>a placeholder in the help text: a character</extracomment>
        <translation>字符</translation>
    </message>
    <message>
        <source>export as csv: &apos;.&apos; (default) or &apos;,&apos;.</source>
        <translation>导出 csv 时的小数点：“.”（默认）或“,”。</translation>
    </message>
    <message>
        <source>A terminal cannot show %1: give --output FILE, or send it through a pipe.</source>
        <translation>终端无法显示 %1：请用 --output FILE，或通过管道输出。</translation>
    </message>
    <message>
        <source>--quantities must be up to 20 whole numbers between commas, such as 1,10,100, not &apos;%1&apos;.</source>
        <translation>--quantities 必须是最多 20 个用逗号分隔的整数，例如 1,10,100，而不是“%1”。</translation>
    </message>
    <message>
        <source>N,N…</source>
        <extracomment>a placeholder in the help text</extracomment>
        <translation>N,N…</translation>
    </message>
    <message>
        <source>Draws unit cost against quantity into a PNG file.</source>
        <translation>把单件成本与数量的关系绘制成 PNG 文件。</translation>
    </message>
    <message>
        <source>The picture&apos;s size in pixels (1200x675).</source>
        <translation>图片的像素尺寸（1200x675）。</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>column: how many pieces are wanted</extracomment>
        <translation>需要</translation>
    </message>
    <message>
        <source>Say what to do with which list; &apos;sanjia shortlist --help&apos; has all.</source>
        <translation>请说明要对哪个清单做什么；“sanjia shortlist --help”列出全部。</translation>
    </message>
    <message>
        <source>--%1 is not for &apos;shortlist %2&apos;.</source>
        <translation>--%1 不适用于“shortlist %2”。</translation>
    </message>
    <message>
        <source>Archived</source>
        <extracomment>column: when a list was put out of the way</extracomment>
        <translation>归档时间</translation>
    </message>
    <message>
        <source>list | show NAME | create NAME | add NAME ID… | remove NAME ID… | set NAME ID… | move NAME ID… | rename NAME NEW | duplicate NAME NEW | merge NAME OTHER | archive NAME | unarchive NAME | delete NAME | snapshot NAME | snapshots [NAME] | changes NAME | forget NUMBER | export NAME</source>
        <translation>list | show 名称 | create 名称 | add 名称 编号… | remove 名称 编号… | set 名称 编号… | move 名称 编号… | rename 名称 新名称 | duplicate 名称 新名称 | merge 名称 另一清单 | archive 名称 | unarchive 名称 | delete 名称 | snapshot 名称 | snapshots [名称] | changes 名称 | forget 快照号 | export 名称</translation>
    </message>
    <message>
        <source>What should be said of these lines? Give --pieces, --sku, --note, --tags, --rank or --target.</source>
        <translation>要为这些行设置什么？请给出 --pieces、--sku、--note、--tags、--rank 或 --target。</translation>
    </message>
    <message>
        <source>--pieces, --sku, --note, --tags, --rank and --target are for &apos;shortlist set&apos;.</source>
        <translation>--pieces、--sku、--note、--tags、--rank 和 --target 用于“shortlist set”。</translation>
    </message>
    <message>
        <source>Where to? Give --to with a place from 1 on.</source>
        <translation>移到哪里？请用 --to 给出从 1 开始的位置。</translation>
    </message>
    <message>
        <source>--to is for &apos;shortlist move&apos; and &apos;shortlist changes&apos;.</source>
        <translation>--to 用于“shortlist move”和“shortlist changes”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is now called &apos;%2&apos;.</source>
        <translation>“%1”现在叫“%2”。</translation>
    </message>
    <message>
        <source>&apos;%2&apos; has all lines of &apos;%1&apos;.</source>
        <translation>“%2”有了“%1”的所有行。</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) of &apos;%2&apos; are new to &apos;%1&apos;; &apos;%2&apos; is in the archive.</source>
        <translation>
            <numerusform>“%2”的 %n 个商品已加入“%1”；“%2”已归档。</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the archive.</source>
        <translation>“%1”已归档。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is back from the archive.</source>
        <translation>“%1”已取消归档。</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n line(s) of &apos;%1&apos;.</source>
        <translation>
            <numerusform>已修改“%1”的 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n line(s) of &apos;%1&apos; to place %2.</source>
        <translation>
            <numerusform>已把“%1”的 %n 行移到第 %2 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>set: how many pieces; 0 follows --quantity.</source>
        <translation>set：件数；0 表示随 --quantity。</translation>
    </message>
    <message>
        <source>set: the variant&apos;s id; empty for any.</source>
        <translation>set：规格编号；空表示任意规格。</translation>
    </message>
    <message>
        <source>set: your own note.</source>
        <translation>set：您的备注。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <extracomment>a placeholder in the help text</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>set: your own words, between commas; empty for none.</source>
        <translation>set：您的标签，以逗号分隔；空表示没有。</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>set: 1 for your first choice, to 9; 0 for none.</source>
        <translation>set：排名，1 为首选，最多到 9；0 表示没有。</translation>
    </message>
    <message>
        <source>set: what a piece should cost at most; 0 for none.</source>
        <translation>set：每件最多愿付的价格；0 表示没有。</translation>
    </message>
    <message>
        <source>same</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Which snapshot? Give its number, as &apos;shortlist snapshots&apos; has it.</source>
        <translation>哪个快照？请给出“shortlist snapshots”列出的快照号。</translation>
    </message>
    <message numerus="yes">
        <source>Snapshot %1 keeps %n line(s) of &apos;%2&apos;, together %3.</source>
        <translation>
            <numerusform>快照 %1 保存了“%2”的 %n 行，合计 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>column: a snapshot&apos;s number
----------
column: a watch&apos;s number
----------
column: an alert&apos;s number</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>column: when a snapshot was taken</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>column: the list a snapshot was taken of</extracomment>
        <translation>清单</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>column: the buyer&apos;s words for a snapshot</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Snapshot %1 is deleted.</source>
        <translation>快照 %1 已删除。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no snapshot yet. Take one with &apos;sanjia shortlist snapshot&apos;.</source>
        <translation>“%1”还没有快照。用“sanjia shortlist snapshot”拍一个。</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>column: the keywords, or the name of what is watched</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>column: price per piece in the earlier snapshot</extracomment>
        <translation>原价</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>column: price per piece in the later snapshot</extracomment>
        <translation>后来</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>column: difference in percent</extracomment>
        <translation>涨跌</translation>
    </message>
    <message>
        <source>Changed: %1, new: %2, gone: %3. Together %4, later %5.</source>
        <translation>变化 %1，新增 %2，移除 %3。合计原为 %4，后为 %5。</translation>
    </message>
    <message>
        <source>snapshot: your words for it.</source>
        <translation>snapshot：您的备注。</translation>
    </message>
    <message>
        <source>changes: the earlier snapshot&apos;s number; else the newest of the list.</source>
        <translation>changes：较早的快照号；默认为该清单最新的快照。</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>column: 1 is the buyer&apos;s first choice</extracomment>
        <translation>排名</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>column: what a piece should cost at most</extracomment>
        <translation>目标价</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>column: the buyer&apos;s own words for a line</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>move: the place, 1 for the first; changes: the later snapshot&apos;s number.</source>
        <translation>move：位置，1 为首位；changes：较晚的快照号。</translation>
    </message>
    <message>
        <source>Only what was not read yet.</source>
        <translation>只列出未读的。</translation>
    </message>
    <message>
        <source>Marks what is shown as read.</source>
        <translation>把列出的标为已读。</translation>
    </message>
    <message>
        <source>Only of this watch.</source>
        <translation>只列出这个关注的。</translation>
    </message>
    <message>
        <source>How many at most (1000).</source>
        <translation>最多多少条（1000）。</translation>
    </message>
    <message>
        <source>Say what to do with which watch; &apos;sanjia watch --help&apos; has all.</source>
        <translation>请说明要对哪个关注做什么；“sanjia watch --help”列出全部。</translation>
    </message>
    <message>
        <source>There is no &apos;watch %1&apos;.</source>
        <translation>没有“watch %1”。</translation>
    </message>
    <message>
        <source>Which watch? Give its number, as &apos;watch list&apos; has it.</source>
        <translation>哪个关注？请给出“watch list”列出的编号。</translation>
    </message>
    <message>
        <source>Which one? Give its name or id.</source>
        <translation>哪一个？请给出名称或编号。</translation>
    </message>
    <message>
        <source>--%1 must be a time such as 30m, 6h or 2d, at least %2, not &apos;%3&apos;.</source>
        <translation>--%1 须为 30m、6h 或 2d 这样的时间，至少 %2，而不是“%3”。</translation>
    </message>
    <message>
        <source>The rule &apos;%1&apos; is not understood. &apos;sanjia watch --help&apos; shows what rules there are.</source>
        <translation>规则“%1”无法理解。“sanjia watch --help”列出可用的规则。</translation>
    </message>
    <message>
        <source>--quiet must be two times such as 22:00-7:00, or none, not &apos;%1&apos;.</source>
        <translation>--quiet 须为 22:00-7:00 这样的两个时间，或 none，而不是“%1”。</translation>
    </message>
    <message>
        <source>Watch %1 is removed; what it told stays.</source>
        <translation>关注 %1 已删除；它发出的提醒保留。</translation>
    </message>
    <message>
        <source>How often, such as 30m, 6h (the default) or 2d.</source>
        <translation>间隔，例如 30m、6h（默认）或 2d。</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>For how long a rule does not tell again of the same offer (24h).</source>
        <translation>同一规则多久之内不再就同一商品提醒（24h）。</translation>
    </message>
    <message>
        <source>When nothing is done, such as 22:00-7:00, or none.</source>
        <translation>静默时段，例如 22:00-7:00，或 none。</translation>
    </message>
    <message>
        <source>TIMES</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Of keywords: how many pages of 50 (1).</source>
        <translation>关键词：多少页，每页 50 个（1）。</translation>
    </message>
    <message>
        <source>Of keywords: sales (the default), price-asc, price-desc or credit.</source>
        <translation>关键词：sales（默认）、price-asc、price-desc 或 credit。</translation>
    </message>
    <message>
        <source>Of keywords: how many of the first are read in full, or all (0).</source>
        <translation>关键词：前多少个读取详情，或 all（0）。</translation>
    </message>
    <message>
        <source>run: with --once everything, due or not.</source>
        <translation>run：与 --once 一起使用，不论是否到期全部执行。</translation>
    </message>
    <message>
        <source>--all goes with --once.</source>
        <translation>--all 须与 --once 一起使用。</translation>
    </message>
    <message>
        <source>--%1 is not for &apos;watch run&apos;.</source>
        <translation>--%1 不适用于“watch run”。</translation>
    </message>
    <message>
        <source>looking at %1</source>
        <extracomment>progress on a terminal. %1: what is watched</extracomment>
        <translation>正在查看 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s); &apos;sanjia alerts&apos; shows them.</source>
        <translation>
            <numerusform>%n 条新提醒；用“sanjia alerts”查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>column: what a watch looks at: keywords, an offer, a list, a seller</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>column: how often</extracomment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Last run</source>
        <extracomment>column: when a watch ran last</extracomment>
        <translation>上次执行</translation>
    </message>
    <message>
        <source>Next run</source>
        <extracomment>column: when a watch is due</extracomment>
        <translation>下次执行</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>in place of when a watch is due</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>column: when a run began</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>column: when a run ended</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>column: how many offers were looked at</extracomment>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>column: how many offers changed</extracomment>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>column: the price before</extracomment>
        <translation>原价</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>column: the price after</extracomment>
        <translation>新价</translation>
    </message>
    <message>
        <source>Checked %1, changed %2, alerts %3, failed %4, requests %5.</source>
        <translation>已查看 %1，有变化 %2，提醒 %3，失败 %4，调用 %5。</translation>
    </message>
    <message>
        <source>Looks at offers by itself and tells of what changed.</source>
        <translation>自动查看商品，有变化时提醒。</translation>
    </message>
    <message>
        <source>--variant must be a value such as 黑色 or 颜色=黑色, several between semicolons, not &apos;%1&apos;.</source>
        <translation>--variant 必须是规格值，例如 黑色 或 颜色=黑色，多个用分号隔开，而不是“%1”。</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>column: how steady a price was in the last 90 days</extracomment>
        <translation>90 天</translation>
    </message>
    <message>
        <source>Also what a wanted piece costs at each of these, and where offers cross; in CSV three more columns for each.</source>
        <translation>同时给出各数量下的单件成本，以及商品在哪里互有高低；CSV 中每个数量多三列。</translation>
    </message>
    <message>
        <source>Costs the variant of each offer that is like this, such as 黑色 or 颜色=黑色;尺码=L. An offer without one has no cost.</source>
        <translation>按每个商品中这样的规格计价，例如 黑色 或 颜色=黑色;尺码=L。没有这种规格的商品不计价。</translation>
    </message>
    <message>
        <source>What was ever seen, offline; --format also takes xlsx, html and pdf.</source>
        <translation>离线显示见过的所有商品；--format 还可为 xlsx、html 和 pdf。</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) of blocked sellers left out.</source>
        <translation>
            <numerusform>已略去被屏蔽卖家的 %n 个商品。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out offers of sellers that you blocked.</source>
        <translation>略去您屏蔽的卖家的商品。</translation>
    </message>
    <message>
        <source>Searches the market and saves what it saw; --format also takes xlsx, html and pdf.</source>
        <translation>搜索市场并保存所见的商品；--format 还可为 xlsx、html 和 pdf。</translation>
    </message>
    <message>
        <source>--no-pictures is for xlsx, html and pdf; csv and json have none.</source>
        <translation>--no-pictures 只用于 xlsx、html 和 pdf；csv 和 json 没有图片。</translation>
    </message>
    <message>
        <source>export as xlsx, html or pdf: without pictures, and without asking for them.</source>
        <translation>导出为 xlsx、html 或 pdf 时：不带图片，也不去获取图片。</translation>
    </message>
    <message>
        <source>--%1 must be a date such as 2026-01-31, not &apos;%2&apos;.</source>
        <translation>--%1 必须是日期，例如 2026-01-31，而不是“%2”。</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to 早于 --from。</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <extracomment>%1 is &quot;sold out&quot;, &quot;gone&quot; or &quot;not seen&quot;; %2 and %3 are moments</extracomment>
        <translation>%1：%2 – %3</translation>
    </message>
    <message>
        <source>The price of the tier that starts at Q pieces.</source>
        <translation>从 Q 件起的阶梯价。</translation>
    </message>
    <message>
        <source>From this day on, in place of --days.</source>
        <extracomment>a placeholder in the help text</extracomment>
        <translation>从这一天起，代替 --days。</translation>
    </message>
    <message>
        <source>Up to this day.</source>
        <translation>到这一天为止。</translation>
    </message>
    <message>
        <source>Other offers in the same picture, with commas between.</source>
        <extracomment>a placeholder in the help text</extracomment>
        <translation>同一图中的其他商品，以逗号分隔。</translation>
    </message>
    <message>
        <source>ID,…</source>
        <translation>ID,…</translation>
    </message>
    <message>
        <source>The picture in percent of a common day.</source>
        <translation>图片以共同起始日的百分比显示。</translation>
    </message>
    <message>
        <source>The stock below the picture&apos;s line.</source>
        <translation>在图中价格线下方显示库存。</translation>
    </message>
    <message>
        <source>A line in the picture at the price you want to pay.</source>
        <translation>在图中以您希望的价格画线。</translation>
    </message>
    <message>
        <source>Draws the chart onto a PDF page.</source>
        <translation>把走势图画成 PDF 页面。</translation>
    </message>
    <message>
        <source>Say an offer&apos;s id or link, and the price where it is to be set.</source>
        <translation>请写商品编号或链接；要设定目标价时再写价格。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no amount of yuan such as 12.50.</source>
        <translation>“%1”不是像 12.50 这样的金额。</translation>
    </message>
    <message>
        <source>%1: target %2, now %3</source>
        <extracomment>%1 an offer&apos;s id, %2 the price the buyer wants, %3 the listed price</extracomment>
        <translation>%1：目标价 %2，现价 %3</translation>
    </message>
    <message>
        <source>ID [YUAN]</source>
        <extracomment>placeholders in the help text</extracomment>
        <translation>编号 [金额]</translation>
    </message>
    <message>
        <source>What you want to pay for a piece: the line in its chart. 0 takes it away.</source>
        <translation>您想付的单价，即图表中的目标线；0 表示去掉。</translation>
    </message>
    <message>
        <source>Either --stock or --sales: there is room for one.</source>
        <translation>--stock 与 --sales 只能选一个：图下只有一处位置。</translation>
    </message>
    <message>
        <source>The sales below the picture&apos;s line.</source>
        <translation>在图的价格线下方画销量。</translation>
    </message>
    <message>
        <source>The guide has no chapter &apos;%1&apos;.</source>
        <translation>指南中没有“%1”这一章。</translation>
    </message>
    <message>
        <source>Chapter</source>
        <extracomment>column: the word that names a chapter of the guide</extracomment>
        <translation>章节</translation>
    </message>
    <message>
        <source>[CHAPTER]</source>
        <extracomment>a placeholder in the help text</extracomment>
        <translation>[章节]</translation>
    </message>
    <message>
        <source>The user guide: its chapters, or one of them.</source>
        <translation>用户指南：全部章节，或其中一章。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>--%1 goes with &apos;alerts telling&apos; or &apos;alerts digest&apos;.</source>
        <translation>--%1 只用于“alerts telling”或“alerts digest”。</translation>
    </message>
    <message>
        <source>[telling show | telling set command PROGRAM ARGUMENTS… | telling set webhook | telling set digest FOLDER | telling off WAY | telling test [WAY] | digest --date DAY]</source>
        <translation>[telling show | telling set command 程序 参数… | telling set webhook | telling set digest 文件夹 | telling off 方式 | telling test [方式] | digest --date 日期]</translation>
    </message>
    <message>
        <source>What watches told, newest first; and how it is told outside.</source>
        <translation>关注发出的提醒，新的在前；以及如何向外通知。</translation>
    </message>
    <message>
        <source>telling set digest: from which hour of the next day on the page of a day is written, 0 to 23 (8).</source>
        <translation>telling set digest：从次日几点起写出当天的页面，0 到 23（8）。</translation>
    </message>
    <message>
        <source>H</source>
        <extracomment>a placeholder in the help text: an hour of the day</extracomment>
        <translation>时</translation>
    </message>
    <message>
        <source>telling set webhook: where its address is kept: keychain, vault or memory.</source>
        <translation>telling set webhook：地址保存在哪里：keychain、vault 或 memory。</translation>
    </message>
    <message>
        <source>WHERE</source>
        <extracomment>a placeholder in the help text: a place</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>digest: which day, such as 2026-11-25.</source>
        <translation>digest：哪一天，例如 2026-11-25。</translation>
    </message>
    <message>
        <source>DAY</source>
        <extracomment>a placeholder in the help text: a day</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>--date must be a day such as 2026-11-25, not &apos;%1&apos;.</source>
        <translation>--date 必须是 2026-11-25 这样的日期，而不是“%1”。</translation>
    </message>
    <message>
        <source>The page is HTML: --format is not for it.</source>
        <translation>页面是 HTML：不能使用 --format。</translation>
    </message>
    <message>
        <source>Nothing was noticed on %1.</source>
        <translation>%1 没有任何提醒。</translation>
    </message>
    <message>
        <source>There is no &apos;alerts telling %1&apos;.</source>
        <translation>没有“alerts telling %1”。</translation>
    </message>
    <message>
        <source>Which way? command, webhook or digest.</source>
        <translation>哪种方式？command、webhook 或 digest。</translation>
    </message>
    <message>
        <source>The way must be command, webhook or digest, not &apos;%1&apos;.</source>
        <translation>方式必须是 command、webhook 或 digest，而不是“%1”。</translation>
    </message>
    <message>
        <source>Memory ends with this process: nothing could be told.</source>
        <translation>内存随此进程结束而消失：将无法通知。</translation>
    </message>
    <message>
        <source>The address of a webhook is asked for, because other programs can read arguments.</source>
        <translation>Webhook 的地址会另行询问，因为其他程序能读取命令行参数。</translation>
    </message>
    <message>
        <source>Which program? Give its path, then its arguments, after --.</source>
        <translation>哪个程序？请在 -- 之后给出其路径和参数。</translation>
    </message>
    <message>
        <source>Into which folder? Give its path.</source>
        <translation>写入哪个文件夹？请给出路径。</translation>
    </message>
    <message>
        <source>Address of the webhook:</source>
        <translation>Webhook 地址：</translation>
    </message>
    <message>
        <source>Address of the webhook (empty: as it was):</source>
        <translation>Webhook 地址（留空：保持不变）：</translation>
    </message>
    <message>
        <source>Without an address there is no webhook.</source>
        <translation>没有地址就没有 Webhook。</translation>
    </message>
    <message>
        <source>Key to sign messages with (empty: none):</source>
        <translation>消息签名密钥（留空：不签名）：</translation>
    </message>
    <message>
        <source>Key to sign messages with (empty: as it was, -: none):</source>
        <translation>消息签名密钥（留空：保持不变，-：不签名）：</translation>
    </message>
    <message>
        <source>The address must be https://… (http:// on this machine only), without a user and without #.</source>
        <translation>地址必须是 https://…（http:// 仅限本机），且不含用户名和 #。</translation>
    </message>
    <message>
        <source>Nothing is set up to test. &apos;sanjia alerts telling set&apos; does.</source>
        <translation>没有可测试的设置。请先运行“sanjia alerts telling set”。</translation>
    </message>
    <message>
        <source>How many calls of a hundred --faults meets (100), by chance.</source>
        <translation>--faults 随机影响每一百次调用中的多少次（100）。</translation>
    </message>
    <message>
        <source>%1, signed</source>
        <translation>%1，已签名</translation>
    </message>
    <message>
        <source>%1, from %2 of the next day on</source>
        <extracomment>%1: a folder, %2: an hour such as 8:00</extracomment>
        <translation>%1，次日 %2 起</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>A way to tell of alerts that is not set up</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>column: how alerts are told: a program, a webhook, a daily page</extracomment>
        <translation>方式</translation>
    </message>
    <message>
        <source>Set to</source>
        <extracomment>column: what a way out is set to</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>column: the number of a message that was told outside</extracomment>
        <translation>消息号</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>column: told, waiting or given up</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>column: why a message could not be told</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>told</source>
        <extracomment>a test message arrived</extracomment>
        <translation>已送达</translation>
    </message>
    <message>
        <source>list | add-keyword WORDS… | add-offer ID… | add-shortlist NAME | add-seller ID | change WATCH_ID | pause WATCH_ID | resume WATCH_ID | remove WATCH_ID | runs [WATCH_ID] | run [WATCH_ID…]</source>
        <translation>list | add-keyword 词语… | add-offer 编号… | add-shortlist 名称 | add-seller 编号 | change 关注号 | pause 关注号 | resume 关注号 | remove 关注号 | runs [关注号] | run [关注号…]</translation>
    </message>
    <message>
        <source>run: does what is due now and ends; with numbers of watches these alone, due or not.</source>
        <translation>run：完成当前到期的工作后结束；给出关注号时只运行这些，不论是否到期。</translation>
    </message>
    <message>
        <source>Either --all or some watches.</source>
        <translation>--all 与具体的关注只能选其一。</translation>
    </message>
    <message>
        <source>Which shell? bash, zsh or fish.</source>
        <translation>哪种 shell？bash、zsh 或 fish。</translation>
    </message>
    <message>
        <source>What a shell reads to complete what is being typed.</source>
        <translation>供 shell 读取的命令补全脚本。</translation>
    </message>
    <message>
        <source>The keys of an account that is used without being kept.</source>
        <translation>不保存而直接使用的账号的密钥。</translation>
    </message>
    <message>
        <source>Which of the kept accounts is used, and what opens its vault.</source>
        <translation>使用哪个已保存的账号，以及打开其密码库的口令。</translation>
    </message>
    <message>
        <source>As --gateway, --dialect and --data-dir, which go before them.</source>
        <translation>同 --gateway、--dialect 和 --data-dir；两者都有时以选项为准。</translation>
    </message>
    <message>
        <source>How many calls a minute may take, and how long one may.</source>
        <translation>每分钟最多调用多少次，每次最多等多久。</translation>
    </message>
    <message>
        <source>For the dialect top: md5, hmac or hmac-sha256; portal or router.</source>
        <translation>用于 top 协议：md5、hmac 或 hmac-sha256；portal 或 router。</translation>
    </message>
    <message>
        <source>For the dialect aop: which of the platform&apos;s calls serves search, and which an offer in full.</source>
        <translation>用于 aop 协议：用平台的哪个接口搜索，用哪个读取商品详情。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>A defect of the program.</source>
        <translation>程序自身的缺陷。</translation>
    </message>
    <message>
        <source>Something typed was wrong, or the gateway refused a parameter.</source>
        <translation>输入有误，或网关拒绝了某个参数。</translation>
    </message>
    <message>
        <source>The account or one of its permissions was refused.</source>
        <translation>账号或其权限被拒绝。</translation>
    </message>
    <message>
        <source>Too many calls; gave up.</source>
        <translation>调用过于频繁，已放弃。</translation>
    </message>
    <message>
        <source>The network.</source>
        <translation>网络。</translation>
    </message>
    <message>
        <source>There is no such offer, list or watch.</source>
        <translation>没有这个商品、清单或关注。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer made no sense.</source>
        <translation>网关的应答无法理解。</translation>
    </message>
    <message>
        <source>The library or a file.</source>
        <translation>商品库或文件。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>被中断。</translation>
    </message>
    <message>
        <source>compare wholesale offers on 1688.com</source>
        <translation>比较 1688.com 上的批发报价</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <extracomment>heading of the manual page</extracomment>
        <translation>概要</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Without a verb Sanjia opens its window. Every verb works without a display, through the same services as the window: results go to standard output, everything else to standard error. With neither keys nor a gateway the sample market is used, and standard error says so.</source>
        <translation>不带命令时，三家打开窗口。每个命令都无需显示器，与窗口使用同样的服务：结果写到标准输出，其余一律写到标准错误。既没有密钥也没有网关时使用示例市场，并在标准错误中说明。</translation>
    </message>
    <message>
        <source>VERBS</source>
        <extracomment>heading of the manual page</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>OPTIONS OF EVERY VERB</source>
        <extracomment>heading of the manual page</extracomment>
        <translation>所有命令的选项</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <extracomment>heading of the manual page</extracomment>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <extracomment>heading of the manual page</extracomment>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>Where something failed after other things had worked, what arrived is printed and kept, and the status tells of the first failure.</source>
        <translation>若一部分成功之后又有失败，已收到的照样输出并保存，退出状态说明第一个失败。</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <extracomment>heading of the manual page</extracomment>
        <translation>参见</translation>
    </message>
    <message>
        <source>&apos;sanjia guide&apos; is the user guide, which F1 opens in the window.</source>
        <translation>“sanjia guide” 显示用户指南；在窗口中按 F1 打开。</translation>
    </message>
    <message>
        <source>The manual page, in roff; &apos;sanjia manual | man -l -&apos; shows it.</source>
        <translation>手册页（roff 格式）；用 “sanjia manual | man -l -” 查看。</translation>
    </message>
    <message>
        <source>Say guide, list, show, use, set, test, authorize or forget.</source>
        <translation>请指定 guide、list、show、use、set、test、authorize 或 forget。</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>heading: what a call of the platform is for</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>You need</source>
        <extracomment>heading: the permission a call of the platform needs</extracomment>
        <translation>所需权限</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>heading</extracomment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>doctor: the folder of pictures that were seen once</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3. They may be deleted.</source>
        <extracomment>doctor. %1: a folder, %2: a number, %3: a size such as &quot;12 MB&quot;</extracomment>
        <translation>%1：保存了 %2 张，%3，可以删除。</translation>
    </message>
    <message>
        <source>--sort is one to three of the orders and columns that --help names, with commas between, not &apos;%1&apos;.</source>
        <translation>--sort 是 --help 中列出的一到三个顺序或列，用逗号分隔，不能是“%1”。</translation>
    </message>
    <message>
        <source>Only a number of days such as 7d can be saved with --seen-since, not &apos;%1&apos;.</source>
        <translation>--seen-since 只能保存 7d 这样的天数，不能保存“%1”。</translation>
    </message>
    <message>
        <source>sales, price-asc, price-desc, credit; or a column (title, price, unit-cost, line-cost, moq, stock, sold, seller, place, credit-level, mix-batch, last-seen, first-seen, changed, id), with -desc from the other end. Up to three with commas between: the next decides where the one before leaves equals.</source>
        <translation>sales、price-asc、price-desc、credit；或一列（title、price、unit-cost、line-cost、moq、stock、sold、seller、place、credit-level、mix-batch、last-seen、first-seen、changed、id），加 -desc 表示倒序。最多三个，用逗号分隔：前一个相同时由后一个决定。</translation>
    </message>
    <message>
        <source>Replaced the saved search &apos;%1&apos;.</source>
        <translation>已替换常用搜索“%1”。</translation>
    </message>
    <message>
        <source>Saved the search as &apos;%1&apos;.</source>
        <translation>搜索已保存为“%1”。</translation>
    </message>
    <message>
        <source>Asks what is saved under this name.</source>
        <extracomment>a placeholder in the help text: what a search is called</extracomment>
        <translation>执行以此名称保存的搜索。</translation>
    </message>
    <message>
        <source>Saves what is asked under this name.</source>
        <translation>以此名称保存本次搜索。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; searches the cross-border market: use &apos;wholesale --saved&apos;.</source>
        <translation>“%1”搜索的是跨境市场：请用 wholesale --saved。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; searches the market within China: use &apos;search --saved&apos;.</source>
        <translation>“%1”搜索的是国内市场：请用 search --saved。</translation>
    </message>
    <message>
        <source>Say list, rename or remove.</source>
        <translation>请写 list、rename 或 remove。</translation>
    </message>
    <message>
        <source>There is no &apos;searches %1&apos;.</source>
        <translation>没有“searches %1”。</translation>
    </message>
    <message>
        <source>Which saved search? Give its name.</source>
        <translation>哪个常用搜索？请写出名称。</translation>
    </message>
    <message>
        <source>What should it be called? Give the new name.</source>
        <translation>改成什么名称？请写出新名称。</translation>
    </message>
    <message>
        <source>--kind is market or library, not &apos;%1&apos;.</source>
        <translation>--kind 是 market 或 library，不能是“%1”。</translation>
    </message>
    <message>
        <source>Asks</source>
        <extracomment>column: what a saved search asks, &quot;market&quot; or &quot;library&quot;</extracomment>
        <translation>查询</translation>
    </message>
    <message>
        <source>For what</source>
        <extracomment>column: what a saved search asks for, in words</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is saved for the market and for the library: say which with --kind.</source>
        <translation>市场和商品库都有名为“%1”的常用搜索：请用 --kind 指明。</translation>
    </message>
    <message>
        <source>The saved search &apos;%1&apos; is now called &apos;%2&apos;.</source>
        <translation>常用搜索“%1”现在叫“%2”。</translation>
    </message>
    <message>
        <source>Removed the saved search &apos;%1&apos;.</source>
        <translation>已删除常用搜索“%1”。</translation>
    </message>
    <message>
        <source>list | rename NAME NEW_NAME | remove NAME</source>
        <translation>list | rename 名称 新名称 | remove 名称</translation>
    </message>
    <message>
        <source>Saved searches; --save and --saved of search, wholesale and library make and ask them.</source>
        <translation>常用搜索；search、wholesale 和 library 用 --save 保存，用 --saved 执行。</translation>
    </message>
    <message>
        <source>Only those that ask the market, or the library.</source>
        <translation>只列市场的，或商品库的。</translation>
    </message>
    <message>
        <source>The vault needs a passphrase: type it on a terminal, or set SANJIA_PASSPHRASE.</source>
        <translation>保险库需要口令：请在终端中输入，或设置 SANJIA_PASSPHRASE。</translation>
    </message>
    <message>
        <source>The gateway&apos;s dialect: %1.</source>
        <extracomment>%1: &quot;aop, top, onebound&quot;</extracomment>
        <translation>网关的协议：%1。</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &apos;%2&apos;.</source>
        <extracomment>%1: &quot;zh_CN, en&quot;, %2: what was typed</extracomment>
        <translation>--language 必须是 %1 之一，不能是“%2”。</translation>
    </message>
    <message>
        <source>What to tell of; may be given several times: drop 5%, rise 0.50, drop 5% since added, drop 5% against 30d, below 12.50, below 12.50 at 100, above 20, lowest 90d, any, any 2%, new below 12.50, tiers, variants, seller, out of stock, in stock, stock below 100, stock above 500, gone, back.</source>
        <translation>何时提醒；可多次给出：drop 5%、rise 0.50、drop 5% since added、drop 5% against 30d、below 12.50、below 12.50 at 100、above 20、lowest 90d、any、any 2%、new below 12.50、tiers、variants、seller、out of stock、in stock、stock below 100、stock above 500、gone、back。</translation>
    </message>
    <message>
        <source>One of %1; otherwise that of the system, for the window the one chosen there.</source>
        <extracomment>%1: &quot;zh_CN, en&quot;</extracomment>
        <translation>%1 之一；不写则跟随系统，打开窗口时用在窗口中所选的语言。</translation>
    </message>
    <message>
        <source>guide | list | show | set [NAME] | use NAME | test | authorize | forget NAME</source>
        <translation>guide | list | show | set [名称] | use 名称 | test | authorize | forget 名称</translation>
    </message>
    <message>
        <source>Cost per piece (* the best):</source>
        <translation>单件成本（* 为最优）：</translation>
    </message>
</context>
</TS>
