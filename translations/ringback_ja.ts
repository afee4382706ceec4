<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>CallerPage</name>
    <message>
        <source>&amp;Country</source>
        <translation>国(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Voice agent</source>
        <translation>音声エージェント(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>あなたの名前(&amp;Y)</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>For numbers typed without a country code.</source>
        <translation>国番号なしで入力された番号に使います。</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>&amp;Wire format</source>
        <translation>通信形式(&amp;W)</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>API アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>API トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Find both in the Thoughtly dashboard › Settings › Developers.</source>
        <translation>どちらも Thoughtly のダッシュボード › Settings › Developers にあります。</translation>
    </message>
    <message>
        <source>Leave practice mode and &amp;connect…</source>
        <translation>練習モードを終了して接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Team &amp;ID</source>
        <translation>チーム ID(&amp;I)</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>接続をテスト(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>&amp;Attributes</source>
        <translation>属性(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>同意(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>メール(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Fill from clipboard</source>
        <translation>クリップボードから入力(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Given</source>
        <translation>同意日(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>電話番号(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>会社(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新しい連絡先</translation>
    </message>
    <message>
        <source>One a line: name: value</source>
        <translation>1 行に 1 つ: 名前: 値</translation>
    </message>
    <message>
        <source>Save and call &amp;back</source>
        <translation>保存して折り返す(&amp;B)</translation>
    </message>
    <message>
        <source>Saving states that this person agreed to be called.</source>
        <translation>保存すると、この方が電話を受けることに同意したと記録されます。</translation>
    </message>
    <message>
        <source>Through: web form, phone call…</source>
        <translation>方法: Web フォーム、電話…</translation>
    </message>
    <message>
        <source>vip, lisbon</source>
        <translation>VIP, リスボン</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>&amp;Keep calls</source>
        <translation>通話の保存期間(&amp;K)</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Keep &amp;deliveries</source>
        <translation>受信記録の保存期間(&amp;D)</translation>
    </message>
    <message>
        <source>Keep trans&amp;cripts</source>
        <translation>文字起こしの保存期間(&amp;C)</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>What is older is removed daily. Calls under way and the do-not-call list always stay.</source>
        <translation>これより古いものは毎日削除されます。進行中の通話と発信禁止リストは常に残ります。</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source> a day</source>
        <translation> 件/日</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Late after</source>
        <translation>遅延とみなす時間(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo time</source>
        <translation>取り消し時間(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;utomatic calls</source>
        <translation>自動発信(&amp;U)</translation>
    </message>
    <message>
        <source>At most so many, to people whom a rule wants called by itself. None: nobody is called without a click.</source>
        <translation>ルールが自動で発信する相手への 1 日の上限です。なし: クリックなしでは誰にも発信しません。</translation>
    </message>
    <message>
        <source>Called &amp;recently</source>
        <translation>最近の発信(&amp;R)</translation>
    </message>
    <message>
        <source>Calling &amp;hours</source>
        <translation>発信できる時間帯(&amp;H)</translation>
    </message>
    <message>
        <source>Calls a da&amp;y</source>
        <translation>1 日の通話数(&amp;Y)</translation>
    </message>
    <message>
        <source>Hours and limits</source>
        <translation>時間帯と上限</translation>
    </message>
    <message>
        <source>How long a call waits before anything is sent. Urgent calls never wait.</source>
        <translation>送信前に通話を待たせる時間です。緊急の通話は待ちません。</translation>
    </message>
    <message>
        <source>In the called person’s own time.</source>
        <translation>相手の現地時間です。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Ringback warns when the last call is less long ago.</source>
        <translation>前回の通話からこの時間が経っていないと警告します。</translation>
    </message>
    <message>
        <source>To one number within 24 hours. Beyond that, only with a reason.</source>
        <translation>24 時間以内に 1 つの番号へかける回数です。それを超える場合は理由が必要です。</translation>
    </message>
    <message>
        <source>Who waits in the queue longer is marked, from half of it on in amber. Urgent ones: a quarter of it.</source>
        <translation>キューでこれより長く待つと印が付きます。半分を過ぎると黄色になります。緊急の場合は 4 分の 1 です。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>Connect &amp;outcomes</source>
        <translation>結果の受信をつなぐ(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;webhook URL</source>
        <translation>Webhook の URL をコピー(&amp;W)</translation>
    </message>
    <message>
        <source>It holds the secret: paste it only at Thoughtly.</source>
        <translation>秘密の値が含まれます。Thoughtly 以外には貼り付けないでください。</translation>
    </message>
    <message>
        <source>Listener &amp;address</source>
        <translation>受信サービスのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Public &amp;URL</source>
        <translation>公開 URL(&amp;U)</translation>
    </message>
    <message>
        <source>Ringback as&amp;ks Thoughtly for outcomes</source>
        <translation>Ringback が Thoughtly に結果を問い合わせる(&amp;K)</translation>
    </message>
    <message>
        <source>Thoughtly &amp;sends outcomes to a public URL</source>
        <translation>Thoughtly が公開 URL に結果を送る(&amp;S)</translation>
    </message>
    <message>
        <source>Where Thoughtly reaches this listener, for example through a tunnel.</source>
        <translation>Thoughtly がこの受信サービスに届く先です (トンネル経由など)。</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Ringback</source>
        <translation>Ringback</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Forget credentials</source>
        <translation>認証情報を消去(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>ringback::AboutDialog</name>
    <message>
        <source>About Ringback</source>
        <translation>Ringback について</translation>
    </message>
    <message>
        <source>Calls people back with the voice agents of Thoughtly.</source>
        <translation>Thoughtly の音声エージェントで折り返し電話をします。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3, without any warranty. It is not made by Thoughtly.</source>
        <translation>GNU General Public License バージョン 3 のフリーソフトウェアで、無保証です。Thoughtly の製品ではありません。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用技術</translation>
    </message>
    <message>
        <source>Ringback’s logo</source>
        <translation>Ringback のロゴ</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
</context>
<context>
    <name>ringback::AgentCommands</name>
    <message>
        <source>This list is as last known: %1</source>
        <translation>この一覧は最後に確認した時点のものです: %1</translation>
    </message>
</context>
<context>
    <name>ringback::AppointmentDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>電話番号(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>きっかけ(&amp;W)</translation>
    </message>
    <message>
        <source>Edit the appointment</source>
        <translation>予約を編集</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>新しい予約</translation>
    </message>
</context>
<context>
    <name>ringback::AppointmentImportDialog</name>
    <message>
        <source>%1 can be taken, %2 can't. %3</source>
        <translation>%1 件を取り込めます。%2 件は取り込めません。%3</translation>
    </message>
    <message>
        <source>Appointments in the file</source>
        <translation>ファイル内の予約</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import appointments</source>
        <translation>予約をインポート</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Number from: %1</source>
        <translation>番号の取得元: %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
</context>
<context>
    <name>ringback::AppointmentWatch</name>
    <message numerus="yes">
        <source>%n appointment(s) of %1 could not be taken. Import it by hand to see why.</source>
        <translation>
            <numerusform>%1 の予定 %n 件を取り込めませんでした。手動でインポートすると理由がわかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments of %1 were not taken: %2</source>
        <translation>%1 の予定は取り込まれませんでした: %2</translation>
    </message>
</context>
<context>
    <name>ringback::Appointments</name>
    <message>
        <source>Dates are read as %1.</source>
        <translation>日付は %1 として読みます。</translation>
    </message>
    <message>
        <source>It doesn't say when it begins.</source>
        <translation>開始日時がありません。</translation>
    </message>
    <message>
        <source>It has no phone number.</source>
        <translation>電話番号がありません。</translation>
    </message>
    <message>
        <source>It lasts the whole day: a reminder needs a time.</source>
        <translation>終日の予定です。リマインダーには時刻が必要です。</translation>
    </message>
    <message>
        <source>It repeats by the hour or faster, or by a rule that can't be read.</source>
        <translation>1 時間ごと以上の頻度、または読めない規則で繰り返されます。</translation>
    </message>
    <message>
        <source>Its time zone “%1” isn't known: read as this computer's.</source>
        <translation>タイムゾーン「%1」は不明のため、このコンピューターのものとして読みます。</translation>
    </message>
    <message>
        <source>No phone number was found in it.</source>
        <translation>電話番号が見つかりません。</translation>
    </message>
    <message>
        <source>The first line must name the columns: date, time, phone, and as wanted name and service.</source>
        <translation>最初の行に列名が必要です: date、time、phone、必要に応じて name と service。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>This file can't be read.</source>
        <translation>このファイルを読めません。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>このファイルは空です。</translation>
    </message>
    <message>
        <source>This file is too large for appointments: 32 MB at most.</source>
        <translation>このファイルは予約用には大きすぎます。32 MB までです。</translation>
    </message>
    <message>
        <source>This isn't a calendar that can be read.</source>
        <translation>読み取れるカレンダーではありません。</translation>
    </message>
    <message>
        <source>attendee</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>location</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>phone field</source>
        <translation>電話欄</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>“%1” can't be read as a date and a time.</source>
        <translation>「%1」は日時として読めません。</translation>
    </message>
</context>
<context>
    <name>ringback::Attention</name>
    <message>
        <source>A call was put through to a person</source>
        <translation>通話が人に転送された</translation>
    </message>
    <message>
        <source>A rule of your team says so</source>
        <translation>チームのルールによる通知</translation>
    </message>
    <message>
        <source>An urgent call failed</source>
        <translation>緊急の通話の失敗</translation>
    </message>
    <message>
        <source>An urgent callback is wanted</source>
        <translation>緊急の折り返しの依頼</translation>
    </message>
    <message>
        <source>Nobody knows whether a call rang</source>
        <translation>通話が鳴ったか不明</translation>
    </message>
    <message>
        <source>Somebody asked not to be called</source>
        <translation>発信しないよう求められた</translation>
    </message>
</context>
<context>
    <name>ringback::AutomaticCaller</name>
    <message>
        <source>%1 was not called automatically and waits for you. %2</source>
        <translation>%1 には自動で発信せず、あなたの判断を待っています。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic call(s) were placed within a day, as many as the settings allow. The others wait in the queue.</source>
        <translation>
            <numerusform>自動発信は 1 日に %n 件、設定の上限に達しました。ほかの方は一覧で待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic calls were stopped.</source>
        <translation>自動発信は停止されました。</translation>
    </message>
    <message>
        <source>Choose a voice agent first.</source>
        <translation>先に音声エージェントを選んでください。</translation>
    </message>
    <message>
        <source>It came due while nothing could be done.</source>
        <translation>何もできない間に期限が来ました。</translation>
    </message>
</context>
<context>
    <name>ringback::Automation</name>
    <message>
        <source>A field's name has letters, digits, _, - and . only.</source>
        <translation>フィールド名に使えるのは英字、数字、_、-、. だけです。</translation>
    </message>
    <message>
        <source>The automation needs a name, of at most 60 letters.</source>
        <translation>自動化には 60 文字以内の名前が必要です。</translation>
    </message>
    <message>
        <source>The payload must be a JSON object.</source>
        <translation>ペイロードは JSON オブジェクトにしてください。</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>同じ名前のフィールドが二つあります。</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationActions</name>
    <message numerus="yes">
        <source>%n could not be triggered.</source>
        <translation>
            <numerusform>%n 件は起動できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have been triggered: it is not repeated.</source>
        <translation>
            <numerusform>%n 件は起動された可能性があります。繰り返しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Automations…</source>
        <translation>自動化…</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>先に相手を選んでください。</translation>
    </message>
    <message>
        <source>Choose at most %1 people at once.</source>
        <translation>一度に選べるのは %1 人までです。</translation>
    </message>
    <message>
        <source>Trigger an automation…</source>
        <translation>自動化を起動…</translation>
    </message>
    <message numerus="yes">
        <source>Triggered for %n people.</source>
        <translation>
            <numerusform>%n 人に対して起動しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::AutomationCommands</name>
    <message>
        <source>There is no automation “%1”.</source>
        <translation>「%1」という自動化はありません。</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationKeeper</name>
    <message>
        <source>An automation that isn't saved</source>
        <translation>保存されていない自動化</translation>
    </message>
    <message>
        <source>Enter the automation's id or address.</source>
        <translation>自動化の ID またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Fill in “%1” first.</source>
        <translation>先に「%1」を入力してください。</translation>
    </message>
    <message>
        <source>Ringback is being closed.</source>
        <translation>Ringback を終了しています。</translation>
    </message>
    <message>
        <source>Ringback stopped while it was being sent: it may have gone out.</source>
        <translation>送信中に Ringback が終了しました。送信された可能性があります。</translation>
    </message>
    <message>
        <source>Say for which number.</source>
        <translation>どの番号に対してかを指定してください。</translation>
    </message>
    <message>
        <source>The automation's payload isn't a JSON object.</source>
        <translation>自動化の内容が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>This automation doesn't exist any more.</source>
        <translation>この自動化はもうありません。</translation>
    </message>
    <message>
        <source>This contact doesn't exist any more.</source>
        <translation>この連絡先はもうありません。</translation>
    </message>
    <message>
        <source>“%1” was triggered for this number %2.</source>
        <translation>「%1」はこの番号に対して %2 に起動されました。</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationPost</name>
    <message>
        <source>The automation's address isn't in the keychain: enter it once more.</source>
        <translation>自動化のアドレスがキーチェーンにありません。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationsDialog</name>
    <message>
        <source>&amp;Asks for</source>
        <translation>たずねる項目(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Id or address</source>
        <translation>ID またはアドレス(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>ペイロード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;dd field</source>
        <translation>フィールドを追加(&amp;D)</translation>
    </message>
    <message>
        <source>An automation of Thoughtly's that you trigger for people. It may ring them, so it is held to the same rules as a call.</source>
        <translation>人に対して起動する Thoughtly の自動化です。電話をかけることがあるため、通話と同じ規則に従います。</translation>
    </message>
    <message>
        <source>As it is in the keychain</source>
        <translation>キーチェーンのまま</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>自動化</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>For example Feedback call</source>
        <translation>例: フィードバックの電話</translation>
    </message>
    <message>
        <source>From the automation's webhook trigger</source>
        <translation>自動化の Webhook トリガーにあります</translation>
    </message>
    <message>
        <source>JSON. {{contact_phone}}, {{contact_name}}, {{contact_email}}, {{contact_company}}, the contact's attributes and the fields above are filled in.</source>
        <translation>JSON。{{contact_phone}}、{{contact_name}}、{{contact_email}}、{{contact_company}}、連絡先の属性、上のフィールドが差し込まれます。</translation>
    </message>
    <message>
        <source>Kept in the system keychain and not shown again.</source>
        <translation>システムのキーチェーンに保管し、二度と表示しません。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>初期値</translation>
    </message>
    <message>
        <source>Remove &amp;field</source>
        <translation>フィールドを削除(&amp;F)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>たずねる項目</translation>
    </message>
</context>
<context>
    <name>ringback::BarList</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>name, figure, share</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ringback::BodyTree</name>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Fields of the body</source>
        <translation>本文の項目</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>ringback::BulkActions</name>
    <message numerus="yes">
        <source>%n call(s) on the way.</source>
        <translation>
            <numerusform>%n 件を発信しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n 件の連絡先にタグ「%1」を付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be called: %1</source>
        <translation>
            <numerusform>%n 人に発信できませんでした: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be entered: %1</source>
        <translation>
            <numerusform>%n 件を登録できませんでした: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be tagged: %1</source>
        <translation>
            <numerusform>%n 件にタグを付けられませんでした: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n 件の番号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) on the do-not-call list.</source>
        <translation>
            <numerusform>%n 件の番号を発信禁止リストに入れました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>メモ (任意)(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Choose at most %1 people to call at once.</source>
        <translation>一度に発信できるのは %1 人までです。</translation>
    </message>
    <message>
        <source>Choose at most %1 rows for that.</source>
        <translation>選べるのは %1 行までです。</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>発信禁止</translation>
    </message>
    <message numerus="yes">
        <source>Never call %n people again?</source>
        <translation>
            <numerusform>%n 人に二度と発信しませんか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here can call these numbers while they are on the do-not-call list. Callbacks that wait for them are skipped.</source>
        <translation>発信禁止リストにある間、ここでは誰もこれらの番号に発信できません。待っている折り返しはスキップされます。</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n contact(s)</source>
        <translation>
            <numerusform>%n 件の連絡先にタグを付ける</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked for it, and how</source>
        <translation>誰がどのように求めたか</translation>
    </message>
</context>
<context>
    <name>ringback::BulkCallDialog</name>
    <message numerus="yes">
        <source>Call %n now</source>
        <translation>
            <numerusform>今すぐ %n 人に発信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %n people back?</source>
        <translation>
            <numerusform>%n 人に折り返しますか?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::CallActions</name>
    <message>
        <source>Edit outcome…</source>
        <translation>結果を編集…</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>文字起こし内を検索</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>結末: %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
</context>
<context>
    <name>ringback::CallCheck</name>
    <message>
        <source>Call again</source>
        <translation>もう一度発信</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>閉じる…</translation>
    </message>
    <message>
        <source>It did ring</source>
        <translation>鳴った</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>照会中…</translation>
    </message>
    <message>
        <source>Looking it up… last checked %1</source>
        <translation>照会中… 最終確認 %1</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>No outcome (checked %1)</source>
        <translation>結果なし (確認 %1)</translation>
    </message>
    <message>
        <source>No trace of this call, last checked %1. Did it ring?</source>
        <translation>この通話の記録がありません。最終確認 %1。電話は鳴りましたか?</translation>
    </message>
</context>
<context>
    <name>ringback::CallClosing</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A call can only be closed with a status that ends it.</source>
        <translation>通話は、終了を表すステータスでのみ閉じられます。</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>手動で終了</translation>
    </message>
    <message>
        <source>It did not ring</source>
        <translation>鳴っていない</translation>
    </message>
    <message>
        <source>It did ring</source>
        <translation>鳴った</translation>
    </message>
    <message>
        <source>Only a call without an outcome can be closed by hand.</source>
        <translation>手動で閉じられるのは結果のない通話だけです。</translation>
    </message>
    <message>
        <source>This call doesn't exist.</source>
        <translation>この通話はありません。</translation>
    </message>
    <message>
        <source>This call is still being looked up.</source>
        <translation>この通話はまだ照会中です。</translation>
    </message>
    <message>
        <source>What became of this call is known by now.</source>
        <translation>この通話の結果はすでに分かっています。</translation>
    </message>
</context>
<context>
    <name>ringback::CallCommands</name>
    <message>
        <source>There is no call %1.</source>
        <translation>通話 %1 はありません。</translation>
    </message>
</context>
<context>
    <name>ringback::CallEnd</name>
    <message>
        <source>It isn't known whether the phone rang. Ringback will not call again by itself; see call %1.</source>
        <translation>電話が鳴ったか不明です。Ringback が自動で再発信することはありません。通話 %1 を参照してください。</translation>
    </message>
    <message>
        <source>The call failed.</source>
        <translation>通話は失敗しました。</translation>
    </message>
    <message>
        <source>The call is not over yet; its status is “%1”.</source>
        <translation>通話はまだ終わっていません。ステータスは「%1」です。</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>通話はキャンセルされました。</translation>
    </message>
    <message>
        <source>The call was not sent.</source>
        <translation>通話は送信されませんでした。</translation>
    </message>
    <message>
        <source>The call was taken back before anything was sent.</source>
        <translation>通話は送信前に取り消されました。</translation>
    </message>
    <message>
        <source>Thoughtly suppressed the call.</source>
        <translation>Thoughtly が通話を抑止しました。</translation>
    </message>
</context>
<context>
    <name>ringback::CallHistory</name>
    <message>
        <source>Earlier calls</source>
        <translation>以前の通話</translation>
    </message>
</context>
<context>
    <name>ringback::CallMarking</name>
    <message>
        <source>%1 (by %2, was: %3)</source>
        <translation>%1 (%2 による、以前: %3)</translation>
    </message>
    <message>
        <source>%1 (was: %2)</source>
        <translation>%1 (以前: %2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ringback::CallMarksForm</name>
    <message>
        <source>%1?</source>
        <comment>a result that is only suggested</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Keys 1 to 9 and 0; the same key again takes it back</source>
        <translation>キー 1～9 と 0。同じキーをもう一度押すと取り消します</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>まだ保存されていません</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>保存できませんでした。%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Press N to write a note</source>
        <translation>N を押してメモを書く</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結末</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>結末: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>suggested by the call</source>
        <translation>通話からの提案</translation>
    </message>
</context>
<context>
    <name>ringback::CallPanel</name>
    <message>
        <source>Call back</source>
        <translation>折り返す</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>取得した値</translation>
    </message>
    <message>
        <source>Captured in the call</source>
        <translation>通話中に取得</translation>
    </message>
    <message>
        <source>Captured values</source>
        <translation>取得した値</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Earlier %1</source>
        <translation>以前の%1</translation>
    </message>
    <message>
        <source>Edit outcome…</source>
        <translation>結果を編集…</translation>
    </message>
    <message>
        <source>Known %1, %2</source>
        <translation>情報 %1、%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>No earlier calls with this person.</source>
        <translation>この方との以前の通話はありません。</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>元データ</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>元の JSON</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>発信時に送付</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>%1 回目</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>担当 %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>訂正済み</translation>
    </message>
</context>
<context>
    <name>ringback::CallPlacement</name>
    <message>
        <source>Taken back before anything was sent.</source>
        <translation>送信前に取り消しました。</translation>
    </message>
    <message>
        <source>The call was taken back.</source>
        <translation>通話を取り消しました。</translation>
    </message>
    <message>
        <source>Thoughtly doesn't know this contact or this voice agent any more. Call again: the contact is looked for by its number.</source>
        <translation>Thoughtly にこの連絡先または音声エージェントがもうありません。もう一度電話すると、連絡先を番号で探します。</translation>
    </message>
</context>
<context>
    <name>ringback::CallPlacer</name>
    <message>
        <source>%1 (%2 overruled: %3)</source>
        <comment>reason, who, verdict</comment>
        <translation>%1 (%2 が判定を上書き: %3)</translation>
    </message>
    <message>
        <source>%1 was not called. %2</source>
        <translation>%1 には発信しませんでした。%2</translation>
    </message>
    <message>
        <source>Automatic calls were stopped.</source>
        <translation>自動発信は停止されました。</translation>
    </message>
    <message>
        <source>Choose a voice agent first.</source>
        <translation>先に音声エージェントを選んでください。</translation>
    </message>
    <message>
        <source>It isn't known whether %1 was called. Ringback is looking it up.</source>
        <translation>%1 に発信されたか不明です。Ringback が照会しています。</translation>
    </message>
    <message>
        <source>There are no Thoughtly credentials yet. Enter them in Settings.</source>
        <translation>Thoughtly の認証情報がまだありません。設定で入力してください。</translation>
    </message>
    <message>
        <source>This callback doesn't exist any more.</source>
        <translation>この折り返しはもうありません。</translation>
    </message>
    <message>
        <source>This callback is being called already.</source>
        <translation>この折り返しはすでに発信中です。</translation>
    </message>
    <message>
        <source>This callback is closed already.</source>
        <translation>この折り返しはすでに終了しています。</translation>
    </message>
    <message>
        <source>This callback is for another number.</source>
        <translation>この折り返しは別の番号のものです。</translation>
    </message>
    <message>
        <source>This contact doesn't exist any more.</source>
        <translation>この連絡先はもうありません。</translation>
    </message>
    <message>
        <source>To call in spite of the verdict, say why: the reason is kept.</source>
        <translation>判定に反して発信するには理由を入力してください。理由は記録されます。</translation>
    </message>
    <message>
        <source>Too late to take this call back: it has been sent.</source>
        <translation>この折り返しはもう取り消せません。送信済みです。</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>再発信</translation>
    </message>
</context>
<context>
    <name>ringback::CallPreview</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>通話 ID</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>It tells of a call.</source>
        <translation>通話についての内容です。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Nothing of a call yet: say which field is the status, the outcome or the call's id.</source>
        <translation>まだ通話の内容がありません。状態、結果、通話 ID のどれかにあたる項目を指定してください。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>音声エージェント</translation>
    </message>
</context>
<context>
    <name>ringback::CallRules</name>
    <message>
        <source>A place is a country such as FR, or a state such as US-FL.</source>
        <translation>場所は FR のような国か、US-FL のような州で指定してください。</translation>
    </message>
    <message>
        <source>The most attempts are a number from 0 to 100.</source>
        <translation>発信回数の上限は 0～100 の数で入力してください。</translation>
    </message>
    <message>
        <source>Write holidays like 12-25, 2026-12-31, 11/4/4 or E+1.</source>
        <translation>祝日は 12-25、2026-12-31、11/4/4、E+1 のように入力してください。</translation>
    </message>
    <message>
        <source>Write hours like 09:00-20:00, or - for never.</source>
        <translation>時間帯は 09:00-20:00 のように、発信しない場合は - と入力してください。</translation>
    </message>
</context>
<context>
    <name>ringback::CallWatch</name>
    <message>
        <source>Asking Thoughtly to call.</source>
        <translation>Thoughtly に発信を依頼しています。</translation>
    </message>
    <message>
        <source>No clear answer came: it is being looked up whether the phone rang.</source>
        <translation>はっきりした応答がありませんでした。電話が鳴ったか照会しています。</translation>
    </message>
    <message>
        <source>The call is in progress.</source>
        <translation>通話中です。</translation>
    </message>
    <message>
        <source>The call is planned.</source>
        <translation>通話は予定されています。</translation>
    </message>
    <message>
        <source>Thoughtly took the call.</source>
        <translation>Thoughtly が発信を受け付けました。</translation>
    </message>
</context>
<context>
    <name>ringback::CallbackCommand</name>
    <message>
        <source>With --force REASON it is called all the same.</source>
        <translation>--force 理由 を付けると、それでも発信します。</translation>
    </message>
</context>
<context>
    <name>ringback::CallbackPanel</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>C or Ctrl+Return</source>
        <translation>C または Ctrl+Return</translation>
    </message>
    <message numerus="yes">
        <source>Call %n back…</source>
        <translation>
            <numerusform>%n 人に折り返す…</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>折り返す</translation>
    </message>
    <message>
        <source>Called by itself when due</source>
        <translation>期限が来たら自動で発信</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <translation>以前の通話</translation>
    </message>
    <message>
        <source>In 2 hours</source>
        <translation>2 時間後</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>30 分後</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>前回の結末</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>まだ通話はありません</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>スキップ…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>Tries %1 of %2.</source>
        <translation>発信 %1 / %2 回。</translation>
    </message>
    <message>
        <source>Tries at most</source>
        <translation>発信回数の上限</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>音声エージェント</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>%1 待っています。</translation>
    </message>
</context>
<context>
    <name>ringback::CallbackQueue</name>
    <message>
        <source>A callback can have 1 to %1 tries.</source>
        <translation>折り返しの発信回数は 1～%1 回です。</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>これからの日時を選んでください。</translation>
    </message>
    <message>
        <source>Say why this callback is skipped.</source>
        <translation>この折り返しをスキップする理由を入力してください。</translation>
    </message>
    <message>
        <source>This callback doesn't exist any more.</source>
        <translation>この折り返しはもうありません。</translation>
    </message>
    <message>
        <source>This number is on the do-not-call list, so nobody was put into the queue.</source>
        <translation>この番号は発信禁止リストにあるため、待ち行列に追加しませんでした。</translation>
    </message>
</context>
<context>
    <name>ringback::CallbacksPage</name>
    <message numerus="yes">
        <source>%n callback(s) done.</source>
        <translation>
            <numerusform>%n 件の折り返しを完了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) put off.</source>
        <translation>
            <numerusform>%n 件の折り返しを延期しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) skipped.</source>
        <translation>
            <numerusform>%n 件の折り返しをスキップしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Automatic calls are stopped: nobody is called without a click.</source>
        <translation>自動発信を停止しました。クリックなしでは誰にも発信しません。</translation>
    </message>
    <message>
        <source>Choose All to see who is to be called later.</source>
        <translation>後で発信する相手は「すべて」で確認できます。</translation>
    </message>
    <message>
        <source>Due today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>新しい折り返し</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>該当者がいません</translation>
    </message>
    <message>
        <source>Nobody in the queue has all of these words in name, number or reason.</source>
        <translation>名前、番号、理由にこれらの語をすべて含む人は待ち行列にいません。</translation>
    </message>
    <message>
        <source>Nobody is called without a click any more; what has not left yet is taken back</source>
        <translation>以後クリックなしでは誰にも発信せず、まだ送っていないものは取り消します</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>期日の人はいません</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>期限超過 %1</translation>
    </message>
    <message>
        <source>Stop automatic calls</source>
        <translation>自動発信を停止</translation>
    </message>
    <message>
        <source>This week %1</source>
        <translation>今週 %1</translation>
    </message>
</context>
<context>
    <name>ringback::CallerPage</name>
    <message>
        <source>Ask each time</source>
        <translation>毎回確認</translation>
    </message>
</context>
<context>
    <name>ringback::CallingRulesDialog</name>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> 分</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1、開始</translation>
    </message>
    <message>
        <source>%1, until</source>
        <translation>%1、終了</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: again after</source>
        <translation>%1: 再試行までの時間</translation>
    </message>
    <message>
        <source>&amp;Add a place</source>
        <translation>場所を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Holidays</source>
        <translation>祝日(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tries for a callback, at most</source>
        <translation>折り返しの発信回数の上限(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Usual hours</source>
        <translation>通常の時間帯(&amp;U)</translation>
    </message>
    <message>
        <source>After a wrong number, a number not in service, or the wish not to be called, there is no further try. A callback becomes due again within calling hours; nothing dials by itself.</source>
        <translation>番号違い、使われていない番号、発信しないでほしいとの希望があった場合は、再試行しません。折り返しは発信できる時間帯に再び期日になります。自動で発信されることはありません。</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>初期設定に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>通常どおり</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>1 日の上限</translation>
    </message>
    <message>
        <source>By the number's country and, in the United States, its state. Hours like 09:00-20:00, - for never; an empty Saturday is as weekdays, an empty Sunday as Saturday. Double-click to change. This is no legal advice: have it checked.</source>
        <translation>番号の国、米国では州によって決まります。時間帯は 09:00-20:00 のように、発信しない場合は - と入力します。土曜日が空欄なら平日と同じ、日曜日が空欄なら土曜日と同じです。ダブルクリックで変更できます。法的な助言ではありません。専門家に確認してください。</translation>
    </message>
    <message>
        <source>Calling rules</source>
        <translation>発信ルール</translation>
    </message>
    <message>
        <source>Calls to a number in &amp;24 hours, at most</source>
        <translation>24 時間以内に 1 つの番号へ発信する回数の上限(&amp;C)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>祝日</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>In the time of the person who is called.</source>
        <translation>発信先の方の現地時間です。</translation>
    </message>
    <message>
        <source>Keep to the &amp;rules of the place that is called</source>
        <translation>発信先の場所のルールに従う(&amp;R)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Nobody is called</source>
        <translation>発信しない</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>祝日の時間帯</translation>
    </message>
    <message>
        <source>On holidays nobody is called: 12-25 is each year, 2026-12-31 once, 11/4/4 the fourth Thursday in November, E+1 Easter Monday.</source>
        <translation>祝日には発信しません。12-25 は毎年、2026-12-31 は一度だけ、11/4/4 は 11 月の第 4 木曜日、E+1 は復活祭の翌月曜日です。</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>別の時間帯</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>休止時間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Rules of places</source>
        <translation>場所ごとのルール</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>Takes back what your team changed in this row</source>
        <translation>この行でチームが変更した内容を元に戻します</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>Write holidays like 12-25, 2026-12-31, 11/4/4 or E+1.</source>
        <translation>祝日は 12-25、2026-12-31、11/4/4、E+1 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>ringback::CatchUp</name>
    <message numerus="yes">
        <source>Caught up: %n outcome(s) from %1 to %2</source>
        <translation>
            <numerusform>取りこぼしを取得しました: %1 から %2 まで %n 件の結果</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcomes of “%1” from %2 to %3 may be missing: %4</source>
        <translation>「%1」の %2 から %3 までの結果が欠けている可能性があります: %4</translation>
    </message>
    <message>
        <source>Outcomes of “%1” until %2 may be missing: %3</source>
        <translation>「%1」の %2 までの結果が欠けている可能性があります: %3</translation>
    </message>
    <message>
        <source>The catch-up was broken off.</source>
        <translation>取りこぼしの取得が中断されました。</translation>
    </message>
    <message>
        <source>the list doesn't come to an end.</source>
        <translation>一覧が終わりません。</translation>
    </message>
</context>
<context>
    <name>ringback::CellText</name>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <comment>a time span</comment>
        <translation>%1 超過</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time span</comment>
        <translation>%1後</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
</context>
<context>
    <name>ringback::ChartCard</name>
    <message>
        <source>%1 as a table</source>
        <comment>title</comment>
        <translation>%1 (表)</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
</context>
<context>
    <name>ringback::ClipboardOffer</name>
    <message>
        <source>Clipboard: %1</source>
        <translation>クリップボード: %1</translation>
    </message>
    <message>
        <source>Don't offer this number</source>
        <translation>この番号を提案しない</translation>
    </message>
    <message>
        <source>Fills this number in. Nothing is dialled yet.</source>
        <translation>この番号を入力します。まだ発信しません。</translation>
    </message>
    <message>
        <source>Open the number on the clipboard, %1</source>
        <translation>クリップボードの番号 %1 を開く</translation>
    </message>
</context>
<context>
    <name>ringback::ColumnChooser</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>列の順序</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>This column is always shown.</source>
        <translation>この列は常に表示されます。</translation>
    </message>
    <message>
        <source>Tick what the table shows. Drag to put it in order, or press Alt+Up and Alt+Down.</source>
        <translation>表に表示する列を選びます。ドラッグまたは Alt+↑、Alt+↓ で並べ替えます。</translation>
    </message>
</context>
<context>
    <name>ringback::CommandPalette</name>
    <message>
        <source>A command, a name or a number</source>
        <translation>コマンド、名前、番号</translation>
    </message>
    <message>
        <source>A command, a name or a number…</source>
        <translation>コマンド、名前、番号…</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>何でも実行</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>実行できること</translation>
    </message>
</context>
<context>
    <name>ringback::CommandRun</name>
    <message>
        <source>Not in order: %1.</source>
        <translation>問題あり: %1。</translation>
    </message>
    <message>
        <source>Ringback was closed before this was done.</source>
        <translation>これが終わる前に Ringback が閉じられました。</translation>
    </message>
</context>
<context>
    <name>ringback::CommandRunner</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>ringback::Commands</name>
    <message>
        <source>Calling</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>People and files</source>
        <translation>連絡先とファイル</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
</context>
<context>
    <name>ringback::ConnectionPage</name>
    <message>
        <source>Asking Thoughtly…</source>
        <translation>Thoughtly に確認中…</translation>
    </message>
    <message>
        <source>Developer guide</source>
        <translation>開発者ガイド</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>動作しています。</translation>
    </message>
    <message>
        <source>It works: signed in as %1.</source>
        <translation>動作しています: %1 としてサインイン中。</translation>
    </message>
    <message>
        <source>Practice mode can't reach the real Thoughtly. To enter your credentials, leave it; what you practised with stays where it is.</source>
        <translation>練習モードは実際の Thoughtly に接続できません。認証情報を入力するには練習モードを終了してください。練習した内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Published API description</source>
        <translation>公開 API 仕様</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>The API address must begin with https://.</source>
        <translation>API アドレスは https:// で始めてください。</translation>
    </message>
    <message>
        <source>The credentials come from the environment and are not stored.</source>
        <translation>認証情報は環境変数のもので、保存されません。</translation>
    </message>
    <message>
        <source>Thoughtly needs both, the API token and the team ID.</source>
        <translation>Thoughtly には API トークンとチーム ID の両方が必要です。</translation>
    </message>
</context>
<context>
    <name>ringback::ContactActions</name>
    <message>
        <source>%1 was removed. The calls stay.</source>
        <translation>%1 を削除しました。通話は残ります。</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>折り返す(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Do not call…</source>
        <translation>発信禁止にする(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>この方の情報を消去(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Edit the contact…</source>
        <translation>連絡先を編集…</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>この方の情報を消去…</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>新しい連絡先…</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>連絡先を削除</translation>
    </message>
    <message>
        <source>Take off the &amp;do-not-call list…</source>
        <translation>発信禁止リストから外す(&amp;D)…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ringback::ContactBook</name>
    <message>
        <source>A contact with this number exists: %1.</source>
        <translation>この番号の連絡先がすでにあります: %1。</translation>
    </message>
    <message>
        <source>Asked not to be called, before they were forgotten.</source>
        <translation>情報が消去される前に、発信しないよう求めていました。</translation>
    </message>
    <message>
        <source>This contact doesn't exist any more.</source>
        <translation>この連絡先はもうありません。</translation>
    </message>
</context>
<context>
    <name>ringback::ContactCommands</name>
    <message>
        <source>The contact is saved here, but not at Thoughtly: %1</source>
        <translation>連絡先はここに保存しましたが、Thoughtly には保存していません: %1</translation>
    </message>
    <message>
        <source>There is no contact %1.</source>
        <translation>連絡先 %1 はありません。</translation>
    </message>
</context>
<context>
    <name>ringback::ContactDialog</name>
    <message>
        <source>A contact with this number exists: %1.</source>
        <translation>この番号の連絡先がすでにあります: %1。</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>同意した日</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>連絡先を編集</translation>
    </message>
    <message>
        <source>How the consent was given</source>
        <translation>同意の方法</translation>
    </message>
    <message>
        <source>Open it instead</source>
        <translation>そちらを開く</translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <translation>クリップボードに電話番号がありません。</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>メールアドレスではありません。</translation>
    </message>
    <message>
        <source>Type it as you like: with or without country code.</source>
        <translation>国番号の有無を問わず、自由に入力できます。</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>this number is unusual, please check it</source>
        <translation>めずらしい番号です。確認してください</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>date</comment>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ringback::ContactPanel</name>
    <message>
        <source>%1, asked for %2. Tries %3 of %4.</source>
        <translation>%1、希望 %2。発信 %3 / %4 回。</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>折り返す</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>番号をコピー</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Do not call…</source>
        <translation>発信禁止にする…</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>編集 (F2)</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>連絡先を編集</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>まだ通話はありません</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation>リストから外す…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Thoughtly</source>
        <translation>Thoughtly</translation>
    </message>
    <message>
        <source>not there yet; created with the first call</source>
        <translation>まだありません。最初の通話で作成されます</translation>
    </message>
</context>
<context>
    <name>ringback::ContactReport</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Called all the same because</source>
        <translation>判定に反して発信した理由</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>発信者</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Calls to %1</source>
        <translation>%1 への通話</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>発信禁止</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>登録日時</translation>
    </message>
    <message>
        <source>Never on the do-not-call list.</source>
        <translation>発信禁止リストに載ったことはありません。</translation>
    </message>
    <message>
        <source>Nobody called this number from here.</source>
        <translation>ここからこの番号に発信した人はいません。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>On the do-not-call list since</source>
        <translation>発信禁止リストへの登録日時</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>レポートの作成</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>音声エージェント</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>a contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>another console</source>
        <translation>別のコンソール</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>発信禁止</translation>
    </message>
    <message>
        <source>entered into the do-not-call list</source>
        <translation>発信禁止リストに追加</translation>
    </message>
    <message>
        <source>it was something else</source>
        <translation>発信禁止の希望ではない</translation>
    </message>
    <message>
        <source>may have asked not to be called</source>
        <translation>発信しないよう求めた可能性あり</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>not stated at that time</source>
        <translation>当時は記載なし</translation>
    </message>
    <message>
        <source>oral consent</source>
        <translation>口頭の同意</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>taken off the do-not-call list</source>
        <translation>発信禁止リストから削除</translation>
    </message>
    <message>
        <source>their own request</source>
        <translation>本人の依頼</translation>
    </message>
    <message>
        <source>their own request of %1</source>
        <translation>%1 の本人の依頼</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>written consent</source>
        <translation>書面の同意</translation>
    </message>
</context>
<context>
    <name>ringback::ConversationLook</name>
    <message>
        <source>%1 · voice agent</source>
        <translation>%1 · 音声エージェント</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>音声エージェント</translation>
    </message>
</context>
<context>
    <name>ringback::CredentialCommands</name>
    <message>
        <source>Both the API token and the team id are needed.</source>
        <translation>API トークンとチーム ID の両方が必要です。</translation>
    </message>
    <message>
        <source>There is no system keychain to keep them in: they are gone when this Ringback ends. Set THOUGHTLY_API_TOKEN and THOUGHTLY_TEAM_ID instead.</source>
        <translation>保存先となるシステムのキーチェーンがありません。この Ringback が終了すると失われます。代わりに THOUGHTLY_API_TOKEN と THOUGHTLY_TEAM_ID を設定してください。</translation>
    </message>
    <message>
        <source>Those in the environment are in force and stay so until THOUGHTLY_API_TOKEN and THOUGHTLY_TEAM_ID are unset.</source>
        <translation>環境変数の認証情報が有効です。THOUGHTLY_API_TOKEN と THOUGHTLY_TEAM_ID を解除するまで変わりません。</translation>
    </message>
</context>
<context>
    <name>ringback::CredentialsInput</name>
    <message>
        <source>API token (not shown): </source>
        <translation>API トークン (表示されません): </translation>
    </message>
    <message>
        <source>Both the API token and the team id are needed.</source>
        <translation>API トークンとチーム ID の両方が必要です。</translation>
    </message>
    <message>
        <source>Standard input can't be read.</source>
        <translation>標準入力を読めません。</translation>
    </message>
    <message>
        <source>Standard input must hold the API token and the team id: two lines, or JSON with api_token and team_id.</source>
        <translation>標準入力に API トークンとチーム ID が必要です。2 行、または api_token と team_id を持つ JSON で渡してください。</translation>
    </message>
    <message>
        <source>Team id (not shown): </source>
        <translation>チーム ID (表示されません): </translation>
    </message>
</context>
<context>
    <name>ringback::DeliveryActions</name>
    <message>
        <source>&amp;Forms that were taught…</source>
        <translation>教えた形式(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open the call</source>
        <translation>通話を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open the callback</source>
        <translation>折り返しを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>もう一度読む(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Refused requests…</source>
        <translation>拒否した要求(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Teach this form…</source>
        <translation>この形式を教える(&amp;T)…</translation>
    </message>
    <message>
        <source>Forms that were taught…</source>
        <translation>教えた形式…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Refused requests…</source>
        <translation>拒否した要求…</translation>
    </message>
    <message>
        <source>Say what the fields of this delivery mean…</source>
        <translation>この受信記録の項目の意味を指定…</translation>
    </message>
    <message>
        <source>There is nothing to teach: it is understood by itself, or isn't the outcome of a call.</source>
        <translation>教えることはありません。そのまま理解できるか、通話の結果ではありません。</translation>
    </message>
</context>
<context>
    <name>ringback::DeliveryCommands</name>
    <message>
        <source>There is no delivery %1.</source>
        <translation>受信記録 %1 はありません。</translation>
    </message>
</context>
<context>
    <name>ringback::DeliveryPanel</name>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1、%2 から、%3</translation>
    </message>
    <message>
        <source>Body as it came</source>
        <translation>届いたままの本文</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>First told %1</source>
        <translation>最初に伝えたもの: %1</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>ヘッダーと本文</translation>
    </message>
    <message>
        <source>It is kept as it came.</source>
        <translation>届いたまま保存されています。</translation>
    </message>
    <message>
        <source>It is kept, and is read in a moment.</source>
        <translation>保存され、まもなく読み取られます。</translation>
    </message>
    <message>
        <source>It put somebody into the queue.</source>
        <translation>キューに人を追加しました。</translation>
    </message>
    <message>
        <source>It says nothing that wasn't known already, so nothing was changed.</source>
        <translation>すでに知っている内容だけなので、何も変更していません。</translation>
    </message>
    <message>
        <source>It told something new of a call.</source>
        <translation>通話について新しいことを伝えました。</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>通話を開く</translation>
    </message>
    <message>
        <source>Open the callback</source>
        <translation>折り返しを開く</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Request as curl</source>
        <translation>リクエストを curl で</translation>
    </message>
    <message>
        <source>Say once what its fields mean, and all like it are understood.</source>
        <translation>項目の意味を一度指定すれば、同じ形式はすべて理解できます。</translation>
    </message>
    <message>
        <source>Teach this form…</source>
        <translation>この形式を教える…</translation>
    </message>
    <message>
        <source>The same as that of %1</source>
        <translation>%1 のものと同じです</translation>
    </message>
</context>
<context>
    <name>ringback::Desktop</name>
    <message>
        <source>A real one offers to open what it is about.</source>
        <translation>実際の通知からは該当する内容を開けます。</translation>
    </message>
    <message>
        <source>Call the number on the clipboard…</source>
        <translation>クリップボードの番号に発信…</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Cut off since %1</source>
        <translation>%1 から切断</translation>
    </message>
    <message>
        <source>Deliveries can't be stored: is the disk full?</source>
        <translation>受信記録を保存できません。ディスクがいっぱいではありませんか?</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. Ringback says it in its window.</source>
        <translation>このデスクトップは通知を表示しません。Ringback はウィンドウ内でお知らせします。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Quit it from the tray's menu. Settings › Notifications changes this.</source>
        <translation>終了はトレイのメニューから。設定 › 通知 で変更できます。</translation>
    </message>
    <message>
        <source>Ringback keeps running in the tray</source>
        <translation>Ringback はトレイで動作し続けます</translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <translation>クリップボードに電話番号がありません。</translation>
    </message>
    <message>
        <source>This is how Ringback tells you</source>
        <translation>Ringback はこのように通知します</translation>
    </message>
</context>
<context>
    <name>ringback::Destinations</name>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>アドレスにユーザー名やパスワードを含めないでください。</translation>
    </message>
    <message>
        <source>The destination needs a name, of at most 60 letters.</source>
        <translation>送信先には 60 文字以内の名前が必要です。</translation>
    </message>
    <message>
        <source>There is no destination “%1”.</source>
        <translation>送信先「%1」はありません。</translation>
    </message>
    <message>
        <source>This isn't a web address. It has to start with https://.</source>
        <translation>ウェブアドレスではありません。https:// で始めてください。</translation>
    </message>
</context>
<context>
    <name>ringback::DestinationsDialog</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Signing key</source>
        <translation>署名鍵(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Address and key are kept in the system keychain and not shown again.</source>
        <translation>アドレスと鍵はシステムのキーチェーンに保存され、再表示されません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Destinations and messages</source>
        <translation>送信先とメッセージ</translation>
    </message>
    <message>
        <source>For example crm</source>
        <translation>例: crm</translation>
    </message>
    <message>
        <source>It may be in our own network</source>
        <translation>社内ネットワークでもよい</translation>
    </message>
    <message>
        <source>Kept in the system keychain.</source>
        <translation>システムのキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Optional: signs the messages</source>
        <translation>任意: メッセージに署名します</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>もう一度送信(&amp;A)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept for this session only.</source>
        <translation>キーチェーンがないため、このセッションだけ保持されます。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>断念</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>tried again at %1</source>
        <translation>%1 に再試行</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>ringback::DetailArea</name>
    <message>
        <source>Choose a row to see everything about it.</source>
        <translation>行を選ぶと、その内容がすべて表示されます。</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>何も選択されていません</translation>
    </message>
</context>
<context>
    <name>ringback::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallCommands</name>
    <message>
        <source>Say --as do_not_call or --as something_else.</source>
        <translation>--as do_not_call または --as something_else を指定してください。</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallDialog</name>
    <message>
        <source>%1 is off the do-not-call list.</source>
        <translation>%1 を発信禁止リストから外しました。</translation>
    </message>
    <message>
        <source>%1 is on the do-not-call list.</source>
        <translation>%1 は発信禁止リストにあります。</translation>
    </message>
    <message>
        <source>%1 lines have no number; the first is line %2: %3</source>
        <translation>番号のない行が %1 行あります。最初は %2 行目です: %3</translation>
    </message>
    <message>
        <source>%1 numbers were entered, %2 were on the list already.</source>
        <translation>%1 件の番号を追加しました。%2 件はすでにリストにありました。</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message>
        <source>%1 sentences may ask not to be called.</source>
        <translation>発信しないよう求めた可能性のある発言が %1 件あります。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>判断する(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>番号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take off the list…</source>
        <translation>リストから外す(&amp;T)…</translation>
    </message>
    <message>
        <source>A callback that waits for the number is skipped.</source>
        <translation>この番号で待っている折り返しはスキップされます。</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>発信禁止</translation>
    </message>
    <message>
        <source>Do-not-call list</source>
        <translation>発信禁止リスト</translation>
    </message>
    <message>
        <source>Export the do-not-call list</source>
        <translation>発信禁止リストをエクスポート</translation>
    </message>
    <message>
        <source>From then on this number can be called again. Who took it off the list, and why, is kept.</source>
        <translation>以後、この番号に再び発信できます。外した人と理由は記録されます。</translation>
    </message>
    <message>
        <source>Import the do-not-call list</source>
        <translation>発信禁止リストをインポート</translation>
    </message>
    <message>
        <source>It holds at once</source>
        <translation>すぐに有効になります</translation>
    </message>
    <message>
        <source>No entry has these words or digits.</source>
        <translation>これらの語や数字を含む項目はありません。</translation>
    </message>
    <message>
        <source>Nobody is on the list</source>
        <translation>リストには誰もいません</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>One person may have asked not to be called.</source>
        <translation>発信しないよう求めた可能性のある方が 1 人います。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Search number, name or reason</source>
        <translation>番号、名前、理由を検索</translation>
    </message>
    <message>
        <source>Search the do-not-call list</source>
        <translation>発信禁止リストを検索</translation>
    </message>
    <message>
        <source>Tables and vCards (%1)</source>
        <translation>表と vCard (%1)</translation>
    </message>
    <message>
        <source>Take %1 off the do-not-call list?</source>
        <translation>%1 を発信禁止リストから外しますか?</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>リストを %1 に書き出しました。</translation>
    </message>
    <message>
        <source>Which number shall nobody call?</source>
        <translation>どの番号を発信禁止にしますか?</translation>
    </message>
    <message>
        <source>Who asks not to be called is entered here, by you or from a call.</source>
        <translation>発信しないよう求めた方が、手動または通話からここに登録されます。</translation>
    </message>
    <message>
        <source>e.g. asked by e-mail to be called again</source>
        <translation>例: メールで再度の電話を希望</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallFile</name>
    <message>
        <source>There are no phone numbers in this file.</source>
        <translation>このファイルには電話番号がありません。</translation>
    </message>
    <message>
        <source>There is no phone number in it.</source>
        <translation>電話番号がありません。</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallKeeper</name>
    <message>
        <source>Do not call</source>
        <translation>発信禁止</translation>
    </message>
    <message>
        <source>To take a number off the do-not-call list, say why: the reason is kept.</source>
        <translation>番号を発信禁止リストから外すには理由を入力してください。理由は記録されます。</translation>
    </message>
</context>
<context>
    <name>ringback::DurationText</name>
    <message>
        <source>%1h %2m</source>
        <comment>hours and minutes</comment>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1m %2s</source>
        <comment>minutes and seconds</comment>
        <translation>%1分%2秒</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>ringback::Engine</name>
    <message numerus="yes">
        <source>%n call(s) were planned when Ringback stopped. Nothing was sent: call again if still wanted.</source>
        <translation>
            <numerusform>Ringback の終了時に %n 件の通話が予定されていました。何も送信していません。必要ならもう一度発信してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) were not sent in time. Look at them in Reminders.</source>
        <translation>
            <numerusform>%n 件のリマインダーが時間内に送信されませんでした。「リマインダー」で確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the credentials to test with this address.</source>
        <translation>このアドレスでテストする認証情報を入力してください。</translation>
    </message>
    <message>
        <source>The contact is saved here, but not yet at Thoughtly. %1</source>
        <translation>連絡先はここに保存しましたが、Thoughtly にはまだ保存していません。%1</translation>
    </message>
    <message>
        <source>There are no Thoughtly credentials yet.</source>
        <translation>Thoughtly の認証情報がまだありません。</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept for this session only.</source>
        <translation>キーチェーンがないため、このセッションだけ保持されます。</translation>
    </message>
    <message>
        <source>There is no such rule.</source>
        <translation>そのルールはありません。</translation>
    </message>
</context>
<context>
    <name>ringback::EvidenceView</name>
    <message>
        <source>voice agent</source>
        <translation>音声エージェント</translation>
    </message>
</context>
<context>
    <name>ringback::ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV (表計算用)</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON (プログラム用)</translation>
    </message>
    <message>
        <source>The file is readable by you only. It holds personal data: take care where it goes.</source>
        <translation>ファイルを読めるのはあなただけです。個人データが含まれるため、取り扱いに注意してください。</translation>
    </message>
</context>
<context>
    <name>ringback::Exporter</name>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>エクスポートをキャンセルしました。何も書き込んでいません。</translation>
    </message>
</context>
<context>
    <name>ringback::Facts</name>
    <message>
        <source>The message isn't valid JSON: line %1, %2.</source>
        <translation>メッセージが有効な JSON ではありません: %1 行目、%2。</translation>
    </message>
    <message>
        <source>The message must be a JSON object: {…}.</source>
        <translation>メッセージは JSON オブジェクトにしてください: {…}。</translation>
    </message>
</context>
<context>
    <name>ringback::FileActions</name>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1 行を %2 に書き込みました。</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>すべての通話</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>すべての連絡先</translation>
    </message>
    <message>
        <source>Another export is under way. Wait for its end, or stop it.</source>
        <translation>別のエクスポートが進行中です。終わるのを待つか、停止してください。</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>通話をエクスポート</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>連絡先をエクスポート</translation>
    </message>
    <message>
        <source>Export what the table shows…</source>
        <translation>表の内容をエクスポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>インポートとエクスポート</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>連絡先をインポート…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>エクスポートを停止</translation>
    </message>
    <message numerus="yes">
        <source>The selected rows (%n)</source>
        <translation>
            <numerusform>選択した行 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation>フィルターの表示内容</translation>
    </message>
    <message>
        <source>What the search shows: “%1”</source>
        <translation>検索結果:「%1」</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 rows</source>
        <translation>書き込み中: %1 / %2 行</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>連絡先</translation>
    </message>
</context>
<context>
    <name>ringback::FileCommands</name>
    <message>
        <source>%1 of %2 rows, %3 a second, %4 s left</source>
        <translation>%1 / %2 行、毎秒 %3 行、残り %4 秒</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>インポートをキャンセルしました。</translation>
    </message>
</context>
<context>
    <name>ringback::Files</name>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>%1 を読めません: %2。</translation>
    </message>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is a folder: choose a file in it.</source>
        <translation>%1 はフォルダーです。その中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it.</source>
        <translation>%1 はフォルダーです。その中のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>%1 is a workbook or an archive. Save it as CSV and import that.</source>
        <translation>%1 はブックまたはアーカイブです。CSV として保存してからインポートしてください。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 は空です。</translation>
    </message>
    <message>
        <source>%1 is not a text file: CSV or vCard can be imported.</source>
        <translation>%1 はテキストファイルではありません。CSV か vCard をインポートできます。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>ここで始まる引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written.</source>
        <translation>ディスクがいっぱいです。%1 は書き込まれていません。</translation>
    </message>
    <message>
        <source>The file can't be read on: %1.</source>
        <translation>ファイルの続きを読めません: %1。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation>このカードには終わりがありません。</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1 列目</translation>
    </message>
</context>
<context>
    <name>ringback::FilterBar</name>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>フィルターを解除(&amp;C)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Drop the filter %1: %2</source>
        <translation>フィルター %1 を外す: %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>ringback::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>文字起こし内を検索</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>次へ (Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>前へ (Shift+Enter)</translation>
    </message>
</context>
<context>
    <name>ringback::Forget</name>
    <message>
        <source>A call to this person is unconfirmed: it may have rung. Say first whether it did, then the person can be forgotten.</source>
        <translation>この方への通話が未確認です。鳴った可能性があります。先に鳴ったかどうかを指定すると、情報を消去できます。</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>消去しました。</translation>
    </message>
    <message>
        <source>This person is being called by another seat: wait until the call has ended.</source>
        <translation>別の席がこの方に発信中です。通話が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>This person is being called: wait until the call has ended.</source>
        <translation>この方に発信中です。通話が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Without its key nobody can be forgotten.</source>
        <translation>鍵がないため、情報を消去できません。</translation>
    </message>
</context>
<context>
    <name>ringback::ForgetCommand</name>
    <message>
        <source>The database's log still holds traces: another program reads the database. They go as soon as it doesn't.</source>
        <translation>データベースのログにまだ痕跡があります。別のプログラムがデータベースを読んでいます。読み終わりしだい消えます。</translation>
    </message>
    <message>
        <source>Thoughtly can't be reached: its id of the contact is kept until it has deleted them.</source>
        <translation>Thoughtly に接続できません。連絡先が削除されるまで、その ID を保持します。</translation>
    </message>
</context>
<context>
    <name>ringback::ForgetDialog</name>
    <message numerus="yes">
        <source>%n call(s) with their transcripts</source>
        <translation>
            <numerusform>%n 件の通話と文字起こし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n 件の折り返し</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the contact at &amp;Thoughtly, too</source>
        <translation>Thoughtly の連絡先も削除する(&amp;T)</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 の情報を消去しますか?</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>消去中…</translation>
    </message>
    <message>
        <source>Last traces in the database's log go as soon as no other program reads it.</source>
        <translation>データベースのログに残る最後の痕跡は、ほかのプログラムが読まなくなりしだい消えます。</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>保存内容を確認しています…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>The do-not-call stays in force.</source>
        <translation>発信禁止は引き続き有効です。</translation>
    </message>
    <message>
        <source>The person is forgotten.</source>
        <translation>この方の情報を消去しました。</translation>
    </message>
    <message>
        <source>This goes for good, and can’t be undone: %1.</source>
        <translation>完全に消去され、元に戻せません: %1。</translation>
    </message>
    <message>
        <source>Thoughtly can't be reached: its id is kept until it has deleted the contact.</source>
        <translation>Thoughtly に接続できません。連絡先が削除されるまで、その ID を保持します。</translation>
    </message>
    <message>
        <source>Thoughtly didn't delete them: %1</source>
        <translation>Thoughtly で削除されませんでした: %1</translation>
    </message>
    <message>
        <source>Thoughtly didn't know them.</source>
        <translation>Thoughtly には登録されていませんでした。</translation>
    </message>
    <message>
        <source>To confirm, type the &amp;last %1 digits of the number</source>
        <translation>確認のため、番号の末尾 %1 桁を入力してください(&amp;L)</translation>
    </message>
    <message>
        <source>What stays is a code made from the number with a secret key. It tells nothing by itself, but keeps a do-not-call in force, and keeps outcomes and requests that still arrive from bringing the person back. Whoever adds the number by hand brings it back.</source>
        <translation>残るのは、番号と秘密の鍵から作られた符号だけです。それだけでは何も分かりませんが、発信禁止を維持し、後から届く結果や依頼でこの方の情報が戻るのを防ぎます。番号を手で追加すると戻ります。</translation>
    </message>
    <message>
        <source>every mention elsewhere, in logs too</source>
        <translation>ログを含むその他すべての記載</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>連絡先</translation>
    </message>
    <message numerus="yes">
        <source>what %n delivery(s) said</source>
        <translation>
            <numerusform>%n 件の受信記録の内容</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::ForgetKey</name>
    <message>
        <source>The key can't be written to %1.</source>
        <translation>鍵を %1 に書き込めません。</translation>
    </message>
    <message>
        <source>The key in %1 can't be read.</source>
        <translation>%1 の鍵を読めません。</translation>
    </message>
</context>
<context>
    <name>ringback::Forgetting</name>
    <message>
        <source>Not everything of a forgotten person is gone yet; Ringback tries again at its next start. %1</source>
        <translation>消去した方の情報がまだ一部残っています。次回の起動時に再試行します。%1</translation>
    </message>
    <message>
        <source>Nothing was forgotten, for Thoughtly couldn't be asked whether it knows this number. %1</source>
        <translation>この番号が登録されているか Thoughtly に確認できないため、何も消去しませんでした。%1</translation>
    </message>
    <message>
        <source>The key to who was forgotten is gone from the keychain. If one of them asked not to be called, Ringback can't tell any more.</source>
        <translation>消去した方を見分ける鍵がキーチェーンにありません。発信しないよう求めた方がいても、Ringback では分からなくなりました。</translation>
    </message>
    <message>
        <source>The last traces of the forgotten person are gone.</source>
        <translation>消去した方の最後の痕跡がなくなりました。</translation>
    </message>
    <message>
        <source>Thoughtly didn't delete a contact that was forgotten here: delete it there by hand. %1</source>
        <translation>ここで消去した連絡先が Thoughtly で削除されませんでした。Thoughtly で手動で削除してください。%1</translation>
    </message>
</context>
<context>
    <name>ringback::HandOverClient</name>
    <message>
        <source>The running Ringback ended before it answered.</source>
        <translation>実行中の Ringback が応答前に終了しました。</translation>
    </message>
    <message>
        <source>The running Ringback ended before it answered: it isn't known whether the phone rang.</source>
        <translation>実行中の Ringback が応答前に終了しました。電話が鳴ったかは不明です。</translation>
    </message>
</context>
<context>
    <name>ringback::HealthChecks</name>
    <message>
        <source>%1 are free.</source>
        <translation>空き容量は %1 です。</translation>
    </message>
    <message>
        <source>A probe through the public URL came back: webhooks arrive.</source>
        <translation>公開 URL を通した確認信号が戻りました。Webhook が届きます。</translation>
    </message>
    <message>
        <source>Deliveries can't be stored right now.</source>
        <translation>今は受信記録を保存できません。</translation>
    </message>
    <message>
        <source>No outcome is known to be missing.</source>
        <translation>欠けていると分かっている結果はありません。</translation>
    </message>
    <message>
        <source>Not needed: the credentials come from the environment.</source>
        <translation>不要です。認証情報は環境変数のものです。</translation>
    </message>
    <message>
        <source>Only %1 are free: make room.</source>
        <translation>空き容量が %1 しかありません。空きを増やしてください。</translation>
    </message>
    <message>
        <source>Practice mode needs no keychain.</source>
        <translation>練習モードにキーチェーンは不要です。</translation>
    </message>
    <message>
        <source>The clock shows %1, which is before what was written down already.</source>
        <translation>時計は %1 を示していますが、すでに記録された時刻より前です。</translation>
    </message>
    <message>
        <source>The clock shows %1.</source>
        <translation>時計は %1 を示しています。</translation>
    </message>
    <message>
        <source>The data directory %1 can't be written.</source>
        <translation>データフォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>The database is damaged; restore it from a backup.</source>
        <translation>データベースが破損しています。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>データベースは正常です。</translation>
    </message>
    <message>
        <source>The listener is not running.</source>
        <translation>受信サービスは動作していません。</translation>
    </message>
    <message>
        <source>The listener takes deliveries at %1.</source>
        <translation>受信サービスが %1 で受信しています。</translation>
    </message>
    <message>
        <source>There is no public URL: Ringback asks Thoughtly for outcomes instead.</source>
        <translation>公開 URL がないため、Ringback が Thoughtly に結果を問い合わせます。</translation>
    </message>
    <message>
        <source>Thoughtly accepts the credentials of %1.</source>
        <translation>Thoughtly が %1 の認証情報を受け付けています。</translation>
    </message>
    <message>
        <source>Thoughtly accepts the credentials.</source>
        <translation>Thoughtly が認証情報を受け付けています。</translation>
    </message>
</context>
<context>
    <name>ringback::HeatMap</name>
    <message>
        <source>%1, %2</source>
        <comment>sentence, share</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, hour</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered</source>
        <comment>when, answered, all</comment>
        <translation>%1: %3 件中 %2 件応答</translation>
    </message>
    <message>
        <source>%1: no calls</source>
        <translation>%1: 通話なし</translation>
    </message>
</context>
<context>
    <name>ringback::Import</name>
    <message>
        <source>Left over: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>No column of this file holds phone numbers. Say which one does.</source>
        <translation>このファイルに電話番号の列が見つかりません。どの列か指定してください。</translation>
    </message>
    <message>
        <source>Other reasons.</source>
        <translation>その他の理由。</translation>
    </message>
</context>
<context>
    <name>ringback::ImportColumns</name>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Consent basis</source>
        <translation>同意の根拠</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Id at Thoughtly</source>
        <translation>Thoughtly での ID</translation>
    </message>
    <message>
        <source>Keep under its title</source>
        <translation>見出し名のまま保存</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Several attributes (JSON)</source>
        <translation>複数の属性 (JSON)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>The column “%1” is taken for</source>
        <translation>列「%1」の扱い</translation>
    </message>
    <message>
        <source>Time of the consent</source>
        <translation>同意の日時</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>What each column is taken for</source>
        <translation>各列の扱い</translation>
    </message>
    <message>
        <source>Where the consent was given</source>
        <translation>同意の取得元</translation>
    </message>
</context>
<context>
    <name>ringback::ImportDialog</name>
    <message>
        <source>&amp;Country of numbers without +</source>
        <translation>+ のない番号の国(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Open the refused rows</source>
        <translation>拒否された行を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>このインポートを元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>C&amp;heck the whole file</source>
        <translation>ファイル全体を確認(&amp;H)</translation>
    </message>
    <message>
        <source>CSV or vCard; it can be dropped here, too.</source>
        <translation>CSV か vCard。ここへドロップすることもできます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel and take &amp;back</source>
        <translation>キャンセルして元に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Fill only what is empty</source>
        <translation>空の項目だけ埋める</translation>
    </message>
    <message>
        <source>How much of the file is done</source>
        <translation>ファイルの処理状況</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>連絡先をインポート</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>People who are here &amp;already</source>
        <translation>すでに登録されている人(&amp;A)</translation>
    </message>
    <message>
        <source>Put new people into the &amp;queue, as leads</source>
        <translation>新しい人をリードとして折り返し一覧に入れる(&amp;Q)</translation>
    </message>
    <message>
        <source>Reading and checking the file. Nothing is written.</source>
        <translation>ファイルを読み取って確認しています。何も書き込みません。</translation>
    </message>
    <message>
        <source>Stop and &amp;keep what is in</source>
        <translation>停止して取り込み済みを残す(&amp;K)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Tables and vCards (%1)</source>
        <translation>表と vCard (%1)</translation>
    </message>
    <message>
        <source>Take what the file says</source>
        <translation>ファイルの内容を採用</translation>
    </message>
    <message>
        <source>Taking back what was imported…</source>
        <translation>インポートした内容を戻しています…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>戻しています…</translation>
    </message>
    <message>
        <source>The first row holds &amp;titles</source>
        <translation>最初の行は見出し(&amp;T)</translation>
    </message>
    <message>
        <source>Why they may be called, if a row does not &amp;say</source>
        <translation>行に記載がない場合の発信の根拠(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ringback::ImportPreviewTable</name>
    <message>
        <source>Changes nothing: %1 is here already</source>
        <translation>変更なし: %1 は登録済み</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Fills what is empty of %1</source>
        <translation>%1 の空の項目を埋める</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Merged with a row above: the same number</source>
        <translation>上の行と統合: 同じ番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>The first rows, as they would be imported</source>
        <translation>インポート後の最初の行</translation>
    </message>
    <message>
        <source>Updates %1</source>
        <translation>%1 を更新</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>処理内容</translation>
    </message>
</context>
<context>
    <name>ringback::ImportRun</name>
    <message>
        <source>New lead</source>
        <translation>新しい見込み客</translation>
    </message>
</context>
<context>
    <name>ringback::ImportUndo</name>
    <message>
        <source>The import was taken back.</source>
        <translation>インポートは取り消されました。</translation>
    </message>
</context>
<context>
    <name>ringback::ImportWords</name>
    <message numerus="yes">
        <source>%1 can be imported</source>
        <translation>
            <numerusform>%1 件をインポートできます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>変更 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contacts stay: somebody changed them meanwhile.</source>
        <translation>
            <numerusform>%1 件の連絡先は、その間に変更されたため残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 merged</source>
        <translation>
            <numerusform>統合 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>新規 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>%1 of about %2 rows</source>
        <translation>%1 / 約 %2 行</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>拒否 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows a second</source>
        <translation>
            <numerusform>毎秒 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wait in the queue.</source>
        <translation>
            <numerusform>%1 人が折り返しを待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were here already</source>
        <translation>
            <numerusform>登録済み %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>インポートしました: %1。</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %1 rows: </source>
        <translation>
            <numerusform>最初の %1 行: </numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end: %1.</source>
        <translation>途中で停止しました: %1。</translation>
    </message>
    <message numerus="yes">
        <source>The file has about %1 rows. Nothing is written yet.</source>
        <translation>
            <numerusform>ファイルは約 %1 行です。まだ何も書き込んでいません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled and taken back.</source>
        <translation>インポートをキャンセルし、元に戻しました。</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %1 contacts are gone, or as they were before.</source>
        <translation>
            <numerusform>インポートを元に戻しました。%1 件の連絡先を削除または復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The refused rows are in %1, each with its reason. Mend them there and import that file.</source>
        <translation>拒否された行は理由とともに %1 にあります。修正してそのファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>The refused rows could not be written: %1</source>
        <translation>拒否された行を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>The whole file: %1 · %2. Nothing is written yet.</source>
        <translation>ファイル全体: %1 · %2。まだ何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The whole file: %1. Nothing is written yet.</source>
        <translation>ファイル全体: %1。まだ何も書き込んでいません。</translation>
    </message>
</context>
<context>
    <name>ringback::Importer</name>
    <message>
        <source>Another import is under way. Wait for its end, or cancel it.</source>
        <translation>別のインポートが進行中です。終わるのを待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>The import of %1 was cut off and can't be taken back now. %2</source>
        <translation>%1 のインポートが中断され、今は元に戻せません。%2</translation>
    </message>
    <message>
        <source>The import of %1 was cut off, so it was taken back. Import it again.</source>
        <translation>%1 のインポートが中断されたため、元に戻しました。もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>There is no such import.</source>
        <translation>そのインポートはありません。</translation>
    </message>
</context>
<context>
    <name>ringback::InsightExport</name>
    <message>
        <source>Export insights</source>
        <translation>分析をエクスポート</translation>
    </message>
    <message>
        <source>insights</source>
        <comment>file name</comment>
        <translation>分析</translation>
    </message>
</context>
<context>
    <name>ringback::InsightTile</name>
    <message>
        <source>%1 a day</source>
        <comment>calls</comment>
        <translation>1 日 %1 件</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 件が期限超過</translation>
    </message>
    <message>
        <source>Answer rate</source>
        <translation>応答率</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>前回と同じ: %1</translation>
    </message>
    <message>
        <source>Better: was %1</source>
        <translation>改善: 前回 %1</translation>
    </message>
    <message>
        <source>Callbacks open</source>
        <translation>未完了の折り返し</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Down from %1</source>
        <translation>%1 から減少</translation>
    </message>
    <message>
        <source>Median talk time</source>
        <translation>通話時間の中央値</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>待ち時間の中央値</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>None overdue</source>
        <translation>期限超過なし</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>比較対象なし</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>Target %1 met</source>
        <translation>目標 %1 達成</translation>
    </message>
    <message>
        <source>Target %1 missed</source>
        <translation>目標 %1 未達</translation>
    </message>
    <message>
        <source>Up from %1</source>
        <translation>%1 から増加</translation>
    </message>
    <message>
        <source>Worse: was %1</source>
        <translation>悪化: 前回 %1</translation>
    </message>
</context>
<context>
    <name>ringback::Insights</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, date</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No answer or busy</source>
        <translation>応答なし・話し中</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未発信</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>音声エージェント</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>留守番電話</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>ringback::InsightsPage</name>
    <message>
        <source>%1 · %2</source>
        <comment>period, voice agent</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>&amp;Drawing (SVG)…</source>
        <translation>図 (SVG)(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>数値 (CSV)(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>画像 (PNG)(&amp;P)…</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>All voice agents</source>
        <translation>すべての音声エージェント</translation>
    </message>
    <message>
        <source>Choose another period, or all voice agents.</source>
        <translation>別の期間か、すべての音声エージェントを選んでください。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去 90 日間</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>No calls in this period</source>
        <translation>この期間に通話はありません</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>数値はまだありません</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Show 90 days</source>
        <translation>90 日間を表示</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>目標…</translation>
    </message>
    <message>
        <source>The calls of the period are being read.</source>
        <translation>期間内の通話を読み込んでいます。</translation>
    </message>
    <message>
        <source>The figures can’t be read</source>
        <translation>数値を読み込めません</translation>
    </message>
    <message>
        <source>They appear here as soon as the first call has left.</source>
        <translation>最初の通話が発信されると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>音声エージェント</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>ウォールボード</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
</context>
<context>
    <name>ringback::InsightsView</name>
    <message>
        <source>%1 %2</source>
        <comment>status, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln call(s)</source>
        <comment>when</comment>
        <translation>
            <numerusform>%1: %Ln 件の通話</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: talk %2, wait %3</source>
        <comment>when, durations</comment>
        <translation>%1: 通話 %2、待ち %3</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>Answered, by hour and weekday</source>
        <translation>時間帯・曜日別の応答</translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>通話の推移</translation>
    </message>
    <message>
        <source>Counts as resolved</source>
        <translation>解決に数える</translation>
    </message>
    <message>
        <source>How calls ended</source>
        <translation>通話の終わり方</translation>
    </message>
    <message>
        <source>No calls in this period.</source>
        <translation>この期間に通話はありません。</translation>
    </message>
    <message>
        <source>Nobody has answered in this period.</source>
        <translation>この期間に応答はありません。</translation>
    </message>
    <message>
        <source>Nobody has talked or waited in this period.</source>
        <translation>この期間に通話も待ちもありません。</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>数えない</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Talk time and wait</source>
        <translation>通話時間と待ち時間</translation>
    </message>
    <message>
        <source>There are too few calls in this period to tell.</source>
        <translation>この期間は通話が少なく、傾向は分かりません。</translation>
    </message>
    <message>
        <source>Voice agents</source>
        <translation>音声エージェント</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>時間別</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>週別</translation>
    </message>
    <message>
        <source>in %, stronger is more; fewer than %1 calls are left blank</source>
        <translation>単位は %。濃いほど高く、%1 件未満は空白です</translation>
    </message>
    <message>
        <source>medians</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>medians and shares of each</source>
        <translation>エージェント別の中央値と割合</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln answered call(s)</source>
        <translation>
            <numerusform>応答 %Ln 件中</numerusform>
        </translation>
    </message>
    <message>
        <source>those never placed too</source>
        <translation>未発信を含む</translation>
    </message>
</context>
<context>
    <name>ringback::InstanceLock</name>
    <message>
        <source>Another Ringback is using this data folder.</source>
        <translation>別の Ringback がこのデータフォルダーを使用しています。</translation>
    </message>
    <message>
        <source>The data folder can't be locked.</source>
        <translation>データフォルダーをロックできません。</translation>
    </message>
    <message>
        <source>The data folder can't be written.</source>
        <translation>データフォルダーに書き込めません。</translation>
    </message>
</context>
<context>
    <name>ringback::Intake</name>
    <message>
        <source>The sender repeated delivery %1: nothing was done.</source>
        <translation>送信元が受信記録 %1 を再送しました。何もしていません。</translation>
    </message>
    <message>
        <source>This delivery doesn't exist.</source>
        <translation>この受信記録はありません。</translation>
    </message>
</context>
<context>
    <name>ringback::Interpreter</name>
    <message>
        <source>It is about somebody who was forgotten: nothing of it was kept.</source>
        <translation>情報を消去した方に関するものです。何も保存していません。</translation>
    </message>
    <message>
        <source>Nothing in it tells of a call.</source>
        <translation>通話に関する情報がありません。</translation>
    </message>
    <message>
        <source>There is no phone number in it.</source>
        <translation>電話番号がありません。</translation>
    </message>
    <message>
        <source>This number is on the do-not-call list: nobody was put into the queue.</source>
        <translation>この番号は発信禁止リストにあります。待ち行列には追加していません。</translation>
    </message>
    <message>
        <source>Two values in it are called “%1”; the last one counts.</source>
        <translation>「%1」という値が 2 つあります。後のものを使います。</translation>
    </message>
</context>
<context>
    <name>ringback::JsonInput</name>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>%1 を読めません: %2。</translation>
    </message>
    <message>
        <source>Pipe in the address, alone on one line or as JSON with url.</source>
        <translation>アドレスだけを 1 行で、または url を含む JSON を標準入力から渡してください。</translation>
    </message>
</context>
<context>
    <name>ringback::KeySheet</name>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>すべてリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>ここで使う(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Enter changes the key of the chosen line.</source>
        <translation>Enter で選択した行のキーを変更します。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Press the new key for “%1”.</source>
        <translation>「%1」の新しいキーを押してください。</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>This key confirms, leaves or moves on everywhere. Press another.</source>
        <translation>このキーは確定、終了、移動に使われます。別のキーを押してください。</translation>
    </message>
    <message>
        <source>“%1” has this key.</source>
        <translation>このキーは「%1」が使用しています。</translation>
    </message>
</context>
<context>
    <name>ringback::Keychain</name>
    <message>
        <source>Access to the system keychain was denied.</source>
        <translation>システムのキーチェーンへのアクセスが拒否されました。</translation>
    </message>
    <message>
        <source>An empty secret can't be stored.</source>
        <translation>空の秘密の値は保存できません。</translation>
    </message>
    <message>
        <source>No keychain service is running: secrets are kept for this session only. Install gnome-keyring or KWallet to store them.</source>
        <translation>キーチェーンサービスが動作していません。秘密の値はこのセッションだけ保持されます。保存するには gnome-keyring か KWallet をインストールしてください。</translation>
    </message>
    <message>
        <source>The keychain was closed.</source>
        <translation>キーチェーンが閉じられました。</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time.</source>
        <translation>システムのキーチェーンが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The system keychain did not answer.</source>
        <translation>システムのキーチェーンが応答しませんでした。</translation>
    </message>
    <message>
        <source>The system keychain is locked: unlock it and try again.</source>
        <translation>システムのキーチェーンがロックされています。解除して再試行してください。</translation>
    </message>
    <message>
        <source>The system keychain is unlocked and holds the secret.</source>
        <translation>システムのキーチェーンはロック解除されており、秘密の値を保持しています。</translation>
    </message>
    <message>
        <source>The system keychain is unlocked but doesn't hold the secret yet: enter it to store it there.</source>
        <translation>システムのキーチェーンはロック解除されていますが、秘密の値はまだありません。入力して保存してください。</translation>
    </message>
    <message>
        <source>The system keychain reported a fault.</source>
        <translation>システムのキーチェーンが障害を報告しました。</translation>
    </message>
    <message>
        <source>The system keychain stayed locked, so nothing was changed.</source>
        <translation>システムのキーチェーンがロックされたままのため、何も変更しませんでした。</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus) and so no keychain: secrets are kept for this session only.</source>
        <translation>デスクトップセッション (D-Bus) がないためキーチェーンを使えません。秘密の値はこのセッションだけ保持されます。</translation>
    </message>
</context>
<context>
    <name>ringback::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>言語…</translation>
    </message>
</context>
<context>
    <name>ringback::LanguagePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>The window is rebuilt when you save. Calls go on meanwhile.</source>
        <translation>保存するとウィンドウが作り直されます。通話はそのまま続きます。</translation>
    </message>
</context>
<context>
    <name>ringback::LaterDialog</name>
    <message>
        <source>&amp;Time</source>
        <translation>日時(&amp;T)</translation>
    </message>
    <message>
        <source>Call back later</source>
        <translation>後で折り返す</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>これからの日時を選んでください。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>When is %1 to be called?</source>
        <translation>%1 にいつ発信しますか?</translation>
    </message>
</context>
<context>
    <name>ringback::LawActions</name>
    <message>
        <source>Calling rules…</source>
        <translation>発信ルール…</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>先に相手を選んでください。</translation>
    </message>
    <message>
        <source>Do-not-call list…</source>
        <translation>発信禁止リスト…</translation>
    </message>
    <message>
        <source>Report of calls to %1</source>
        <translation>%1 への通話レポート</translation>
    </message>
    <message>
        <source>Report of calls to this person…</source>
        <translation>この方への通話レポート…</translation>
    </message>
    <message>
        <source>Table (%1)</source>
        <translation>表 (%1)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>レポートを %1 に書き出しました。</translation>
    </message>
    <message>
        <source>Web page (%1)</source>
        <translation>ウェブページ (%1)</translation>
    </message>
</context>
<context>
    <name>ringback::Layout</name>
    <message>
        <source>FAULT</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>拒否の理由</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>To mend the refused rows and import them again, add --refused FILE: it takes each with its reason.</source>
        <translation>拒否された行を修正して再度インポートするには、--refused ファイル を付けてください。各行が理由とともに書き出されます。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>ringback::LimitsPage</name>
    <message>
        <source>Calling hours begin</source>
        <translation>発信できる時間帯の開始</translation>
    </message>
    <message>
        <source>Calling hours end</source>
        <translation>発信できる時間帯の終了</translation>
    </message>
</context>
<context>
    <name>ringback::ListenerSetup</name>
    <message>
        <source>TLS needs both a certificate and a key: set both files, or none.</source>
        <translation>TLS には証明書と鍵の両方が必要です。両方のファイルを指定するか、どちらも指定しないでください。</translation>
    </message>
    <message>
        <source>The listener can be reached from %1, without encryption: whoever listens in reads what arrives, the secret too. Set a certificate, or listen on 127.0.0.1 behind a proxy.</source>
        <translation>受信サービスは %1 から暗号化なしで接続できます。盗聴すれば秘密の値を含むすべてが読めます。証明書を設定するか、プロキシの後ろの 127.0.0.1 で待ち受けてください。</translation>
    </message>
    <message>
        <source>The listener can be reached from %1; only its secret keeps strangers out.</source>
        <translation>受信サービスは %1 から接続できます。秘密の値だけが部外者を防ぎます。</translation>
    </message>
    <message>
        <source>every network that this computer is in</source>
        <translation>このコンピューターが属するすべてのネットワーク</translation>
    </message>
    <message>
        <source>the network of %1</source>
        <translation>%1 のネットワーク</translation>
    </message>
</context>
<context>
    <name>ringback::Liveness</name>
    <message>
        <source>The public address answers with an error (%1): does the tunnel run?</source>
        <translation>公開アドレスがエラーを返しました (%1)。トンネルは動作していますか?</translation>
    </message>
    <message>
        <source>The public address answers, but not with this console.</source>
        <translation>公開アドレスは応答しましたが、このコンソールではありません。</translation>
    </message>
    <message>
        <source>The public address can't be reached. %1</source>
        <translation>公開アドレスに接続できません。%1</translation>
    </message>
    <message>
        <source>The public address leads on to another one: enter that one instead.</source>
        <translation>公開アドレスは別のアドレスへ転送されます。そちらを入力してください。</translation>
    </message>
    <message>
        <source>The public address was changed.</source>
        <translation>公開アドレスが変更されました。</translation>
    </message>
    <message>
        <source>There is no public address yet.</source>
        <translation>公開アドレスがまだありません。</translation>
    </message>
</context>
<context>
    <name>ringback::LocalServer</name>
    <message>
        <source>Other programs can't reach this one: no local socket.</source>
        <translation>ローカルソケットがないため、ほかのプログラムから接続できません。</translation>
    </message>
</context>
<context>
    <name>ringback::LogDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the call</source>
        <translation>通話を開く(&amp;O)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Find words or an id</source>
        <translation>語句または ID を検索</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Numbers and secrets are masked before they are written: it can be sent to whoever helps you.</source>
        <translation>番号と秘密は書き込む前に伏せられます。サポート担当者に送っても安全です。</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>問題のみ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>表示する行</translation>
    </message>
</context>
<context>
    <name>ringback::LogSink</name>
    <message>
        <source>The log file can't be written.</source>
        <translation>ログファイルに書き込めません。</translation>
    </message>
</context>
<context>
    <name>ringback::LookUp</name>
    <message>
        <source>No trace of the call to %1 after %2 s. Call again?</source>
        <translation>%2 秒後も %1 への通話の記録がありません。もう一度発信しますか?</translation>
    </message>
</context>
<context>
    <name>ringback::MainWindow</name>
    <message>
        <source>Callbacks</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>受信記録</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>練習モード</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation>通話を表示</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>ウォールボード</translation>
    </message>
</context>
<context>
    <name>ringback::Mapping</name>
    <message>
        <source>A field of this rule can't be read.</source>
        <translation>このルールの項目を読めません。</translation>
    </message>
    <message>
        <source>A status word of this rule can't be read.</source>
        <translation>このルールのステータス語を読めません。</translation>
    </message>
    <message>
        <source>Say of at least one field what it means.</source>
        <translation>少なくとも 1 つの項目の意味を指定してください。</translation>
    </message>
    <message>
        <source>This rule is too long.</source>
        <translation>このルールは長すぎます。</translation>
    </message>
</context>
<context>
    <name>ringback::MappingEditor</name>
    <message>
        <source>&amp;Save and read again</source>
        <translation>保存してもう一度読む(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a field and say what it means. It then holds for every delivery of this form to %1. What is kept is where the fields stand and what status words stand for.</source>
        <translation>項目を選び、その意味を指定してください。%1 に届くこの形式の受信記録すべてに適用されます。保存されるのは、項目の位置と状態を表す語の意味です。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>Saved. Of %n delivery(s) that nobody understood, %1 could now be read.</source>
        <translation>
            <numerusform>保存しました。理解できなかった受信記録 %n 件のうち %1 件を読めました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. What was kept is being read again…</source>
        <translation>保存しました。保存済みの受信記録を読み直しています…</translation>
    </message>
    <message>
        <source>Teach this form</source>
        <translation>この形式を教える</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>読み取り結果</translation>
    </message>
    <message>
        <source>What the field means</source>
        <translation>項目の意味</translation>
    </message>
    <message>
        <source>What the status word stands for</source>
        <translation>状態を表す語の意味</translation>
    </message>
    <message>
        <source>What you said isn't saved yet. Close again to drop it.</source>
        <translation>指定した内容はまだ保存されていません。破棄するにはもう一度閉じてください。</translation>
    </message>
    <message>
        <source>as it says</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>“%1” &amp;means</source>
        <translation>「%1」の意味(&amp;M)</translation>
    </message>
    <message>
        <source>“%1” s&amp;tands for</source>
        <translation>「%1」の状態(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ringback::MappingWords</name>
    <message>
        <source>Address of the recording</source>
        <translation>録音のアドレス</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Duration in milliseconds</source>
        <translation>ミリ秒単位の時間</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>秒単位の時間</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Id of the voice agent</source>
        <translation>音声エージェントの ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the voice agent</source>
        <translation>音声エージェントの名前</translation>
    </message>
    <message>
        <source>Our id of the attempt</source>
        <translation>こちらの発信 ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Reason why it failed</source>
        <translation>失敗の理由</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Thoughtly's id of the call</source>
        <translation>Thoughtly の通話 ID</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
</context>
<context>
    <name>ringback::MappingsDialog</name>
    <message>
        <source>%1: from %2</source>
        <translation>%1: %2 から</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Any path</source>
        <translation>すべてのパス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Forms that were taught</source>
        <translation>教えた形式</translation>
    </message>
    <message>
        <source>No form was taught yet.</source>
        <translation>教えた形式はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n delivery(s) that nobody understood, %1 could now be read.</source>
        <translation>
            <numerusform>理解できなかった受信記録 %n 件のうち %1 件を読めました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read &amp;again what wasn't understood</source>
        <translation>理解できなかったものを読み直す(&amp;A)</translation>
    </message>
    <message>
        <source>Removed. The calls that came of it stay.</source>
        <translation>削除しました。そこから生じた通話は残ります。</translation>
    </message>
    <message>
        <source>There is no delivery that nobody understood.</source>
        <translation>理解できなかった受信記録はありません。</translation>
    </message>
    <message>
        <source>When nothing in a delivery tells of a call, these are asked for its path, one after the other. To teach another form, choose a delivery that wasn't understood.</source>
        <translation>受信記録に通話の内容が見つからないとき、そのパスについてこれらが順に使われます。別の形式を教えるには、理解できなかった受信記録を選んでください。</translation>
    </message>
    <message>
        <source>“%1” stands for %2</source>
        <translation>「%1」は %2 を表します</translation>
    </message>
</context>
<context>
    <name>ringback::MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>ringback::NewCallbackDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>電話番号(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Urgent</source>
        <translation>緊急(&amp;U)</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>待ち行列に追加</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>新しい折り返し</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>この日時以降</translation>
    </message>
    <message>
        <source>The voice agent gets to know it</source>
        <translation>音声エージェントに伝わります</translation>
    </message>
</context>
<context>
    <name>ringback::NewRowsChip</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新着 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) above: go there</source>
        <translation>
            <numerusform>上に新しい行が %n 行: 移動する</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::Notifications</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked not to be called</source>
        <translation>%1 が発信しないよう求めました</translation>
    </message>
    <message>
        <source>%1 wants an urgent callback</source>
        <translation>%1 が緊急の折り返しを希望しています</translation>
    </message>
    <message>
        <source>%1 was put through to a person</source>
        <translation>%1 が人に転送されました</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of which nobody knows whether they rang</source>
        <translation>
            <numerusform>鳴ったか不明の通話 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) put through to a person</source>
        <translation>
            <numerusform>人に転送された通話 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) asked not to be called</source>
        <translation>
            <numerusform>%n 人が発信しないよう求めました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent call(s) failed</source>
        <translation>
            <numerusform>緊急の通話の失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent callback(s) wanted</source>
        <translation>
            <numerusform>緊急の折り返し希望 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>折り返す…</translation>
    </message>
    <message>
        <source>Nobody knows whether the call to %1 rang</source>
        <translation>%1 への通話が鳴ったか不明です</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>練習: %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>どなたか</translation>
    </message>
    <message>
        <source>The urgent call to %1 failed</source>
        <translation>%1 への緊急の通話が失敗しました</translation>
    </message>
    <message numerus="yes">
        <source>Your team's rules: %n message(s)</source>
        <translation>
            <numerusform>チームのルール: %n 件の通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::NotificationsPage</name>
    <message>
        <source>%1: with a sound</source>
        <translation>%1: 音を鳴らす</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで動作を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Nothing while Ringback is in f&amp;ront</source>
        <translation>Ringback が前面にある間は通知しない(&amp;R)</translation>
    </message>
    <message>
        <source>Offer a phone number that is on the cli&amp;pboard</source>
        <translation>クリップボードの電話番号を提案する(&amp;P)</translation>
    </message>
    <message>
        <source>Once for each number, in the bar on top. Nothing is dialled.</source>
        <translation>番号ごとに 1 回、上のバーに表示します。発信はしません。</translation>
    </message>
    <message>
        <source>Say &amp;who it is about</source>
        <translation>誰についてかを表示する(&amp;W)</translation>
    </message>
    <message>
        <source>Show one &amp;now</source>
        <translation>今すぐ表示(&amp;N)</translation>
    </message>
    <message>
        <source>Show waiting callbacks in the &amp;tray</source>
        <translation>待っている折り返しをトレイに表示(&amp;T)</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>通知する場合</translation>
    </message>
    <message>
        <source>This desktop has no tray now: the window closes as usual.</source>
        <translation>このデスクトップには今トレイがないため、ウィンドウは通常どおり閉じます。</translation>
    </message>
    <message>
        <source>Without that, a locked screen shows what happened, but not to whom.</source>
        <translation>オフの場合、ロック画面には出来事だけが表示され、相手は表示されません。</translation>
    </message>
    <message>
        <source>with a sound</source>
        <translation>音を鳴らす</translation>
    </message>
</context>
<context>
    <name>ringback::OptOutCard</name>
    <message>
        <source>Do not call</source>
        <translation>発信禁止</translation>
    </message>
    <message>
        <source>It was something else</source>
        <translation>発信禁止の希望ではない</translation>
    </message>
    <message>
        <source>May have asked not to be called</source>
        <translation>発信しないよう求めた可能性があります</translation>
    </message>
    <message>
        <source>May have asked not to be called (1 of %1). Nobody can call before you decide.</source>
        <translation>発信しないよう求めた可能性があります (1 / %1)。判断するまで誰も発信できません。</translation>
    </message>
    <message>
        <source>May have asked not to be called. Nobody can call before you decide.</source>
        <translation>発信しないよう求めた可能性があります。判断するまで誰も発信できません。</translation>
    </message>
    <message>
        <source>Puts the number on the do-not-call list</source>
        <translation>番号を発信禁止リストに追加します</translation>
    </message>
    <message>
        <source>The number can be called again; this sentence is not asked about again</source>
        <translation>番号に再び発信できます。この発言について再び確認することはありません</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>ringback::OptOutKeeper</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what was decided, and by whom</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 may have asked not to be called: “%2” Nobody can call before you decide.</source>
        <translation>%1 が発信しないよう求めた可能性があります:「%2」判断するまで誰も発信できません。</translation>
    </message>
    <message>
        <source>%1 sentences in calls may ask not to be called again. Nobody can call these numbers before you decide.</source>
        <translation>通話の中に、今後発信しないよう求めた可能性のある発言が %1 件あります。判断するまで誰もこれらの番号に発信できません。</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>発信禁止</translation>
    </message>
    <message>
        <source>It was something else</source>
        <translation>発信禁止の希望ではない</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>どなたか</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>これはすでに判断されています。</translation>
    </message>
    <message>
        <source>The number of this call isn't known.</source>
        <translation>この通話の番号が不明です。</translation>
    </message>
    <message>
        <source>There is nothing to decide under this id.</source>
        <translation>この ID には判断すべきものがありません。</translation>
    </message>
</context>
<context>
    <name>ringback::Outbox</name>
    <message>
        <source>A message to “%1” was given up: %2</source>
        <translation>「%1」へのメッセージの送信を断念しました: %2</translation>
    </message>
    <message>
        <source>It was answered with %1.</source>
        <translation>%1 の応答がありました。</translation>
    </message>
    <message>
        <source>Its person was forgotten.</source>
        <translation>対象の方の情報は消去されました。</translation>
    </message>
    <message>
        <source>Only a message that was given up can be sent again.</source>
        <translation>再送できるのは送信を断念したメッセージだけです。</translation>
    </message>
    <message>
        <source>This message doesn't exist any more.</source>
        <translation>このメッセージはもうありません。</translation>
    </message>
</context>
<context>
    <name>ringback::OutcomeDialog</name>
    <message>
        <source>&amp;Outcome</source>
        <translation>結果(&amp;O)</translation>
    </message>
    <message>
        <source>Edit the outcome</source>
        <translation>結果を編集</translation>
    </message>
    <message>
        <source>No outcome was told. Yours stays, whatever is told later.</source>
        <translation>結果は通知されていません。後で何が通知されても、あなたの結果が残ります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Told was “%1”. It is kept in the timeline, and yours stays, whatever is told later.</source>
        <translation>通知された結果は「%1」です。タイムラインに残り、後で何が通知されても、あなたの結果が残ります。</translation>
    </message>
    <message>
        <source>Use what was told</source>
        <translation>通知された結果を使う</translation>
    </message>
</context>
<context>
    <name>ringback::OutcomeWatch</name>
    <message>
        <source>Webhooks arrive again.</source>
        <translation>Webhook が再び届いています。</translation>
    </message>
    <message>
        <source>Webhooks don't arrive, so Ringback asks Thoughtly for outcomes. %1</source>
        <translation>Webhook が届かないため、Ringback が Thoughtly に結果を問い合わせています。%1</translation>
    </message>
</context>
<context>
    <name>ringback::Outcomes</name>
    <message>
        <source>It did ring at %1.</source>
        <translation>%1 の電話は鳴りました。</translation>
    </message>
</context>
<context>
    <name>ringback::OutcomesPage</name>
    <message>
        <source>Enter the public URL first.</source>
        <translation>先に公開 URL を入力してください。</translation>
    </message>
    <message>
        <source>Every computer that can reach this one can talk to the listener. It will ask for the secret, but not encrypt.</source>
        <translation>このコンピューターに届くすべてのコンピューターが受信サービスと通信できます。秘密の値を求めますが、暗号化はしません。</translation>
    </message>
    <message>
        <source>Has Thoughtly send outcomes to the public URL, and proves that they arrive.</source>
        <translation>Thoughtly が結果を公開 URL に送るようにし、届くことを確認します。</translation>
    </message>
    <message>
        <source>In practice mode outcomes come from the simulated Thoughtly by themselves.</source>
        <translation>練習モードでは、模擬の Thoughtly から結果が自動で届きます。</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach the listener.</source>
        <translation>受信サービスに接続できるのは、このコンピューターのプログラムだけです。</translation>
    </message>
    <message>
        <source>Outcomes are here within a second. It needs an address that Thoughtly can reach.</source>
        <translation>結果は 1 秒以内に届きます。Thoughtly から到達できるアドレスが必要です。</translation>
    </message>
    <message>
        <source>Sending a probe through the public URL…</source>
        <translation>公開 URL を通して確認信号を送信中…</translation>
    </message>
    <message>
        <source>The listener's address can't be used.</source>
        <translation>受信サービスのアドレスを使えません。</translation>
    </message>
    <message>
        <source>The public URL can't be used: it begins with https://.</source>
        <translation>公開 URL を使えません。https:// で始めてください。</translation>
    </message>
    <message>
        <source>The webhook URL is on the clipboard.</source>
        <translation>Webhook の URL をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>This is not an address. 127.0.0.1 is this computer only.</source>
        <translation>アドレスではありません。127.0.0.1 はこのコンピューターだけを指します。</translation>
    </message>
    <message>
        <source>Webhooks arrive: proven at %1.</source>
        <translation>Webhook が届いています: %1 に確認済み。</translation>
    </message>
    <message>
        <source>Works everywhere and needs no set-up. Outcomes are here within a minute.</source>
        <translation>設定なしでどこでも使えます。結果は 1 分以内に届きます。</translation>
    </message>
</context>
<context>
    <name>ringback::PeopleVerdicts</name>
    <message numerus="yes">
        <source>%n may be called now.</source>
        <translation>
            <numerusform>%n 人に今発信できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be called now.</source>
        <translation>
            <numerusform>%n 人には今発信できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need care.</source>
        <translation>
            <numerusform>%n 人は注意が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Call those who need care, too (%1)</source>
        <translation>注意が必要な相手にも発信する (%1)</translation>
    </message>
    <message>
        <source>Looking who may be called now…</source>
        <translation>今発信できる相手を確認しています…</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>発信しない相手</translation>
    </message>
    <message>
        <source>Who will not be called, and why</source>
        <translation>発信しない相手と理由</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ringback::PhoneCell</name>
    <message>
        <source>A part of this cell is not a phone number and was left out.</source>
        <translation>このセルの電話番号でない部分は取り込みませんでした。</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number, so digits are lost. Write it in full.</source>
        <translation>表計算ソフトがこの番号を丸めたため、桁が失われています。全桁を入力してください。</translation>
    </message>
    <message>
        <source>No numbering plan knows this number. It may not be reachable.</source>
        <translation>この番号はどの番号計画にもありません。つながらない可能性があります。</translation>
    </message>
    <message>
        <source>The + in front of the number was missing and is put back.</source>
        <translation>番号の先頭に欠けていた + を補いました。</translation>
    </message>
</context>
<context>
    <name>ringback::PhoneEdit</name>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
</context>
<context>
    <name>ringback::PhoneNumber</name>
    <message>
        <source>Choose a country, or start the phone number with + and its country code.</source>
        <translation>国を選ぶか、+ と国番号から始めてください。</translation>
    </message>
    <message>
        <source>Enter a phone number.</source>
        <translation>電話番号を入力してください。</translation>
    </message>
    <message>
        <source>No country has the country code of this phone number.</source>
        <translation>この電話番号の国番号に該当する国はありません。</translation>
    </message>
    <message>
        <source>No phone number of this country has that many digits.</source>
        <translation>この国にその桁数の電話番号はありません。</translation>
    </message>
    <message>
        <source>The phone number is too long.</source>
        <translation>電話番号が長すぎます。</translation>
    </message>
    <message>
        <source>The phone number is too short.</source>
        <translation>電話番号が短すぎます。</translation>
    </message>
    <message>
        <source>The phone number lacks its area code.</source>
        <translation>電話番号に市外局番がありません。</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>電話番号ではありません。</translation>
    </message>
    <message>
        <source>company number</source>
        <translation>企業番号</translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation>固定電話</translation>
    </message>
    <message>
        <source>fixed line or mobile</source>
        <translation>固定電話または携帯電話</translation>
    </message>
    <message>
        <source>internet telephone</source>
        <translation>IP 電話</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>ポケットベル</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>個人番号</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>有料情報サービス</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>料金分担</translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation>フリーダイヤル</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>留守番電話</translation>
    </message>
</context>
<context>
    <name>ringback::PracticeFrame</name>
    <message>
        <source>Practice mode</source>
        <translation>練習モード</translation>
    </message>
    <message>
        <source>customers are simulated, no real call can leave this window</source>
        <translation>お客様は模擬です。実際の発信は行われません</translation>
    </message>
</context>
<context>
    <name>ringback::PublicHost</name>
    <message>
        <source>%1 can't be found.</source>
        <translation>%1 が見つかりません。</translation>
    </message>
    <message>
        <source>%1 leads into a private network.</source>
        <translation>%1 はプライベートネットワークにつながります。</translation>
    </message>
</context>
<context>
    <name>ringback::QuoteButton</name>
    <message>
        <source>Show in the transcript: %1</source>
        <translation>文字起こしで表示: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>ringback::Rail</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
</context>
<context>
    <name>ringback::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1、%n 件待ち</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::RecordingBar</name>
    <message>
        <source>%1×</source>
        <comment>times as fast</comment>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>+10 s</source>
        <comment>skip forward</comment>
        <translation>+10 秒</translation>
    </message>
    <message>
        <source>Back by 10 seconds</source>
        <translation>10 秒戻る</translation>
    </message>
    <message>
        <source>Forward by 10 seconds</source>
        <translation>10 秒進む</translation>
    </message>
    <message>
        <source>Loading the recording…</source>
        <translation>録音を読み込み中…</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>ブラウザーで開きます</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>休止時間</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>録音を再生</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>録音の再生位置</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>The recording can't be played here. %1</source>
        <translation>録音をここでは再生できません。%1</translation>
    </message>
    <message>
        <source>−10 s</source>
        <comment>skip back</comment>
        <translation>−10 秒</translation>
    </message>
</context>
<context>
    <name>ringback::Recordings</name>
    <message>
        <source>The recording can't be had: its server answered %1.</source>
        <translation>録音を取得できません。サーバーの応答は %1 でした。</translation>
    </message>
    <message>
        <source>The recording's address isn't one that is asked: it must be https.</source>
        <translation>録音のアドレスには接続しません。https でなければなりません。</translation>
    </message>
    <message>
        <source>This call has no recording.</source>
        <translation>この通話の録音はありません。</translation>
    </message>
    <message>
        <source>What the recording's server sent is no sound.</source>
        <translation>録音のサーバーから届いたものは音声ではありません。</translation>
    </message>
</context>
<context>
    <name>ringback::Recovery</name>
    <message>
        <source>Ringback stopped before anything was sent. Call again if it is still wanted.</source>
        <translation>送信前に Ringback が終了しました。必要ならもう一度発信してください。</translation>
    </message>
    <message>
        <source>Ringback stopped while the request was under way.</source>
        <translation>依頼の送信中に Ringback が終了しました。</translation>
    </message>
</context>
<context>
    <name>ringback::RefusalsDialog</name>
    <message>
        <source>A request without the secret, to a wrong path or with a broken body would stand here.</source>
        <translation>秘密鍵のない要求、誤ったパスへの要求、壊れた本文の要求がここに表示されます。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>拒否した要求はありません</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Refused requests</source>
        <translation>拒否した要求</translation>
    </message>
    <message>
        <source>The newest 200 since the program was started. Nothing of what they said was kept.</source>
        <translation>プログラムの開始以降の新しい 200 件です。内容は何も保存されていません。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderCommands</name>
    <message>
        <source>Not all that was due could be sent.</source>
        <translation>期日のものをすべては送信できませんでした。</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderKeeper</name>
    <message>
        <source>A reminder goes out 31 days before at the earliest.</source>
        <translation>リマインダーの送信は最も早くて 31 日前です。</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>これからの日時を選んでください。</translation>
    </message>
    <message>
        <source>Its rule was switched off meanwhile.</source>
        <translation>その間にルールがオフにされました。</translation>
    </message>
    <message>
        <source>Ringback is being closed.</source>
        <translation>Ringback を終了しています。</translation>
    </message>
    <message>
        <source>Ringback stopped while it was being sent: it may have gone out.</source>
        <translation>送信中に Ringback が終了しました。送信された可能性があります。</translation>
    </message>
    <message>
        <source>The appointment was cancelled meanwhile.</source>
        <translation>その間に予約が取り消されました。</translation>
    </message>
    <message>
        <source>The appointment was changed meanwhile.</source>
        <translation>その間に予約が変更されました。</translation>
    </message>
    <message>
        <source>The computer slept, or Ringback was off, when it was due.</source>
        <translation>期日にコンピューターがスリープ中か、Ringback が終了していました。</translation>
    </message>
    <message>
        <source>The payload must be a JSON object.</source>
        <translation>ペイロードは JSON オブジェクトにしてください。</translation>
    </message>
    <message>
        <source>The rule's payload isn't a JSON object.</source>
        <translation>ルールのペイロードが JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>This reminder doesn't exist any more.</source>
        <translation>このリマインダーはもうありません。</translation>
    </message>
    <message>
        <source>This reminder was dealt with already.</source>
        <translation>このリマインダーはすでに処理済みです。</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderPanel</name>
    <message>
        <source>%1 on %2. Goes out %3, %4.</source>
        <comment>service, time, time, way</comment>
        <translation>%2 の%1。%3 に送信、%4。</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>今すぐ発信</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>通話を開く</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>What became of this appointment under every rule</source>
        <translation>各ルールでのこの予約の経過</translation>
    </message>
    <message>
        <source>by a call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>by an automation</source>
        <translation>自動化</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderRuleDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>ペイロード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Switched on</source>
        <translation>有効(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Voice agent</source>
        <translation>音声エージェント(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>きっかけ(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;utomation</source>
        <translation>自動化(&amp;U)</translation>
    </message>
    <message>
        <source>As it is in the keychain</source>
        <translation>キーチェーンのまま</translation>
    </message>
    <message>
        <source>Call by a voice agent</source>
        <translation>音声エージェントによる通話</translation>
    </message>
    <message>
        <source>Checked daily at</source>
        <translation>毎日の確認時刻</translation>
    </message>
    <message>
        <source>Days or minutes</source>
        <translation>日または分</translation>
    </message>
    <message>
        <source>Every appointment: %1, %2, once, by this computer, which must be awake. %3</source>
        <translation>各予約: %1、%2、1 回、このコンピューターから (起動している必要があります)。%3</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Its id or URL; kept secret</source>
        <translation>ID または URL (秘密に保管されます)</translation>
    </message>
    <message>
        <source>New reminder rule</source>
        <translation>新しいリマインダールール</translation>
    </message>
    <message>
        <source>No appointment is ahead for it.</source>
        <translation>対象となるこれからの予約はありません。</translation>
    </message>
    <message>
        <source>Nothing goes out while it is switched off.</source>
        <translation>無効の間は何も送信されません。</translation>
    </message>
    <message>
        <source>Reminder rule</source>
        <translation>リマインダールール</translation>
    </message>
    <message>
        <source>The one in the settings</source>
        <translation>設定のもの</translation>
    </message>
    <message>
        <source>Trigger an automation</source>
        <translation>自動化を起動</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>方法(&amp;A)</translation>
    </message>
    <message>
        <source>a voice agent calls</source>
        <translation>音声エージェントが発信</translation>
    </message>
    <message>
        <source>an automation is triggered</source>
        <translation>自動化を起動</translation>
    </message>
    <message>
        <source>days before, checked daily</source>
        <translation>日前、毎日確認</translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation>分前</translation>
    </message>
</context>
<context>
    <name>ringback::Reminders</name>
    <message>
        <source>%1 days before, checked daily at %2</source>
        <translation>%1 日前、毎日 %2 に確認</translation>
    </message>
    <message>
        <source>%1 h before</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>%1 min before</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>24 hours before, checked daily at %1</source>
        <translation>24 時間前、毎日 %1 に確認</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>予定</translation>
    </message>
</context>
<context>
    <name>ringback::RemindersPage</name>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (無効)</translation>
    </message>
    <message>
        <source>%1 is no longer watched.</source>
        <translation>%1 の監視を終えました。</translation>
    </message>
    <message>
        <source>%1 is watched: its appointments are taken whenever it changes.</source>
        <translation>%1 を監視しています。変わるたびに予定を取り込みます。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Appointment by hand…</source>
        <translation>予定を手入力…</translation>
    </message>
    <message>
        <source>Appointments: %1 new, %2 changed, %3 cancelled.</source>
        <translation>予約: 新規 %1、変更 %2、取り消し %3。</translation>
    </message>
    <message>
        <source>Calendars and tables (*.ics *.csv)</source>
        <translation>カレンダーと表 (*.ics *.csv)</translation>
    </message>
    <message>
        <source>Choose a row to see everything about it.</source>
        <translation>行を選ぶと、その内容がすべて表示されます。</translation>
    </message>
    <message>
        <source>Import appointments</source>
        <translation>予約をインポート</translation>
    </message>
    <message>
        <source>Import appointments from a calendar (.ics) or a table (.csv), then switch on a rule. Reminders go out from this computer, which must be awake.</source>
        <translation>カレンダー (.ics) または表 (.csv) から予約をインポートし、ルールを有効にしてください。リマインダーはこのコンピューターから送信されるため、起動している必要があります。</translation>
    </message>
    <message>
        <source>Import appointments…</source>
        <translation>予約をインポート…</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Missed %1</source>
        <translation>未送信 %1</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>新しいルール…</translation>
    </message>
    <message>
        <source>Nobody is to be reminded</source>
        <translation>リマインダーの対象者はいません</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Sent from this computer while it is awake.</source>
        <translation>このコンピューターの起動中に送信されます。</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>%1 の監視をやめる</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>Watch a file for appointments</source>
        <translation>予定のファイルを監視</translation>
    </message>
    <message>
        <source>Watch a file…</source>
        <translation>ファイルを監視…</translation>
    </message>
    <message>
        <source>Watch a folder for appointments</source>
        <translation>予定のフォルダーを監視</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>フォルダーを監視…</translation>
    </message>
</context>
<context>
    <name>ringback::RetentionKeeper</name>
    <message>
        <source>What is too old to be kept could not be removed. %1</source>
        <translation>保存期間を過ぎたものを削除できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>ringback::RetryPolicy</name>
    <message>
        <source>%1, and all tries are used up (%2 of %3)</source>
        <translation>%1、発信回数をすべて使い切りました (%2 / %3)</translation>
    </message>
    <message>
        <source>%1, and it is not tried again</source>
        <translation>%1、再試行はしません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>again after %n days</source>
        <translation>
            <numerusform>%n 日後に再試行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again after %n minutes</source>
        <translation>
            <numerusform>%n 分後に再試行</numerusform>
        </translation>
    </message>
    <message>
        <source>again the next day</source>
        <translation>翌日に再試行</translation>
    </message>
</context>
<context>
    <name>ringback::RowChecker</name>
    <message>
        <source>The attributes must be a JSON object.</source>
        <translation>属性は JSON オブジェクトにしてください。</translation>
    </message>
    <message>
        <source>The consent must be one of contract, request, written, oral or other.</source>
        <translation>同意は contract、request、written、oral、other のいずれかにしてください。</translation>
    </message>
    <message>
        <source>There is no phone number in this row.</source>
        <translation>この行に電話番号がありません。</translation>
    </message>
    <message>
        <source>This is not a time such as 2026-05-24T15:30:00Z.</source>
        <translation>2026-05-24T15:30:00Z のような日時ではありません。</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It is kept as it is.</source>
        <translation>メールアドレスではありません。そのまま保存します。</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns: is a separator inside a cell without quotation marks?</source>
        <translation>この行のセル数が列数より多くなっています。引用符のないセルに区切り文字がありませんか?</translation>
    </message>
    <message>
        <source>This text is too long: at most %1 characters.</source>
        <translation>テキストが長すぎます。%1 文字までです。</translation>
    </message>
</context>
<context>
    <name>ringback::RowMenus</name>
    <message numerus="yes">
        <source>&amp;Call %n back…</source>
        <translation>
            <numerusform>%n 人に折り返す(&amp;C)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>折り返す(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose columns…</source>
        <translation>列を選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Do not call…</source>
        <translation>発信禁止にする(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Later…</source>
        <translation>後で(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Skip…</source>
        <translation>スキップ(&amp;S)…</translation>
    </message>
    <message>
        <source>Add a &amp;tag…</source>
        <translation>タグを追加(&amp;T)…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>タグを追加…</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>列を選択…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>%n 行をコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>番号をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>番号をコピー</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Take off the &amp;do-not-call list…</source>
        <translation>発信禁止リストから外す(&amp;D)…</translation>
    </message>
    <message>
        <source>The first %1 rows were copied. An export has them all.</source>
        <translation>最初の %1 行をコピーしました。すべてが必要ならエクスポートしてください。</translation>
    </message>
    <message>
        <source>These calls belong to no contact.</source>
        <translation>これらの通話に連絡先はありません。</translation>
    </message>
    <message>
        <source>Tri&amp;gger an automation…</source>
        <translation>自動化を起動(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>ringback::RowsExport</name>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n 行を %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what the table shows</source>
        <translation>表の内容をエクスポート</translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation>ここにはエクスポートするものがありません。</translation>
    </message>
</context>
<context>
    <name>ringback::RuleActionRow</name>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> 分</translation>
    </message>
    <message>
        <source>A voice agent that isn't known</source>
        <translation>不明な音声エージェント</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>For example {{contact.name}}: {{outcome}}</source>
        <translation>例: {{contact.name}}: {{outcome}}</translation>
    </message>
    <message>
        <source>Message, as JSON</source>
        <translation>メッセージ (JSON)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>この動作を削除</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結末</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The usual voice agent</source>
        <translation>いつもの音声エージェント</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>音声エージェント</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>When it is due and everything speaks for it, without a click. The settings must allow it, too (Settings › Hours and limits).</source>
        <translation>期限が来て、支障がなければクリックなしで発信します。設定でも許可が必要です (設定 › 時間帯と上限)。</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>call by itself</source>
        <translation>自動で発信</translation>
    </message>
    <message>
        <source>in </source>
        <comment>before a number of minutes</comment>
        <translation>あと </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>緊急</translation>
    </message>
</context>
<context>
    <name>ringback::RuleConditionRow</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を削除</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>ringback::RuleEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>きっかけ(&amp;W)</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>条件を追加(&amp;C)</translation>
    </message>
    <message>
        <source>Add an &amp;action</source>
        <translation>動作を追加(&amp;A)</translation>
    </message>
    <message>
        <source>If</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>動作</translation>
    </message>
</context>
<context>
    <name>ringback::RuleKeeper</name>
    <message>
        <source>a rule</source>
        <translation>ルール</translation>
    </message>
</context>
<context>
    <name>ringback::RuleWords</name>
    <message>
        <source>%1 %2 “%3”</source>
        <translation>%1 %2「%3」</translation>
    </message>
    <message>
        <source>%1 and %2: %3.</source>
        <translation>%1、%2: %3。</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 が分かっている</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>A call ended</source>
        <translation>通話が終わったとき</translation>
    </message>
    <message>
        <source>A customer asked to be called</source>
        <translation>お客様が電話を希望したとき</translation>
    </message>
    <message>
        <source>A new lead came</source>
        <translation>新しい見込み客が来たとき</translation>
    </message>
    <message>
        <source>Ask no further rule</source>
        <translation>以降のルールを適用しない</translation>
    </message>
    <message>
        <source>Put into the queue</source>
        <translation>待ち行列に追加</translation>
    </message>
    <message>
        <source>Set the result</source>
        <translation>結末を設定</translation>
    </message>
    <message>
        <source>Tag the contact</source>
        <translation>連絡先にタグを付ける</translation>
    </message>
    <message>
        <source>Tell another program</source>
        <translation>別のプログラムに送信</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>通知する</translation>
    </message>
    <message>
        <source>ask no further rule</source>
        <translation>以降のルールを適用しない</translation>
    </message>
    <message>
        <source>call them by itself</source>
        <translation>自動で発信する</translation>
    </message>
    <message>
        <source>call them by itself, urgent</source>
        <translation>自動で発信する (至急)</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>が次を含む</translation>
    </message>
    <message>
        <source>is</source>
        <translation>が次と一致</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>が次以上</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>が次以下</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>が分かっている</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>が次と異なる</translation>
    </message>
    <message>
        <source>put them into the queue</source>
        <translation>待ち行列に追加する</translation>
    </message>
    <message>
        <source>put them into the queue, urgent</source>
        <translation>緊急で待ち行列に追加する</translation>
    </message>
    <message>
        <source>set the result to “%1”</source>
        <translation>結末を「%1」にする</translation>
    </message>
    <message>
        <source>tag the contact “%1”</source>
        <translation>連絡先にタグ「%1」を付ける</translation>
    </message>
    <message>
        <source>tell you “%1”</source>
        <translation>「%1」と通知する</translation>
    </message>
    <message>
        <source>tell “%1”</source>
        <translation>「%1」に送信する</translation>
    </message>
</context>
<context>
    <name>ringback::Rules</name>
    <message>
        <source>A callback can be put off by 0 minutes to 90 days.</source>
        <translation>折り返しの延期は 0 分から 90 日までです。</translation>
    </message>
    <message>
        <source>A condition needs the name of a fact, such as outcome.</source>
        <translation>条件には outcome などの項目名が必要です。</translation>
    </message>
    <message>
        <source>A post needs a body: what it says, as JSON.</source>
        <translation>送信には JSON の本文が必要です。</translation>
    </message>
    <message>
        <source>Only new leads and customers who asked for it can be called by themselves, not whoever was called.</source>
        <translation>自動で発信できるのは、新しいリードと折り返しを頼んだお客様だけです。電話が済んだ相手にはできません。</translation>
    </message>
    <message>
        <source>The action “%1” needs a text.</source>
        <translation>動作「%1」にはテキストが必要です。</translation>
    </message>
    <message>
        <source>The condition on “%1” needs one of is, is_not, contains, at_least, at_most, is_known.</source>
        <translation>「%1」の条件には is、is_not、contains、at_least、at_most、is_known のいずれかが必要です。</translation>
    </message>
    <message>
        <source>The rule does nothing: say what is to be done then.</source>
        <translation>このルールは何もしません。動作を指定してください。</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>ルールには名前が必要です。</translation>
    </message>
    <message>
        <source>“%1” is no result of a call.</source>
        <translation>「%1」は通話の結末ではありません。</translation>
    </message>
    <message>
        <source>“%1” is nothing that a rule can do.</source>
        <translation>「%1」はルールでできる動作ではありません。</translation>
    </message>
    <message>
        <source>“%1” is nothing that a rule waits for.</source>
        <translation>「%1」はルールのきっかけになりません。</translation>
    </message>
    <message>
        <source>“%1” isn't a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
</context>
<context>
    <name>ringback::RulesDialog</name>
    <message>
        <source>&amp;Destinations and messages…</source>
        <translation>送信先とメッセージ(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>新しいルール(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try on past calls</source>
        <translation>過去の通話で試す(&amp;T)</translation>
    </message>
    <message>
        <source>A rule acts by itself on what happens after it was switched on, once on each. It calls nobody unless it says so and the settings allow it.</source>
        <translation>ルールは、オンにした後に起きたことへ、それぞれ 1 回だけ自動で働きます。ルールがそう定め、設定が許可しない限り、誰にも発信しません。</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>先に適用</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>後に適用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n call(s) it would have acted on %1.</source>
        <translation>
            <numerusform>直近の通話 %n 件のうち %1 件で動作したはずです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Saved. Tick it in the list to switch it on.</source>
        <translation>保存しました。一覧でチェックすると有効になります。</translation>
    </message>
    <message>
        <source>There is no past call to try it on.</source>
        <translation>試せる過去の通話がありません。</translation>
    </message>
    <message>
        <source>This rule has changes that aren't saved.</source>
        <translation>このルールには保存していない変更があります。</translation>
    </message>
</context>
<context>
    <name>ringback::Sandbox</name>
    <message>
        <source>In the script, a turn of %1 isn't ["ai" or "user", text].</source>
        <translation>スクリプトの %1 の発言が ["ai" または "user", テキスト] になっていません。</translation>
    </message>
    <message>
        <source>In the script, each customer needs a name and a phone number that starts with +.</source>
        <translation>スクリプトの各お客様には名前と、+ で始まる電話番号が必要です。</translation>
    </message>
    <message>
        <source>The script names a behaviour that doesn't exist: “%1”.</source>
        <translation>スクリプトに存在しない動作があります:「%1」。</translation>
    </message>
    <message>
        <source>The script of customers is not a JSON object.</source>
        <translation>お客様のスクリプトが JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The script's list of agents is empty.</source>
        <translation>スクリプトのエージェント一覧が空です。</translation>
    </message>
</context>
<context>
    <name>ringback::SandboxProgram</name>
    <message>
        <source>--webhook needs an absolute URL.</source>
        <translation>--webhook には絶対 URL が必要です。</translation>
    </message>
    <message>
        <source>There is no fault “%1”.</source>
        <translation>障害「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>ringback::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search name, number, company, transcript…</source>
        <translation>名前、番号、会社、文字起こしを検索…</translation>
    </message>
</context>
<context>
    <name>ringback::Sections</name>
    <message>
        <source>Add the first person to call.</source>
        <translation>発信する相手を追加してください。</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Calls appear here when you place them and when Thoughtly tells of them.</source>
        <translation>発信したときや Thoughtly から知らせがあったときに、ここに表示されます。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>受信記録</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Every request that reaches the listener is kept and shown here, understood or not.</source>
        <translation>受信サービスに届いたリクエストは、解釈できたかどうかにかかわらず保存され、ここに表示されます。</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>新しい折り返し</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新しい連絡先</translation>
    </message>
    <message>
        <source>No call has all of these words in name, number, outcome or what was said.</source>
        <translation>名前、番号、結果、発言にこれらの語をすべて含む通話はありません。</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>通話はありません</translation>
    </message>
    <message>
        <source>No contact has all of these words in name, number, e-mail, company or tags.</source>
        <translation>名前、番号、メール、会社、タグにこれらの語をすべて含む連絡先はありません。</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>連絡先はありません</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>該当者がいません</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>待っている人はいません</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nothing has been delivered</source>
        <translation>受信記録はありません</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>フィルターに合うものがありません</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Requests from your site and new leads appear here. You can put somebody into the queue yourself, too.</source>
        <translation>サイトからの依頼や新しい見込み客がここに表示されます。自分で待ち行列に追加することもできます。</translation>
    </message>
    <message>
        <source>There are calls, but none of this kind.</source>
        <translation>通話はありますが、この種類のものはありません。</translation>
    </message>
    <message>
        <source>There may be deliveries, but none of this kind.</source>
        <translation>受信記録はあるかもしれませんが、この種類はありません。</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
</context>
<context>
    <name>ringback::Settings</name>
    <message>
        <source>The settings could not be saved in %1.</source>
        <translation>設定を %1 に保存できませんでした。</translation>
    </message>
    <message>
        <source>The value of the setting %1 can't be used.</source>
        <translation>設定 %1 の値は使用できません。</translation>
    </message>
</context>
<context>
    <name>ringback::SettingsDialog</name>
    <message>
        <source>The credentials are gone from this computer.</source>
        <translation>認証情報をこのコンピューターから消去しました。</translation>
    </message>
</context>
<context>
    <name>ringback::SettingsPage</name>
    <message>
        <source>Set by %1 in the environment or on the command line.</source>
        <translation>環境変数またはコマンドラインの %1 で設定されています。</translation>
    </message>
</context>
<context>
    <name>ringback::SetupDialog</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2: %3</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>まず練習する(&amp;P)</translation>
    </message>
    <message>
        <source>Enter the API token and the team ID, or practise first.</source>
        <translation>API トークンとチーム ID を入力するか、まず練習してください。</translation>
    </message>
    <message>
        <source>How Ringback learns what came of a call.</source>
        <translation>通話の結果を Ringback が知る方法です。</translation>
    </message>
    <message>
        <source>Ringback lets your voice agents at Thoughtly call people back. It needs to know who you are there. Or practise first: with simulated customers, no real call can leave.</source>
        <translation>Ringback は Thoughtly の音声エージェントに折り返しをさせます。そのためにあなたの認証情報が必要です。まず練習することもできます。お客様は模擬で、実際の発信は行われません。</translation>
    </message>
    <message>
        <source>Ringback warns or refuses when a call would come at a bad time or too often.</source>
        <translation>不適切な時間や回数の通話を、Ringback が警告または拒否します。</translation>
    </message>
    <message>
        <source>Set up Ringback</source>
        <translation>Ringback のセットアップ</translation>
    </message>
    <message>
        <source>There is no keychain here: the credentials are kept for this session only.</source>
        <translation>キーチェーンがないため、認証情報はこのセッションだけ保持されます。</translation>
    </message>
    <message>
        <source>Who calls, unless you choose another each time, and for whom.</source>
        <translation>毎回選ばない場合に発信するエージェントと、その担当者です。</translation>
    </message>
</context>
<context>
    <name>ringback::SidePages</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>ringback::SkipDialog</name>
    <message>
        <source>%1 leaves the queue without a call. The reason is kept.</source>
        <translation>%1 は発信されずに待ち行列から外れます。理由は記録されます。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Asked twice</source>
        <translation>重複した依頼</translation>
    </message>
    <message>
        <source>Choose a reason or type one</source>
        <translation>理由を選ぶか入力してください</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>不要になった</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>担当外</translation>
    </message>
    <message>
        <source>Reached in another way</source>
        <translation>別の方法で連絡済み</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Skip this callback?</source>
        <translation>この折り返しをスキップしますか?</translation>
    </message>
    <message>
        <source>Solved already</source>
        <translation>すでに解決</translation>
    </message>
</context>
<context>
    <name>ringback::StatusBar</name>
    <message>
        <source>%1 (%2 waiting)</source>
        <translation>%1 (%2 件待ち)</translation>
    </message>
    <message>
        <source>%1 of %2 left this minute</source>
        <translation>この 1 分間の残り %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 left, %3 waiting</source>
        <translation>残り %1 / %2、%3 件待ち</translation>
    </message>
    <message>
        <source>%1 · last delivery %2</source>
        <translation>%1 · 最終受信 %2</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Cut off since %1</source>
        <translation>%1 から切断</translation>
    </message>
    <message>
        <source>Deliveries can't be stored: is the disk full?</source>
        <translation>受信記録を保存できません。ディスクがいっぱいではありませんか?</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>受信サービス %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>No listener</source>
        <translation>受信サービスなし</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Practice mode — no real calls</source>
        <translation>練習モード — 実際の発信なし</translation>
    </message>
    <message>
        <source>Requests left this minute</source>
        <translation>この 1 分間に残るリクエスト数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>ringback::Storage</name>
    <message>
        <source>%1 can't be the data folder: it isn't a folder.</source>
        <translation>%1 はフォルダーではないため、データフォルダーにできません。</translation>
    </message>
    <message>
        <source>%1 is a database of another program; Ringback needs a folder of its own.</source>
        <translation>%1 は別のプログラムのデータベースです。Ringback には専用のフォルダーが必要です。</translation>
    </message>
    <message>
        <source>A callback needs a phone number.</source>
        <translation>折り返しには電話番号が必要です。</translation>
    </message>
    <message>
        <source>A contact needs a phone number.</source>
        <translation>連絡先には電話番号が必要です。</translation>
    </message>
    <message>
        <source>An attempt to call can't go back to an earlier step.</source>
        <translation>発信の試行を前の段階に戻すことはできません。</translation>
    </message>
    <message>
        <source>Another callback is open for this number.</source>
        <translation>この番号には別の折り返しがあります。</translation>
    </message>
    <message>
        <source>More than %1 people are new, so nobody was put into the queue.</source>
        <translation>新しい人が %1 人を超えるため、だれも折り返し一覧に入れませんでした。</translation>
    </message>
    <message>
        <source>The data folder %1 can't be used.</source>
        <translation>データフォルダー %1 を使用できません。</translation>
    </message>
    <message>
        <source>The data folder %1 is on a disk that can only be read.</source>
        <translation>データフォルダー %1 は読み取り専用のディスクにあります。</translation>
    </message>
    <message>
        <source>The data folder can't hold the database safely: it must be on a local disk.</source>
        <translation>このデータフォルダーにはデータベースを安全に置けません。ローカルディスクが必要です。</translation>
    </message>
    <message>
        <source>The data was written by a newer Ringback (schema %1; this one knows up to %2). Install the newer version; nothing was changed.</source>
        <translation>データはより新しい Ringback で書かれています (スキーマ %1、この版は %2 まで)。新しい版をインストールしてください。何も変更していません。</translation>
    </message>
    <message>
        <source>The database %1 is damaged; it was left as it is. Put a backup in its place, or move it elsewhere to start with an empty one.</source>
        <translation>データベース %1 が破損しています。そのまま残してあります。バックアップに置き換えるか、別の場所へ移して空の状態から始めてください。</translation>
    </message>
    <message>
        <source>The disk of the data folder %1 is full.</source>
        <translation>データフォルダー %1 のディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>There is already a contact with this number.</source>
        <translation>この番号の連絡先がすでにあります。</translation>
    </message>
    <message>
        <source>There is another automation of this name.</source>
        <translation>同じ名前の自動化がすでにあります。</translation>
    </message>
    <message>
        <source>There is no permission to use the data folder %1.</source>
        <translation>データフォルダー %1 を使う権限がありません。</translation>
    </message>
    <message>
        <source>This attempt to call is not known.</source>
        <translation>この発信の試行は不明です。</translation>
    </message>
    <message>
        <source>This automation doesn't exist any more.</source>
        <translation>この自動化はもうありません。</translation>
    </message>
    <message>
        <source>This call doesn't exist.</source>
        <translation>この通話はありません。</translation>
    </message>
    <message>
        <source>This callback is being called now. Wait for the end of the call.</source>
        <translation>この折り返しは発信中です。通話が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>This callback is closed already.</source>
        <translation>この折り返しはすでに終了しています。</translation>
    </message>
    <message>
        <source>This callback is gone.</source>
        <translation>この折り返しはなくなりました。</translation>
    </message>
    <message>
        <source>This contact is gone.</source>
        <translation>この連絡先はなくなりました。</translation>
    </message>
    <message>
        <source>This number isn't on the do-not-call list.</source>
        <translation>この番号は発信禁止リストにありません。</translation>
    </message>
    <message>
        <source>This reminder was dealt with already.</source>
        <translation>このリマインダーはすでに処理済みです。</translation>
    </message>
    <message>
        <source>This rule doesn't exist any more.</source>
        <translation>このルールはもうありません。</translation>
    </message>
    <message>
        <source>Thoughtly's id belongs to another call.</source>
        <translation>Thoughtly の ID は別の通話のものです。</translation>
    </message>
    <message>
        <source>What was deleted can't be overwritten just now.</source>
        <translation>削除した内容を今は上書きできません。</translation>
    </message>
</context>
<context>
    <name>ringback::Subscriptions</name>
    <message>
        <source>Enter the public URL first: Thoughtly has to know where outcomes go.</source>
        <translation>先に公開 URL を入力してください。Thoughtly に結果の送り先が必要です。</translation>
    </message>
</context>
<context>
    <name>ringback::TableViews</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>ビューとして保存…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>ビュー: %1</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>音声エージェント</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>ringback::TargetsDialog</name>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> 分</translation>
    </message>
    <message>
        <source>&amp;Answer rate, at least</source>
        <translation>応答率 (以上)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Resolved, at least</source>
        <translation>解決 (以上)(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Callbacks &amp;overdue, at most</source>
        <translation>期限超過の折り返し (以下)(&amp;O)</translation>
    </message>
    <message>
        <source>Calls a &amp;day, at least</source>
        <translation>1 日の通話数 (以上)(&amp;D)</translation>
    </message>
    <message>
        <source>Everybody who shares this store sees the same targets.</source>
        <translation>このデータを共有する全員に同じ目標が表示されます。</translation>
    </message>
    <message>
        <source>Median &amp;talk time, at most</source>
        <translation>通話時間の中央値 (以下)(&amp;T)</translation>
    </message>
    <message>
        <source>Median &amp;wait, at most</source>
        <translation>待ち時間の中央値 (以下)(&amp;W)</translation>
    </message>
    <message>
        <source>Outcomes that count as resolved</source>
        <translation>解決に数える結果</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>These outcomes count as resolved</source>
        <translation>解決に数える結果</translation>
    </message>
</context>
<context>
    <name>ringback::TimeChart</name>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>ringback::TimelineLook</name>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>ringback::Toast</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>ringback::TopBar</name>
    <message>
        <source>Call back</source>
        <translation>折り返す</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新しい連絡先</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>音声エージェント</translation>
    </message>
</context>
<context>
    <name>ringback::TraceRemoval</name>
    <message>
        <source>The file %1 can't be written.</source>
        <translation>ファイル %1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>ringback::TrayIcon</name>
    <message numerus="yes">
        <source>%n callback(s) waiting</source>
        <translation>
            <numerusform>折り返し待ち %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>折り返す…</translation>
    </message>
    <message>
        <source>Nobody waits for a callback</source>
        <translation>折り返しを待っている人はいません</translation>
    </message>
    <message>
        <source>Open Ringback</source>
        <translation>Ringback を開く</translation>
    </message>
    <message>
        <source>Practice mode, no real calls</source>
        <translation>練習モード、実際の発信なし</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ringback</source>
        <translation>Ringback</translation>
    </message>
</context>
<context>
    <name>ringback::TriggerDialog</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1(必須)</translation>
    </message>
    <message>
        <source>&amp;Automation</source>
        <translation>自動化(&amp;A)</translation>
    </message>
    <message>
        <source>Automations…</source>
        <translation>自動化…</translation>
    </message>
    <message>
        <source>Trigger an automation for %1</source>
        <translation>%1 に対して自動化を起動</translation>
    </message>
    <message numerus="yes">
        <source>Trigger an automation for %n people</source>
        <translation>
            <numerusform>%n 人に対して自動化を起動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trigger for %n</source>
        <translation>
            <numerusform>%n 人に対して起動</numerusform>
        </translation>
    </message>
    <message>
        <source>Trigger now</source>
        <translation>今すぐ起動</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信される内容</translation>
    </message>
    <message>
        <source>What is sent, here for the first one</source>
        <translation>送信される内容(最初の人の例)</translation>
    </message>
</context>
<context>
    <name>ringback::UndoBanner</name>
    <message>
        <source>A call is about to leave</source>
        <translation>まもなく発信します</translation>
    </message>
    <message>
        <source>Calling %1 in %2 s</source>
        <translation>%2 秒後に %1 へ発信</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the call</source>
        <translation>通話を取り消す</translation>
    </message>
    <message>
        <source>nothing has been sent yet</source>
        <translation>まだ何も送信していません</translation>
    </message>
</context>
<context>
    <name>ringback::Verdict</name>
    <message>
        <source>%1 in %2</source>
        <translation>%2 は %1</translation>
    </message>
    <message>
        <source>%1 there</source>
        <translation>現地 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, not a time for calls there: %2.</source>
        <translation>%1、現地では発信できない時間です: %2。</translation>
    </message>
    <message>
        <source>%1, outside %2 to %3.</source>
        <translation>%1、%2～%3 の時間外です。</translation>
    </message>
    <message>
        <source>%1, outside the hours of this day.</source>
        <translation>%1、この日の時間帯の外です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A call to this number is unconfirmed: it may have rung (%1). It is being looked up.</source>
        <translation>この番号への通話が未確認です。鳴った可能性があります (%1)。照会しています。</translation>
    </message>
    <message>
        <source>Asked not to be called, and was forgotten on %1.</source>
        <translation>発信しないよう求めており、%1 に情報を消去しました。</translation>
    </message>
    <message>
        <source>Calls in the last 24 hours: %1 (at most %2).</source>
        <translation>過去 24 時間の通話: %1 (上限 %2)。</translation>
    </message>
    <message>
        <source>Calls in the last 24 hours: %1 (at most %2: %3).</source>
        <translation>過去 24 時間の通話: %1 (上限 %2: %3)。</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>発信禁止</translation>
    </message>
    <message>
        <source>May have asked not to be called: “%1” Decide first.</source>
        <translation>発信しないよう求めた可能性があります:「%1」先に判断してください。</translation>
    </message>
    <message>
        <source>No trace of the call from %1 after %2 s: it probably did not ring. Call again?</source>
        <translation>%1 の通話は %2 秒経っても記録がありません。おそらく鳴っていません。もう一度発信しますか?</translation>
    </message>
    <message>
        <source>Not before somebody decides</source>
        <translation>判断されるまで発信できません</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>On the do-not-call list since %1</source>
        <translation>%1 から発信禁止</translation>
    </message>
    <message>
        <source>On the do-not-call list since %1, by %2</source>
        <translation>%1 から発信禁止 (%2)</translation>
    </message>
    <message>
        <source>Outside calling hours</source>
        <translation>発信できる時間帯の外です</translation>
    </message>
    <message>
        <source>People were forgotten, and the key to whom can't be read from the keychain: it can't be told whether this one asked not to be called.</source>
        <translation>情報を消去した方を見分ける鍵をキーチェーンから読めません。この方が発信しないよう求めたか分かりません。</translation>
    </message>
    <message>
        <source>Possible from %1 there (%2 here).</source>
        <translation>現地 %1 (こちら %2) から発信できます。</translation>
    </message>
    <message>
        <source>Possible from %1.</source>
        <translation>%1 から発信できます。</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>ご注意ください</translation>
    </message>
    <message>
        <source>The local time there is unknown.</source>
        <translation>現地時間が不明です。</translation>
    </message>
    <message>
        <source>The voice agent “%1” is archived: choose another.</source>
        <translation>音声エージェント「%1」はアーカイブ済みです。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This number is being called already.</source>
        <translation>この番号はすでに発信中です。</translation>
    </message>
    <message>
        <source>This number is being called by another seat.</source>
        <translation>別の席がこの番号に発信中です。</translation>
    </message>
    <message>
        <source>This number was forgotten on %1: a call brings it back.</source>
        <translation>この番号は %1 に消去しました。発信すると情報が戻ります。</translation>
    </message>
    <message>
        <source>Thoughtly doesn't list this voice agent.</source>
        <translation>この音声エージェントは Thoughtly の一覧にありません。</translation>
    </message>
    <message>
        <source>Thoughtly's limit is used up: this call leaves in about %1 s</source>
        <translation>Thoughtly の上限に達しました。この通話は約 %1 秒後に発信されます</translation>
    </message>
    <message>
        <source>You may call now</source>
        <translation>今発信できます</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>%1 に発信</translation>
    </message>
    <message>
        <source>called %1 by %2</source>
        <translation>%1 に %2 が発信</translation>
    </message>
    <message>
        <source>last called %1</source>
        <translation>前回の発信 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明日 %1</translation>
    </message>
</context>
<context>
    <name>ringback::VerdictDialogs</name>
    <message>
        <source>%1 is off the do-not-call list.</source>
        <translation>%1 を発信禁止リストから外しました。</translation>
    </message>
    <message>
        <source>%1 is on the do-not-call list.</source>
        <translation>%1 は発信禁止リストにあります。</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>メモ (任意)(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Call %1 anyway?</source>
        <translation>それでも %1 に発信しますか?</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>それでも発信</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>発信禁止</translation>
    </message>
    <message>
        <source>From then on this number can be called again. Who took it off the list, and why, is kept.</source>
        <translation>以後、この番号に再び発信できます。外した人と理由は記録されます。</translation>
    </message>
    <message>
        <source>Never call %1 again?</source>
        <translation>%1 に二度と発信しませんか?</translation>
    </message>
    <message>
        <source>Nobody here can call this number while it is on the do-not-call list. A callback that waits for it is skipped.</source>
        <translation>発信禁止リストにある間、ここでは誰もこの番号に発信できません。待っている折り返しはスキップされます。</translation>
    </message>
    <message>
        <source>Take %1 off the do-not-call list?</source>
        <translation>%1 を発信禁止リストから外しますか?</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>Who asked for it, and how</source>
        <translation>誰がどのように求めたか</translation>
    </message>
    <message>
        <source>Why it can’t wait; it is kept with the call</source>
        <translation>急ぐ理由 (通話とともに記録されます)</translation>
    </message>
    <message>
        <source>e.g. asked by e-mail to be called again</source>
        <translation>例: メールで再度の電話を希望</translation>
    </message>
</context>
<context>
    <name>ringback::VerdictLine</name>
    <message>
        <source>May this number be called</source>
        <translation>この番号に発信できるか</translation>
    </message>
</context>
<context>
    <name>ringback::ViewButton</name>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>「%1」を削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>「%1」の名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>ビューとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>初期状態</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>ビューの名前を変更</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>ビューとして保存</translation>
    </message>
    <message>
        <source>Save the &amp;changes to “%1”</source>
        <translation>「%1」に変更を保存(&amp;C)</translation>
    </message>
    <message>
        <source>Saved views of this table</source>
        <translation>この表の保存済みビュー</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>ビュー: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
</context>
<context>
    <name>ringback::Wallboard</name>
    <message>
        <source>As of %1</source>
        <comment>time</comment>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>Calls under way</source>
        <translation>進行中の通話</translation>
    </message>
    <message>
        <source>Nobody is being called</source>
        <translation>発信中の相手はいません</translation>
    </message>
    <message>
        <source>Queued or on the line</source>
        <translation>待機中または通話中</translation>
    </message>
    <message>
        <source>Ringback – wallboard</source>
        <translation>Ringback – ウォールボード</translation>
    </message>
</context>
<context>
    <name>ringback::WindowActions</name>
    <message>
        <source>Call back</source>
        <translation>折り返す</translation>
    </message>
    <message>
        <source>Call back later…</source>
        <translation>後で折り返す…</translation>
    </message>
    <message>
        <source>Do anything…</source>
        <translation>何でも実行…</translation>
    </message>
    <message>
        <source>Do not call…</source>
        <translation>発信禁止にする…</translation>
    </message>
    <message>
        <source>Let “%1” call</source>
        <translation>「%1」に発信させる</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>「%1」を検索</translation>
    </message>
    <message>
        <source>Stop automatic calls</source>
        <translation>自動発信を停止</translation>
    </message>
    <message>
        <source>number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>voice agent</source>
        <translation>音声エージェント</translation>
    </message>
</context>
<context>
    <name>ringback::WindowDialogs</name>
    <message>
        <source>About Ringback</source>
        <translation>Ringback について</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>キー…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>ログ…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>ルール…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>セットアップ…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>There is no keychain here: the credentials are kept for this session only.</source>
        <translation>キーチェーンがないため、認証情報はこのセッションだけ保持されます。</translation>
    </message>
</context>
<context>
    <name>ringback::WindowSearch</name>
    <message>
        <source>Search calls and what was said…</source>
        <translation>通話と発言を検索…</translation>
    </message>
    <message>
        <source>Search name, number, company…</source>
        <translation>名前、番号、会社を検索…</translation>
    </message>
    <message>
        <source>Search name, number, reason…</source>
        <translation>名前、番号、理由を検索…</translation>
    </message>
</context>
<context>
    <name>ringback::Words</name>
    <message>
        <source>Applied</source>
        <translation>反映済み</translation>
    </message>
    <message>
        <source>Asked to be called</source>
        <translation>電話を希望</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>話し中</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Call outcome</source>
        <translation>通話結果</translation>
    </message>
    <message>
        <source>Callback request</source>
        <translation>折り返し依頼</translation>
    </message>
    <message>
        <source>Callback requested</source>
        <translation>折り返し希望</translation>
    </message>
    <message>
        <source>Called all the same</source>
        <comment>a person overruled the verdict</comment>
        <translation>判定に反して発信</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation>人が判断</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>発信禁止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>書面</translation>
    </message>
    <message>
        <source>Left voicemail</source>
        <translation>留守電に録音</translation>
    </message>
    <message>
        <source>May have asked not to be called</source>
        <translation>発信しないよう求めた可能性あり</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>人の対応が必要</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新しい見込み客</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>Nobody but the voice agent spoke.</source>
        <translation>音声エージェントしか話していません。</translation>
    </message>
    <message>
        <source>Not in service</source>
        <translation>使われていない番号</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>関心なし</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>解釈不能</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>新しい情報なし</translation>
    </message>
    <message>
        <source>Only a voicemail greeting answered.</source>
        <translation>留守番電話の応答だけでした。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Outcome corrected</source>
        <translation>結果を訂正</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Sending the request</source>
        <translation>依頼を送信中</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>口頭</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>抑止</translation>
    </message>
    <message>
        <source>The call is said to have lasted no time.</source>
        <translation>通話時間がゼロと報告されています。</translation>
    </message>
    <message>
        <source>There is no transcript of this call.</source>
        <translation>この通話の文字起こしはありません。</translation>
    </message>
    <message>
        <source>Thoughtly took the call</source>
        <translation>Thoughtly が発信を受け付けました</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>番号違い</translation>
    </message>
    <message>
        <source>a person</source>
        <comment>source of knowledge</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>catch-up</source>
        <comment>source of knowledge</comment>
        <translation>取りこぼしの取得</translation>
    </message>
    <message>
        <source>look-up</source>
        <comment>source of knowledge</comment>
        <translation>照会</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>this console</source>
        <comment>source of knowledge</comment>
        <translation>このコンソール</translation>
    </message>
    <message>
        <source>webhook</source>
        <comment>source of knowledge</comment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>ringback::cli::Session</name>
    <message>
        <source>%1 Ringback asks Thoughtly for the outcome instead.</source>
        <translation>%1 代わりに Ringback が Thoughtly に結果を問い合わせます。</translation>
    </message>
    <message>
        <source>Stopped before the running Ringback had answered.</source>
        <translation>実行中の Ringback が応答する前に停止しました。</translation>
    </message>
</context>
<context>
    <name>ringback::http</name>
    <message>
        <source>This isn't valid JSON.</source>
        <translation>有効な JSON ではありません。</translation>
    </message>
</context>
<context>
    <name>ringback::http::Client</name>
    <message>
        <source>%1 must be reached over https://: over http:// anybody on the way could read the API token.</source>
        <translation>%1 には https:// で接続してください。http:// では API トークンが途中で読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>Practice mode talks only to this computer, never to %1.</source>
        <translation>練習モードはこのコンピューターとだけ通信し、%1 とは通信しません。</translation>
    </message>
    <message>
        <source>The API token or the team ID contains a line break.</source>
        <translation>API トークンまたはチーム ID に改行が含まれています。</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>アドレスにユーザー名やパスワードを含めないでください。</translation>
    </message>
    <message>
        <source>This address isn't a web address that starts with https://.</source>
        <translation>https:// で始まるウェブアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>ringback::http::Failure</name>
    <message>
        <source>%1 broke off in the middle of its answer.</source>
        <translation>%1 が応答の途中で切断しました。</translation>
    </message>
    <message>
        <source>%1 can't be found.</source>
        <translation>%1 が見つかりません。</translation>
    </message>
    <message>
        <source>%1 can't be reached: it doesn't answer.</source>
        <translation>%1 に接続できません。応答がありません。</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 が応答せずに接続を閉じました。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <translation>%1 が %2以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 が接続を拒否しています。</translation>
    </message>
    <message>
        <source>%1 sent an answer that isn't HTTP.</source>
        <translation>%1 が HTTP ではない応答を返しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>%1 への安全な接続ができません: %2。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>%1 の応答が大きすぎます。</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>%1 への接続に失敗しました。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>%1 への経路のプロキシがパスワードを求めています。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 can't be found.</source>
        <translation>%1 への経路のプロキシが見つかりません。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 can't be reached.</source>
        <translation>%1 への経路のプロキシに接続できません。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 closed the connection.</source>
        <translation>%1 への経路のプロキシが接続を閉じました。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not work.</source>
        <translation>%1 への経路のプロキシが動作していません。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 doesn't answer.</source>
        <translation>%1 への経路のプロキシが応答しません。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refuses connections.</source>
        <translation>%1 への経路のプロキシが接続を拒否しています。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>リクエストはキャンセルされました。</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>ネットワークに接続していません。</translation>
    </message>
    <message>
        <source>its certificate belongs to another name</source>
        <translation>証明書が別の名前のものです</translation>
    </message>
    <message>
        <source>its certificate has been revoked</source>
        <translation>証明書が失効しています</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>its certificate is not valid yet; check this computer's clock</source>
        <translation>証明書がまだ有効ではありません。このコンピューターの時計を確認してください</translation>
    </message>
    <message>
        <source>nobody that this computer trusts vouches for its certificate</source>
        <translation>このコンピューターが信頼する発行元の証明書ではありません</translation>
    </message>
    <message>
        <source>the encryption could not be agreed on</source>
        <translation>暗号化の取り決めができませんでした</translation>
    </message>
</context>
<context>
    <name>ringback::http::Fault</name>
    <message>
        <source>A chunk doesn't end in CR LF.</source>
        <translation>チャンクが CR LF で終わっていません。</translation>
    </message>
    <message>
        <source>A chunk size can't be read.</source>
        <translation>チャンクサイズを読めません。</translation>
    </message>
    <message>
        <source>A header field is malformed.</source>
        <translation>ヘッダーフィールドの形式が正しくありません。</translation>
    </message>
    <message>
        <source>A header line starts with a space.</source>
        <translation>空白で始まるヘッダー行があります。</translation>
    </message>
    <message>
        <source>A line ends in a bare CR.</source>
        <translation>CR だけで終わる行があります。</translation>
    </message>
    <message>
        <source>A line ends in a bare LF.</source>
        <translation>LF だけで終わる行があります。</translation>
    </message>
    <message>
        <source>A trailer line can't be read.</source>
        <translation>トレーラー行を読めません。</translation>
    </message>
    <message>
        <source>It gave way to a newer connection.</source>
        <translation>新しい接続に譲りました。</translation>
    </message>
    <message>
        <source>The Content-Length field is malformed.</source>
        <translation>Content-Length フィールドの形式が正しくありません。</translation>
    </message>
    <message>
        <source>The Host field is malformed.</source>
        <translation>Host フィールドの形式が正しくありません。</translation>
    </message>
    <message>
        <source>The Host field is missing.</source>
        <translation>Host フィールドがありません。</translation>
    </message>
    <message>
        <source>The body is too large.</source>
        <translation>本文が大きすぎます。</translation>
    </message>
    <message>
        <source>The chunk extensions are too large.</source>
        <translation>チャンク拡張が大きすぎます。</translation>
    </message>
    <message>
        <source>The expectation can't be met.</source>
        <translation>Expect の要求に応えられません。</translation>
    </message>
    <message>
        <source>The head holds a control character.</source>
        <translation>ヘッダーに制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The head took too long to arrive.</source>
        <translation>ヘッダーの到着に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The header fields are too large.</source>
        <translation>ヘッダーフィールドが大きすぎます。</translation>
    </message>
    <message>
        <source>The method isn't supported.</source>
        <translation>このメソッドには対応していません。</translation>
    </message>
    <message>
        <source>The request ended before it was complete.</source>
        <translation>リクエストが途中で終わりました。</translation>
    </message>
    <message>
        <source>The request line is malformed.</source>
        <translation>リクエスト行の形式が正しくありません。</translation>
    </message>
    <message>
        <source>The request line is missing.</source>
        <translation>リクエスト行がありません。</translation>
    </message>
    <message>
        <source>The request line is too long.</source>
        <translation>リクエスト行が長すぎます。</translation>
    </message>
    <message>
        <source>The request target is malformed.</source>
        <translation>リクエスト先の形式が正しくありません。</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>リクエストの到着に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The trailers are too large.</source>
        <translation>トレーラーが大きすぎます。</translation>
    </message>
    <message>
        <source>The transfer coding isn't supported.</source>
        <translation>この転送コーディングには対応していません。</translation>
    </message>
    <message>
        <source>There are too many header fields.</source>
        <translation>ヘッダーフィールドが多すぎます。</translation>
    </message>
    <message>
        <source>There is more than one Host field.</source>
        <translation>Host フィールドが複数あります。</translation>
    </message>
    <message>
        <source>There were too many connections.</source>
        <translation>接続が多すぎました。</translation>
    </message>
    <message>
        <source>This version of HTTP isn't supported.</source>
        <translation>この HTTP バージョンには対応していません。</translation>
    </message>
    <message>
        <source>Too much is under way.</source>
        <translation>同時に処理中のものが多すぎます。</translation>
    </message>
    <message>
        <source>Where the body ends can't be told for certain.</source>
        <translation>本文の終わりを確実に判断できません。</translation>
    </message>
</context>
<context>
    <name>ringback::http::Server</name>
    <message>
        <source>Can't listen on port %1 of %2.</source>
        <translation>%2 のポート %1 で待ち受けできません。</translation>
    </message>
    <message>
        <source>Only an administrator may listen on port %1. Choose a port above 1023 in Settings.</source>
        <translation>ポート %1 で待ち受けできるのは管理者だけです。設定で 1023 より大きいポートを選んでください。</translation>
    </message>
    <message>
        <source>Port %1 on %2 is taken by another program. Choose another port in Settings.</source>
        <translation>%2 のポート %1 は別のプログラムが使用しています。設定で別のポートを選んでください。</translation>
    </message>
    <message>
        <source>This computer has no address %1 to listen on. Choose another one in Settings.</source>
        <translation>このコンピューターに待ち受け用アドレス %1 はありません。設定で別のアドレスを選んでください。</translation>
    </message>
</context>
<context>
    <name>ringback::http::Tls</name>
    <message>
        <source>The file %1 for TLS can't be read.</source>
        <translation>TLS 用のファイル %1 を読めません。</translation>
    </message>
    <message>
        <source>The file %1 for TLS doesn't exist.</source>
        <translation>TLS 用のファイル %1 がありません。</translation>
    </message>
    <message>
        <source>The key in %1 belongs to another certificate.</source>
        <translation>%1 の鍵は別の証明書のものです。</translation>
    </message>
    <message>
        <source>The listener's certificate expired on %1: deliveries over TLS will fail.</source>
        <translation>受信サービスの証明書は %1 に期限切れになりました。TLS での受信は失敗します。</translation>
    </message>
    <message>
        <source>The listener's certificate expires on %1: renew it.</source>
        <translation>受信サービスの証明書は %1 に期限切れになります。更新してください。</translation>
    </message>
    <message>
        <source>The listener's certificate is valid only from %1: deliveries over TLS will fail.</source>
        <translation>受信サービスの証明書は %1 から有効です。それまで TLS での受信は失敗します。</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1.</source>
        <translation>%1 に PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>There is no key in PEM form, without a passphrase, in %1.</source>
        <translation>%1 にパスフレーズなしの PEM 形式の鍵がありません。</translation>
    </message>
</context>
<context>
    <name>ringback::models::CallbacksModel</name>
    <message>
        <source>%1 / %2</source>
        <comment>tries made of tries at most</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Requested %1</source>
        <translation>依頼 %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>発信回数</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Waits too long: requested %1</source>
        <translation>待ち時間が長すぎます。依頼: %1</translation>
    </message>
</context>
<context>
    <name>ringback::models::CallsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>when and by what it is known</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Last known %1, by %2</source>
        <translation>最終情報 %1、%2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>音声エージェント</translation>
    </message>
</context>
<context>
    <name>ringback::models::ContactsModel</name>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>ringback::models::DeliveriesModel</name>
    <message>
        <source>A callback in the queue</source>
        <translation>キュー内の折り返し</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>It was known already</source>
        <translation>すでに知っていました</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>News of a call</source>
        <translation>通話の新しい情報</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What it became</source>
        <translation>処理結果</translation>
    </message>
</context>
<context>
    <name>ringback::models::DoNotCallModel</name>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Said in a call</source>
        <translation>通話中の発言</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>由来</translation>
    </message>
</context>
<context>
    <name>ringback::models::InsightSource</name>
    <message>
        <source>The store can't be read.</source>
        <translation>データを読み込めません。</translation>
    </message>
</context>
<context>
    <name>ringback::models::TimelineModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>when and by what, and the detail</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when and by what it is known</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ringback::models::TranscriptModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>speaker and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>音声エージェント</translation>
    </message>
</context>
<context>
    <name>ringback::sandbox::Front</name>
    <message>
        <source>The sandbox can't listen on port %1: %2</source>
        <translation>サンドボックスがポート %1 で待ち受けできません: %2</translation>
    </message>
</context>
<context>
    <name>ringback::thoughtly::Client</name>
    <message>
        <source>A proxy on the way asks for a password.</source>
        <translation>経路のプロキシがパスワードを求めています。</translation>
    </message>
    <message>
        <source>A web page came instead of Thoughtly's answer: a proxy or a login page may stand between.</source>
        <translation>Thoughtly の応答の代わりにウェブページが返りました。途中にプロキシかログインページがあるかもしれません。</translation>
    </message>
    <message>
        <source>Enter the API token and the team ID first.</source>
        <translation>先に API トークンとチーム ID を入力してください。</translation>
    </message>
    <message>
        <source>It isn't known whether this arrived: %1</source>
        <translation>届いたかどうか不明です: %1</translation>
    </message>
    <message>
        <source>The server points to another address (%1), which isn't followed. Check the API address in the settings.</source>
        <translation>サーバーが別のアドレス (%1) を指していますが、そこへは進みません。設定の API アドレスを確認してください。</translation>
    </message>
    <message>
        <source>This API token isn't allowed to do that at Thoughtly.</source>
        <translation>この API トークンには Thoughtly でその権限がありません。</translation>
    </message>
    <message>
        <source>This automation has no usable id or address.</source>
        <translation>この自動化には使える ID またはアドレスがありません。</translation>
    </message>
    <message>
        <source>This automation takes requests only with a token: switch off its webhook verification at Thoughtly.</source>
        <translation>この自動化はトークン付きのリクエストだけを受け付けます。Thoughtly で Webhook の検証をオフにしてください。</translation>
    </message>
    <message>
        <source>This contact has no usable id at Thoughtly.</source>
        <translation>この連絡先には Thoughtly で使える ID がありません。</translation>
    </message>
    <message>
        <source>This voice agent has no usable id.</source>
        <translation>この音声エージェントには使える ID がありません。</translation>
    </message>
    <message>
        <source>Thoughtly doesn't accept the API token or the team ID. If a proxy stands between, it may drop the team_id header.</source>
        <translation>Thoughtly が API トークンまたはチーム ID を受け付けません。途中のプロキシが team_id ヘッダーを落としている可能性があります。</translation>
    </message>
    <message>
        <source>Thoughtly doesn't know this (any more).</source>
        <translation>Thoughtly にはこれが (もう) ありません。</translation>
    </message>
    <message>
        <source>Thoughtly gave up waiting for the request.</source>
        <translation>Thoughtly がリクエストを待ちきれませんでした。</translation>
    </message>
    <message>
        <source>Thoughtly has a fault of its own (%1).</source>
        <translation>Thoughtly 側に障害があります (%1)。</translation>
    </message>
    <message>
        <source>Thoughtly refused the request (%1).</source>
        <translation>Thoughtly がリクエストを拒否しました (%1)。</translation>
    </message>
    <message>
        <source>Thoughtly refused the request: “%1”</source>
        <translation>Thoughtly がリクエストを拒否しました:「%1」</translation>
    </message>
    <message>
        <source>Thoughtly takes no more requests this minute.</source>
        <translation>Thoughtly はこの 1 分間、これ以上リクエストを受け付けません。</translation>
    </message>
    <message>
        <source>Thoughtly's answer can't be understood.</source>
        <translation>Thoughtly の応答を解釈できません。</translation>
    </message>
</context>
<context>
    <name>ringback::thoughtly::Dispatcher</name>
    <message numerus="yes">
        <source>%1 Trying again in %n second(s).</source>
        <translation>
            <numerusform>%1 %n 秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>リクエストはキャンセルされました。</translation>
    </message>
    <message numerus="yes">
        <source>Thoughtly asks for a pause: going on in %n second(s).</source>
        <translation>
            <numerusform>Thoughtly が一時停止を求めています。%n 秒後に再開します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::webhook::Listener</name>
    <message>
        <source>A probe came that wasn't ours.</source>
        <translation>このコンソールのものではない確認信号が届きました。</translation>
    </message>
    <message>
        <source>It came from a page in a browser.</source>
        <translation>ブラウザーのページから送られました。</translation>
    </message>
    <message>
        <source>It was sent to a name that isn't this listener's (the Host field).</source>
        <translation>この受信サービスの名前ではない宛先に送られました (Host フィールド)。</translation>
    </message>
    <message>
        <source>The body wasn't said to be JSON in UTF-8.</source>
        <translation>本文が UTF-8 の JSON と示されていませんでした。</translation>
    </message>
    <message>
        <source>The body wasn't valid JSON.</source>
        <translation>本文が有効な JSON ではありませんでした。</translation>
    </message>
    <message>
        <source>The delivery couldn't be stored.</source>
        <translation>受信記録を保存できませんでした。</translation>
    </message>
    <message>
        <source>The length of the body was missing.</source>
        <translation>本文の長さがありませんでした。</translation>
    </message>
    <message>
        <source>The method %1 isn't for this path.</source>
        <translation>メソッド %1 はこのパスでは使えません。</translation>
    </message>
    <message>
        <source>The secret was missing or wrong.</source>
        <translation>秘密の値がないか、間違っていました。</translation>
    </message>
    <message>
        <source>The signature was wrong or too old.</source>
        <translation>署名が間違っているか、古すぎました。</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>このパスには何もありません。</translation>
    </message>
</context>
</TS>
