<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>CallerPage</name>
    <message>
        <source>&amp;Country</source>
        <translation>ال&amp;بلد</translation>
    </message>
    <message>
        <source>&amp;Voice agent</source>
        <translation>ال&amp;وكيل الصوتي</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>For numbers typed without a country code.</source>
        <translation>للأرقام المكتوبة من دون رمز البلد.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>&amp;Wire format</source>
        <translation>ت&amp;نسيق النقل</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>&amp;عنوان API</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;رمز API</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال بالخدمة</translation>
    </message>
    <message>
        <source>Find both in the Thoughtly dashboard › Settings › Developers.</source>
        <translation>تجد كليهما في لوحة Thoughtly › Settings › Developers.</translation>
    </message>
    <message>
        <source>Leave practice mode and &amp;connect…</source>
        <translation>مغادرة وضع التدريب وال&amp;ربط…</translation>
    </message>
    <message>
        <source>Team &amp;ID</source>
        <translation>معرّف ال&amp;فريق</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>&amp;Attributes</source>
        <translation>ال&amp;خصائص</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>الموا&amp;فقة</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Fill from clipboard</source>
        <translation>مل&amp;ء من الحافظة</translation>
    </message>
    <message>
        <source>&amp;Given</source>
        <translation>&amp;أُعطيت</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>ال&amp;هاتف</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>ال&amp;وسوم</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>ال&amp;شركة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>One a line: name: value</source>
        <translation>واحدة في كل سطر: الاسم: القيمة</translation>
    </message>
    <message>
        <source>Save and call &amp;back</source>
        <translation>حفظ ومعاودة الا&amp;تصال</translation>
    </message>
    <message>
        <source>Saving states that this person agreed to be called.</source>
        <translation>بالحفظ تقرّ بأن هذا الشخص وافق على الاتصال به.</translation>
    </message>
    <message>
        <source>Through: web form, phone call…</source>
        <translation>كيف: نموذج ويب، مكالمة…</translation>
    </message>
    <message>
        <source>vip, lisbon</source>
        <translation>مهم، لشبونة</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>&amp;Keep calls</source>
        <translation>الاحتفاظ بال&amp;مكالمات</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Keep &amp;deliveries</source>
        <translation>الاحتفاظ بالت&amp;سليمات</translation>
    </message>
    <message>
        <source>Keep trans&amp;cripts</source>
        <translation>الاحتفاظ بال&amp;نصوص</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>What is older is removed daily. Calls under way and the do-not-call list always stay.</source>
        <translation>ما هو أقدم يُحذف يوميًا. تبقى دائمًا المكالمات الجارية وقائمة عدم الاتصال.</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source> a day</source>
        <translation> في اليوم</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>&amp;Late after</source>
        <translation>&amp;متأخر بعد</translation>
    </message>
    <message>
        <source>&amp;Undo time</source>
        <translation>مهلة ال&amp;تراجع</translation>
    </message>
    <message>
        <source>A&amp;utomatic calls</source>
        <translation>المكالمات الت&amp;لقائية</translation>
    </message>
    <message>
        <source>At most so many, to people whom a rule wants called by itself. None: nobody is called without a click.</source>
        <translation>هذا العدد على الأكثر، لمن تطلب قاعدة الاتصال بهم تلقائيًا. بلا: لا يُتصل بأحد دون نقرة.</translation>
    </message>
    <message>
        <source>Called &amp;recently</source>
        <translation>اتُّصل به &amp;حديثًا</translation>
    </message>
    <message>
        <source>Calling &amp;hours</source>
        <translation>&amp;ساعات الاتصال</translation>
    </message>
    <message>
        <source>Calls a da&amp;y</source>
        <translation>المكالمات في ال&amp;يوم</translation>
    </message>
    <message>
        <source>Hours and limits</source>
        <translation>الساعات والحدود</translation>
    </message>
    <message>
        <source>How long a call waits before anything is sent. Urgent calls never wait.</source>
        <translation>المدة التي تنتظرها المكالمة قبل إرسال أي شيء. المكالمات العاجلة لا تنتظر.</translation>
    </message>
    <message>
        <source>In the called person’s own time.</source>
        <translation>بالتوقيت المحلي للشخص المتصل به.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Ringback warns when the last call is less long ago.</source>
        <translation>ينبّه Ringback إذا كانت المكالمة الأخيرة أحدث من ذلك.</translation>
    </message>
    <message>
        <source>To one number within 24 hours. Beyond that, only with a reason.</source>
        <translation>إلى الرقم الواحد خلال 24 ساعة. وما زاد فبسبب مذكور فقط.</translation>
    </message>
    <message>
        <source>Who waits in the queue longer is marked, from half of it on in amber. Urgent ones: a quarter of it.</source>
        <translation>من ينتظر في القائمة أطول من ذلك يُعلَّم، وبالكهرماني بعد نصفه. العاجل: ربعه.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>&amp;Port</source>
        <translation>ال&amp;منفذ</translation>
    </message>
    <message>
        <source>Connect &amp;outcomes</source>
        <translation>ربط ال&amp;نتائج</translation>
    </message>
    <message>
        <source>Copy &amp;webhook URL</source>
        <translation>نسخ عنوان &amp;الويب هوك</translation>
    </message>
    <message>
        <source>It holds the secret: paste it only at Thoughtly.</source>
        <translation>يحتوي على السر: لا تلصقه إلا في Thoughtly.</translation>
    </message>
    <message>
        <source>Listener &amp;address</source>
        <translation>&amp;عنوان خدمة الاستقبال</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Public &amp;URL</source>
        <translation>عنوان &amp;URL العام</translation>
    </message>
    <message>
        <source>Ringback as&amp;ks Thoughtly for outcomes</source>
        <translation>يسأل Ringback خدمة Thoughtly عن ال&amp;نتائج</translation>
    </message>
    <message>
        <source>Thoughtly &amp;sends outcomes to a public URL</source>
        <translation>&amp;يرسل Thoughtly النتائج إلى عنوان URL عام</translation>
    </message>
    <message>
        <source>Where Thoughtly reaches this listener, for example through a tunnel.</source>
        <translation>حيث يصل Thoughtly إلى خدمة الاستقبال، عبر نفق مثلًا.</translation>
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
        <translation>ن&amp;سيان بيانات الاعتماد</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>ringback::AboutDialog</name>
    <message>
        <source>About Ringback</source>
        <translation>حول Ringback</translation>
    </message>
    <message>
        <source>Calls people back with the voice agents of Thoughtly.</source>
        <translation>يعاود الاتصال بالناس بوكلاء Thoughtly الصوتيين.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3, without any warranty. It is not made by Thoughtly.</source>
        <translation>برنامج حر برخصة غنو العمومية العامة، الإصدار 3، من دون أي ضمان. وليس من صنع Thoughtly.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع باستخدام</translation>
    </message>
    <message>
        <source>Ringback’s logo</source>
        <translation>شعار Ringback</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
</context>
<context>
    <name>ringback::AgentCommands</name>
    <message>
        <source>This list is as last known: %1</source>
        <translation>هذه القائمة كما عُرفت آخر مرة: %1</translation>
    </message>
</context>
<context>
    <name>ringback::AppointmentDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>ال&amp;هاتف</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>ال&amp;خدمة</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;عندما</translation>
    </message>
    <message>
        <source>Edit the appointment</source>
        <translation>تعديل الموعد</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>موعد جديد</translation>
    </message>
</context>
<context>
    <name>ringback::AppointmentImportDialog</name>
    <message>
        <source>%1 can be taken, %2 can't. %3</source>
        <translation>يمكن أخذ %1، ولا يمكن أخذ %2. %3</translation>
    </message>
    <message>
        <source>Appointments in the file</source>
        <translation>المواعيد في الملف</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import appointments</source>
        <translation>استيراد المواعيد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Number from: %1</source>
        <translation>الرقم من: %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>ringback::AppointmentWatch</name>
    <message numerus="yes">
        <source>%n appointment(s) of %1 could not be taken. Import it by hand to see why.</source>
        <translation>
            <numerusform>تم أخذ كل مواعيد %1 (%n).</numerusform>
            <numerusform>تعذّر أخذ موعد واحد (%n) من %1. استورده يدويًا لمعرفة السبب.</numerusform>
            <numerusform>تعذّر أخذ موعدين (%n) من %1. استورده يدويًا لمعرفة السبب.</numerusform>
            <numerusform>تعذّر أخذ %n مواعيد من %1. استورده يدويًا لمعرفة السبب.</numerusform>
            <numerusform>تعذّر أخذ %n موعدًا من %1. استورده يدويًا لمعرفة السبب.</numerusform>
            <numerusform>تعذّر أخذ %n موعد من %1. استورده يدويًا لمعرفة السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments of %1 were not taken: %2</source>
        <translation>لم تؤخذ مواعيد %1: ‏%2</translation>
    </message>
</context>
<context>
    <name>ringback::Appointments</name>
    <message>
        <source>Dates are read as %1.</source>
        <translation>تُقرأ التواريخ بصيغة %1.</translation>
    </message>
    <message>
        <source>It doesn't say when it begins.</source>
        <translation>لا يذكر متى يبدأ.</translation>
    </message>
    <message>
        <source>It has no phone number.</source>
        <translation>ليس له رقم هاتف.</translation>
    </message>
    <message>
        <source>It lasts the whole day: a reminder needs a time.</source>
        <translation>يستمر طوال اليوم: يحتاج التذكير إلى وقت.</translation>
    </message>
    <message>
        <source>It repeats by the hour or faster, or by a rule that can't be read.</source>
        <translation>يتكرر كل ساعة أو أكثر، أو بقاعدة لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Its time zone “%1” isn't known: read as this computer's.</source>
        <translation>منطقته الزمنية «%1» غير معروفة: قُرئت كمنطقة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No phone number was found in it.</source>
        <translation>لم يُعثر فيه على رقم هاتف.</translation>
    </message>
    <message>
        <source>The first line must name the columns: date, time, phone, and as wanted name and service.</source>
        <translation>يجب أن يسمّي السطر الأول الأعمدة: date وtime وphone، وعند الرغبة name وservice.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>This file can't be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>This file is too large for appointments: 32 MB at most.</source>
        <translation>هذا الملف كبير جدًا للمواعيد: 32 م.ب على الأكثر.</translation>
    </message>
    <message>
        <source>This isn't a calendar that can be read.</source>
        <translation>هذا ليس تقويمًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>attendee</source>
        <translation>الحاضر</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>location</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>phone field</source>
        <translation>حقل الهاتف</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>“%1” can't be read as a date and a time.</source>
        <translation>لا يمكن قراءة «%1» كتاريخ ووقت.</translation>
    </message>
</context>
<context>
    <name>ringback::Attention</name>
    <message>
        <source>A call was put through to a person</source>
        <translation>حُوّلت مكالمة إلى شخص</translation>
    </message>
    <message>
        <source>A rule of your team says so</source>
        <translation>تقول ذلك قاعدة من قواعد فريقك</translation>
    </message>
    <message>
        <source>An urgent call failed</source>
        <translation>فشلت مكالمة عاجلة</translation>
    </message>
    <message>
        <source>An urgent callback is wanted</source>
        <translation>طُلبت معاودة اتصال عاجلة</translation>
    </message>
    <message>
        <source>Nobody knows whether a call rang</source>
        <translation>لا يُعرف هل رنّت مكالمة</translation>
    </message>
    <message>
        <source>Somebody asked not to be called</source>
        <translation>طلب أحدهم عدم الاتصال به</translation>
    </message>
</context>
<context>
    <name>ringback::AutomaticCaller</name>
    <message>
        <source>%1 was not called automatically and waits for you. %2</source>
        <translation>لم يُتصل بـ %1 تلقائيًا، والأمر في انتظارك. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic call(s) were placed within a day, as many as the settings allow. The others wait in the queue.</source>
        <translation>
            <numerusform>لم تُجرَ مكالمات تلقائية (%n) خلال يوم، وهذا كل ما تسمح به الإعدادات. ينتظر الآخرون في القائمة.</numerusform>
            <numerusform>أُجريت مكالمة تلقائية واحدة (%n) خلال يوم، وهذا كل ما تسمح به الإعدادات. ينتظر الآخرون في القائمة.</numerusform>
            <numerusform>أُجريت مكالمتان تلقائيتان (%n) خلال يوم، وهذا كل ما تسمح به الإعدادات. ينتظر الآخرون في القائمة.</numerusform>
            <numerusform>أُجريت %n مكالمات تلقائية خلال يوم، وهذا كل ما تسمح به الإعدادات. ينتظر الآخرون في القائمة.</numerusform>
            <numerusform>أُجريت %n مكالمة تلقائية خلال يوم، وهذا كل ما تسمح به الإعدادات. ينتظر الآخرون في القائمة.</numerusform>
            <numerusform>أُجريت %n مكالمة تلقائية خلال يوم، وهذا كل ما تسمح به الإعدادات. ينتظر الآخرون في القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic calls were stopped.</source>
        <translation>أُوقفت المكالمات التلقائية.</translation>
    </message>
    <message>
        <source>Choose a voice agent first.</source>
        <translation>اختر وكيلًا صوتيًا أولًا.</translation>
    </message>
    <message>
        <source>It came due while nothing could be done.</source>
        <translation>حان الموعد في وقت لم يكن بالإمكان فعل شيء.</translation>
    </message>
</context>
<context>
    <name>ringback::Automation</name>
    <message>
        <source>A field's name has letters, digits, _, - and . only.</source>
        <translation>اسم الحقل يتكوّن من حروف وأرقام و_ و- و. فقط.</translation>
    </message>
    <message>
        <source>The automation needs a name, of at most 60 letters.</source>
        <translation>تحتاج الأتمتة إلى اسم من 60 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The payload must be a JSON object.</source>
        <translation>يجب أن تكون الحمولة كائن JSON.</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>يحمل حقلان الاسم نفسه.</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationActions</name>
    <message numerus="yes">
        <source>%n could not be triggered.</source>
        <translation>
            <numerusform>لم يتعذّر تشغيل أي واحدة (%n).</numerusform>
            <numerusform>تعذّر تشغيل واحدة (%n).</numerusform>
            <numerusform>تعذّر تشغيل اثنتين (%n).</numerusform>
            <numerusform>تعذّر تشغيل %n.</numerusform>
            <numerusform>تعذّر تشغيل %n.</numerusform>
            <numerusform>تعذّر تشغيل %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have been triggered: it is not repeated.</source>
        <translation>
            <numerusform>لا شيء ربما شُغّل (%n): لا يُعاد.</numerusform>
            <numerusform>ربما شُغّلت واحدة (%n): لا يُعاد.</numerusform>
            <numerusform>ربما شُغّلت اثنتان (%n): لا يُعاد.</numerusform>
            <numerusform>ربما شُغّلت %n: لا يُعاد.</numerusform>
            <numerusform>ربما شُغّلت %n: لا يُعاد.</numerusform>
            <numerusform>ربما شُغّلت %n: لا يُعاد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automations…</source>
        <translation>الأتمتة…</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>اختر شخصًا أولًا.</translation>
    </message>
    <message>
        <source>Choose at most %1 people at once.</source>
        <translation>اختر %1 شخصًا على الأكثر في المرة الواحدة.</translation>
    </message>
    <message>
        <source>Trigger an automation…</source>
        <translation>تشغيل أتمتة…</translation>
    </message>
    <message numerus="yes">
        <source>Triggered for %n people.</source>
        <translation>
            <numerusform>لم تُشغّل لأحد (%n).</numerusform>
            <numerusform>شُغّلت لشخص واحد (%n).</numerusform>
            <numerusform>شُغّلت لشخصين (%n).</numerusform>
            <numerusform>شُغّلت لـ %n أشخاص.</numerusform>
            <numerusform>شُغّلت لـ %n شخصًا.</numerusform>
            <numerusform>شُغّلت لـ %n شخص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::AutomationCommands</name>
    <message>
        <source>There is no automation “%1”.</source>
        <translation>لا توجد أتمتة باسم «%1».</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationKeeper</name>
    <message>
        <source>An automation that isn't saved</source>
        <translation>أتمتة غير محفوظة</translation>
    </message>
    <message>
        <source>Enter the automation's id or address.</source>
        <translation>أدخل معرّف الأتمتة أو عنوانها.</translation>
    </message>
    <message>
        <source>Fill in “%1” first.</source>
        <translation>املأ «%1» أولًا.</translation>
    </message>
    <message>
        <source>Ringback is being closed.</source>
        <translation>يجري إغلاق Ringback.</translation>
    </message>
    <message>
        <source>Ringback stopped while it was being sent: it may have gone out.</source>
        <translation>توقف Ringback أثناء إرساله: ربما انطلق.</translation>
    </message>
    <message>
        <source>Say for which number.</source>
        <translation>حدّد لأي رقم.</translation>
    </message>
    <message>
        <source>The automation's payload isn't a JSON object.</source>
        <translation>محتوى الأتمتة ليس كائن JSON.</translation>
    </message>
    <message>
        <source>This automation doesn't exist any more.</source>
        <translation>لم تعد هذه الأتمتة موجودة.</translation>
    </message>
    <message>
        <source>This contact doesn't exist any more.</source>
        <translation>لم تعد جهة الاتصال هذه موجودة.</translation>
    </message>
    <message>
        <source>“%1” was triggered for this number %2.</source>
        <translation>شُغّلت «%1» لهذا الرقم %2.</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationPost</name>
    <message>
        <source>The automation's address isn't in the keychain: enter it once more.</source>
        <translation>عنوان الأتمتة ليس في سلسلة المفاتيح: أدخله مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationsDialog</name>
    <message>
        <source>&amp;Asks for</source>
        <translation>&amp;يسأل عن</translation>
    </message>
    <message>
        <source>&amp;Id or address</source>
        <translation>ال&amp;معرّف أو العنوان</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>ال&amp;حمولة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>A&amp;dd field</source>
        <translation>&amp;إضافة حقل</translation>
    </message>
    <message>
        <source>An automation of Thoughtly's that you trigger for people. It may ring them, so it is held to the same rules as a call.</source>
        <translation>أتمتة من Thoughtly تشغّلها لأشخاص. قد تتصل بهم، ولذلك تسري عليها قواعد المكالمة نفسها.</translation>
    </message>
    <message>
        <source>As it is in the keychain</source>
        <translation>كما في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>الأتمتة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>For example Feedback call</source>
        <translation>مثلًا: مكالمة لأخذ الرأي</translation>
    </message>
    <message>
        <source>From the automation's webhook trigger</source>
        <translation>من مشغّل الويب هوك في الأتمتة</translation>
    </message>
    <message>
        <source>JSON. {{contact_phone}}, {{contact_name}}, {{contact_email}}, {{contact_company}}, the contact's attributes and the fields above are filled in.</source>
        <translation>صيغة JSON. تُملأ {{contact_phone}} و{{contact_name}} و{{contact_email}} و{{contact_company}} وسمات جهة الاتصال والحقول أعلاه.</translation>
    </message>
    <message>
        <source>Kept in the system keychain and not shown again.</source>
        <translation>يُحفظ في سلسلة مفاتيح النظام ولا يُعرض مجددًا.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>القيمة الأولى</translation>
    </message>
    <message>
        <source>Remove &amp;field</source>
        <translation>إزالة ال&amp;حقل</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>ما تسأل عنه</translation>
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
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Fields of the body</source>
        <translation>حقول المتن</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>ringback::BulkActions</name>
    <message numerus="yes">
        <source>%n call(s) on the way.</source>
        <translation>
            <numerusform>لا مكالمات في الطريق (%Ln).</numerusform>
            <numerusform>مكالمة واحدة في الطريق.</numerusform>
            <numerusform>مكالمتان في الطريق.</numerusform>
            <numerusform>%Ln مكالمات في الطريق.</numerusform>
            <numerusform>%Ln مكالمة في الطريق.</numerusform>
            <numerusform>%Ln مكالمة في الطريق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) tagged “%1”.</source>
        <translation>
            <numerusform>وُسمت جهات اتصال بـ «%1»: %Ln.</numerusform>
            <numerusform>وُسمت جهات اتصال بـ «%1»: %Ln.</numerusform>
            <numerusform>وُسمت جهات اتصال بـ «%1»: %Ln.</numerusform>
            <numerusform>وُسمت جهات اتصال بـ «%1»: %Ln.</numerusform>
            <numerusform>وُسمت جهات اتصال بـ «%1»: %Ln.</numerusform>
            <numerusform>وُسمت جهات اتصال بـ «%1»: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be called: %1</source>
        <translation>
            <numerusform>تعذّر الاتصال بـ %Ln: %1</numerusform>
            <numerusform>تعذّر الاتصال بـ %Ln: %1</numerusform>
            <numerusform>تعذّر الاتصال بـ %Ln: %1</numerusform>
            <numerusform>تعذّر الاتصال بـ %Ln: %1</numerusform>
            <numerusform>تعذّر الاتصال بـ %Ln: %1</numerusform>
            <numerusform>تعذّر الاتصال بـ %Ln: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be entered: %1</source>
        <translation>
            <numerusform>تعذّر إدخال %Ln: %1</numerusform>
            <numerusform>تعذّر إدخال %Ln: %1</numerusform>
            <numerusform>تعذّر إدخال %Ln: %1</numerusform>
            <numerusform>تعذّر إدخال %Ln: %1</numerusform>
            <numerusform>تعذّر إدخال %Ln: %1</numerusform>
            <numerusform>تعذّر إدخال %Ln: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be tagged: %1</source>
        <translation>
            <numerusform>تعذّر وسم %Ln: %1</numerusform>
            <numerusform>تعذّر وسم %Ln: %1</numerusform>
            <numerusform>تعذّر وسم %Ln: %1</numerusform>
            <numerusform>تعذّر وسم %Ln: %1</numerusform>
            <numerusform>تعذّر وسم %Ln: %1</numerusform>
            <numerusform>تعذّر وسم %Ln: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%Ln رقم</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>%Ln أرقام</numerusform>
            <numerusform>%Ln رقمًا</numerusform>
            <numerusform>%Ln رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) on the do-not-call list.</source>
        <translation>
            <numerusform>عدد الأرقام على قائمة عدم الاتصال: %Ln.</numerusform>
            <numerusform>عدد الأرقام على قائمة عدم الاتصال: %Ln.</numerusform>
            <numerusform>عدد الأرقام على قائمة عدم الاتصال: %Ln.</numerusform>
            <numerusform>عدد الأرقام على قائمة عدم الاتصال: %Ln.</numerusform>
            <numerusform>عدد الأرقام على قائمة عدم الاتصال: %Ln.</numerusform>
            <numerusform>عدد الأرقام على قائمة عدم الاتصال: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;ملاحظة (اختيارية)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>ال&amp;وسم</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>إضافة الوسم</translation>
    </message>
    <message>
        <source>Choose at most %1 people to call at once.</source>
        <translation>اختر %1 أشخاص على الأكثر للاتصال بهم معًا.</translation>
    </message>
    <message>
        <source>Choose at most %1 rows for that.</source>
        <translation>اختر %1 صفوف على الأكثر لذلك.</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>عدم الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>Never call %n people again?</source>
        <translation>
            <numerusform>لا أحد لمنع الاتصال به (%Ln)؟</numerusform>
            <numerusform>عدم الاتصال بشخص واحد أبدًا؟</numerusform>
            <numerusform>عدم الاتصال بشخصين أبدًا؟</numerusform>
            <numerusform>عدم الاتصال بـ %Ln أشخاص أبدًا؟</numerusform>
            <numerusform>عدم الاتصال بـ %Ln شخصًا أبدًا؟</numerusform>
            <numerusform>عدم الاتصال بـ %Ln شخص أبدًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here can call these numbers while they are on the do-not-call list. Callbacks that wait for them are skipped.</source>
        <translation>لا يستطيع أحد هنا الاتصال بهذه الأرقام ما دامت على قائمة عدم الاتصال. وتُتخطى معاودات الاتصال التي تنتظرها.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n contact(s)</source>
        <translation>
            <numerusform>وسم جهات الاتصال (%Ln)</numerusform>
            <numerusform>وسم جهات الاتصال (%Ln)</numerusform>
            <numerusform>وسم جهات الاتصال (%Ln)</numerusform>
            <numerusform>وسم جهات الاتصال (%Ln)</numerusform>
            <numerusform>وسم جهات الاتصال (%Ln)</numerusform>
            <numerusform>وسم جهات الاتصال (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked for it, and how</source>
        <translation>من طلب ذلك، وكيف</translation>
    </message>
</context>
<context>
    <name>ringback::BulkCallDialog</name>
    <message numerus="yes">
        <source>Call %n now</source>
        <translation>
            <numerusform>الاتصال بـ %Ln الآن</numerusform>
            <numerusform>الاتصال بـ %Ln الآن</numerusform>
            <numerusform>الاتصال بـ %Ln الآن</numerusform>
            <numerusform>الاتصال بـ %Ln الآن</numerusform>
            <numerusform>الاتصال بـ %Ln الآن</numerusform>
            <numerusform>الاتصال بـ %Ln الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %n people back?</source>
        <translation>
            <numerusform>لا أحد لمعاودة الاتصال به (%Ln)؟</numerusform>
            <numerusform>معاودة الاتصال بشخص واحد؟</numerusform>
            <numerusform>معاودة الاتصال بشخصين؟</numerusform>
            <numerusform>معاودة الاتصال بـ %Ln أشخاص؟</numerusform>
            <numerusform>معاودة الاتصال بـ %Ln شخصًا؟</numerusform>
            <numerusform>معاودة الاتصال بـ %Ln شخص؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::CallActions</name>
    <message>
        <source>Edit outcome…</source>
        <translation>تعديل النتيجة…</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>البحث في النص</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>التصنيف: %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
</context>
<context>
    <name>ringback::CallCheck</name>
    <message>
        <source>Call again</source>
        <translation>الاتصال مجددًا</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>إغلاق…</translation>
    </message>
    <message>
        <source>It did ring</source>
        <translation>لقد رنّ الهاتف</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>يجري الاستعلام…</translation>
    </message>
    <message>
        <source>Looking it up… last checked %1</source>
        <translation>يجري الاستعلام… آخر تحقق %1</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>No outcome (checked %1)</source>
        <translation>لا نتيجة (تم التحقق %1)</translation>
    </message>
    <message>
        <source>No trace of this call, last checked %1. Did it ring?</source>
        <translation>لا أثر لهذه المكالمة، آخر تحقق %1. هل رنّ الهاتف؟</translation>
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
        <translation>لا تُغلق المكالمة إلا بحالة تنهيها.</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>أُغلقت يدويًا</translation>
    </message>
    <message>
        <source>It did not ring</source>
        <translation>لم يرنّ الهاتف</translation>
    </message>
    <message>
        <source>It did ring</source>
        <translation>لقد رنّ الهاتف</translation>
    </message>
    <message>
        <source>Only a call without an outcome can be closed by hand.</source>
        <translation>لا تُغلق يدويًا إلا مكالمة بلا نتيجة.</translation>
    </message>
    <message>
        <source>This call doesn't exist.</source>
        <translation>هذه المكالمة غير موجودة.</translation>
    </message>
    <message>
        <source>This call is still being looked up.</source>
        <translation>ما زال الاستعلام عن هذه المكالمة جاريًا.</translation>
    </message>
    <message>
        <source>What became of this call is known by now.</source>
        <translation>صار معلومًا ما آلت إليه هذه المكالمة.</translation>
    </message>
</context>
<context>
    <name>ringback::CallCommands</name>
    <message>
        <source>There is no call %1.</source>
        <translation>لا توجد مكالمة %1.</translation>
    </message>
</context>
<context>
    <name>ringback::CallEnd</name>
    <message>
        <source>It isn't known whether the phone rang. Ringback will not call again by itself; see call %1.</source>
        <translation>لا يُعرف هل رنّ الهاتف. لن يتصل Ringback مجددًا من تلقاء نفسه؛ انظر المكالمة %1.</translation>
    </message>
    <message>
        <source>The call failed.</source>
        <translation>فشلت المكالمة.</translation>
    </message>
    <message>
        <source>The call is not over yet; its status is “%1”.</source>
        <translation>لم تنته المكالمة بعد؛ حالتها «%1».</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>أُلغيت المكالمة.</translation>
    </message>
    <message>
        <source>The call was not sent.</source>
        <translation>لم تُرسل المكالمة.</translation>
    </message>
    <message>
        <source>The call was taken back before anything was sent.</source>
        <translation>تم التراجع عن المكالمة قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Thoughtly suppressed the call.</source>
        <translation>حجب Thoughtly المكالمة.</translation>
    </message>
</context>
<context>
    <name>ringback::CallHistory</name>
    <message>
        <source>Earlier calls</source>
        <translation>مكالمات سابقة</translation>
    </message>
</context>
<context>
    <name>ringback::CallMarking</name>
    <message>
        <source>%1 (by %2, was: %3)</source>
        <translation>%1 (بواسطة %2، كانت: %3)</translation>
    </message>
    <message>
        <source>%1 (was: %2)</source>
        <translation>%1 (كانت: %2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>ringback::CallMarksForm</name>
    <message>
        <source>%1?</source>
        <comment>a result that is only suggested</comment>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Keys 1 to 9 and 0; the same key again takes it back</source>
        <translation>المفاتيح من 1 إلى 9 و0؛ والمفتاح نفسه مرة أخرى يلغي الاختيار</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>لم يُحفظ. %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Press N to write a note</source>
        <translation>اضغط N لكتابة ملاحظة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>التصنيف: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>بواسطة %1، %2</translation>
    </message>
    <message>
        <source>suggested by the call</source>
        <translation>مقترح من المكالمة</translation>
    </message>
</context>
<context>
    <name>ringback::CallPanel</name>
    <message>
        <source>Call back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>المستخلص</translation>
    </message>
    <message>
        <source>Captured in the call</source>
        <translation>استُخلص في المكالمة</translation>
    </message>
    <message>
        <source>Captured values</source>
        <translation>القيم المستخلصة</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Earlier %1</source>
        <translation>سابقًا %1</translation>
    </message>
    <message>
        <source>Edit outcome…</source>
        <translation>تعديل النتيجة…</translation>
    </message>
    <message>
        <source>Known %1, %2</source>
        <translation>معلوم %1، %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No earlier calls with this person.</source>
        <translation>لا مكالمات سابقة مع هذا الشخص.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>الخام</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON الخام</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>أُرسل معها</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>نص المكالمة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحَّحة</translation>
    </message>
</context>
<context>
    <name>ringback::CallPlacement</name>
    <message>
        <source>Taken back before anything was sent.</source>
        <translation>تم التراجع قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>The call was taken back.</source>
        <translation>تم التراجع عن المكالمة.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't know this contact or this voice agent any more. Call again: the contact is looked for by its number.</source>
        <translation>لم يعد Thoughtly يعرف جهة الاتصال هذه أو هذا الوكيل الصوتي. اتصل مرة أخرى: سيُبحث عن جهة الاتصال برقمها.</translation>
    </message>
</context>
<context>
    <name>ringback::CallPlacer</name>
    <message>
        <source>%1 (%2 overruled: %3)</source>
        <comment>reason, who, verdict</comment>
        <translation>%1 (تجاوز %2 الحكم: %3)</translation>
    </message>
    <message>
        <source>%1 was not called. %2</source>
        <translation>لم يُتصل بـ %1. %2</translation>
    </message>
    <message>
        <source>Automatic calls were stopped.</source>
        <translation>أُوقفت المكالمات التلقائية.</translation>
    </message>
    <message>
        <source>Choose a voice agent first.</source>
        <translation>اختر وكيلًا صوتيًا أولًا.</translation>
    </message>
    <message>
        <source>It isn't known whether %1 was called. Ringback is looking it up.</source>
        <translation>لا يُعرف هل تم الاتصال بـ %1. يستعلم Ringback عن ذلك.</translation>
    </message>
    <message>
        <source>There are no Thoughtly credentials yet. Enter them in Settings.</source>
        <translation>لا توجد بيانات اعتماد Thoughtly بعد. أدخلها في الإعدادات.</translation>
    </message>
    <message>
        <source>This callback doesn't exist any more.</source>
        <translation>لم تعد معاودة الاتصال هذه موجودة.</translation>
    </message>
    <message>
        <source>This callback is being called already.</source>
        <translation>يجري الاتصال لمعاودة الاتصال هذه بالفعل.</translation>
    </message>
    <message>
        <source>This callback is closed already.</source>
        <translation>معاودة الاتصال هذه مغلقة بالفعل.</translation>
    </message>
    <message>
        <source>This callback is for another number.</source>
        <translation>معاودة الاتصال هذه لرقم آخر.</translation>
    </message>
    <message>
        <source>This contact doesn't exist any more.</source>
        <translation>لم تعد جهة الاتصال هذه موجودة.</translation>
    </message>
    <message>
        <source>To call in spite of the verdict, say why: the reason is kept.</source>
        <translation>للاتصال رغم الحكم، اذكر السبب: يُحتفظ به.</translation>
    </message>
    <message>
        <source>Too late to take this call back: it has been sent.</source>
        <translation>فات أوان التراجع عن معاودة الاتصال هذه: لقد أُرسلت.</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>اتُّصل مجددًا</translation>
    </message>
</context>
<context>
    <name>ringback::CallPreview</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n سطر</numerusform>
            <numerusform>سطر واحد (%n)</numerusform>
            <numerusform>سطران (%n)</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Began</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>معرّف المكالمة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>It tells of a call.</source>
        <translation>يتحدث عن مكالمة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nothing of a call yet: say which field is the status, the outcome or the call's id.</source>
        <translation>لا شيء عن مكالمة بعد: حدّد أي حقل هو الحالة أو النتيجة أو معرّف المكالمة.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>الوكيل الصوتي</translation>
    </message>
</context>
<context>
    <name>ringback::CallRules</name>
    <message>
        <source>A place is a country such as FR, or a state such as US-FL.</source>
        <translation>المكان بلد مثل FR، أو ولاية مثل US-FL.</translation>
    </message>
    <message>
        <source>The most attempts are a number from 0 to 100.</source>
        <translation>الحد الأقصى للمحاولات عدد من 0 إلى 100.</translation>
    </message>
    <message>
        <source>Write holidays like 12-25, 2026-12-31, 11/4/4 or E+1.</source>
        <translation>اكتب العطل مثل ‎12-25‎ أو ‎2026-12-31‎ أو ‎11/4/4‎ أو ‎E+1.</translation>
    </message>
    <message>
        <source>Write hours like 09:00-20:00, or - for never.</source>
        <translation>اكتب الساعات مثل ‎09:00-20:00‎، أو «-» لعدم الاتصال أبدًا.</translation>
    </message>
</context>
<context>
    <name>ringback::CallWatch</name>
    <message>
        <source>Asking Thoughtly to call.</source>
        <translation>يُطلب من Thoughtly الاتصال.</translation>
    </message>
    <message>
        <source>No clear answer came: it is being looked up whether the phone rang.</source>
        <translation>لم تصل إجابة واضحة: يجري الاستعلام هل رنّ الهاتف.</translation>
    </message>
    <message>
        <source>The call is in progress.</source>
        <translation>المكالمة جارية.</translation>
    </message>
    <message>
        <source>The call is planned.</source>
        <translation>المكالمة مخطط لها.</translation>
    </message>
    <message>
        <source>Thoughtly took the call.</source>
        <translation>قبل Thoughtly المكالمة.</translation>
    </message>
</context>
<context>
    <name>ringback::CallbackCommand</name>
    <message>
        <source>With --force REASON it is called all the same.</source>
        <translation>مع ‎--force‎ والسبب يتم الاتصال رغم ذلك.</translation>
    </message>
</context>
<context>
    <name>ringback::CallbackPanel</name>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>C or Ctrl+Return</source>
        <translation>C أو Ctrl+Return</translation>
    </message>
    <message numerus="yes">
        <source>Call %n back…</source>
        <translation>
            <numerusform>معاودة الاتصال بـ %Ln…</numerusform>
            <numerusform>معاودة الاتصال بـ %Ln…</numerusform>
            <numerusform>معاودة الاتصال بـ %Ln…</numerusform>
            <numerusform>معاودة الاتصال بـ %Ln…</numerusform>
            <numerusform>معاودة الاتصال بـ %Ln…</numerusform>
            <numerusform>معاودة الاتصال بـ %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Called by itself when due</source>
        <translation>يُتصل به تلقائيًا عند الموعد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>موعد الاستحقاق</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <translation>مكالمات سابقة</translation>
    </message>
    <message>
        <source>In 2 hours</source>
        <translation>بعد ساعتين</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>بعد 30 دقيقة</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>آخر نتيجة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>لا مكالمات بعد</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>تخطٍّ…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>غدًا الساعة %1</translation>
    </message>
    <message>
        <source>Tries %1 of %2.</source>
        <translation>المحاولات %1 من %2.</translation>
    </message>
    <message>
        <source>Tries at most</source>
        <translation>المحاولات على الأكثر</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>الوكيل الصوتي</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>في الانتظار منذ %1.</translation>
    </message>
</context>
<context>
    <name>ringback::CallbackQueue</name>
    <message>
        <source>A callback can have 1 to %1 tries.</source>
        <translation>يمكن أن تكون لمعاودة الاتصال من 1 إلى %1 محاولة.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>اختر وقتًا لم يحن بعد.</translation>
    </message>
    <message>
        <source>Say why this callback is skipped.</source>
        <translation>اذكر سبب تخطي معاودة الاتصال هذه.</translation>
    </message>
    <message>
        <source>This callback doesn't exist any more.</source>
        <translation>لم تعد معاودة الاتصال هذه موجودة.</translation>
    </message>
    <message>
        <source>This number is on the do-not-call list, so nobody was put into the queue.</source>
        <translation>هذا الرقم على قائمة عدم الاتصال، لذلك لم يُضف أحد إلى قائمة الانتظار.</translation>
    </message>
</context>
<context>
    <name>ringback::CallbacksPage</name>
    <message numerus="yes">
        <source>%n callback(s) done.</source>
        <translation>
            <numerusform>معاودات اتصال تمت: %Ln.</numerusform>
            <numerusform>معاودات اتصال تمت: %Ln.</numerusform>
            <numerusform>معاودات اتصال تمت: %Ln.</numerusform>
            <numerusform>معاودات اتصال تمت: %Ln.</numerusform>
            <numerusform>معاودات اتصال تمت: %Ln.</numerusform>
            <numerusform>معاودات اتصال تمت: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) put off.</source>
        <translation>
            <numerusform>معاودات اتصال مؤجلة: %Ln.</numerusform>
            <numerusform>معاودات اتصال مؤجلة: %Ln.</numerusform>
            <numerusform>معاودات اتصال مؤجلة: %Ln.</numerusform>
            <numerusform>معاودات اتصال مؤجلة: %Ln.</numerusform>
            <numerusform>معاودات اتصال مؤجلة: %Ln.</numerusform>
            <numerusform>معاودات اتصال مؤجلة: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) skipped.</source>
        <translation>
            <numerusform>معاودات اتصال متخطاة: %Ln.</numerusform>
            <numerusform>معاودات اتصال متخطاة: %Ln.</numerusform>
            <numerusform>معاودات اتصال متخطاة: %Ln.</numerusform>
            <numerusform>معاودات اتصال متخطاة: %Ln.</numerusform>
            <numerusform>معاودات اتصال متخطاة: %Ln.</numerusform>
            <numerusform>معاودات اتصال متخطاة: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد (%Ln)</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>Automatic calls are stopped: nobody is called without a click.</source>
        <translation>أُوقفت المكالمات التلقائية: لا يُتصل بأحد دون نقرة.</translation>
    </message>
    <message>
        <source>Choose All to see who is to be called later.</source>
        <translation>اختر «الكل» لترى من سيُتصل بهم لاحقًا.</translation>
    </message>
    <message>
        <source>Due today %1</source>
        <translation>مستحقة اليوم %1</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>معاودة اتصال جديدة</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Nobody in the queue has all of these words in name, number or reason.</source>
        <translation>لا أحد في قائمة الانتظار لديه كل هذه الكلمات في الاسم أو الرقم أو السبب.</translation>
    </message>
    <message>
        <source>Nobody is called without a click any more; what has not left yet is taken back</source>
        <translation>لا يُتصل بأحد بعد الآن دون نقرة، ويُسحب ما لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>لا أحد مستحق</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>متأخرة %1</translation>
    </message>
    <message>
        <source>Stop automatic calls</source>
        <translation>إيقاف المكالمات التلقائية</translation>
    </message>
    <message>
        <source>This week %1</source>
        <translation>هذا الأسبوع %1</translation>
    </message>
</context>
<context>
    <name>ringback::CallerPage</name>
    <message>
        <source>Ask each time</source>
        <translation>السؤال كل مرة</translation>
    </message>
</context>
<context>
    <name>ringback::CallingRulesDialog</name>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1، من</translation>
    </message>
    <message>
        <source>%1, until</source>
        <translation>%1، حتى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: again after</source>
        <translation>%1: مجددًا بعد</translation>
    </message>
    <message>
        <source>&amp;Add a place</source>
        <translation>إضافة م&amp;كان</translation>
    </message>
    <message>
        <source>&amp;Holidays</source>
        <translation>ال&amp;عطل</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Tries for a callback, at most</source>
        <translation>ال&amp;محاولات لمعاودة الاتصال، على الأكثر</translation>
    </message>
    <message>
        <source>&amp;Usual hours</source>
        <translation>ال&amp;ساعات المعتادة</translation>
    </message>
    <message>
        <source>After a wrong number, a number not in service, or the wish not to be called, there is no further try. A callback becomes due again within calling hours; nothing dials by itself.</source>
        <translation>بعد رقم خاطئ أو رقم خارج الخدمة أو طلب عدم الاتصال، لا تُعاد المحاولة. تصبح معاودة الاتصال مستحقة مجددًا ضمن ساعات الاتصال؛ ولا يُطلب أي رقم تلقائيًا.</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>القيم الأ&amp;صلية</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>الحد اليومي</translation>
    </message>
    <message>
        <source>By the number's country and, in the United States, its state. Hours like 09:00-20:00, - for never; an empty Saturday is as weekdays, an empty Sunday as Saturday. Double-click to change. This is no legal advice: have it checked.</source>
        <translation>بحسب بلد الرقم، وفي الولايات المتحدة بحسب ولايته. الساعات مثل ‎09:00-20:00‎، و«-» لعدم الاتصال أبدًا؛ السبت الفارغ كأيام الاثنين–الجمعة، والأحد الفارغ كالسبت. انقر نقرًا مزدوجًا للتعديل. ليست هذه استشارة قانونية: اطلب مراجعتها من مختص.</translation>
    </message>
    <message>
        <source>Calling rules</source>
        <translation>قواعد الاتصال</translation>
    </message>
    <message>
        <source>Calls to a number in &amp;24 hours, at most</source>
        <translation>المكالمات إلى رقم في &amp;24 ساعة، على الأكثر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>العطل</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>In the time of the person who is called.</source>
        <translation>بالتوقيت المحلي للشخص المتصل به.</translation>
    </message>
    <message>
        <source>Keep to the &amp;rules of the place that is called</source>
        <translation>الالتزام ب&amp;قواعد المكان المتصل به</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Nobody is called</source>
        <translation>لا يُتصل بأحد</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>في العطل</translation>
    </message>
    <message>
        <source>On holidays nobody is called: 12-25 is each year, 2026-12-31 once, 11/4/4 the fourth Thursday in November, E+1 Easter Monday.</source>
        <translation>في العطل لا يُتصل بأحد: ‎12-25‎ كل سنة، ‎2026-12-31‎ مرة واحدة، ‎11/4/4‎ رابع خميس في نوفمبر، ‎E+1‎ اثنين الفصح.</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>ساعات أخرى</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>الاستراحة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Rules of places</source>
        <translation>قواعد الأماكن</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Takes back what your team changed in this row</source>
        <translation>يلغي ما غيّره فريقك في هذا الصف</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>الاثنين–الجمعة</translation>
    </message>
    <message>
        <source>Write holidays like 12-25, 2026-12-31, 11/4/4 or E+1.</source>
        <translation>اكتب العطل مثل ‎12-25‎ أو ‎2026-12-31‎ أو ‎11/4/4‎ أو ‎E+1.</translation>
    </message>
</context>
<context>
    <name>ringback::CatchUp</name>
    <message numerus="yes">
        <source>Caught up: %n outcome(s) from %1 to %2</source>
        <translation>
            <numerusform>تم الاستدراك: لا نتائج (%Ln) من %1 إلى %2</numerusform>
            <numerusform>تم الاستدراك: نتيجة واحدة من %1 إلى %2</numerusform>
            <numerusform>تم الاستدراك: نتيجتان من %1 إلى %2</numerusform>
            <numerusform>تم الاستدراك: %Ln نتائج من %1 إلى %2</numerusform>
            <numerusform>تم الاستدراك: %Ln نتيجة من %1 إلى %2</numerusform>
            <numerusform>تم الاستدراك: %Ln نتيجة من %1 إلى %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcomes of “%1” from %2 to %3 may be missing: %4</source>
        <translation>قد تكون نتائج «%1» من %2 إلى %3 ناقصة: %4</translation>
    </message>
    <message>
        <source>Outcomes of “%1” until %2 may be missing: %3</source>
        <translation>قد تكون نتائج «%1» حتى %2 ناقصة: %3</translation>
    </message>
    <message>
        <source>The catch-up was broken off.</source>
        <translation>قُطع الاستدراك.</translation>
    </message>
    <message>
        <source>the list doesn't come to an end.</source>
        <translation>القائمة لا تنتهي.</translation>
    </message>
</context>
<context>
    <name>ringback::CellText</name>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%L1 س %2 د</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <comment>a time span</comment>
        <translation>متأخرة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time span</comment>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>ringback::ChartCard</name>
    <message>
        <source>%1 as a table</source>
        <comment>title</comment>
        <translation>%1 كجدول</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>العرض كجدول</translation>
    </message>
</context>
<context>
    <name>ringback::ClipboardOffer</name>
    <message>
        <source>Clipboard: %1</source>
        <translation>الحافظة: %1</translation>
    </message>
    <message>
        <source>Don't offer this number</source>
        <translation>عدم عرض هذا الرقم</translation>
    </message>
    <message>
        <source>Fills this number in. Nothing is dialled yet.</source>
        <translation>يملأ هذا الرقم. لا يُطلب أي رقم بعد.</translation>
    </message>
    <message>
        <source>Open the number on the clipboard, %1</source>
        <translation>فتح الرقم الذي في الحافظة، %1</translation>
    </message>
</context>
<context>
    <name>ringback::ColumnChooser</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>إعادة &amp;ضبط الأعمدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>الأعمدة بترتيبها</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>This column is always shown.</source>
        <translation>يُعرض هذا العمود دائمًا.</translation>
    </message>
    <message>
        <source>Tick what the table shows. Drag to put it in order, or press Alt+Up and Alt+Down.</source>
        <translation>ضع علامة على ما يعرضه الجدول. اسحب للترتيب، أو اضغط Alt+Up وAlt+Down.</translation>
    </message>
</context>
<context>
    <name>ringback::CommandPalette</name>
    <message>
        <source>A command, a name or a number</source>
        <translation>أمر أو اسم أو رقم</translation>
    </message>
    <message>
        <source>A command, a name or a number…</source>
        <translation>أمر أو اسم أو رقم…</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>افعل أي شيء</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
</context>
<context>
    <name>ringback::CommandRun</name>
    <message>
        <source>Not in order: %1.</source>
        <translation>غير سليم: %1.</translation>
    </message>
    <message>
        <source>Ringback was closed before this was done.</source>
        <translation>أُغلق Ringback قبل إنجاز هذا.</translation>
    </message>
</context>
<context>
    <name>ringback::CommandRunner</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
</context>
<context>
    <name>ringback::Commands</name>
    <message>
        <source>Calling</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>People and files</source>
        <translation>الأشخاص والملفات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
</context>
<context>
    <name>ringback::ConnectionPage</name>
    <message>
        <source>Asking Thoughtly…</source>
        <translation>يُسأل Thoughtly…</translation>
    </message>
    <message>
        <source>Developer guide</source>
        <translation>دليل المطورين</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>يعمل.</translation>
    </message>
    <message>
        <source>It works: signed in as %1.</source>
        <translation>يعمل: سُجّل الدخول باسم %1.</translation>
    </message>
    <message>
        <source>Practice mode can't reach the real Thoughtly. To enter your credentials, leave it; what you practised with stays where it is.</source>
        <translation>لا يصل وضع التدريب إلى Thoughtly الحقيقي. لإدخال بيانات اعتمادك، غادره؛ ويبقى ما تدربت به في مكانه.</translation>
    </message>
    <message>
        <source>Published API description</source>
        <translation>وصف API المنشور</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>The API address must begin with https://.</source>
        <translation>يجب أن يبدأ عنوان API بـ https://‎.</translation>
    </message>
    <message>
        <source>The credentials come from the environment and are not stored.</source>
        <translation>بيانات الاعتماد من بيئة النظام ولا تُخزَّن.</translation>
    </message>
    <message>
        <source>Thoughtly needs both, the API token and the team ID.</source>
        <translation>يحتاج Thoughtly إلى كليهما، رمز API ومعرّف الفريق.</translation>
    </message>
</context>
<context>
    <name>ringback::ContactActions</name>
    <message>
        <source>%1 was removed. The calls stay.</source>
        <translation>أُزيلت %1. وتبقى المكالمات.</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>&amp;معاودة الاتصال</translation>
    </message>
    <message>
        <source>&amp;Do not call…</source>
        <translation>&amp;عدم الاتصال…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تعديل…</translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>&amp;نسيان هذا الشخص…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <source>Edit the contact…</source>
        <translation>تعديل جهة الاتصال…</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>نسيان هذا الشخص…</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>جهة اتصال جديدة…</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>إزالة جهة الاتصال</translation>
    </message>
    <message>
        <source>Take off the &amp;do-not-call list…</source>
        <translation>الشطب من &amp;قائمة عدم الاتصال…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ringback::ContactBook</name>
    <message>
        <source>A contact with this number exists: %1.</source>
        <translation>توجد جهة اتصال بهذا الرقم: %1.</translation>
    </message>
    <message>
        <source>Asked not to be called, before they were forgotten.</source>
        <translation>طلب عدم الاتصال به قبل نسيانه.</translation>
    </message>
    <message>
        <source>This contact doesn't exist any more.</source>
        <translation>لم تعد جهة الاتصال هذه موجودة.</translation>
    </message>
</context>
<context>
    <name>ringback::ContactCommands</name>
    <message>
        <source>The contact is saved here, but not at Thoughtly: %1</source>
        <translation>حُفظت جهة الاتصال هنا، ولكن ليس في Thoughtly: %1</translation>
    </message>
    <message>
        <source>There is no contact %1.</source>
        <translation>لا توجد جهة اتصال %1.</translation>
    </message>
</context>
<context>
    <name>ringback::ContactDialog</name>
    <message>
        <source>A contact with this number exists: %1.</source>
        <translation>توجد جهة اتصال بهذا الرقم: %1.</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>يوم الموافقة</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>تعديل جهة الاتصال</translation>
    </message>
    <message>
        <source>How the consent was given</source>
        <translation>كيف أُعطيت الموافقة</translation>
    </message>
    <message>
        <source>Open it instead</source>
        <translation>فتحها بدلًا من ذلك</translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <translation>لا يوجد رقم هاتف في الحافظة.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Type it as you like: with or without country code.</source>
        <translation>اكتبه كما تشاء: برمز البلد أو من دونه.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>this number is unusual, please check it</source>
        <translation>هذا الرقم غير معتاد، يُرجى التحقق منه</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>date</comment>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>ringback::ContactPanel</name>
    <message>
        <source>%1, asked for %2. Tries %3 of %4.</source>
        <translation>%1، طُلبت لموعد %2. المحاولات %3 من %4.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>معاودة اتصال</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Do not call…</source>
        <translation>عدم الاتصال…</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>تعديل (F2)</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>تعديل جهة الاتصال</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>لا مكالمات بعد</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation>الشطب من القائمة…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Thoughtly</source>
        <translation>Thoughtly</translation>
    </message>
    <message>
        <source>not there yet; created with the first call</source>
        <translation>ليست هناك بعد؛ تُنشأ مع أول مكالمة</translation>
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
        <translation>%1، بواسطة %2</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Called all the same because</source>
        <translation>سبب الاتصال رغم ذلك</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>أجرى المكالمة</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Calls to %1</source>
        <translation>المكالمات إلى %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>عدم الاتصال</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>معروف منذ</translation>
    </message>
    <message>
        <source>Never on the do-not-call list.</source>
        <translation>لم يكن قط على قائمة عدم الاتصال.</translation>
    </message>
    <message>
        <source>Nobody called this number from here.</source>
        <translation>لم يتصل أحد بهذا الرقم من هنا.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>On the do-not-call list since</source>
        <translation>على قائمة عدم الاتصال منذ</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>أُعدّ التقرير</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>الوكيل الصوتي</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما آلت إليه</translation>
    </message>
    <message>
        <source>a contract</source>
        <translation>عقد</translation>
    </message>
    <message>
        <source>another console</source>
        <translation>وحدة أخرى</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>عدم الاتصال</translation>
    </message>
    <message>
        <source>entered into the do-not-call list</source>
        <translation>أُضيف إلى قائمة عدم الاتصال</translation>
    </message>
    <message>
        <source>it was something else</source>
        <translation>كان شيئًا آخر</translation>
    </message>
    <message>
        <source>may have asked not to be called</source>
        <translation>ربما طلب عدم الاتصال به</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>not stated at that time</source>
        <translation>غير مذكور في ذلك الوقت</translation>
    </message>
    <message>
        <source>oral consent</source>
        <translation>موافقة شفهية</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>taken off the do-not-call list</source>
        <translation>شُطب من قائمة عدم الاتصال</translation>
    </message>
    <message>
        <source>their own request</source>
        <translation>طلب من الشخص نفسه</translation>
    </message>
    <message>
        <source>their own request of %1</source>
        <translation>طلب من الشخص نفسه في %1</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>في انتظار قرار</translation>
    </message>
    <message>
        <source>written consent</source>
        <translation>موافقة كتابية</translation>
    </message>
</context>
<context>
    <name>ringback::ConversationLook</name>
    <message>
        <source>%1 · voice agent</source>
        <translation>%1 · وكيل صوتي</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>الوكيل الصوتي</translation>
    </message>
</context>
<context>
    <name>ringback::CredentialCommands</name>
    <message>
        <source>Both the API token and the team id are needed.</source>
        <translation>يلزم كلاهما، رمز API ومعرّف الفريق.</translation>
    </message>
    <message>
        <source>There is no system keychain to keep them in: they are gone when this Ringback ends. Set THOUGHTLY_API_TOKEN and THOUGHTLY_TEAM_ID instead.</source>
        <translation>لا توجد سلسلة مفاتيح للنظام لحفظها: تزول عند انتهاء Ringback هذا. عيّن THOUGHTLY_API_TOKEN وTHOUGHTLY_TEAM_ID بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Those in the environment are in force and stay so until THOUGHTLY_API_TOKEN and THOUGHTLY_TEAM_ID are unset.</source>
        <translation>بيانات الاعتماد في بيئة النظام سارية وتبقى كذلك إلى أن يُلغى تعيين THOUGHTLY_API_TOKEN وTHOUGHTLY_TEAM_ID.</translation>
    </message>
</context>
<context>
    <name>ringback::CredentialsInput</name>
    <message>
        <source>API token (not shown): </source>
        <translation>رمز API (لا يُعرض): </translation>
    </message>
    <message>
        <source>Both the API token and the team id are needed.</source>
        <translation>يلزم كلاهما، رمز API ومعرّف الفريق.</translation>
    </message>
    <message>
        <source>Standard input can't be read.</source>
        <translation>لا يمكن قراءة الدخل القياسي.</translation>
    </message>
    <message>
        <source>Standard input must hold the API token and the team id: two lines, or JSON with api_token and team_id.</source>
        <translation>يجب أن يحوي الدخل القياسي رمز API ومعرّف الفريق: سطران، أو JSON فيه api_token وteam_id.</translation>
    </message>
    <message>
        <source>Team id (not shown): </source>
        <translation>معرّف الفريق (لا يُعرض): </translation>
    </message>
</context>
<context>
    <name>ringback::DeliveryActions</name>
    <message>
        <source>&amp;Forms that were taught…</source>
        <translation>ال&amp;صيغ المعلَّمة…</translation>
    </message>
    <message>
        <source>&amp;Open the call</source>
        <translation>&amp;فتح المكالمة</translation>
    </message>
    <message>
        <source>&amp;Open the callback</source>
        <translation>&amp;فتح معاودة الاتصال</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;قراءة مجددًا</translation>
    </message>
    <message>
        <source>&amp;Refused requests…</source>
        <translation>الطلبات ال&amp;مرفوضة…</translation>
    </message>
    <message>
        <source>&amp;Teach this form…</source>
        <translation>&amp;تعليم هذه الصيغة…</translation>
    </message>
    <message>
        <source>Forms that were taught…</source>
        <translation>الصيغ المعلَّمة…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Refused requests…</source>
        <translation>الطلبات المرفوضة…</translation>
    </message>
    <message>
        <source>Say what the fields of this delivery mean…</source>
        <translation>تحديد معنى حقول هذا التسليم…</translation>
    </message>
    <message>
        <source>There is nothing to teach: it is understood by itself, or isn't the outcome of a call.</source>
        <translation>لا شيء لتعليمه: إما أنه مفهوم من تلقاء نفسه أو ليس نتيجة مكالمة.</translation>
    </message>
</context>
<context>
    <name>ringback::DeliveryCommands</name>
    <message>
        <source>There is no delivery %1.</source>
        <translation>لا توجد تسليمة %1.</translation>
    </message>
</context>
<context>
    <name>ringback::DeliveryPanel</name>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 من %2، %3</translation>
    </message>
    <message>
        <source>Body as it came</source>
        <translation>المتن كما وصل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>First told %1</source>
        <translation>أول ما أخبر به %1</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>الترويسات والمتن</translation>
    </message>
    <message>
        <source>It is kept as it came.</source>
        <translation>محفوظ كما وصل.</translation>
    </message>
    <message>
        <source>It is kept, and is read in a moment.</source>
        <translation>محفوظ، وسيُقرأ بعد لحظة.</translation>
    </message>
    <message>
        <source>It put somebody into the queue.</source>
        <translation>أضاف شخصًا إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>It says nothing that wasn't known already, so nothing was changed.</source>
        <translation>لا يقول شيئًا جديدًا، لذا لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>It told something new of a call.</source>
        <translation>أخبر بجديد عن مكالمة.</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>فتح المكالمة</translation>
    </message>
    <message>
        <source>Open the callback</source>
        <translation>فتح معاودة الاتصال</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة مجددًا</translation>
    </message>
    <message>
        <source>Request as curl</source>
        <translation>الطلب بصيغة curl</translation>
    </message>
    <message>
        <source>Say once what its fields mean, and all like it are understood.</source>
        <translation>حدّد معنى حقوله مرة واحدة، فيُفهم كل ما يشبهه.</translation>
    </message>
    <message>
        <source>Teach this form…</source>
        <translation>تعليم هذه الصيغة…</translation>
    </message>
    <message>
        <source>The same as that of %1</source>
        <translation>مطابق لتسليم %1</translation>
    </message>
</context>
<context>
    <name>ringback::Desktop</name>
    <message>
        <source>A real one offers to open what it is about.</source>
        <translation>الإشعار الحقيقي يعرض فتح ما يتعلق به.</translation>
    </message>
    <message>
        <source>Call the number on the clipboard…</source>
        <translation>الاتصال بالرقم الذي في الحافظة…</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>Cut off since %1</source>
        <translation>منقطع منذ %1</translation>
    </message>
    <message>
        <source>Deliveries can't be stored: is the disk full?</source>
        <translation>لا يمكن تخزين التسليمات: هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. Ringback says it in its window.</source>
        <translation>لا شيء على سطح المكتب هذا يعرض الإشعارات. يخبر Ringback بذلك في نافذته.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Quit it from the tray's menu. Settings › Notifications changes this.</source>
        <translation>أنهِه من قائمة شريط النظام. يمكن تغيير ذلك من الإعدادات › الإشعارات.</translation>
    </message>
    <message>
        <source>Ringback keeps running in the tray</source>
        <translation>يبقى Ringback مشغّلًا في شريط النظام</translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <translation>لا يوجد رقم هاتف في الحافظة.</translation>
    </message>
    <message>
        <source>This is how Ringback tells you</source>
        <translation>هكذا يخبرك Ringback</translation>
    </message>
</context>
<context>
    <name>ringback::Destinations</name>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The destination needs a name, of at most 60 letters.</source>
        <translation>تحتاج الوجهة إلى اسم لا يزيد على 60 حرفًا.</translation>
    </message>
    <message>
        <source>There is no destination “%1”.</source>
        <translation>لا توجد وجهة «%1».</translation>
    </message>
    <message>
        <source>This isn't a web address. It has to start with https://.</source>
        <translation>هذا ليس عنوان ويب. يجب أن يبدأ بـ https://‎.</translation>
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
        <translation>ا&amp;حتفاظ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <source>&amp;Signing key</source>
        <translation>مفتاح ال&amp;توقيع</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Address and key are kept in the system keychain and not shown again.</source>
        <translation>يُحفظ العنوان والمفتاح في سلسلة مفاتيح النظام ولا يُعرضان مجددًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>Destinations and messages</source>
        <translation>الوجهات والرسائل</translation>
    </message>
    <message>
        <source>For example crm</source>
        <translation>مثلًا crm</translation>
    </message>
    <message>
        <source>It may be in our own network</source>
        <translation>يجوز أن تكون في شبكتنا الخاصة</translation>
    </message>
    <message>
        <source>Kept in the system keychain.</source>
        <translation>محفوظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Optional: signs the messages</source>
        <translation>اختياري: يوقّع الرسائل</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>إ&amp;رسال مجددًا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept for this session only.</source>
        <translation>لا توجد سلسلة مفاتيح هنا: يُحفظ لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>تُركت</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>tried again at %1</source>
        <translation>محاولة جديدة الساعة %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>تنتظر</translation>
    </message>
</context>
<context>
    <name>ringback::DetailArea</name>
    <message>
        <source>Choose a row to see everything about it.</source>
        <translation>اختر صفًا لترى كل شيء عنه.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لم يُحدد شيء</translation>
    </message>
</context>
<context>
    <name>ringback::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallCommands</name>
    <message>
        <source>Say --as do_not_call or --as something_else.</source>
        <translation>اذكر ‎--as do_not_call أو ‎--as something_else.</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallDialog</name>
    <message>
        <source>%1 is off the do-not-call list.</source>
        <translation>لم يعد %1 على قائمة عدم الاتصال.</translation>
    </message>
    <message>
        <source>%1 is on the do-not-call list.</source>
        <translation>%1 على قائمة عدم الاتصال.</translation>
    </message>
    <message>
        <source>%1 lines have no number; the first is line %2: %3</source>
        <translation>أسطر بلا رقم: %1؛ أولها السطر %2: %3</translation>
    </message>
    <message>
        <source>%1 numbers were entered, %2 were on the list already.</source>
        <translation>الأرقام المضافة: %1، وما كان على القائمة بالفعل: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>المعروض %1 من %2</translation>
    </message>
    <message>
        <source>%1 sentences may ask not to be called.</source>
        <translation>جمل قد تطلب عدم الاتصال: %1.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>اتخاذ &amp;قرار…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>ال&amp;رقم</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;Take off the list…</source>
        <translation>ال&amp;شطب من القائمة…</translation>
    </message>
    <message>
        <source>A callback that waits for the number is skipped.</source>
        <translation>تُتخطى معاودة الاتصال التي تنتظر هذا الرقم.</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>عدم الاتصال</translation>
    </message>
    <message>
        <source>Do-not-call list</source>
        <translation>قائمة عدم الاتصال</translation>
    </message>
    <message>
        <source>Export the do-not-call list</source>
        <translation>تصدير قائمة عدم الاتصال</translation>
    </message>
    <message>
        <source>From then on this number can be called again. Who took it off the list, and why, is kept.</source>
        <translation>من ذلك الحين يمكن الاتصال بهذا الرقم مجددًا. ويُحتفظ بمن شطبه ولماذا.</translation>
    </message>
    <message>
        <source>Import the do-not-call list</source>
        <translation>استيراد قائمة عدم الاتصال</translation>
    </message>
    <message>
        <source>It holds at once</source>
        <translation>يسري فورًا</translation>
    </message>
    <message>
        <source>No entry has these words or digits.</source>
        <translation>لا شيء على القائمة فيه هذه الكلمات أو الأرقام.</translation>
    </message>
    <message>
        <source>Nobody is on the list</source>
        <translation>لا أحد على القائمة</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>One person may have asked not to be called.</source>
        <translation>ربما طلب شخص واحد عدم الاتصال به.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Search number, name or reason</source>
        <translation>البحث عن رقم أو اسم أو سبب</translation>
    </message>
    <message>
        <source>Search the do-not-call list</source>
        <translation>البحث في قائمة عدم الاتصال</translation>
    </message>
    <message>
        <source>Tables and vCards (%1)</source>
        <translation>الجداول وبطاقات vCard (%1)</translation>
    </message>
    <message>
        <source>Take %1 off the do-not-call list?</source>
        <translation>شطب %1 من قائمة عدم الاتصال؟</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>الشطب من القائمة</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>كُتبت القائمة إلى %1.</translation>
    </message>
    <message>
        <source>Which number shall nobody call?</source>
        <translation>أي رقم يجب ألا يتصل به أحد؟</translation>
    </message>
    <message>
        <source>Who asks not to be called is entered here, by you or from a call.</source>
        <translation>يُضاف هنا من يطلب عدم الاتصال به، تضيفه أنت أو يأتي من مكالمة.</translation>
    </message>
    <message>
        <source>e.g. asked by e-mail to be called again</source>
        <translation>مثلًا: طلب بالبريد الإلكتروني الاتصال به مجددًا</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallFile</name>
    <message>
        <source>There are no phone numbers in this file.</source>
        <translation>لا توجد أرقام هواتف في هذا الملف.</translation>
    </message>
    <message>
        <source>There is no phone number in it.</source>
        <translation>لا يوجد فيه رقم هاتف.</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallKeeper</name>
    <message>
        <source>Do not call</source>
        <translation>عدم الاتصال</translation>
    </message>
    <message>
        <source>To take a number off the do-not-call list, say why: the reason is kept.</source>
        <translation>لشطب رقم من قائمة عدم الاتصال، اذكر السبب: يُحتفظ به.</translation>
    </message>
</context>
<context>
    <name>ringback::DurationText</name>
    <message>
        <source>%1h %2m</source>
        <comment>hours and minutes</comment>
        <translation>%L1 س %2 د</translation>
    </message>
    <message>
        <source>%1m %2s</source>
        <comment>minutes and seconds</comment>
        <translation>%L1 د %2 ث</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>قبل %Ln ث</numerusform>
            <numerusform>قبل %Ln ث</numerusform>
            <numerusform>قبل %Ln ث</numerusform>
            <numerusform>قبل %Ln ث</numerusform>
            <numerusform>قبل %Ln ث</numerusform>
            <numerusform>قبل %Ln ث</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>ringback::Engine</name>
    <message numerus="yes">
        <source>%n call(s) were planned when Ringback stopped. Nothing was sent: call again if still wanted.</source>
        <translation>
            <numerusform>لم تكن هناك مكالمات مخطط لها (%Ln) عند توقف Ringback.</numerusform>
            <numerusform>كانت مكالمة واحدة مخططًا لها عند توقف Ringback. لم يُرسل شيء: اتصل مجددًا إن كان ذلك مطلوبًا.</numerusform>
            <numerusform>كانت مكالمتان مخططًا لهما عند توقف Ringback. لم يُرسل شيء: اتصل مجددًا إن كان ذلك مطلوبًا.</numerusform>
            <numerusform>كانت %Ln مكالمات مخططًا لها عند توقف Ringback. لم يُرسل شيء: اتصل مجددًا إن كان ذلك مطلوبًا.</numerusform>
            <numerusform>كانت %Ln مكالمة مخططًا لها عند توقف Ringback. لم يُرسل شيء: اتصل مجددًا إن كان ذلك مطلوبًا.</numerusform>
            <numerusform>كانت %Ln مكالمة مخططًا لها عند توقف Ringback. لم يُرسل شيء: اتصل مجددًا إن كان ذلك مطلوبًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) were not sent in time. Look at them in Reminders.</source>
        <translation>
            <numerusform>تذكيرات لم تُرسل في وقتها: %Ln. اطّلع عليها في «التذكيرات».</numerusform>
            <numerusform>تذكيرات لم تُرسل في وقتها: %Ln. اطّلع عليها في «التذكيرات».</numerusform>
            <numerusform>تذكيرات لم تُرسل في وقتها: %Ln. اطّلع عليها في «التذكيرات».</numerusform>
            <numerusform>تذكيرات لم تُرسل في وقتها: %Ln. اطّلع عليها في «التذكيرات».</numerusform>
            <numerusform>تذكيرات لم تُرسل في وقتها: %Ln. اطّلع عليها في «التذكيرات».</numerusform>
            <numerusform>تذكيرات لم تُرسل في وقتها: %Ln. اطّلع عليها في «التذكيرات».</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the credentials to test with this address.</source>
        <translation>أدخل بيانات الاعتماد المراد اختبارها مع هذا العنوان.</translation>
    </message>
    <message>
        <source>The contact is saved here, but not yet at Thoughtly. %1</source>
        <translation>حُفظت جهة الاتصال هنا، ولكن ليس في Thoughtly بعد. %1</translation>
    </message>
    <message>
        <source>There are no Thoughtly credentials yet.</source>
        <translation>لا توجد بيانات اعتماد Thoughtly بعد.</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept for this session only.</source>
        <translation>لا توجد سلسلة مفاتيح هنا: يُحفظ لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>There is no such rule.</source>
        <translation>لا توجد قاعدة كهذه.</translation>
    </message>
</context>
<context>
    <name>ringback::EvidenceView</name>
    <message>
        <source>voice agent</source>
        <translation>وكيل صوتي</translation>
    </message>
</context>
<context>
    <name>ringback::ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;تنسيق</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;ماذا</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV، لجداول البيانات</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON، للبرامج</translation>
    </message>
    <message>
        <source>The file is readable by you only. It holds personal data: take care where it goes.</source>
        <translation>أنت وحدك تستطيع قراءة الملف. فيه بيانات شخصية: انتبه إلى أين يذهب.</translation>
    </message>
</context>
<context>
    <name>ringback::Exporter</name>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>أُلغي التصدير. لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>ringback::Facts</name>
    <message>
        <source>The message isn't valid JSON: line %1, %2.</source>
        <translation>الرسالة ليست JSON صالحًا: السطر %1، %2.</translation>
    </message>
    <message>
        <source>The message must be a JSON object: {…}.</source>
        <translation>يجب أن تكون الرسالة كائن JSON:‏ {…}.</translation>
    </message>
</context>
<context>
    <name>ringback::FileActions</name>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>كُتب %1 صف إلى %2.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>كل المكالمات</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>كل جهات الاتصال</translation>
    </message>
    <message>
        <source>Another export is under way. Wait for its end, or stop it.</source>
        <translation>هناك تصدير آخر جارٍ. انتظر نهايته أو أوقفه.</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>تصدير المكالمات</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>تصدير جهات الاتصال</translation>
    </message>
    <message>
        <source>Export what the table shows…</source>
        <translation>تصدير ما يعرضه الجدول…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>الاستيراد والتصدير</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>استيراد جهات الاتصال…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>إيقاف التصدير</translation>
    </message>
    <message numerus="yes">
        <source>The selected rows (%n)</source>
        <translation>
            <numerusform>الصفوف المحددة (%Ln)</numerusform>
            <numerusform>الصفوف المحددة (%Ln)</numerusform>
            <numerusform>الصفوف المحددة (%Ln)</numerusform>
            <numerusform>الصفوف المحددة (%Ln)</numerusform>
            <numerusform>الصفوف المحددة (%Ln)</numerusform>
            <numerusform>الصفوف المحددة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation>ما يعرضه المرشّح</translation>
    </message>
    <message>
        <source>What the search shows: “%1”</source>
        <translation>ما يعرضه البحث: «%1»</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 rows</source>
        <translation>الكتابة: %1 من %2 صف</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>تجري الكتابة…</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>ringback::FileCommands</name>
    <message>
        <source>%1 of %2 rows, %3 a second, %4 s left</source>
        <translation>%1 من %2 صف، %3 في الثانية، بقيت %4 ث</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>أُلغي الاستيراد.</translation>
    </message>
</context>
<context>
    <name>ringback::Files</name>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>لا يمكن قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>لا يمكن كتابة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder: choose a file in it.</source>
        <translation>%1 مجلد: اختر ملفًا فيه.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it.</source>
        <translation>%1 مجلد: سمِّ ملفًا فيه.</translation>
    </message>
    <message>
        <source>%1 is a workbook or an archive. Save it as CSV and import that.</source>
        <translation>%1 مصنف أو أرشيف. احفظه بصيغة CSV واستورد ذلك.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 فارغ.</translation>
    </message>
    <message>
        <source>%1 is not a text file: CSV or vCard can be imported.</source>
        <translation>%1 ليس ملفًا نصيًا: يمكن استيراد CSV أو vCard.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>فُتحت هنا علامة اقتباس لا تُغلق أبدًا.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written.</source>
        <translation>القرص ممتلئ: لم يُكتب %1.</translation>
    </message>
    <message>
        <source>The file can't be read on: %1.</source>
        <translation>تعذّرت متابعة قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation>هذه البطاقة بلا نهاية.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>العمود %1</translation>
    </message>
</context>
<context>
    <name>ringback::FilterBar</name>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;مسح المرشّح</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>Drop the filter %1: %2</source>
        <translation>إزالة المرشّح %1: %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
</context>
<context>
    <name>ringback::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>البحث في النص</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>التالي (Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>السابق (Shift+Enter)</translation>
    </message>
</context>
<context>
    <name>ringback::Forget</name>
    <message>
        <source>A call to this person is unconfirmed: it may have rung. Say first whether it did, then the person can be forgotten.</source>
        <translation>هناك مكالمة غير مؤكدة إلى هذا الشخص: ربما رنّ الهاتف. قل أولًا هل رنّ، ثم يمكن نسيان الشخص.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>تم النسيان.</translation>
    </message>
    <message>
        <source>This person is being called by another seat: wait until the call has ended.</source>
        <translation>يتصل مقعد آخر بهذا الشخص: انتظر حتى تنتهي المكالمة.</translation>
    </message>
    <message>
        <source>This person is being called: wait until the call has ended.</source>
        <translation>يجري الاتصال بهذا الشخص: انتظر حتى تنتهي المكالمة.</translation>
    </message>
    <message>
        <source>Without its key nobody can be forgotten.</source>
        <translation>من دون مفتاحه لا يمكن نسيان أحد.</translation>
    </message>
</context>
<context>
    <name>ringback::ForgetCommand</name>
    <message>
        <source>The database's log still holds traces: another program reads the database. They go as soon as it doesn't.</source>
        <translation>ما زالت في سجل قاعدة البيانات آثار: يقرؤها برنامج آخر. تزول حالما يكفّ عن ذلك.</translation>
    </message>
    <message>
        <source>Thoughtly can't be reached: its id of the contact is kept until it has deleted them.</source>
        <translation>تعذّر الوصول إلى Thoughtly: يُحتفظ بمعرّف جهة الاتصال لديه إلى أن يحذفها.</translation>
    </message>
</context>
<context>
    <name>ringback::ForgetDialog</name>
    <message numerus="yes">
        <source>%n call(s) with their transcripts</source>
        <translation>
            <numerusform>لا مكالمات (%Ln)</numerusform>
            <numerusform>مكالمة واحدة مع نصها</numerusform>
            <numerusform>مكالمتان مع نصيهما</numerusform>
            <numerusform>%Ln مكالمات مع نصوصها</numerusform>
            <numerusform>%Ln مكالمة مع نصوصها</numerusform>
            <numerusform>%Ln مكالمة مع نصوصها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>لا معاودات اتصال (%Ln)</numerusform>
            <numerusform>معاودة اتصال واحدة</numerusform>
            <numerusform>معاودتا اتصال</numerusform>
            <numerusform>%Ln معاودات اتصال</numerusform>
            <numerusform>%Ln معاودة اتصال</numerusform>
            <numerusform>%Ln معاودة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the contact at &amp;Thoughtly, too</source>
        <translation>حذف جهة الاتصال من &amp;Thoughtly أيضًا</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>نسيان %1؟</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>النسيان نهائيًا</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>يجري النسيان…</translation>
    </message>
    <message>
        <source>Last traces in the database's log go as soon as no other program reads it.</source>
        <translation>تزول آخر الآثار في سجل قاعدة البيانات حالما لا يقرؤها برنامج آخر.</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>يجري حصر ما هو موجود…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The do-not-call stays in force.</source>
        <translation>يبقى عدم الاتصال نافذًا.</translation>
    </message>
    <message>
        <source>The person is forgotten.</source>
        <translation>تم نسيان الشخص.</translation>
    </message>
    <message>
        <source>This goes for good, and can’t be undone: %1.</source>
        <translation>يزول هذا نهائيًا ولا يمكن التراجع عنه: %1.</translation>
    </message>
    <message>
        <source>Thoughtly can't be reached: its id is kept until it has deleted the contact.</source>
        <translation>تعذّر الوصول إلى Thoughtly: يُحتفظ بالمعرّف لديه إلى أن يحذف جهة الاتصال.</translation>
    </message>
    <message>
        <source>Thoughtly didn't delete them: %1</source>
        <translation>لم يحذف Thoughtly هذا الشخص: %1</translation>
    </message>
    <message>
        <source>Thoughtly didn't know them.</source>
        <translation>لم يكن Thoughtly يعرف هذا الشخص.</translation>
    </message>
    <message>
        <source>To confirm, type the &amp;last %1 digits of the number</source>
        <translation>للتأكيد، اكتب آ&amp;خر %1 من أرقام الهاتف</translation>
    </message>
    <message>
        <source>What stays is a code made from the number with a secret key. It tells nothing by itself, but keeps a do-not-call in force, and keeps outcomes and requests that still arrive from bringing the person back. Whoever adds the number by hand brings it back.</source>
        <translation>ما يبقى هو رمز مصنوع من الرقم بمفتاح سري. لا يدل على شيء وحده، لكنه يُبقي عدم الاتصال نافذًا، ويمنع النتائج والطلبات التي تصل لاحقًا من إعادة الشخص. ومن يضيف الرقم يدويًا يعيده.</translation>
    </message>
    <message>
        <source>every mention elsewhere, in logs too</source>
        <translation>كل ذكر في أي مكان آخر، وفي السجلات أيضًا</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>what %n delivery(s) said</source>
        <translation>
            <numerusform>لا محتوى تسليمات (%Ln)</numerusform>
            <numerusform>محتوى تسليمة واحدة</numerusform>
            <numerusform>محتوى تسليمتين</numerusform>
            <numerusform>محتوى %Ln تسليمات</numerusform>
            <numerusform>محتوى %Ln تسليمة</numerusform>
            <numerusform>محتوى %Ln تسليمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::ForgetKey</name>
    <message>
        <source>The key can't be written to %1.</source>
        <translation>لا يمكن كتابة المفتاح إلى %1.</translation>
    </message>
    <message>
        <source>The key in %1 can't be read.</source>
        <translation>لا يمكن قراءة المفتاح في %1.</translation>
    </message>
</context>
<context>
    <name>ringback::Forgetting</name>
    <message>
        <source>Not everything of a forgotten person is gone yet; Ringback tries again at its next start. %1</source>
        <translation>لم يزُل بعد كل ما يخص شخصًا تم نسيانه؛ سيحاول Ringback مجددًا عند تشغيله التالي. %1</translation>
    </message>
    <message>
        <source>Nothing was forgotten, for Thoughtly couldn't be asked whether it knows this number. %1</source>
        <translation>لم يُنسَ شيء، إذ تعذّر سؤال Thoughtly هل يعرف هذا الرقم. %1</translation>
    </message>
    <message>
        <source>The key to who was forgotten is gone from the keychain. If one of them asked not to be called, Ringback can't tell any more.</source>
        <translation>اختفى من سلسلة المفاتيح مفتاح من تم نسيانهم. وإن كان أحدهم قد طلب عدم الاتصال به، فلم يعد Ringback قادرًا على معرفة ذلك.</translation>
    </message>
    <message>
        <source>The last traces of the forgotten person are gone.</source>
        <translation>زالت آخر آثار الشخص المنسي.</translation>
    </message>
    <message>
        <source>Thoughtly didn't delete a contact that was forgotten here: delete it there by hand. %1</source>
        <translation>لم يحذف Thoughtly جهة اتصال نُسيت هنا: احذفها هناك يدويًا. %1</translation>
    </message>
</context>
<context>
    <name>ringback::HandOverClient</name>
    <message>
        <source>The running Ringback ended before it answered.</source>
        <translation>انتهى Ringback المشغَّل قبل أن يجيب.</translation>
    </message>
    <message>
        <source>The running Ringback ended before it answered: it isn't known whether the phone rang.</source>
        <translation>انتهى Ringback المشغَّل قبل أن يجيب: لا يُعرف هل رنّ الهاتف.</translation>
    </message>
</context>
<context>
    <name>ringback::HealthChecks</name>
    <message>
        <source>%1 are free.</source>
        <translation>المساحة الخالية %1.</translation>
    </message>
    <message>
        <source>A probe through the public URL came back: webhooks arrive.</source>
        <translation>عاد مسبار عبر العنوان العام: تصل الويب هوك.</translation>
    </message>
    <message>
        <source>Deliveries can't be stored right now.</source>
        <translation>لا يمكن تخزين التسليمات الآن.</translation>
    </message>
    <message>
        <source>No outcome is known to be missing.</source>
        <translation>لا يُعرف أن نتيجة ناقصة.</translation>
    </message>
    <message>
        <source>Not needed: the credentials come from the environment.</source>
        <translation>لا حاجة: بيانات الاعتماد من بيئة النظام.</translation>
    </message>
    <message>
        <source>Only %1 are free: make room.</source>
        <translation>المساحة الخالية %1 فقط: أفسح مجالًا.</translation>
    </message>
    <message>
        <source>Practice mode needs no keychain.</source>
        <translation>لا يحتاج وضع التدريب إلى سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>The clock shows %1, which is before what was written down already.</source>
        <translation>تُظهر الساعة %1، وهو قبل ما سُجّل بالفعل.</translation>
    </message>
    <message>
        <source>The clock shows %1.</source>
        <translation>تُظهر الساعة %1.</translation>
    </message>
    <message>
        <source>The data directory %1 can't be written.</source>
        <translation>لا يمكن الكتابة في مجلد البيانات %1.</translation>
    </message>
    <message>
        <source>The database is damaged; restore it from a backup.</source>
        <translation>قاعدة البيانات تالفة؛ استعدها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>قاعدة البيانات سليمة.</translation>
    </message>
    <message>
        <source>The listener is not running.</source>
        <translation>خدمة الاستقبال لا تعمل.</translation>
    </message>
    <message>
        <source>The listener takes deliveries at %1.</source>
        <translation>تستقبل خدمة الاستقبال التسليمات على %1.</translation>
    </message>
    <message>
        <source>There is no public URL: Ringback asks Thoughtly for outcomes instead.</source>
        <translation>لا يوجد عنوان عام: يسأل Ringback خدمة Thoughtly عن النتائج بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Thoughtly accepts the credentials of %1.</source>
        <translation>يقبل Thoughtly بيانات اعتماد %1.</translation>
    </message>
    <message>
        <source>Thoughtly accepts the credentials.</source>
        <translation>يقبل Thoughtly بيانات الاعتماد.</translation>
    </message>
</context>
<context>
    <name>ringback::HeatMap</name>
    <message>
        <source>%1, %2</source>
        <comment>sentence, share</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, hour</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered</source>
        <comment>when, answered, all</comment>
        <translation>%1: أُجيب على %2 من %3</translation>
    </message>
    <message>
        <source>%1: no calls</source>
        <translation>%1: لا مكالمات</translation>
    </message>
</context>
<context>
    <name>ringback::Import</name>
    <message>
        <source>Left over: %1</source>
        <translation>متروك: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>No column of this file holds phone numbers. Say which one does.</source>
        <translation>لا عمود في هذا الملف يحتوي على أرقام هواتف. حدد أيها هو.</translation>
    </message>
    <message>
        <source>Other reasons.</source>
        <translation>أسباب أخرى.</translation>
    </message>
</context>
<context>
    <name>ringback::ImportColumns</name>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Consent basis</source>
        <translation>أساس الموافقة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Id at Thoughtly</source>
        <translation>المعرّف في Thoughtly</translation>
    </message>
    <message>
        <source>Keep under its title</source>
        <translation>الاحتفاظ به تحت عنوانه</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Several attributes (JSON)</source>
        <translation>عدة خصائص (JSON)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The column “%1” is taken for</source>
        <translation>يُعدّ العمود «%1»</translation>
    </message>
    <message>
        <source>Time of the consent</source>
        <translation>وقت الموافقة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>وقت التحديث</translation>
    </message>
    <message>
        <source>What each column is taken for</source>
        <translation>ما يُعدّ كل عمود</translation>
    </message>
    <message>
        <source>Where the consent was given</source>
        <translation>مصدر الموافقة</translation>
    </message>
</context>
<context>
    <name>ringback::ImportDialog</name>
    <message>
        <source>&amp;Country of numbers without +</source>
        <translation>&amp;بلد الأرقام التي بلا +</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>&amp;Open the refused rows</source>
        <translation>&amp;فتح الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>ال&amp;تراجع عن هذا الاستيراد</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات (%1)</translation>
    </message>
    <message>
        <source>C&amp;heck the whole file</source>
        <translation>&amp;فحص الملف كله</translation>
    </message>
    <message>
        <source>CSV or vCard; it can be dropped here, too.</source>
        <translation>CSV أو vCard؛ ويمكن إسقاطه هنا أيضًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel and take &amp;back</source>
        <translation>إلغاء والت&amp;راجع</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>يجري الإلغاء…</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار &amp;ملف…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Fill only what is empty</source>
        <translation>ملء الفارغ فقط</translation>
    </message>
    <message>
        <source>How much of the file is done</source>
        <translation>كم أُنجز من الملف</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات الاتصال</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>يجري الاستيراد…</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>تركهم كما هم</translation>
    </message>
    <message>
        <source>People who are here &amp;already</source>
        <translation>الأشخاص الموجودون هنا بال&amp;فعل</translation>
    </message>
    <message>
        <source>Put new people into the &amp;queue, as leads</source>
        <translation>ضع الأشخاص الجدد في &amp;القائمة كعملاء محتملين</translation>
    </message>
    <message>
        <source>Reading and checking the file. Nothing is written.</source>
        <translation>يُقرأ الملف ويُفحص. لا يُكتب شيء.</translation>
    </message>
    <message>
        <source>Stop and &amp;keep what is in</source>
        <translation>إيقاف والا&amp;حتفاظ بما دخل</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>Tables and vCards (%1)</source>
        <translation>الجداول وبطاقات vCard (%1)</translation>
    </message>
    <message>
        <source>Take what the file says</source>
        <translation>أخذ ما يقوله الملف</translation>
    </message>
    <message>
        <source>Taking back what was imported…</source>
        <translation>يجري التراجع عما استُورد…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>يجري التراجع…</translation>
    </message>
    <message>
        <source>The first row holds &amp;titles</source>
        <translation>الصف الأول يحوي ال&amp;عناوين</translation>
    </message>
    <message>
        <source>Why they may be called, if a row does not &amp;say</source>
        <translation>سبب جواز الاتصال بهم إن لم يذكره ال&amp;صف</translation>
    </message>
</context>
<context>
    <name>ringback::ImportPreviewTable</name>
    <message>
        <source>Changes nothing: %1 is here already</source>
        <translation>لا يغيّر شيئًا: %1 موجود هنا بالفعل</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Fills what is empty of %1</source>
        <translation>يملأ الفارغ من %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Merged with a row above: the same number</source>
        <translation>دُمج مع صف أعلاه: الرقم نفسه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>The first rows, as they would be imported</source>
        <translation>الصفوف الأولى كما ستُستورد</translation>
    </message>
    <message>
        <source>Updates %1</source>
        <translation>يحدّث %1</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما سيصير إليه</translation>
    </message>
</context>
<context>
    <name>ringback::ImportRun</name>
    <message>
        <source>New lead</source>
        <translation>عميل محتمل جديد</translation>
    </message>
</context>
<context>
    <name>ringback::ImportUndo</name>
    <message>
        <source>The import was taken back.</source>
        <translation>أُلغي الاستيراد.</translation>
    </message>
</context>
<context>
    <name>ringback::ImportWords</name>
    <message numerus="yes">
        <source>%1 can be imported</source>
        <translation>
            <numerusform>يمكن استيراد: %1</numerusform>
            <numerusform>يمكن استيراد: %1</numerusform>
            <numerusform>يمكن استيراد: %1</numerusform>
            <numerusform>يمكن استيراد: %1</numerusform>
            <numerusform>يمكن استيراد: %1</numerusform>
            <numerusform>يمكن استيراد: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>تغيّر: %1</numerusform>
            <numerusform>تغيّر: %1</numerusform>
            <numerusform>تغيّر: %1</numerusform>
            <numerusform>تغيّر: %1</numerusform>
            <numerusform>تغيّر: %1</numerusform>
            <numerusform>تغيّر: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contacts stay: somebody changed them meanwhile.</source>
        <translation>
            <numerusform>جهات اتصال باقية لأن أحدًا غيّرها في هذه الأثناء: %1.</numerusform>
            <numerusform>جهات اتصال باقية لأن أحدًا غيّرها في هذه الأثناء: %1.</numerusform>
            <numerusform>جهات اتصال باقية لأن أحدًا غيّرها في هذه الأثناء: %1.</numerusform>
            <numerusform>جهات اتصال باقية لأن أحدًا غيّرها في هذه الأثناء: %1.</numerusform>
            <numerusform>جهات اتصال باقية لأن أحدًا غيّرها في هذه الأثناء: %1.</numerusform>
            <numerusform>جهات اتصال باقية لأن أحدًا غيّرها في هذه الأثناء: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 merged</source>
        <translation>
            <numerusform>مدموج: %1</numerusform>
            <numerusform>مدموج: %1</numerusform>
            <numerusform>مدموج: %1</numerusform>
            <numerusform>مدموج: %1</numerusform>
            <numerusform>مدموج: %1</numerusform>
            <numerusform>مدموج: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>جديد: %1</numerusform>
            <numerusform>جديد: %1</numerusform>
            <numerusform>جديد: %1</numerusform>
            <numerusform>جديد: %1</numerusform>
            <numerusform>جديد: %1</numerusform>
            <numerusform>جديد: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 من %2 صف</translation>
    </message>
    <message>
        <source>%1 of about %2 rows</source>
        <translation>%1 من نحو %2 صف</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows a second</source>
        <translation>
            <numerusform>%1 صف في الثانية</numerusform>
            <numerusform>%1 صف في الثانية</numerusform>
            <numerusform>%1 صف في الثانية</numerusform>
            <numerusform>%1 صف في الثانية</numerusform>
            <numerusform>%1 صف في الثانية</numerusform>
            <numerusform>%1 صف في الثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wait in the queue.</source>
        <translation>
            <numerusform>لا أحد ينتظر في القائمة (%1).</numerusform>
            <numerusform>ينتظر شخص واحد (%1) في القائمة.</numerusform>
            <numerusform>ينتظر شخصان (%1) في القائمة.</numerusform>
            <numerusform>ينتظر %1 أشخاص في القائمة.</numerusform>
            <numerusform>ينتظر %1 شخصًا في القائمة.</numerusform>
            <numerusform>ينتظر %1 شخص في القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were here already</source>
        <translation>
            <numerusform>موجود هنا من قبل: %1</numerusform>
            <numerusform>موجود هنا من قبل: %1</numerusform>
            <numerusform>موجود هنا من قبل: %1</numerusform>
            <numerusform>موجود هنا من قبل: %1</numerusform>
            <numerusform>موجود هنا من قبل: %1</numerusform>
            <numerusform>موجود هنا من قبل: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>استُورد: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %1 rows: </source>
        <translation>
            <numerusform>من أول %1 صف: </numerusform>
            <numerusform>من أول %1 صف: </numerusform>
            <numerusform>من أول %1 صف: </numerusform>
            <numerusform>من أول %1 صف: </numerusform>
            <numerusform>من أول %1 صف: </numerusform>
            <numerusform>من أول %1 صف: </numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end: %1.</source>
        <translation>أُوقف قبل النهاية: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file has about %1 rows. Nothing is written yet.</source>
        <translation>
            <numerusform>في الملف نحو %1 صف. لم يُكتب شيء بعد.</numerusform>
            <numerusform>في الملف نحو %1 صف. لم يُكتب شيء بعد.</numerusform>
            <numerusform>في الملف نحو %1 صف. لم يُكتب شيء بعد.</numerusform>
            <numerusform>في الملف نحو %1 صف. لم يُكتب شيء بعد.</numerusform>
            <numerusform>في الملف نحو %1 صف. لم يُكتب شيء بعد.</numerusform>
            <numerusform>في الملف نحو %1 صف. لم يُكتب شيء بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled and taken back.</source>
        <translation>أُلغي الاستيراد وتم التراجع عنه.</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %1 contacts are gone, or as they were before.</source>
        <translation>
            <numerusform>تم التراجع عن الاستيراد: جهات الاتصال التي زالت أو عادت كما كانت: %1.</numerusform>
            <numerusform>تم التراجع عن الاستيراد: جهات الاتصال التي زالت أو عادت كما كانت: %1.</numerusform>
            <numerusform>تم التراجع عن الاستيراد: جهات الاتصال التي زالت أو عادت كما كانت: %1.</numerusform>
            <numerusform>تم التراجع عن الاستيراد: جهات الاتصال التي زالت أو عادت كما كانت: %1.</numerusform>
            <numerusform>تم التراجع عن الاستيراد: جهات الاتصال التي زالت أو عادت كما كانت: %1.</numerusform>
            <numerusform>تم التراجع عن الاستيراد: جهات الاتصال التي زالت أو عادت كما كانت: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The refused rows are in %1, each with its reason. Mend them there and import that file.</source>
        <translation>الصفوف المرفوضة في %1، كلٌّ مع سببه. أصلحها هناك واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>The refused rows could not be written: %1</source>
        <translation>تعذّرت كتابة الصفوف المرفوضة: %1</translation>
    </message>
    <message>
        <source>The whole file: %1 · %2. Nothing is written yet.</source>
        <translation>الملف كله: %1 · %2. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>The whole file: %1. Nothing is written yet.</source>
        <translation>الملف كله: %1. لم يُكتب شيء بعد.</translation>
    </message>
</context>
<context>
    <name>ringback::Importer</name>
    <message>
        <source>Another import is under way. Wait for its end, or cancel it.</source>
        <translation>هناك استيراد آخر جارٍ. انتظر نهايته أو ألغه.</translation>
    </message>
    <message>
        <source>The import of %1 was cut off and can't be taken back now. %2</source>
        <translation>قُطع استيراد %1 ولا يمكن التراجع عنه الآن. %2</translation>
    </message>
    <message>
        <source>The import of %1 was cut off, so it was taken back. Import it again.</source>
        <translation>قُطع استيراد %1، لذلك تم التراجع عنه. استورده مجددًا.</translation>
    </message>
    <message>
        <source>There is no such import.</source>
        <translation>لا يوجد استيراد كهذا.</translation>
    </message>
</context>
<context>
    <name>ringback::InsightExport</name>
    <message>
        <source>Export insights</source>
        <translation>تصدير الإحصاءات</translation>
    </message>
    <message>
        <source>insights</source>
        <comment>file name</comment>
        <translation>الإحصاءات</translation>
    </message>
</context>
<context>
    <name>ringback::InsightTile</name>
    <message>
        <source>%1 a day</source>
        <comment>calls</comment>
        <translation>%1 في اليوم</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>المتأخر: %1</translation>
    </message>
    <message>
        <source>Answer rate</source>
        <translation>معدل الإجابة</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>كما من قبل: %1</translation>
    </message>
    <message>
        <source>Better: was %1</source>
        <translation>أفضل: كان %1</translation>
    </message>
    <message>
        <source>Callbacks open</source>
        <translation>معاودات الاتصال المفتوحة</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Down from %1</source>
        <translation>انخفض من %1</translation>
    </message>
    <message>
        <source>Median talk time</source>
        <translation>وسيط مدة الحديث</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>وسيط الانتظار</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>None overdue</source>
        <translation>لا شيء متأخر</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>لا شيء للمقارنة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تم الحل</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>Target %1 met</source>
        <translation>تحقق الهدف %1</translation>
    </message>
    <message>
        <source>Target %1 missed</source>
        <translation>لم يتحقق الهدف %1</translation>
    </message>
    <message>
        <source>Up from %1</source>
        <translation>ارتفع من %1</translation>
    </message>
    <message>
        <source>Worse: was %1</source>
        <translation>أسوأ: كان %1</translation>
    </message>
</context>
<context>
    <name>ringback::Insights</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, date</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عليها</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No answer or busy</source>
        <translation>لا إجابة أو مشغول</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>لم تُذكر</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>لم تُجرَ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تم الحل</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>مدة الحديث</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>محوَّلة</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>الوكيل الصوتي</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>بريد صوتي</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
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
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Drawing (SVG)…</source>
        <translation>&amp;رسم (SVG)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>&amp;أرقام (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;صورة (PNG)…</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>يجري الجمع…</translation>
    </message>
    <message>
        <source>All voice agents</source>
        <translation>كل الوكلاء الصوتيين</translation>
    </message>
    <message>
        <source>Choose another period, or all voice agents.</source>
        <translation>اختر فترة أخرى، أو كل الوكلاء الصوتيين.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>من – إلى</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>No calls in this period</source>
        <translation>لا مكالمات في هذه الفترة</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>لا أرقام بعد</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Show 90 days</source>
        <translation>عرض 90 يومًا</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>الأهداف…</translation>
    </message>
    <message>
        <source>The calls of the period are being read.</source>
        <translation>تُقرأ مكالمات الفترة.</translation>
    </message>
    <message>
        <source>The figures can’t be read</source>
        <translation>لا يمكن قراءة الأرقام</translation>
    </message>
    <message>
        <source>They appear here as soon as the first call has left.</source>
        <translation>تظهر هنا حالما تنطلق أول مكالمة.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>الوكيل الصوتي</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>لوحة العرض</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب إلى %1.</translation>
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
            <numerusform>%1: لا مكالمات (%Ln)</numerusform>
            <numerusform>%1: مكالمة واحدة</numerusform>
            <numerusform>%1: مكالمتان</numerusform>
            <numerusform>%1: %Ln مكالمات</numerusform>
            <numerusform>%1: %Ln مكالمة</numerusform>
            <numerusform>%1: %Ln مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: talk %2, wait %3</source>
        <comment>when, durations</comment>
        <translation>%1: الحديث %2، الانتظار %3</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>كل البقية</translation>
    </message>
    <message>
        <source>Answered, by hour and weekday</source>
        <translation>الإجابات بحسب الساعة ويوم الأسبوع</translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>المكالمات عبر الزمن</translation>
    </message>
    <message>
        <source>Counts as resolved</source>
        <translation>تُحسب محلولة</translation>
    </message>
    <message>
        <source>How calls ended</source>
        <translation>كيف انتهت المكالمات</translation>
    </message>
    <message>
        <source>No calls in this period.</source>
        <translation>لا مكالمات في هذه الفترة.</translation>
    </message>
    <message>
        <source>Nobody has answered in this period.</source>
        <translation>لم يُجب أحد في هذه الفترة.</translation>
    </message>
    <message>
        <source>Nobody has talked or waited in this period.</source>
        <translation>لم يتحدث أحد ولم ينتظر في هذه الفترة.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>لا تُحسب</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>مدة الحديث</translation>
    </message>
    <message>
        <source>Talk time and wait</source>
        <translation>مدة الحديث والانتظار</translation>
    </message>
    <message>
        <source>There are too few calls in this period to tell.</source>
        <translation>المكالمات في هذه الفترة أقل من أن تدل على شيء.</translation>
    </message>
    <message>
        <source>Voice agents</source>
        <translation>الوكلاء الصوتيون</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>باليوم</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>بالساعة</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>بالشهر</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>بالأسبوع</translation>
    </message>
    <message>
        <source>in %, stronger is more; fewer than %1 calls are left blank</source>
        <translation>بالنسبة المئوية %، والأقوى أكثر؛ ويُترك فارغًا ما قلّ عن %1 مكالمة</translation>
    </message>
    <message>
        <source>medians</source>
        <translation>القيم الوسيطة</translation>
    </message>
    <message>
        <source>medians and shares of each</source>
        <translation>القيم الوسيطة والنسب لكل منهم</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln answered call(s)</source>
        <translation>
            <numerusform>من %Ln مكالمة مُجابة</numerusform>
            <numerusform>من مكالمة مُجابة واحدة</numerusform>
            <numerusform>من مكالمتين مُجابتين</numerusform>
            <numerusform>من %Ln مكالمات مُجابة</numerusform>
            <numerusform>من %Ln مكالمة مُجابة</numerusform>
            <numerusform>من %Ln مكالمة مُجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>those never placed too</source>
        <translation>وما لم يُجرَ منها أيضًا</translation>
    </message>
</context>
<context>
    <name>ringback::InstanceLock</name>
    <message>
        <source>Another Ringback is using this data folder.</source>
        <translation>يستخدم Ringback آخر مجلد البيانات هذا.</translation>
    </message>
    <message>
        <source>The data folder can't be locked.</source>
        <translation>لا يمكن قفل مجلد البيانات.</translation>
    </message>
    <message>
        <source>The data folder can't be written.</source>
        <translation>لا يمكن الكتابة في مجلد البيانات.</translation>
    </message>
</context>
<context>
    <name>ringback::Intake</name>
    <message>
        <source>The sender repeated delivery %1: nothing was done.</source>
        <translation>كرّر المرسل التسليمة %1: لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>This delivery doesn't exist.</source>
        <translation>هذه التسليمة غير موجودة.</translation>
    </message>
</context>
<context>
    <name>ringback::Interpreter</name>
    <message>
        <source>It is about somebody who was forgotten: nothing of it was kept.</source>
        <translation>تتعلق بشخص تم نسيانه: لم يُحتفظ بشيء منها.</translation>
    </message>
    <message>
        <source>Nothing in it tells of a call.</source>
        <translation>لا شيء فيها يخبر عن مكالمة.</translation>
    </message>
    <message>
        <source>There is no phone number in it.</source>
        <translation>لا يوجد فيها رقم هاتف.</translation>
    </message>
    <message>
        <source>This number is on the do-not-call list: nobody was put into the queue.</source>
        <translation>هذا الرقم على قائمة عدم الاتصال: لم يُضف أحد إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Two values in it are called “%1”; the last one counts.</source>
        <translation>فيها قيمتان باسم «%1»؛ والأخيرة هي المعتبرة.</translation>
    </message>
</context>
<context>
    <name>ringback::JsonInput</name>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>لا يمكن قراءة %1: %2.</translation>
    </message>
    <message>
        <source>Pipe in the address, alone on one line or as JSON with url.</source>
        <translation>مرّر العنوان عبر الإدخال القياسي، وحده في سطر أو بصيغة JSON مع url.</translation>
    </message>
</context>
<context>
    <name>ringback::KeySheet</name>
    <message>
        <source>&amp;Change…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;بلا مفتاح</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>إعادة &amp;ضبط الكل</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>ا&amp;ستخدامه هنا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Enter changes the key of the chosen line.</source>
        <translation>مفتاح Enter يغيّر مفتاح السطر المختار.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Press the new key for “%1”.</source>
        <translation>اضغط المفتاح الجديد للأمر «%1».</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>المفتاح الجديد</translation>
    </message>
    <message>
        <source>This key confirms, leaves or moves on everywhere. Press another.</source>
        <translation>هذا المفتاح يؤكد أو يغادر أو ينتقل في كل مكان. اضغط غيره.</translation>
    </message>
    <message>
        <source>“%1” has this key.</source>
        <translation>هذا المفتاح لدى «%1».</translation>
    </message>
</context>
<context>
    <name>ringback::Keychain</name>
    <message>
        <source>Access to the system keychain was denied.</source>
        <translation>رُفض الوصول إلى سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>An empty secret can't be stored.</source>
        <translation>لا يمكن حفظ سر فارغ.</translation>
    </message>
    <message>
        <source>No keychain service is running: secrets are kept for this session only. Install gnome-keyring or KWallet to store them.</source>
        <translation>لا توجد خدمة سلسلة مفاتيح: تُحفظ الأسرار لهذه الجلسة فقط. ثبّت gnome-keyring أو KWallet لحفظها.</translation>
    </message>
    <message>
        <source>The keychain was closed.</source>
        <translation>أُغلقت سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time.</source>
        <translation>لم تجب سلسلة مفاتيح النظام في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The system keychain did not answer.</source>
        <translation>لم تجب سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The system keychain is locked: unlock it and try again.</source>
        <translation>سلسلة مفاتيح النظام مقفلة: افتحها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The system keychain is unlocked and holds the secret.</source>
        <translation>سلسلة مفاتيح النظام مفتوحة وتحتوي على السر.</translation>
    </message>
    <message>
        <source>The system keychain is unlocked but doesn't hold the secret yet: enter it to store it there.</source>
        <translation>سلسلة مفاتيح النظام مفتوحة لكنها لا تحتوي على السر بعد: أدخله لحفظه فيها.</translation>
    </message>
    <message>
        <source>The system keychain reported a fault.</source>
        <translation>أبلغت سلسلة مفاتيح النظام عن خلل.</translation>
    </message>
    <message>
        <source>The system keychain stayed locked, so nothing was changed.</source>
        <translation>بقيت سلسلة مفاتيح النظام مقفلة، لذلك لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus) and so no keychain: secrets are kept for this session only.</source>
        <translation>لا توجد جلسة سطح مكتب (D-Bus) ولا سلسلة مفاتيح بالتالي: تُحفظ الأسرار لهذه الجلسة فقط.</translation>
    </message>
</context>
<context>
    <name>ringback::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>اللغة…</translation>
    </message>
</context>
<context>
    <name>ringback::LanguagePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>The window is rebuilt when you save. Calls go on meanwhile.</source>
        <translation>تُبنى النافذة من جديد عند الحفظ. وتستمر المكالمات أثناء ذلك.</translation>
    </message>
</context>
<context>
    <name>ringback::LaterDialog</name>
    <message>
        <source>&amp;Time</source>
        <translation>ال&amp;وقت</translation>
    </message>
    <message>
        <source>Call back later</source>
        <translation>معاودة الاتصال لاحقًا</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>اختر وقتًا لم يحن بعد.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>When is %1 to be called?</source>
        <translation>متى يُتصل بـ %1؟</translation>
    </message>
</context>
<context>
    <name>ringback::LawActions</name>
    <message>
        <source>Calling rules…</source>
        <translation>قواعد الاتصال…</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>اختر شخصًا أولًا.</translation>
    </message>
    <message>
        <source>Do-not-call list…</source>
        <translation>قائمة عدم الاتصال…</translation>
    </message>
    <message>
        <source>Report of calls to %1</source>
        <translation>تقرير المكالمات إلى %1</translation>
    </message>
    <message>
        <source>Report of calls to this person…</source>
        <translation>تقرير المكالمات إلى هذا الشخص…</translation>
    </message>
    <message>
        <source>Table (%1)</source>
        <translation>جدول (%1)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>كُتب التقرير إلى %1.</translation>
    </message>
    <message>
        <source>Web page (%1)</source>
        <translation>صفحة ويب (%1)</translation>
    </message>
</context>
<context>
    <name>ringback::Layout</name>
    <message>
        <source>FAULT</source>
        <translation>خلل</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>رُفض لأن</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>To mend the refused rows and import them again, add --refused FILE: it takes each with its reason.</source>
        <translation>لإصلاح الصفوف المرفوضة واستيرادها مجددًا، أضف ‎--refused‎ واسم ملف: تُكتب فيه كل منها مع سببها.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>نص المكالمة</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>ringback::LimitsPage</name>
    <message>
        <source>Calling hours begin</source>
        <translation>بداية ساعات الاتصال</translation>
    </message>
    <message>
        <source>Calling hours end</source>
        <translation>نهاية ساعات الاتصال</translation>
    </message>
</context>
<context>
    <name>ringback::ListenerSetup</name>
    <message>
        <source>TLS needs both a certificate and a key: set both files, or none.</source>
        <translation>يحتاج TLS إلى شهادة ومفتاح معًا: حدد الملفين كليهما، أو لا شيء.</translation>
    </message>
    <message>
        <source>The listener can be reached from %1, without encryption: whoever listens in reads what arrives, the secret too. Set a certificate, or listen on 127.0.0.1 behind a proxy.</source>
        <translation>يمكن الوصول إلى خدمة الاستقبال من %1 بلا تعمية: من يتنصت يقرأ ما يصل، والسر أيضًا. عيّن شهادة، أو استمع على 127.0.0.1 خلف وكيل (proxy).</translation>
    </message>
    <message>
        <source>The listener can be reached from %1; only its secret keeps strangers out.</source>
        <translation>يمكن الوصول إلى خدمة الاستقبال من %1؛ سرّها وحده يبعد الغرباء.</translation>
    </message>
    <message>
        <source>every network that this computer is in</source>
        <translation>كل شبكة فيها هذا الحاسوب</translation>
    </message>
    <message>
        <source>the network of %1</source>
        <translation>شبكة %1</translation>
    </message>
</context>
<context>
    <name>ringback::Liveness</name>
    <message>
        <source>The public address answers with an error (%1): does the tunnel run?</source>
        <translation>العنوان العام يجيب بخطأ (%1): هل النفق يعمل؟</translation>
    </message>
    <message>
        <source>The public address answers, but not with this console.</source>
        <translation>العنوان العام يجيب، ولكن ليس بهذه الوحدة.</translation>
    </message>
    <message>
        <source>The public address can't be reached. %1</source>
        <translation>تعذّر الوصول إلى العنوان العام. %1</translation>
    </message>
    <message>
        <source>The public address leads on to another one: enter that one instead.</source>
        <translation>العنوان العام يقود إلى عنوان آخر: أدخل ذاك بدلًا منه.</translation>
    </message>
    <message>
        <source>The public address was changed.</source>
        <translation>تغيّر العنوان العام.</translation>
    </message>
    <message>
        <source>There is no public address yet.</source>
        <translation>لا يوجد عنوان عام بعد.</translation>
    </message>
</context>
<context>
    <name>ringback::LocalServer</name>
    <message>
        <source>Other programs can't reach this one: no local socket.</source>
        <translation>لا تستطيع البرامج الأخرى الوصول إلى هذا البرنامج: لا مقبس محلي.</translation>
    </message>
</context>
<context>
    <name>ringback::LogDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Open the call</source>
        <translation>&amp;فتح المكالمة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بخصوص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Find words or an id</source>
        <translation>البحث عن كلمات أو معرّف</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Numbers and secrets are masked before they are written: it can be sent to whoever helps you.</source>
        <translation>تُحجب الأرقام والأسرار قبل كتابتها: يمكنك إرساله إلى من يساعدك.</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>المشكلات فقط</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>أي أسطر</translation>
    </message>
</context>
<context>
    <name>ringback::LogSink</name>
    <message>
        <source>The log file can't be written.</source>
        <translation>لا يمكن كتابة ملف السجل.</translation>
    </message>
</context>
<context>
    <name>ringback::LookUp</name>
    <message>
        <source>No trace of the call to %1 after %2 s. Call again?</source>
        <translation>لا أثر للمكالمة إلى %1 بعد %2 ث. هل تتصل مجددًا؟</translation>
    </message>
</context>
<context>
    <name>ringback::MainWindow</name>
    <message>
        <source>Callbacks</source>
        <translation>معاودات الاتصال</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>وضع التدريب</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>الصف السابق</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation>عرض المكالمة</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>لوحة العرض</translation>
    </message>
</context>
<context>
    <name>ringback::Mapping</name>
    <message>
        <source>A field of this rule can't be read.</source>
        <translation>لا يمكن قراءة حقل من هذه القاعدة.</translation>
    </message>
    <message>
        <source>A status word of this rule can't be read.</source>
        <translation>لا يمكن قراءة كلمة حالة من هذه القاعدة.</translation>
    </message>
    <message>
        <source>Say of at least one field what it means.</source>
        <translation>اذكر معنى حقل واحد على الأقل.</translation>
    </message>
    <message>
        <source>This rule is too long.</source>
        <translation>هذه القاعدة طويلة جدًا.</translation>
    </message>
</context>
<context>
    <name>ringback::MappingEditor</name>
    <message>
        <source>&amp;Save and read again</source>
        <translation>&amp;حفظ وقراءة مجددًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a field and say what it means. It then holds for every delivery of this form to %1. What is kept is where the fields stand and what status words stand for.</source>
        <translation>اختر حقلًا وحدّد معناه. يسري ذلك على كل تسليم بهذه الصيغة إلى %1. يُحفظ موضع الحقول ومعنى كلمات الحالة.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. Of %n delivery(s) that nobody understood, %1 could now be read.</source>
        <translation>
            <numerusform>تم الحفظ. من %n تسليم لم يفهمه أحد، أمكن الآن قراءة %1.</numerusform>
            <numerusform>تم الحفظ. من تسليم واحد (%n) لم يفهمه أحد، أمكن الآن قراءة %1.</numerusform>
            <numerusform>تم الحفظ. من تسليمين (%n) لم يفهمهما أحد، أمكن الآن قراءة %1.</numerusform>
            <numerusform>تم الحفظ. من %n تسليمات لم يفهمها أحد، أمكن الآن قراءة %1.</numerusform>
            <numerusform>تم الحفظ. من %n تسليمًا لم يفهمه أحد، أمكن الآن قراءة %1.</numerusform>
            <numerusform>تم الحفظ. من %n تسليم لم يفهمه أحد، أمكن الآن قراءة %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. What was kept is being read again…</source>
        <translation>تم الحفظ. تُعاد قراءة ما كان محفوظًا…</translation>
    </message>
    <message>
        <source>Teach this form</source>
        <translation>تعليم هذه الصيغة</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>ما ينتج عنه</translation>
    </message>
    <message>
        <source>What the field means</source>
        <translation>معنى الحقل</translation>
    </message>
    <message>
        <source>What the status word stands for</source>
        <translation>معنى كلمة الحالة</translation>
    </message>
    <message>
        <source>What you said isn't saved yet. Close again to drop it.</source>
        <translation>ما حدّدته لم يُحفظ بعد. أغلق مرة أخرى للتخلي عنه.</translation>
    </message>
    <message>
        <source>as it says</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>“%1” &amp;means</source>
        <translation>«%1» &amp;تعني</translation>
    </message>
    <message>
        <source>“%1” s&amp;tands for</source>
        <translation>&amp;حالة «%1»</translation>
    </message>
</context>
<context>
    <name>ringback::MappingWords</name>
    <message>
        <source>Address of the recording</source>
        <translation>عنوان التسجيل</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Duration in milliseconds</source>
        <translation>المدة بالمللي ثانية</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>المدة بالثواني</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Id of the voice agent</source>
        <translation>معرّف الوكيل الصوتي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the voice agent</source>
        <translation>اسم الوكيل الصوتي</translation>
    </message>
    <message>
        <source>Our id of the attempt</source>
        <translation>معرّف المحاولة لدينا</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Reason why it failed</source>
        <translation>سبب الفشل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Thoughtly's id of the call</source>
        <translation>معرّف المكالمة لدى Thoughtly</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>ringback::MappingsDialog</name>
    <message>
        <source>%1: from %2</source>
        <translation>%1: من %2</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <source>Any path</source>
        <translation>أي مسار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Forms that were taught</source>
        <translation>الصيغ المعلَّمة</translation>
    </message>
    <message>
        <source>No form was taught yet.</source>
        <translation>لم تُعلَّم أي صيغة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n delivery(s) that nobody understood, %1 could now be read.</source>
        <translation>
            <numerusform>من %n تسليم لم يفهمه أحد، أمكن الآن قراءة %1.</numerusform>
            <numerusform>من تسليم واحد (%n) لم يفهمه أحد، أمكن الآن قراءة %1.</numerusform>
            <numerusform>من تسليمين (%n) لم يفهمهما أحد، أمكن الآن قراءة %1.</numerusform>
            <numerusform>من %n تسليمات لم يفهمها أحد، أمكن الآن قراءة %1.</numerusform>
            <numerusform>من %n تسليمًا لم يفهمه أحد، أمكن الآن قراءة %1.</numerusform>
            <numerusform>من %n تسليم لم يفهمه أحد، أمكن الآن قراءة %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read &amp;again what wasn't understood</source>
        <translation>قراءة ما لم يُفهم م&amp;جددًا</translation>
    </message>
    <message>
        <source>Removed. The calls that came of it stay.</source>
        <translation>أُزيلت. تبقى المكالمات التي نتجت عنها.</translation>
    </message>
    <message>
        <source>There is no delivery that nobody understood.</source>
        <translation>لا يوجد تسليم لم يفهمه أحد.</translation>
    </message>
    <message>
        <source>When nothing in a delivery tells of a call, these are asked for its path, one after the other. To teach another form, choose a delivery that wasn't understood.</source>
        <translation>عندما لا يتحدث شيء في التسليم عن مكالمة، تُسأل هذه لمساره واحدة تلو الأخرى. لتعليم صيغة أخرى اختر تسليمًا لم يُفهم.</translation>
    </message>
    <message>
        <source>“%1” stands for %2</source>
        <translation>«%1» تعني %2</translation>
    </message>
</context>
<context>
    <name>ringback::MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>ringback::NewCallbackDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>ال&amp;هاتف</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;Urgent</source>
        <translation>&amp;عاجل</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>معاودة اتصال جديدة</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>ليس قبل</translation>
    </message>
    <message>
        <source>The voice agent gets to know it</source>
        <translation>يعرفه الوكيل الصوتي</translation>
    </message>
</context>
<context>
    <name>ringback::NewRowsChip</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>جديد: %Ln</numerusform>
            <numerusform>جديد: %Ln</numerusform>
            <numerusform>جديد: %Ln</numerusform>
            <numerusform>جديد: %Ln</numerusform>
            <numerusform>جديد: %Ln</numerusform>
            <numerusform>جديد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) above: go there</source>
        <translation>
            <numerusform>صفوف جديدة في الأعلى (%Ln): الانتقال إليها</numerusform>
            <numerusform>صفوف جديدة في الأعلى (%Ln): الانتقال إليها</numerusform>
            <numerusform>صفوف جديدة في الأعلى (%Ln): الانتقال إليها</numerusform>
            <numerusform>صفوف جديدة في الأعلى (%Ln): الانتقال إليها</numerusform>
            <numerusform>صفوف جديدة في الأعلى (%Ln): الانتقال إليها</numerusform>
            <numerusform>صفوف جديدة في الأعلى (%Ln): الانتقال إليها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::Notifications</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 وغيره %Ln</numerusform>
            <numerusform>%1 وغيره %Ln</numerusform>
            <numerusform>%1 وغيره %Ln</numerusform>
            <numerusform>%1 وغيره %Ln</numerusform>
            <numerusform>%1 وغيره %Ln</numerusform>
            <numerusform>%1 وغيره %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked not to be called</source>
        <translation>%1 طلب عدم الاتصال به</translation>
    </message>
    <message>
        <source>%1 wants an urgent callback</source>
        <translation>%1 يطلب معاودة اتصال عاجلة</translation>
    </message>
    <message>
        <source>%1 was put through to a person</source>
        <translation>حُوّل %1 إلى شخص</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of which nobody knows whether they rang</source>
        <translation>
            <numerusform>مكالمات لا يُعرف هل رنّت: %Ln</numerusform>
            <numerusform>مكالمات لا يُعرف هل رنّت: %Ln</numerusform>
            <numerusform>مكالمات لا يُعرف هل رنّت: %Ln</numerusform>
            <numerusform>مكالمات لا يُعرف هل رنّت: %Ln</numerusform>
            <numerusform>مكالمات لا يُعرف هل رنّت: %Ln</numerusform>
            <numerusform>مكالمات لا يُعرف هل رنّت: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) put through to a person</source>
        <translation>
            <numerusform>مكالمات حُوّلت إلى شخص: %Ln</numerusform>
            <numerusform>مكالمات حُوّلت إلى شخص: %Ln</numerusform>
            <numerusform>مكالمات حُوّلت إلى شخص: %Ln</numerusform>
            <numerusform>مكالمات حُوّلت إلى شخص: %Ln</numerusform>
            <numerusform>مكالمات حُوّلت إلى شخص: %Ln</numerusform>
            <numerusform>مكالمات حُوّلت إلى شخص: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) asked not to be called</source>
        <translation>
            <numerusform>أشخاص طلبوا عدم الاتصال بهم: %Ln</numerusform>
            <numerusform>أشخاص طلبوا عدم الاتصال بهم: %Ln</numerusform>
            <numerusform>أشخاص طلبوا عدم الاتصال بهم: %Ln</numerusform>
            <numerusform>أشخاص طلبوا عدم الاتصال بهم: %Ln</numerusform>
            <numerusform>أشخاص طلبوا عدم الاتصال بهم: %Ln</numerusform>
            <numerusform>أشخاص طلبوا عدم الاتصال بهم: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent call(s) failed</source>
        <translation>
            <numerusform>مكالمات عاجلة فشلت: %Ln</numerusform>
            <numerusform>مكالمات عاجلة فشلت: %Ln</numerusform>
            <numerusform>مكالمات عاجلة فشلت: %Ln</numerusform>
            <numerusform>مكالمات عاجلة فشلت: %Ln</numerusform>
            <numerusform>مكالمات عاجلة فشلت: %Ln</numerusform>
            <numerusform>مكالمات عاجلة فشلت: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent callback(s) wanted</source>
        <translation>
            <numerusform>معاودات اتصال عاجلة مطلوبة: %Ln</numerusform>
            <numerusform>معاودات اتصال عاجلة مطلوبة: %Ln</numerusform>
            <numerusform>معاودات اتصال عاجلة مطلوبة: %Ln</numerusform>
            <numerusform>معاودات اتصال عاجلة مطلوبة: %Ln</numerusform>
            <numerusform>معاودات اتصال عاجلة مطلوبة: %Ln</numerusform>
            <numerusform>معاودات اتصال عاجلة مطلوبة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>معاودة الاتصال…</translation>
    </message>
    <message>
        <source>Nobody knows whether the call to %1 rang</source>
        <translation>لا يُعرف هل رنّت المكالمة إلى %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>تدريب: %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>The urgent call to %1 failed</source>
        <translation>فشلت المكالمة العاجلة إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>Your team's rules: %n message(s)</source>
        <translation>
            <numerusform>قواعد فريقك، رسائل: %Ln</numerusform>
            <numerusform>قواعد فريقك، رسائل: %Ln</numerusform>
            <numerusform>قواعد فريقك، رسائل: %Ln</numerusform>
            <numerusform>قواعد فريقك، رسائل: %Ln</numerusform>
            <numerusform>قواعد فريقك، رسائل: %Ln</numerusform>
            <numerusform>قواعد فريقك، رسائل: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::NotificationsPage</name>
    <message>
        <source>%1: with a sound</source>
        <translation>%1: مع صوت</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>البقاء &amp;مشغّلًا في شريط النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Nothing while Ringback is in f&amp;ront</source>
        <translation>لا شيء ما دام Ringback في ال&amp;مقدمة</translation>
    </message>
    <message>
        <source>Offer a phone number that is on the cli&amp;pboard</source>
        <translation>عرض رقم هاتف موجود في ال&amp;حافظة</translation>
    </message>
    <message>
        <source>Once for each number, in the bar on top. Nothing is dialled.</source>
        <translation>مرة لكل رقم، في الشريط العلوي. لا يُطلب أي رقم.</translation>
    </message>
    <message>
        <source>Say &amp;who it is about</source>
        <translation>ذكر &amp;من يتعلق به الأمر</translation>
    </message>
    <message>
        <source>Show one &amp;now</source>
        <translation>&amp;عرض إشعار الآن</translation>
    </message>
    <message>
        <source>Show waiting callbacks in the &amp;tray</source>
        <translation>إظهار معاودات الاتصال المنتظرة في شريط ال&amp;نظام</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>أخبرني عندما</translation>
    </message>
    <message>
        <source>This desktop has no tray now: the window closes as usual.</source>
        <translation>لا يوجد شريط نظام على سطح المكتب هذا الآن: تُغلق النافذة كالمعتاد.</translation>
    </message>
    <message>
        <source>Without that, a locked screen shows what happened, but not to whom.</source>
        <translation>من دون ذلك تُظهر الشاشة المقفلة ما حدث، ولكن ليس لمن.</translation>
    </message>
    <message>
        <source>with a sound</source>
        <translation>مع صوت</translation>
    </message>
</context>
<context>
    <name>ringback::OptOutCard</name>
    <message>
        <source>Do not call</source>
        <translation>عدم الاتصال</translation>
    </message>
    <message>
        <source>It was something else</source>
        <translation>كان شيئًا آخر</translation>
    </message>
    <message>
        <source>May have asked not to be called</source>
        <translation>ربما طلب عدم الاتصال به</translation>
    </message>
    <message>
        <source>May have asked not to be called (1 of %1). Nobody can call before you decide.</source>
        <translation>ربما طلب عدم الاتصال به (1 من %1). لا يستطيع أحد الاتصال قبل أن تقرر.</translation>
    </message>
    <message>
        <source>May have asked not to be called. Nobody can call before you decide.</source>
        <translation>ربما طلب عدم الاتصال به. لا يستطيع أحد الاتصال قبل أن تقرر.</translation>
    </message>
    <message>
        <source>Puts the number on the do-not-call list</source>
        <translation>يضيف الرقم إلى قائمة عدم الاتصال</translation>
    </message>
    <message>
        <source>The number can be called again; this sentence is not asked about again</source>
        <translation>يمكن الاتصال بالرقم مجددًا؛ ولن تُسأل عن هذه الجملة ثانيةً</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«%1»</translation>
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
        <translation>ربما طلب %1 عدم الاتصال به: «%2» لا يستطيع أحد الاتصال قبل أن تقرر.</translation>
    </message>
    <message>
        <source>%1 sentences in calls may ask not to be called again. Nobody can call these numbers before you decide.</source>
        <translation>جمل في مكالمات قد تطلب عدم الاتصال مجددًا: %1. لا يستطيع أحد الاتصال بهذه الأرقام قبل أن تقرر.</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>عدم الاتصال</translation>
    </message>
    <message>
        <source>It was something else</source>
        <translation>كان شيئًا آخر</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>سبق أن قرر أحدهم ذلك.</translation>
    </message>
    <message>
        <source>The number of this call isn't known.</source>
        <translation>رقم هذه المكالمة غير معروف.</translation>
    </message>
    <message>
        <source>There is nothing to decide under this id.</source>
        <translation>لا شيء يُتخذ فيه قرار تحت هذا المعرّف.</translation>
    </message>
</context>
<context>
    <name>ringback::Outbox</name>
    <message>
        <source>A message to “%1” was given up: %2</source>
        <translation>تُركت رسالة إلى «%1»: %2</translation>
    </message>
    <message>
        <source>It was answered with %1.</source>
        <translation>أُجيب عليها بـ %1.</translation>
    </message>
    <message>
        <source>Its person was forgotten.</source>
        <translation>تم نسيان الشخص المعني.</translation>
    </message>
    <message>
        <source>Only a message that was given up can be sent again.</source>
        <translation>لا يمكن إعادة إرسال إلا رسالة تُركت.</translation>
    </message>
    <message>
        <source>This message doesn't exist any more.</source>
        <translation>لم تعد هذه الرسالة موجودة.</translation>
    </message>
</context>
<context>
    <name>ringback::OutcomeDialog</name>
    <message>
        <source>&amp;Outcome</source>
        <translation>ال&amp;نتيجة</translation>
    </message>
    <message>
        <source>Edit the outcome</source>
        <translation>تعديل النتيجة</translation>
    </message>
    <message>
        <source>No outcome was told. Yours stays, whatever is told later.</source>
        <translation>لم تُبلَّغ نتيجة. تبقى نتيجتك مهما أُبلغ به لاحقًا.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Told was “%1”. It is kept in the timeline, and yours stays, whatever is told later.</source>
        <translation>أُبلغ بـ «%1». يُحتفظ بها في التسلسل الزمني، وتبقى نتيجتك مهما أُبلغ به لاحقًا.</translation>
    </message>
    <message>
        <source>Use what was told</source>
        <translation>استخدام ما أُبلغ به</translation>
    </message>
</context>
<context>
    <name>ringback::OutcomeWatch</name>
    <message>
        <source>Webhooks arrive again.</source>
        <translation>عادت الويب هوك تصل.</translation>
    </message>
    <message>
        <source>Webhooks don't arrive, so Ringback asks Thoughtly for outcomes. %1</source>
        <translation>لا تصل الويب هوك، لذلك يسأل Ringback خدمة Thoughtly عن النتائج. %1</translation>
    </message>
</context>
<context>
    <name>ringback::Outcomes</name>
    <message>
        <source>It did ring at %1.</source>
        <translation>لقد رنّ الهاتف لدى %1.</translation>
    </message>
</context>
<context>
    <name>ringback::OutcomesPage</name>
    <message>
        <source>Enter the public URL first.</source>
        <translation>أدخل العنوان العام أولًا.</translation>
    </message>
    <message>
        <source>Every computer that can reach this one can talk to the listener. It will ask for the secret, but not encrypt.</source>
        <translation>كل حاسوب يصل إلى هذا الحاسوب يستطيع مخاطبة خدمة الاستقبال. ستطلب السر، لكنها لن تُعمّي.</translation>
    </message>
    <message>
        <source>Has Thoughtly send outcomes to the public URL, and proves that they arrive.</source>
        <translation>يجعل Thoughtly يرسل النتائج إلى العنوان العام، ويثبت أنها تصل.</translation>
    </message>
    <message>
        <source>In practice mode outcomes come from the simulated Thoughtly by themselves.</source>
        <translation>في وضع التدريب تأتي النتائج من تلقاء نفسها من Thoughtly المحاكى.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach the listener.</source>
        <translation>برامج هذا الحاسوب وحدها تصل إلى خدمة الاستقبال.</translation>
    </message>
    <message>
        <source>Outcomes are here within a second. It needs an address that Thoughtly can reach.</source>
        <translation>تصل النتائج خلال ثانية. يلزم عنوان يستطيع Thoughtly الوصول إليه.</translation>
    </message>
    <message>
        <source>Sending a probe through the public URL…</source>
        <translation>يُرسل مسبار عبر العنوان العام…</translation>
    </message>
    <message>
        <source>The listener's address can't be used.</source>
        <translation>لا يمكن استخدام عنوان خدمة الاستقبال.</translation>
    </message>
    <message>
        <source>The public URL can't be used: it begins with https://.</source>
        <translation>لا يمكن استخدام العنوان العام: يجب أن يبدأ بـ https://‎.</translation>
    </message>
    <message>
        <source>The webhook URL is on the clipboard.</source>
        <translation>عنوان الويب هوك في الحافظة.</translation>
    </message>
    <message>
        <source>This is not an address. 127.0.0.1 is this computer only.</source>
        <translation>هذا ليس عنوانًا. 127.0.0.1 هو هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Webhooks arrive: proven at %1.</source>
        <translation>تصل الويب هوك: ثبت ذلك الساعة %1.</translation>
    </message>
    <message>
        <source>Works everywhere and needs no set-up. Outcomes are here within a minute.</source>
        <translation>يعمل في كل مكان بلا إعداد. تصل النتائج خلال دقيقة.</translation>
    </message>
</context>
<context>
    <name>ringback::PeopleVerdicts</name>
    <message numerus="yes">
        <source>%n may be called now.</source>
        <translation>
            <numerusform>يمكن الاتصال الآن بـ: %Ln.</numerusform>
            <numerusform>يمكن الاتصال الآن بـ: %Ln.</numerusform>
            <numerusform>يمكن الاتصال الآن بـ: %Ln.</numerusform>
            <numerusform>يمكن الاتصال الآن بـ: %Ln.</numerusform>
            <numerusform>يمكن الاتصال الآن بـ: %Ln.</numerusform>
            <numerusform>يمكن الاتصال الآن بـ: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be called now.</source>
        <translation>
            <numerusform>لا يمكن الاتصال الآن بـ: %Ln.</numerusform>
            <numerusform>لا يمكن الاتصال الآن بـ: %Ln.</numerusform>
            <numerusform>لا يمكن الاتصال الآن بـ: %Ln.</numerusform>
            <numerusform>لا يمكن الاتصال الآن بـ: %Ln.</numerusform>
            <numerusform>لا يمكن الاتصال الآن بـ: %Ln.</numerusform>
            <numerusform>لا يمكن الاتصال الآن بـ: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need care.</source>
        <translation>
            <numerusform>يحتاجون إلى حذر: %Ln.</numerusform>
            <numerusform>يحتاجون إلى حذر: %Ln.</numerusform>
            <numerusform>يحتاجون إلى حذر: %Ln.</numerusform>
            <numerusform>يحتاجون إلى حذر: %Ln.</numerusform>
            <numerusform>يحتاجون إلى حذر: %Ln.</numerusform>
            <numerusform>يحتاجون إلى حذر: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call those who need care, too (%1)</source>
        <translation>الاتصال أيضًا بمن يحتاجون إلى حذر (%1)</translation>
    </message>
    <message>
        <source>Looking who may be called now…</source>
        <translation>يجري التحقق ممن يمكن الاتصال بهم الآن…</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>لن يُتصل بهم</translation>
    </message>
    <message>
        <source>Who will not be called, and why</source>
        <translation>من لن يُتصل بهم، ولماذا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
</context>
<context>
    <name>ringback::PhoneCell</name>
    <message>
        <source>A part of this cell is not a phone number and was left out.</source>
        <translation>جزء من هذه الخلية ليس رقم هاتف وتُرك.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number, so digits are lost. Write it in full.</source>
        <translation>قرّب برنامج الجداول هذا الرقم، ففُقدت أرقام منه. اكتبه كاملًا.</translation>
    </message>
    <message>
        <source>No numbering plan knows this number. It may not be reachable.</source>
        <translation>لا تعرف أي خطة ترقيم هذا الرقم. قد لا يمكن الوصول إليه.</translation>
    </message>
    <message>
        <source>The + in front of the number was missing and is put back.</source>
        <translation>كانت علامة + قبل الرقم ناقصة وأُعيدت.</translation>
    </message>
</context>
<context>
    <name>ringback::PhoneEdit</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
</context>
<context>
    <name>ringback::PhoneNumber</name>
    <message>
        <source>Choose a country, or start the phone number with + and its country code.</source>
        <translation>اختر بلدًا، أو ابدأ رقم الهاتف بعلامة + ورمز البلد.</translation>
    </message>
    <message>
        <source>Enter a phone number.</source>
        <translation>أدخل رقم هاتف.</translation>
    </message>
    <message>
        <source>No country has the country code of this phone number.</source>
        <translation>لا يوجد بلد له رمز البلد الذي في رقم الهاتف هذا.</translation>
    </message>
    <message>
        <source>No phone number of this country has that many digits.</source>
        <translation>لا يوجد رقم هاتف في هذا البلد بهذا العدد من الأرقام.</translation>
    </message>
    <message>
        <source>The phone number is too long.</source>
        <translation>رقم الهاتف طويل جدًا.</translation>
    </message>
    <message>
        <source>The phone number is too short.</source>
        <translation>رقم الهاتف قصير جدًا.</translation>
    </message>
    <message>
        <source>The phone number lacks its area code.</source>
        <translation>ينقص رقم الهاتف رمز المنطقة.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>هذا ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>company number</source>
        <translation>رقم شركة</translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation>خط ثابت</translation>
    </message>
    <message>
        <source>fixed line or mobile</source>
        <translation>خط ثابت أو محمول</translation>
    </message>
    <message>
        <source>internet telephone</source>
        <translation>هاتف عبر الإنترنت</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>محمول</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>جهاز نداء</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>رقم شخصي</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>بتعرفة مرتفعة</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>تكلفة مشتركة</translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>بريد صوتي</translation>
    </message>
</context>
<context>
    <name>ringback::PracticeFrame</name>
    <message>
        <source>Practice mode</source>
        <translation>وضع التدريب</translation>
    </message>
    <message>
        <source>customers are simulated, no real call can leave this window</source>
        <translation>العملاء محاكَون، ولا يمكن لمكالمة حقيقية أن تغادر هذه النافذة</translation>
    </message>
</context>
<context>
    <name>ringback::PublicHost</name>
    <message>
        <source>%1 can't be found.</source>
        <translation>لا يمكن العثور على %1.</translation>
    </message>
    <message>
        <source>%1 leads into a private network.</source>
        <translation>%1 يقود إلى شبكة خاصة.</translation>
    </message>
</context>
<context>
    <name>ringback::QuoteButton</name>
    <message>
        <source>Show in the transcript: %1</source>
        <translation>العرض في النص: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>ringback::Rail</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>ringback::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1، في الانتظار: %Ln</numerusform>
            <numerusform>%1، في الانتظار: %Ln</numerusform>
            <numerusform>%1، في الانتظار: %Ln</numerusform>
            <numerusform>%1، في الانتظار: %Ln</numerusform>
            <numerusform>%1، في الانتظار: %Ln</numerusform>
            <numerusform>%1، في الانتظار: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::RecordingBar</name>
    <message>
        <source>%1×</source>
        <comment>times as fast</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>+10 s</source>
        <comment>skip forward</comment>
        <translation>+10 ث</translation>
    </message>
    <message>
        <source>Back by 10 seconds</source>
        <translation>رجوع 10 ثوانٍ</translation>
    </message>
    <message>
        <source>Forward by 10 seconds</source>
        <translation>تقديم 10 ثوانٍ</translation>
    </message>
    <message>
        <source>Loading the recording…</source>
        <translation>جارٍ تحميل التسجيل…</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>يُفتح في المتصفح</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>الاستراحة</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>تشغيل التسجيل</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>الموضع في التسجيل</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>The recording can't be played here. %1</source>
        <translation>لا يمكن تشغيل التسجيل هنا. %1</translation>
    </message>
    <message>
        <source>−10 s</source>
        <comment>skip back</comment>
        <translation>−10 ث</translation>
    </message>
</context>
<context>
    <name>ringback::Recordings</name>
    <message>
        <source>The recording can't be had: its server answered %1.</source>
        <translation>تعذّر الحصول على التسجيل: ردّ خادمه بـ %1.</translation>
    </message>
    <message>
        <source>The recording's address isn't one that is asked: it must be https.</source>
        <translation>لا يُتصل بعنوان التسجيل: يجب أن يكون https.</translation>
    </message>
    <message>
        <source>This call has no recording.</source>
        <translation>لا يوجد تسجيل لهذه المكالمة.</translation>
    </message>
    <message>
        <source>What the recording's server sent is no sound.</source>
        <translation>ما أرسله خادم التسجيل ليس صوتًا.</translation>
    </message>
</context>
<context>
    <name>ringback::Recovery</name>
    <message>
        <source>Ringback stopped before anything was sent. Call again if it is still wanted.</source>
        <translation>توقف Ringback قبل إرسال أي شيء. اتصل مجددًا إن كان ذلك ما زال مطلوبًا.</translation>
    </message>
    <message>
        <source>Ringback stopped while the request was under way.</source>
        <translation>توقف Ringback أثناء إرسال الطلب.</translation>
    </message>
</context>
<context>
    <name>ringback::RefusalsDialog</name>
    <message>
        <source>A request without the secret, to a wrong path or with a broken body would stand here.</source>
        <translation>طلب بلا السر أو إلى مسار خاطئ أو بمتن تالف يظهر هنا.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>لم يُرفض شيء</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Refused requests</source>
        <translation>الطلبات المرفوضة</translation>
    </message>
    <message>
        <source>The newest 200 since the program was started. Nothing of what they said was kept.</source>
        <translation>أحدث 200 طلب منذ تشغيل البرنامج. لم يُحفظ شيء مما قالته.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderCommands</name>
    <message>
        <source>Not all that was due could be sent.</source>
        <translation>تعذّر إرسال كل ما استحق.</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderForm</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderKeeper</name>
    <message>
        <source>A reminder goes out 31 days before at the earliest.</source>
        <translation>يُرسل التذكير قبل 31 يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>اختر وقتًا لم يحن بعد.</translation>
    </message>
    <message>
        <source>Its rule was switched off meanwhile.</source>
        <translation>أُوقفت قاعدته في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Ringback is being closed.</source>
        <translation>يجري إغلاق Ringback.</translation>
    </message>
    <message>
        <source>Ringback stopped while it was being sent: it may have gone out.</source>
        <translation>توقف Ringback أثناء إرساله: ربما انطلق.</translation>
    </message>
    <message>
        <source>The appointment was cancelled meanwhile.</source>
        <translation>أُلغي الموعد في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The appointment was changed meanwhile.</source>
        <translation>تغيّر الموعد في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The computer slept, or Ringback was off, when it was due.</source>
        <translation>كان الحاسوب نائمًا أو Ringback متوقفًا عند استحقاقه.</translation>
    </message>
    <message>
        <source>The payload must be a JSON object.</source>
        <translation>يجب أن تكون الحمولة كائن JSON.</translation>
    </message>
    <message>
        <source>The rule's payload isn't a JSON object.</source>
        <translation>حمولة القاعدة ليست كائن JSON.</translation>
    </message>
    <message>
        <source>This reminder doesn't exist any more.</source>
        <translation>لم يعد هذا التذكير موجودًا.</translation>
    </message>
    <message>
        <source>This reminder was dealt with already.</source>
        <translation>عولج هذا التذكير بالفعل.</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderPanel</name>
    <message>
        <source>%1 on %2. Goes out %3, %4.</source>
        <comment>service, time, time, way</comment>
        <translation>%1 في %2. يُرسل %3، %4.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>الاتصال الآن</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>فتح المكالمة</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>What became of this appointment under every rule</source>
        <translation>ما آل إليه هذا الموعد وفق كل قاعدة</translation>
    </message>
    <message>
        <source>by a call</source>
        <translation>بمكالمة</translation>
    </message>
    <message>
        <source>by an automation</source>
        <translation>بأتمتة</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderRuleDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>ال&amp;حمولة</translation>
    </message>
    <message>
        <source>&amp;Switched on</source>
        <translation>م&amp;فعّلة</translation>
    </message>
    <message>
        <source>&amp;Voice agent</source>
        <translation>ال&amp;وكيل الصوتي</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;عندما</translation>
    </message>
    <message>
        <source>A&amp;utomation</source>
        <translation>الأ&amp;تمتة</translation>
    </message>
    <message>
        <source>As it is in the keychain</source>
        <translation>كما في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Call by a voice agent</source>
        <translation>اتصال من وكيل صوتي</translation>
    </message>
    <message>
        <source>Checked daily at</source>
        <translation>الفحص اليومي الساعة</translation>
    </message>
    <message>
        <source>Days or minutes</source>
        <translation>أيام أو دقائق</translation>
    </message>
    <message>
        <source>Every appointment: %1, %2, once, by this computer, which must be awake. %3</source>
        <translation>كل موعد: %1، %2، مرة واحدة، من هذا الحاسوب الذي يجب أن يكون مستيقظًا. %3</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>Its id or URL; kept secret</source>
        <translation>معرّفها أو عنوانها؛ يبقى سرًا</translation>
    </message>
    <message>
        <source>New reminder rule</source>
        <translation>قاعدة تذكير جديدة</translation>
    </message>
    <message>
        <source>No appointment is ahead for it.</source>
        <translation>لا موعد قادم لها.</translation>
    </message>
    <message>
        <source>Nothing goes out while it is switched off.</source>
        <translation>لا يُرسل شيء ما دامت معطّلة.</translation>
    </message>
    <message>
        <source>Reminder rule</source>
        <translation>قاعدة تذكير</translation>
    </message>
    <message>
        <source>The one in the settings</source>
        <translation>الذي في الإعدادات</translation>
    </message>
    <message>
        <source>Trigger an automation</source>
        <translation>تشغيل أتمتة</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>&amp;ماذا</translation>
    </message>
    <message>
        <source>a voice agent calls</source>
        <translation>يتصل وكيل صوتي</translation>
    </message>
    <message>
        <source>an automation is triggered</source>
        <translation>تُشغَّل أتمتة</translation>
    </message>
    <message>
        <source>days before, checked daily</source>
        <translation>أيام قبله، مع فحص يومي</translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation>دقائق قبله</translation>
    </message>
</context>
<context>
    <name>ringback::Reminders</name>
    <message>
        <source>%1 days before, checked daily at %2</source>
        <translation>قبل %1 أيام، مع فحص يومي الساعة %2</translation>
    </message>
    <message>
        <source>%1 h before</source>
        <translation>قبل %1 س</translation>
    </message>
    <message>
        <source>%1 min before</source>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>24 hours before, checked daily at %1</source>
        <translation>قبل 24 ساعة، مع فحص يومي الساعة %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>يُرسل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>مستحقة الآن</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>يُرسل</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فات</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطاة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>قادم</translation>
    </message>
</context>
<context>
    <name>ringback::RemindersPage</name>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (معطّلة)</translation>
    </message>
    <message>
        <source>%1 is no longer watched.</source>
        <translation>لم تعد مراقبة %1 جارية.</translation>
    </message>
    <message>
        <source>%1 is watched: its appointments are taken whenever it changes.</source>
        <translation>تجري مراقبة %1: تؤخذ مواعيده كلما تغيّر.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Appointment by hand…</source>
        <translation>موعد يدوي…</translation>
    </message>
    <message>
        <source>Appointments: %1 new, %2 changed, %3 cancelled.</source>
        <translation>المواعيد: %1 جديدة، %2 معدّلة، %3 ملغاة.</translation>
    </message>
    <message>
        <source>Calendars and tables (*.ics *.csv)</source>
        <translation>التقاويم والجداول (*.ics *.csv)</translation>
    </message>
    <message>
        <source>Choose a row to see everything about it.</source>
        <translation>اختر صفًا لترى كل شيء عنه.</translation>
    </message>
    <message>
        <source>Import appointments</source>
        <translation>استيراد المواعيد</translation>
    </message>
    <message>
        <source>Import appointments from a calendar (.ics) or a table (.csv), then switch on a rule. Reminders go out from this computer, which must be awake.</source>
        <translation>استورد المواعيد من تقويم (‎.ics) أو جدول (‎.csv)، ثم فعّل قاعدة. تُرسل التذكيرات من هذا الحاسوب الذي يجب أن يكون مستيقظًا.</translation>
    </message>
    <message>
        <source>Import appointments…</source>
        <translation>استيراد المواعيد…</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فات</translation>
    </message>
    <message>
        <source>Missed %1</source>
        <translation>الفائتة %1</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>قاعدة جديدة…</translation>
    </message>
    <message>
        <source>Nobody is to be reminded</source>
        <translation>لا أحد لتذكيره</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لم يُحدد شيء</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>المنتهية</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Sent from this computer while it is awake.</source>
        <translation>تُرسل من هذا الحاسوب ما دام في وضع التشغيل.</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>إيقاف مراقبة %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>القادمة</translation>
    </message>
    <message>
        <source>Watch a file for appointments</source>
        <translation>مراقبة ملف مواعيد</translation>
    </message>
    <message>
        <source>Watch a file…</source>
        <translation>مراقبة ملف…</translation>
    </message>
    <message>
        <source>Watch a folder for appointments</source>
        <translation>مراقبة مجلد مواعيد</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>مراقبة مجلد…</translation>
    </message>
</context>
<context>
    <name>ringback::RetentionKeeper</name>
    <message>
        <source>What is too old to be kept could not be removed. %1</source>
        <translation>تعذّرت إزالة ما تجاوز مدة الاحتفاظ. %1</translation>
    </message>
</context>
<context>
    <name>ringback::RetryPolicy</name>
    <message>
        <source>%1, and all tries are used up (%2 of %3)</source>
        <translation>%1، ونفدت كل المحاولات (%2 من %3)</translation>
    </message>
    <message>
        <source>%1, and it is not tried again</source>
        <translation>%1، ولا تُعاد المحاولة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>again after %n days</source>
        <translation>
            <numerusform>مجددًا فورًا (%Ln)</numerusform>
            <numerusform>مجددًا بعد يوم (%Ln)</numerusform>
            <numerusform>مجددًا بعد يومين (%Ln)</numerusform>
            <numerusform>مجددًا بعد %Ln أيام</numerusform>
            <numerusform>مجددًا بعد %Ln يومًا</numerusform>
            <numerusform>مجددًا بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again after %n minutes</source>
        <translation>
            <numerusform>مجددًا فورًا (%Ln)</numerusform>
            <numerusform>مجددًا بعد دقيقة واحدة</numerusform>
            <numerusform>مجددًا بعد دقيقتين</numerusform>
            <numerusform>مجددًا بعد %Ln دقائق</numerusform>
            <numerusform>مجددًا بعد %Ln دقيقة</numerusform>
            <numerusform>مجددًا بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>again the next day</source>
        <translation>مجددًا في اليوم التالي</translation>
    </message>
</context>
<context>
    <name>ringback::RowChecker</name>
    <message>
        <source>The attributes must be a JSON object.</source>
        <translation>يجب أن تكون الخصائص كائن JSON.</translation>
    </message>
    <message>
        <source>The consent must be one of contract, request, written, oral or other.</source>
        <translation>يجب أن تكون الموافقة contract أو request أو written أو oral أو other.</translation>
    </message>
    <message>
        <source>There is no phone number in this row.</source>
        <translation>لا يوجد رقم هاتف في هذا الصف.</translation>
    </message>
    <message>
        <source>This is not a time such as 2026-05-24T15:30:00Z.</source>
        <translation>هذا ليس وقتًا مثل 2026-05-24T15:30:00Z.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It is kept as it is.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. يُحتفظ به كما هو.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns: is a separator inside a cell without quotation marks?</source>
        <translation>في هذا الصف خلايا أكثر من الأعمدة: هل هناك فاصل داخل خلية من دون علامتي اقتباس؟</translation>
    </message>
    <message>
        <source>This text is too long: at most %1 characters.</source>
        <translation>هذا النص طويل جدًا: %1 حرف على الأكثر.</translation>
    </message>
</context>
<context>
    <name>ringback::RowMenus</name>
    <message numerus="yes">
        <source>&amp;Call %n back…</source>
        <translation>
            <numerusform>&amp;معاودة الاتصال بـ %Ln…</numerusform>
            <numerusform>&amp;معاودة الاتصال بـ %Ln…</numerusform>
            <numerusform>&amp;معاودة الاتصال بـ %Ln…</numerusform>
            <numerusform>&amp;معاودة الاتصال بـ %Ln…</numerusform>
            <numerusform>&amp;معاودة الاتصال بـ %Ln…</numerusform>
            <numerusform>&amp;معاودة الاتصال بـ %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>&amp;معاودة الاتصال</translation>
    </message>
    <message>
        <source>&amp;Choose columns…</source>
        <translation>اختيار الأ&amp;عمدة…</translation>
    </message>
    <message>
        <source>&amp;Do not call…</source>
        <translation>&amp;عدم الاتصال…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>&amp;Later…</source>
        <translation>&amp;لاحقًا…</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>إعادة &amp;ضبط الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Skip…</source>
        <translation>ت&amp;خطٍّ…</translation>
    </message>
    <message>
        <source>Add a &amp;tag…</source>
        <translation>إضافة &amp;وسم…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>إضافة وسم…</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>اختيار الأعمدة…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>نسخ الصفوف (%Ln)</numerusform>
            <numerusform>نسخ الصفوف (%Ln)</numerusform>
            <numerusform>نسخ الصفوف (%Ln)</numerusform>
            <numerusform>نسخ الصفوف (%Ln)</numerusform>
            <numerusform>نسخ الصفوف (%Ln)</numerusform>
            <numerusform>نسخ الصفوف (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>نسخ ال&amp;رقم</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>نسخ الصف</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Take off the &amp;do-not-call list…</source>
        <translation>الشطب من &amp;قائمة عدم الاتصال…</translation>
    </message>
    <message>
        <source>The first %1 rows were copied. An export has them all.</source>
        <translation>نُسخت أول %1 صف. والتصدير يشملها كلها.</translation>
    </message>
    <message>
        <source>These calls belong to no contact.</source>
        <translation>لا تخص هذه المكالمات أي جهة اتصال.</translation>
    </message>
    <message>
        <source>Tri&amp;gger an automation…</source>
        <translation>&amp;تشغيل أتمتة…</translation>
    </message>
</context>
<context>
    <name>ringback::RowsExport</name>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>صفوف كُتبت إلى %1: %Ln.</numerusform>
            <numerusform>صفوف كُتبت إلى %1: %Ln.</numerusform>
            <numerusform>صفوف كُتبت إلى %1: %Ln.</numerusform>
            <numerusform>صفوف كُتبت إلى %1: %Ln.</numerusform>
            <numerusform>صفوف كُتبت إلى %1: %Ln.</numerusform>
            <numerusform>صفوف كُتبت إلى %1: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what the table shows</source>
        <translation>تصدير ما يعرضه الجدول</translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation>لا شيء هنا للتصدير.</translation>
    </message>
</context>
<context>
    <name>ringback::RuleActionRow</name>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>A voice agent that isn't known</source>
        <translation>وكيل صوتي غير معروف</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>For example {{contact.name}}: {{outcome}}</source>
        <translation>مثلًا {{contact.name}}: {{outcome}}</translation>
    </message>
    <message>
        <source>Message, as JSON</source>
        <translation>الرسالة، بصيغة JSON</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>إزالة هذا الإجراء</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The usual voice agent</source>
        <translation>الوكيل الصوتي المعتاد</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>الوكيل الصوتي</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>موعد الاستحقاق</translation>
    </message>
    <message>
        <source>When it is due and everything speaks for it, without a click. The settings must allow it, too (Settings › Hours and limits).</source>
        <translation>عند الموعد وإذا لم يمنع مانع، دون نقرة. ويجب أن تسمح به الإعدادات أيضًا (الإعدادات › الساعات والحدود).</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>call by itself</source>
        <translation>اتصل تلقائيًا</translation>
    </message>
    <message>
        <source>in </source>
        <comment>before a number of minutes</comment>
        <translation>بعد </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>عاجل</translation>
    </message>
</context>
<context>
    <name>ringback::RuleConditionRow</name>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>إزالة هذا الشرط</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>ringback::RuleEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;عندما</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>إضافة &amp;شرط</translation>
    </message>
    <message>
        <source>Add an &amp;action</source>
        <translation>إضافة إ&amp;جراء</translation>
    </message>
    <message>
        <source>If</source>
        <translation>إذا</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>عندها</translation>
    </message>
</context>
<context>
    <name>ringback::RuleKeeper</name>
    <message>
        <source>a rule</source>
        <translation>قاعدة</translation>
    </message>
</context>
<context>
    <name>ringback::RuleWords</name>
    <message>
        <source>%1 %2 “%3”</source>
        <translation>%1 %2 «%3»</translation>
    </message>
    <message>
        <source>%1 and %2: %3.</source>
        <translation>%1 و%2: %3.</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 معروف</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>A call ended</source>
        <translation>انتهت مكالمة</translation>
    </message>
    <message>
        <source>A customer asked to be called</source>
        <translation>طلب عميل الاتصال به</translation>
    </message>
    <message>
        <source>A new lead came</source>
        <translation>جاء عميل محتمل جديد</translation>
    </message>
    <message>
        <source>Ask no further rule</source>
        <translation>عدم سؤال قاعدة أخرى</translation>
    </message>
    <message>
        <source>Put into the queue</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Set the result</source>
        <translation>ضبط التصنيف</translation>
    </message>
    <message>
        <source>Tag the contact</source>
        <translation>وسم جهة الاتصال</translation>
    </message>
    <message>
        <source>Tell another program</source>
        <translation>إخبار برنامج آخر</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>إخباري</translation>
    </message>
    <message>
        <source>ask no further rule</source>
        <translation>عدم سؤال قاعدة أخرى</translation>
    </message>
    <message>
        <source>call them by itself</source>
        <translation>الاتصال بهم تلقائيًا</translation>
    </message>
    <message>
        <source>call them by itself, urgent</source>
        <translation>الاتصال بهم تلقائيًا، عاجل</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>is</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ليس</translation>
    </message>
    <message>
        <source>put them into the queue</source>
        <translation>إضافته إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>put them into the queue, urgent</source>
        <translation>إضافته إلى قائمة الانتظار، عاجلًا</translation>
    </message>
    <message>
        <source>set the result to “%1”</source>
        <translation>ضبط التصنيف على «%1»</translation>
    </message>
    <message>
        <source>tag the contact “%1”</source>
        <translation>وسم جهة الاتصال بـ «%1»</translation>
    </message>
    <message>
        <source>tell you “%1”</source>
        <translation>إخبارك «%1»</translation>
    </message>
    <message>
        <source>tell “%1”</source>
        <translation>إخبار «%1»</translation>
    </message>
</context>
<context>
    <name>ringback::Rules</name>
    <message>
        <source>A callback can be put off by 0 minutes to 90 days.</source>
        <translation>يمكن تأجيل معاودة الاتصال من 0 دقيقة إلى 90 يومًا.</translation>
    </message>
    <message>
        <source>A condition needs the name of a fact, such as outcome.</source>
        <translation>يحتاج الشرط إلى اسم معلومة، مثل outcome.</translation>
    </message>
    <message>
        <source>A post needs a body: what it says, as JSON.</source>
        <translation>تحتاج الرسالة إلى متن: ما تقوله، بصيغة JSON.</translation>
    </message>
    <message>
        <source>Only new leads and customers who asked for it can be called by themselves, not whoever was called.</source>
        <translation>لا يُتصل تلقائيًا إلا بالعملاء المحتملين الجدد ومن طلبوا ذلك، لا بمن سبق الاتصال به.</translation>
    </message>
    <message>
        <source>The action “%1” needs a text.</source>
        <translation>يحتاج الإجراء «%1» إلى نص.</translation>
    </message>
    <message>
        <source>The condition on “%1” needs one of is, is_not, contains, at_least, at_most, is_known.</source>
        <translation>يحتاج الشرط على «%1» إلى is أو is_not أو contains أو at_least أو at_most أو is_known.</translation>
    </message>
    <message>
        <source>The rule does nothing: say what is to be done then.</source>
        <translation>لا تفعل القاعدة شيئًا: اذكر ما يجب فعله عندها.</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>تحتاج القاعدة إلى اسم.</translation>
    </message>
    <message>
        <source>“%1” is no result of a call.</source>
        <translation>«%1» ليس تصنيفًا لمكالمة.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a rule can do.</source>
        <translation>«%1» ليس مما تستطيع قاعدة فعله.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a rule waits for.</source>
        <translation>«%1» ليس مما تنتظره قاعدة.</translation>
    </message>
    <message>
        <source>“%1” isn't a number.</source>
        <translation>«%1» ليس عددًا.</translation>
    </message>
</context>
<context>
    <name>ringback::RulesDialog</name>
    <message>
        <source>&amp;Destinations and messages…</source>
        <translation>ال&amp;وجهات والرسائل…</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;قاعدة جديدة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Try on past calls</source>
        <translation>&amp;تجربتها على مكالمات سابقة</translation>
    </message>
    <message>
        <source>A rule acts by itself on what happens after it was switched on, once on each. It calls nobody unless it says so and the settings allow it.</source>
        <translation>تعمل القاعدة تلقائيًا على ما يحدث بعد تشغيلها، مرة واحدة لكل حدث. ولا تتصل بأحد ما لم تنص على ذلك وتسمح به الإعدادات.</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>سؤالها أبكر</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>سؤالها لاحقًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n call(s) it would have acted on %1.</source>
        <translation>
            <numerusform>من آخر المكالمات (%Ln) كانت ستتصرف في %1.</numerusform>
            <numerusform>من آخر المكالمات (%Ln) كانت ستتصرف في %1.</numerusform>
            <numerusform>من آخر المكالمات (%Ln) كانت ستتصرف في %1.</numerusform>
            <numerusform>من آخر المكالمات (%Ln) كانت ستتصرف في %1.</numerusform>
            <numerusform>من آخر المكالمات (%Ln) كانت ستتصرف في %1.</numerusform>
            <numerusform>من آخر المكالمات (%Ln) كانت ستتصرف في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>إزالة القاعدة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Saved. Tick it in the list to switch it on.</source>
        <translation>حُفظت. ضع علامة عليها في القائمة لتشغيلها.</translation>
    </message>
    <message>
        <source>There is no past call to try it on.</source>
        <translation>لا توجد مكالمة سابقة لتجربتها عليها.</translation>
    </message>
    <message>
        <source>This rule has changes that aren't saved.</source>
        <translation>في هذه القاعدة تغييرات غير محفوظة.</translation>
    </message>
</context>
<context>
    <name>ringback::Sandbox</name>
    <message>
        <source>In the script, a turn of %1 isn't ["ai" or "user", text].</source>
        <translation>في النص البرمجي، دور لدى %1 ليس ["ai" أو "user"، نص].</translation>
    </message>
    <message>
        <source>In the script, each customer needs a name and a phone number that starts with +.</source>
        <translation>في النص البرمجي يحتاج كل عميل إلى اسم ورقم هاتف يبدأ بعلامة +.</translation>
    </message>
    <message>
        <source>The script names a behaviour that doesn't exist: “%1”.</source>
        <translation>يسمّي النص البرمجي سلوكًا غير موجود: «%1».</translation>
    </message>
    <message>
        <source>The script of customers is not a JSON object.</source>
        <translation>النص البرمجي للعملاء ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The script's list of agents is empty.</source>
        <translation>قائمة الوكلاء في النص البرمجي فارغة.</translation>
    </message>
</context>
<context>
    <name>ringback::SandboxProgram</name>
    <message>
        <source>--webhook needs an absolute URL.</source>
        <translation>يحتاج ‎--webhook‎ إلى عنوان URL مطلق.</translation>
    </message>
    <message>
        <source>There is no fault “%1”.</source>
        <translation>لا يوجد خلل «%1».</translation>
    </message>
</context>
<context>
    <name>ringback::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search name, number, company, transcript…</source>
        <translation>البحث عن اسم أو رقم أو شركة أو نص…</translation>
    </message>
</context>
<context>
    <name>ringback::Sections</name>
    <message>
        <source>Add the first person to call.</source>
        <translation>أضف أول شخص للاتصال به.</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>معاودات الاتصال</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Calls appear here when you place them and when Thoughtly tells of them.</source>
        <translation>تظهر المكالمات هنا عندما تجريها وعندما يخبر Thoughtly عنها.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح المرشّح</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>مستحقة الآن</translation>
    </message>
    <message>
        <source>Every request that reaches the listener is kept and shown here, understood or not.</source>
        <translation>كل طلب يصل إلى خدمة الاستقبال يُحفظ ويُعرض هنا، فُهم أم لم يُفهم.</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>معاودة اتصال جديدة</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>No call has all of these words in name, number, outcome or what was said.</source>
        <translation>لا مكالمة فيها كل هذه الكلمات في الاسم أو الرقم أو النتيجة أو ما قيل.</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>لا مكالمات</translation>
    </message>
    <message>
        <source>No contact has all of these words in name, number, e-mail, company or tags.</source>
        <translation>لا جهة اتصال فيها كل هذه الكلمات في الاسم أو الرقم أو البريد أو الشركة أو الوسوم.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>لا جهات اتصال</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد في الانتظار</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing has been delivered</source>
        <translation>لم تصل أي تسليمة</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>لا شيء يمر من المرشّح</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Requests from your site and new leads appear here. You can put somebody into the queue yourself, too.</source>
        <translation>تظهر هنا الطلبات من موقعك والعملاء المحتملون الجدد. ويمكنك أيضًا إضافة أحد إلى قائمة الانتظار بنفسك.</translation>
    </message>
    <message>
        <source>There are calls, but none of this kind.</source>
        <translation>هناك مكالمات، ولكن لا شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>There may be deliveries, but none of this kind.</source>
        <translation>قد توجد تسليمات، لكن لا شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
</context>
<context>
    <name>ringback::Settings</name>
    <message>
        <source>The settings could not be saved in %1.</source>
        <translation>تعذّر حفظ الإعدادات في %1.</translation>
    </message>
    <message>
        <source>The value of the setting %1 can't be used.</source>
        <translation>لا يمكن استخدام قيمة الإعداد %1.</translation>
    </message>
</context>
<context>
    <name>ringback::SettingsDialog</name>
    <message>
        <source>The credentials are gone from this computer.</source>
        <translation>أُزيلت بيانات الاعتماد من هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>ringback::SettingsPage</name>
    <message>
        <source>Set by %1 in the environment or on the command line.</source>
        <translation>حُدد بواسطة %1 في بيئة النظام أو في سطر الأوامر.</translation>
    </message>
</context>
<context>
    <name>ringback::SetupDialog</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 من %2: %3</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>التدرب أ&amp;ولًا</translation>
    </message>
    <message>
        <source>Enter the API token and the team ID, or practise first.</source>
        <translation>أدخل رمز API ومعرّف الفريق، أو تدرب أولًا.</translation>
    </message>
    <message>
        <source>How Ringback learns what came of a call.</source>
        <translation>كيف يعلم Ringback ما آلت إليه المكالمة.</translation>
    </message>
    <message>
        <source>Ringback lets your voice agents at Thoughtly call people back. It needs to know who you are there. Or practise first: with simulated customers, no real call can leave.</source>
        <translation>يجعل Ringback وكلاءك الصوتيين في Thoughtly يعاودون الاتصال بالناس. ويحتاج إلى معرفة من أنت هناك. أو تدرب أولًا: مع عملاء محاكَين لا يمكن أن تنطلق مكالمة حقيقية.</translation>
    </message>
    <message>
        <source>Ringback warns or refuses when a call would come at a bad time or too often.</source>
        <translation>ينبّه Ringback أو يرفض إذا كانت المكالمة في وقت غير مناسب أو متكررة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Set up Ringback</source>
        <translation>إعداد Ringback</translation>
    </message>
    <message>
        <source>There is no keychain here: the credentials are kept for this session only.</source>
        <translation>لا توجد سلسلة مفاتيح هنا: تُحفظ بيانات الاعتماد لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>Who calls, unless you choose another each time, and for whom.</source>
        <translation>من يتصل ما لم تختر غيره كل مرة، ولصالح من.</translation>
    </message>
</context>
<context>
    <name>ringback::SidePages</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>ringback::SkipDialog</name>
    <message>
        <source>%1 leaves the queue without a call. The reason is kept.</source>
        <translation>يغادر %1 قائمة الانتظار من دون مكالمة. يُحتفظ بالسبب.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Asked twice</source>
        <translation>طُلبت مرتين</translation>
    </message>
    <message>
        <source>Choose a reason or type one</source>
        <translation>اختر سببًا أو اكتبه</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>لم تعد مطلوبة</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>ليست لنا</translation>
    </message>
    <message>
        <source>Reached in another way</source>
        <translation>تم التواصل بطريقة أخرى</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Skip this callback?</source>
        <translation>تخطي معاودة الاتصال هذه؟</translation>
    </message>
    <message>
        <source>Solved already</source>
        <translation>حُلّت بالفعل</translation>
    </message>
</context>
<context>
    <name>ringback::StatusBar</name>
    <message>
        <source>%1 (%2 waiting)</source>
        <translation>%1 (في الانتظار %2)</translation>
    </message>
    <message>
        <source>%1 of %2 left this minute</source>
        <translation>بقي %1 من %2 هذه الدقيقة</translation>
    </message>
    <message>
        <source>%1 of %2 left, %3 waiting</source>
        <translation>بقي %1 من %2، في الانتظار %3</translation>
    </message>
    <message>
        <source>%1 · last delivery %2</source>
        <translation>%1 · آخر تسليمة %2</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>يجري الاستدراك</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>Cut off since %1</source>
        <translation>منقطع منذ %1</translation>
    </message>
    <message>
        <source>Deliveries can't be stored: is the disk full?</source>
        <translation>لا يمكن تخزين التسليمات: هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>خدمة الاستقبال %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>No listener</source>
        <translation>لا خدمة استقبال</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>غير مُعدّ</translation>
    </message>
    <message>
        <source>Practice mode — no real calls</source>
        <translation>وضع التدريب — لا مكالمات حقيقية</translation>
    </message>
    <message>
        <source>Requests left this minute</source>
        <translation>الطلبات الباقية هذه الدقيقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>ringback::Storage</name>
    <message>
        <source>%1 can't be the data folder: it isn't a folder.</source>
        <translation>لا يمكن أن يكون %1 مجلد البيانات: ليس مجلدًا.</translation>
    </message>
    <message>
        <source>%1 is a database of another program; Ringback needs a folder of its own.</source>
        <translation>%1 قاعدة بيانات برنامج آخر؛ يحتاج Ringback إلى مجلد خاص به.</translation>
    </message>
    <message>
        <source>A callback needs a phone number.</source>
        <translation>تحتاج معاودة الاتصال إلى رقم هاتف.</translation>
    </message>
    <message>
        <source>A contact needs a phone number.</source>
        <translation>تحتاج جهة الاتصال إلى رقم هاتف.</translation>
    </message>
    <message>
        <source>An attempt to call can't go back to an earlier step.</source>
        <translation>لا يمكن لمحاولة الاتصال أن تعود إلى خطوة سابقة.</translation>
    </message>
    <message>
        <source>Another callback is open for this number.</source>
        <translation>هناك معاودة اتصال أخرى مفتوحة لهذا الرقم.</translation>
    </message>
    <message>
        <source>More than %1 people are new, so nobody was put into the queue.</source>
        <translation>هناك أكثر من %1 شخص جديد، فلم يوضع أحد في القائمة.</translation>
    </message>
    <message>
        <source>The data folder %1 can't be used.</source>
        <translation>لا يمكن استخدام مجلد البيانات %1.</translation>
    </message>
    <message>
        <source>The data folder %1 is on a disk that can only be read.</source>
        <translation>مجلد البيانات %1 على قرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>The data folder can't hold the database safely: it must be on a local disk.</source>
        <translation>لا يستطيع مجلد البيانات احتواء قاعدة البيانات بأمان: يجب أن يكون على قرص محلي.</translation>
    </message>
    <message>
        <source>The data was written by a newer Ringback (schema %1; this one knows up to %2). Install the newer version; nothing was changed.</source>
        <translation>كتب البيانات إصدار أحدث من Ringback (المخطط %1؛ وهذا يعرف حتى %2). ثبّت الإصدار الأحدث؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The database %1 is damaged; it was left as it is. Put a backup in its place, or move it elsewhere to start with an empty one.</source>
        <translation>قاعدة البيانات %1 تالفة؛ وتُركت كما هي. ضع نسخة احتياطية مكانها، أو انقلها لتبدأ بقاعدة فارغة.</translation>
    </message>
    <message>
        <source>The disk of the data folder %1 is full.</source>
        <translation>قرص مجلد البيانات %1 ممتلئ.</translation>
    </message>
    <message>
        <source>There is already a contact with this number.</source>
        <translation>توجد بالفعل جهة اتصال بهذا الرقم.</translation>
    </message>
    <message>
        <source>There is another automation of this name.</source>
        <translation>توجد أتمتة أخرى بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no permission to use the data folder %1.</source>
        <translation>لا يوجد إذن لاستخدام مجلد البيانات %1.</translation>
    </message>
    <message>
        <source>This attempt to call is not known.</source>
        <translation>محاولة الاتصال هذه غير معروفة.</translation>
    </message>
    <message>
        <source>This automation doesn't exist any more.</source>
        <translation>لم تعد هذه الأتمتة موجودة.</translation>
    </message>
    <message>
        <source>This call doesn't exist.</source>
        <translation>هذه المكالمة غير موجودة.</translation>
    </message>
    <message>
        <source>This callback is being called now. Wait for the end of the call.</source>
        <translation>يجري الاتصال الآن لمعاودة الاتصال هذه. انتظر نهاية المكالمة.</translation>
    </message>
    <message>
        <source>This callback is closed already.</source>
        <translation>معاودة الاتصال هذه مغلقة بالفعل.</translation>
    </message>
    <message>
        <source>This callback is gone.</source>
        <translation>زالت معاودة الاتصال هذه.</translation>
    </message>
    <message>
        <source>This contact is gone.</source>
        <translation>زالت جهة الاتصال هذه.</translation>
    </message>
    <message>
        <source>This number isn't on the do-not-call list.</source>
        <translation>هذا الرقم ليس على قائمة عدم الاتصال.</translation>
    </message>
    <message>
        <source>This reminder was dealt with already.</source>
        <translation>عولج هذا التذكير بالفعل.</translation>
    </message>
    <message>
        <source>This rule doesn't exist any more.</source>
        <translation>لم تعد هذه القاعدة موجودة.</translation>
    </message>
    <message>
        <source>Thoughtly's id belongs to another call.</source>
        <translation>معرّف Thoughtly يخص مكالمة أخرى.</translation>
    </message>
    <message>
        <source>What was deleted can't be overwritten just now.</source>
        <translation>لا يمكن الآن الكتابة فوق ما حُذف.</translation>
    </message>
</context>
<context>
    <name>ringback::Subscriptions</name>
    <message>
        <source>Enter the public URL first: Thoughtly has to know where outcomes go.</source>
        <translation>أدخل العنوان العام أولًا: يجب أن يعرف Thoughtly إلى أين تذهب النتائج.</translation>
    </message>
</context>
<context>
    <name>ringback::TableViews</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>حفظ كعرض…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>العرض: %1</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>الوكيل الصوتي</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>ringback::TargetsDialog</name>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> ٪</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>&amp;Answer rate, at least</source>
        <translation>معدل الإ&amp;جابة، على الأقل</translation>
    </message>
    <message>
        <source>&amp;Resolved, at least</source>
        <translation>تم ال&amp;حل، على الأقل</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Callbacks &amp;overdue, at most</source>
        <translation>معاودات الاتصال ال&amp;متأخرة، على الأكثر</translation>
    </message>
    <message>
        <source>Calls a &amp;day, at least</source>
        <translation>المكالمات في ال&amp;يوم، على الأقل</translation>
    </message>
    <message>
        <source>Everybody who shares this store sees the same targets.</source>
        <translation>كل من يشارك هذا المخزن يرى الأهداف نفسها.</translation>
    </message>
    <message>
        <source>Median &amp;talk time, at most</source>
        <translation>وسيط مدة ال&amp;حديث، على الأكثر</translation>
    </message>
    <message>
        <source>Median &amp;wait, at most</source>
        <translation>وسيط الا&amp;نتظار، على الأكثر</translation>
    </message>
    <message>
        <source>Outcomes that count as resolved</source>
        <translation>النتائج التي تُحسب محلولة</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>These outcomes count as resolved</source>
        <translation>هذه النتائج تُحسب محلولة</translation>
    </message>
</context>
<context>
    <name>ringback::TimeChart</name>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>ringback::TimelineLook</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>ringback::Toast</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>ringback::TopBar</name>
    <message>
        <source>Call back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>الوكيل الصوتي</translation>
    </message>
</context>
<context>
    <name>ringback::TraceRemoval</name>
    <message>
        <source>The file %1 can't be written.</source>
        <translation>لا يمكن كتابة الملف %1.</translation>
    </message>
</context>
<context>
    <name>ringback::TrayIcon</name>
    <message numerus="yes">
        <source>%n callback(s) waiting</source>
        <translation>
            <numerusform>معاودات اتصال منتظرة: %Ln</numerusform>
            <numerusform>معاودات اتصال منتظرة: %Ln</numerusform>
            <numerusform>معاودات اتصال منتظرة: %Ln</numerusform>
            <numerusform>معاودات اتصال منتظرة: %Ln</numerusform>
            <numerusform>معاودات اتصال منتظرة: %Ln</numerusform>
            <numerusform>معاودات اتصال منتظرة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>معاودة الاتصال…</translation>
    </message>
    <message>
        <source>Nobody waits for a callback</source>
        <translation>لا أحد ينتظر معاودة اتصال</translation>
    </message>
    <message>
        <source>Open Ringback</source>
        <translation>فتح Ringback</translation>
    </message>
    <message>
        <source>Practice mode, no real calls</source>
        <translation>وضع التدريب، لا مكالمات حقيقية</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
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
        <translation>%1 (مطلوب)</translation>
    </message>
    <message>
        <source>&amp;Automation</source>
        <translation>الأ&amp;تمتة</translation>
    </message>
    <message>
        <source>Automations…</source>
        <translation>الأتمتة…</translation>
    </message>
    <message>
        <source>Trigger an automation for %1</source>
        <translation>تشغيل أتمتة لـ %1</translation>
    </message>
    <message numerus="yes">
        <source>Trigger an automation for %n people</source>
        <translation>
            <numerusform>تشغيل أتمتة لـ %n شخص</numerusform>
            <numerusform>تشغيل أتمتة لشخص واحد (%n)</numerusform>
            <numerusform>تشغيل أتمتة لشخصين (%n)</numerusform>
            <numerusform>تشغيل أتمتة لـ %n أشخاص</numerusform>
            <numerusform>تشغيل أتمتة لـ %n شخصًا</numerusform>
            <numerusform>تشغيل أتمتة لـ %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trigger for %n</source>
        <translation>
            <numerusform>تشغيل لـ %n</numerusform>
            <numerusform>تشغيل لـ %n</numerusform>
            <numerusform>تشغيل لـ %n</numerusform>
            <numerusform>تشغيل لـ %n</numerusform>
            <numerusform>تشغيل لـ %n</numerusform>
            <numerusform>تشغيل لـ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Trigger now</source>
        <translation>تشغيل الآن</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>What is sent, here for the first one</source>
        <translation>ما يُرسل، هنا للشخص الأول</translation>
    </message>
</context>
<context>
    <name>ringback::UndoBanner</name>
    <message>
        <source>A call is about to leave</source>
        <translation>مكالمة على وشك الانطلاق</translation>
    </message>
    <message>
        <source>Calling %1 in %2 s</source>
        <translation>الاتصال بـ %1 بعد %2 ث</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the call</source>
        <translation>التراجع عن المكالمة</translation>
    </message>
    <message>
        <source>nothing has been sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
</context>
<context>
    <name>ringback::Verdict</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1 there</source>
        <translation>%1 هناك</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, not a time for calls there: %2.</source>
        <translation>%1، ليس وقتًا للمكالمات هناك: %2.</translation>
    </message>
    <message>
        <source>%1, outside %2 to %3.</source>
        <translation>%1، خارج %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1, outside the hours of this day.</source>
        <translation>%1، خارج ساعات هذا اليوم.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A call to this number is unconfirmed: it may have rung (%1). It is being looked up.</source>
        <translation>هناك مكالمة غير مؤكدة إلى هذا الرقم: ربما رنّ الهاتف (%1). يجري الاستعلام عنها.</translation>
    </message>
    <message>
        <source>Asked not to be called, and was forgotten on %1.</source>
        <translation>طلب عدم الاتصال به، وتم نسيانه في %1.</translation>
    </message>
    <message>
        <source>Calls in the last 24 hours: %1 (at most %2).</source>
        <translation>المكالمات في آخر 24 ساعة: %1 (على الأكثر %2).</translation>
    </message>
    <message>
        <source>Calls in the last 24 hours: %1 (at most %2: %3).</source>
        <translation>المكالمات في آخر 24 ساعة: %1 (على الأكثر %2: %3).</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>عدم الاتصال</translation>
    </message>
    <message>
        <source>May have asked not to be called: “%1” Decide first.</source>
        <translation>ربما طلب عدم الاتصال به: «%1» اتخذ قرارًا أولًا.</translation>
    </message>
    <message>
        <source>No trace of the call from %1 after %2 s: it probably did not ring. Call again?</source>
        <translation>لا أثر للمكالمة من %1 بعد %2 ث: على الأرجح لم يرنّ الهاتف. هل تتصل مجددًا؟</translation>
    </message>
    <message>
        <source>Not before somebody decides</source>
        <translation>ليس قبل اتخاذ قرار</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>On the do-not-call list since %1</source>
        <translation>على قائمة عدم الاتصال منذ %1</translation>
    </message>
    <message>
        <source>On the do-not-call list since %1, by %2</source>
        <translation>على قائمة عدم الاتصال منذ %1، بواسطة %2</translation>
    </message>
    <message>
        <source>Outside calling hours</source>
        <translation>خارج ساعات الاتصال</translation>
    </message>
    <message>
        <source>People were forgotten, and the key to whom can't be read from the keychain: it can't be told whether this one asked not to be called.</source>
        <translation>تم نسيان أشخاص، ولا يمكن قراءة مفتاحهم من سلسلة المفاتيح: لا يُعرف هل طلب هذا الشخص عدم الاتصال به.</translation>
    </message>
    <message>
        <source>Possible from %1 there (%2 here).</source>
        <translation>ممكن ابتداءً من %1 هناك (%2 هنا).</translation>
    </message>
    <message>
        <source>Possible from %1.</source>
        <translation>ممكن ابتداءً من %1.</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>The local time there is unknown.</source>
        <translation>التوقيت المحلي هناك غير معروف.</translation>
    </message>
    <message>
        <source>The voice agent “%1” is archived: choose another.</source>
        <translation>الوكيل الصوتي «%1» مؤرشف: اختر غيره.</translation>
    </message>
    <message>
        <source>This number is being called already.</source>
        <translation>يجري الاتصال بهذا الرقم بالفعل.</translation>
    </message>
    <message>
        <source>This number is being called by another seat.</source>
        <translation>يتصل مقعد آخر بهذا الرقم.</translation>
    </message>
    <message>
        <source>This number was forgotten on %1: a call brings it back.</source>
        <translation>نُسي هذا الرقم في %1: مكالمة تعيده.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't list this voice agent.</source>
        <translation>لا يذكر Thoughtly هذا الوكيل الصوتي.</translation>
    </message>
    <message>
        <source>Thoughtly's limit is used up: this call leaves in about %1 s</source>
        <translation>نفد حد Thoughtly: تنطلق هذه المكالمة بعد نحو %1 ث</translation>
    </message>
    <message>
        <source>You may call now</source>
        <translation>يمكنك الاتصال الآن</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>اتُّصل به %1</translation>
    </message>
    <message>
        <source>called %1 by %2</source>
        <translation>اتُّصل به %1 بواسطة %2</translation>
    </message>
    <message>
        <source>last called %1</source>
        <translation>آخر اتصال %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>غدًا %1</translation>
    </message>
</context>
<context>
    <name>ringback::VerdictDialogs</name>
    <message>
        <source>%1 is off the do-not-call list.</source>
        <translation>لم يعد %1 على قائمة عدم الاتصال.</translation>
    </message>
    <message>
        <source>%1 is on the do-not-call list.</source>
        <translation>%1 على قائمة عدم الاتصال.</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;ملاحظة (اختيارية)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Call %1 anyway?</source>
        <translation>الاتصال بـ %1 رغم ذلك؟</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>الاتصال رغم ذلك</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>عدم الاتصال</translation>
    </message>
    <message>
        <source>From then on this number can be called again. Who took it off the list, and why, is kept.</source>
        <translation>من ذلك الحين يمكن الاتصال بهذا الرقم مجددًا. ويُحتفظ بمن شطبه ولماذا.</translation>
    </message>
    <message>
        <source>Never call %1 again?</source>
        <translation>عدم الاتصال بـ %1 أبدًا؟</translation>
    </message>
    <message>
        <source>Nobody here can call this number while it is on the do-not-call list. A callback that waits for it is skipped.</source>
        <translation>لا يستطيع أحد هنا الاتصال بهذا الرقم ما دام على قائمة عدم الاتصال. وتُتخطى معاودة الاتصال التي تنتظره.</translation>
    </message>
    <message>
        <source>Take %1 off the do-not-call list?</source>
        <translation>شطب %1 من قائمة عدم الاتصال؟</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>الشطب من القائمة</translation>
    </message>
    <message>
        <source>Who asked for it, and how</source>
        <translation>من طلب ذلك، وكيف</translation>
    </message>
    <message>
        <source>Why it can’t wait; it is kept with the call</source>
        <translation>لماذا لا يحتمل الانتظار؛ يُحفظ مع المكالمة</translation>
    </message>
    <message>
        <source>e.g. asked by e-mail to be called again</source>
        <translation>مثلًا: طلب بالبريد الإلكتروني الاتصال به مجددًا</translation>
    </message>
</context>
<context>
    <name>ringback::VerdictLine</name>
    <message>
        <source>May this number be called</source>
        <translation>هل يجوز الاتصال بهذا الرقم</translation>
    </message>
</context>
<context>
    <name>ringback::ViewButton</name>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>ح&amp;ذف «%1»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>إعادة &amp;تسمية «%1»…</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;حفظ كعرض…</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>كما هو أصلًا</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>حفظ كعرض</translation>
    </message>
    <message>
        <source>Save the &amp;changes to “%1”</source>
        <translation>حفظ الت&amp;غييرات في «%1»</translation>
    </message>
    <message>
        <source>Saved views of this table</source>
        <translation>طرق العرض المحفوظة لهذا الجدول</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>العرض: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
</context>
<context>
    <name>ringback::Wallboard</name>
    <message>
        <source>As of %1</source>
        <comment>time</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Calls under way</source>
        <translation>المكالمات الجارية</translation>
    </message>
    <message>
        <source>Nobody is being called</source>
        <translation>لا يُتصل بأحد</translation>
    </message>
    <message>
        <source>Queued or on the line</source>
        <translation>في قائمة الانتظار أو على الخط</translation>
    </message>
    <message>
        <source>Ringback – wallboard</source>
        <translation>Ringback – لوحة العرض</translation>
    </message>
</context>
<context>
    <name>ringback::WindowActions</name>
    <message>
        <source>Call back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Call back later…</source>
        <translation>معاودة الاتصال لاحقًا…</translation>
    </message>
    <message>
        <source>Do anything…</source>
        <translation>افعل أي شيء…</translation>
    </message>
    <message>
        <source>Do not call…</source>
        <translation>عدم الاتصال…</translation>
    </message>
    <message>
        <source>Let “%1” call</source>
        <translation>دع «%1» يتصل</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>البحث عن «%1»</translation>
    </message>
    <message>
        <source>Stop automatic calls</source>
        <translation>إيقاف المكالمات التلقائية</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>voice agent</source>
        <translation>وكيل صوتي</translation>
    </message>
</context>
<context>
    <name>ringback::WindowDialogs</name>
    <message>
        <source>About Ringback</source>
        <translation>حول Ringback</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>المفاتيح…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>القواعد…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>الإعداد…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>There is no keychain here: the credentials are kept for this session only.</source>
        <translation>لا توجد سلسلة مفاتيح هنا: تُحفظ بيانات الاعتماد لهذه الجلسة فقط.</translation>
    </message>
</context>
<context>
    <name>ringback::WindowSearch</name>
    <message>
        <source>Search calls and what was said…</source>
        <translation>البحث في المكالمات وما قيل…</translation>
    </message>
    <message>
        <source>Search name, number, company…</source>
        <translation>البحث عن اسم أو رقم أو شركة…</translation>
    </message>
    <message>
        <source>Search name, number, reason…</source>
        <translation>البحث عن اسم أو رقم أو سبب…</translation>
    </message>
</context>
<context>
    <name>ringback::Words</name>
    <message>
        <source>Applied</source>
        <translation>طُبّقت</translation>
    </message>
    <message>
        <source>Asked to be called</source>
        <translation>طلب الاتصال به</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Call outcome</source>
        <translation>نتيجة مكالمة</translation>
    </message>
    <message>
        <source>Callback request</source>
        <translation>طلب معاودة اتصال</translation>
    </message>
    <message>
        <source>Callback requested</source>
        <translation>طُلبت معاودة الاتصال</translation>
    </message>
    <message>
        <source>Called all the same</source>
        <comment>a person overruled the verdict</comment>
        <translation>اتُّصل رغم ذلك</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>عقد</translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation>قرر ذلك شخص</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>عدم الاتصال</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>كتابيًا</translation>
    </message>
    <message>
        <source>Left voicemail</source>
        <translation>تُرك بريد صوتي</translation>
    </message>
    <message>
        <source>May have asked not to be called</source>
        <translation>ربما طلب عدم الاتصال به</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>يحتاج إلى إنسان</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>عميل محتمل جديد</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>Nobody but the voice agent spoke.</source>
        <translation>لم يتكلم أحد سوى الوكيل الصوتي.</translation>
    </message>
    <message>
        <source>Not in service</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>غير مهتم</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>لم تُفهم</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Only a voicemail greeting answered.</source>
        <translation>لم يُجب إلا تحية بريد صوتي.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Outcome corrected</source>
        <translation>صُححت النتيجة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط لها</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تم الحل</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة محاولة</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>Sending the request</source>
        <translation>يُرسل الطلب</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطاة</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>شفهيًا</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>محجوبة</translation>
    </message>
    <message>
        <source>The call is said to have lasted no time.</source>
        <translation>يُقال إن المكالمة لم تستغرق أي وقت.</translation>
    </message>
    <message>
        <source>There is no transcript of this call.</source>
        <translation>لا يوجد نص لهذه المكالمة.</translation>
    </message>
    <message>
        <source>Thoughtly took the call</source>
        <translation>قبل Thoughtly المكالمة</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>محوَّلة</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>a person</source>
        <comment>source of knowledge</comment>
        <translation>شخص</translation>
    </message>
    <message>
        <source>catch-up</source>
        <comment>source of knowledge</comment>
        <translation>استدراك</translation>
    </message>
    <message>
        <source>look-up</source>
        <comment>source of knowledge</comment>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>this console</source>
        <comment>source of knowledge</comment>
        <translation>هذه الوحدة</translation>
    </message>
    <message>
        <source>webhook</source>
        <comment>source of knowledge</comment>
        <translation>ويب هوك</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>ringback::cli::Session</name>
    <message>
        <source>%1 Ringback asks Thoughtly for the outcome instead.</source>
        <translation>%1 يسأل Ringback خدمة Thoughtly عن النتيجة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Stopped before the running Ringback had answered.</source>
        <translation>أُوقف قبل أن يجيب Ringback المشغَّل.</translation>
    </message>
</context>
<context>
    <name>ringback::http</name>
    <message>
        <source>This isn't valid JSON.</source>
        <translation>هذا ليس JSON صالحًا.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Client</name>
    <message>
        <source>%1 must be reached over https://: over http:// anybody on the way could read the API token.</source>
        <translation>يجب الوصول إلى %1 عبر https://‎: فعبر http://‎ يستطيع أي أحد على الطريق قراءة رمز API.</translation>
    </message>
    <message>
        <source>Practice mode talks only to this computer, never to %1.</source>
        <translation>وضع التدريب لا يخاطب إلا هذا الحاسوب، ولا يخاطب %1 أبدًا.</translation>
    </message>
    <message>
        <source>The API token or the team ID contains a line break.</source>
        <translation>رمز API أو معرّف الفريق يحتوي على فاصل أسطر.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>This address isn't a web address that starts with https://.</source>
        <translation>هذا ليس عنوان ويب يبدأ بـ https://‎.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Failure</name>
    <message>
        <source>%1 broke off in the middle of its answer.</source>
        <translation>انقطع %1 في منتصف إجابته.</translation>
    </message>
    <message>
        <source>%1 can't be found.</source>
        <translation>لا يمكن العثور على %1.</translation>
    </message>
    <message>
        <source>%1 can't be reached: it doesn't answer.</source>
        <translation>تعذّر الوصول إلى %1: لا يجيب.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>أغلق %1 الاتصال من دون إجابة.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <translation>لم يُجب %1 خلال %2.</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 يرفض الاتصالات.</translation>
    </message>
    <message>
        <source>%1 sent an answer that isn't HTTP.</source>
        <translation>أرسل %1 إجابة ليست HTTP.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>لا اتصال آمن بـ %1: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>إجابة %1 كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>فشل الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>الوكيل (proxy) في الطريق إلى %1 يطلب كلمة مرور.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 can't be found.</source>
        <translation>لا يمكن العثور على الوكيل (proxy) في الطريق إلى %1.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 can't be reached.</source>
        <translation>تعذّر الوصول إلى الوكيل (proxy) في الطريق إلى %1.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 closed the connection.</source>
        <translation>الوكيل (proxy) في الطريق إلى %1 أغلق الاتصال.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not work.</source>
        <translation>الوكيل (proxy) في الطريق إلى %1 لا يعمل.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 doesn't answer.</source>
        <translation>الوكيل (proxy) في الطريق إلى %1 لا يجيب.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refuses connections.</source>
        <translation>الوكيل (proxy) في الطريق إلى %1 يرفض الاتصالات.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>أُلغي الطلب.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>لا يوجد اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>its certificate belongs to another name</source>
        <translation>شهادته تخص اسمًا آخر</translation>
    </message>
    <message>
        <source>its certificate has been revoked</source>
        <translation>أُبطلت شهادته</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>انتهت صلاحية شهادته</translation>
    </message>
    <message>
        <source>its certificate is not valid yet; check this computer's clock</source>
        <translation>شهادته غير صالحة بعد؛ تحقق من ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>nobody that this computer trusts vouches for its certificate</source>
        <translation>لا أحد ممن يثق بهم هذا الحاسوب يضمن شهادته</translation>
    </message>
    <message>
        <source>the encryption could not be agreed on</source>
        <translation>تعذّر الاتفاق على التعمية</translation>
    </message>
</context>
<context>
    <name>ringback::http::Fault</name>
    <message>
        <source>A chunk doesn't end in CR LF.</source>
        <translation>جزء لا ينتهي بـ CR LF.</translation>
    </message>
    <message>
        <source>A chunk size can't be read.</source>
        <translation>لا يمكن قراءة حجم جزء.</translation>
    </message>
    <message>
        <source>A header field is malformed.</source>
        <translation>حقل ترويسة غير سليم.</translation>
    </message>
    <message>
        <source>A header line starts with a space.</source>
        <translation>سطر ترويسة يبدأ بمسافة.</translation>
    </message>
    <message>
        <source>A line ends in a bare CR.</source>
        <translation>سطر ينتهي بـ CR وحده.</translation>
    </message>
    <message>
        <source>A line ends in a bare LF.</source>
        <translation>سطر ينتهي بـ LF وحده.</translation>
    </message>
    <message>
        <source>A trailer line can't be read.</source>
        <translation>لا يمكن قراءة سطر من الذيل.</translation>
    </message>
    <message>
        <source>It gave way to a newer connection.</source>
        <translation>أفسح المجال لاتصال أحدث.</translation>
    </message>
    <message>
        <source>The Content-Length field is malformed.</source>
        <translation>حقل Content-Length غير سليم.</translation>
    </message>
    <message>
        <source>The Host field is malformed.</source>
        <translation>حقل Host غير سليم.</translation>
    </message>
    <message>
        <source>The Host field is missing.</source>
        <translation>حقل Host ناقص.</translation>
    </message>
    <message>
        <source>The body is too large.</source>
        <translation>المتن كبير جدًا.</translation>
    </message>
    <message>
        <source>The chunk extensions are too large.</source>
        <translation>ملحقات الأجزاء كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The expectation can't be met.</source>
        <translation>لا يمكن تلبية التوقع.</translation>
    </message>
    <message>
        <source>The head holds a control character.</source>
        <translation>تحتوي الترويسة على محرف تحكم.</translation>
    </message>
    <message>
        <source>The head took too long to arrive.</source>
        <translation>استغرق وصول الترويسة وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>The header fields are too large.</source>
        <translation>حقول الترويسة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The method isn't supported.</source>
        <translation>الطريقة غير مدعومة.</translation>
    </message>
    <message>
        <source>The request ended before it was complete.</source>
        <translation>انتهى الطلب قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>The request line is malformed.</source>
        <translation>سطر الطلب غير سليم.</translation>
    </message>
    <message>
        <source>The request line is missing.</source>
        <translation>سطر الطلب ناقص.</translation>
    </message>
    <message>
        <source>The request line is too long.</source>
        <translation>سطر الطلب طويل جدًا.</translation>
    </message>
    <message>
        <source>The request target is malformed.</source>
        <translation>هدف الطلب غير سليم.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>استغرق وصول الطلب وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>The trailers are too large.</source>
        <translation>الذيل كبير جدًا.</translation>
    </message>
    <message>
        <source>The transfer coding isn't supported.</source>
        <translation>ترميز النقل غير مدعوم.</translation>
    </message>
    <message>
        <source>There are too many header fields.</source>
        <translation>حقول الترويسة كثيرة جدًا.</translation>
    </message>
    <message>
        <source>There is more than one Host field.</source>
        <translation>هناك أكثر من حقل Host.</translation>
    </message>
    <message>
        <source>There were too many connections.</source>
        <translation>كانت الاتصالات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>This version of HTTP isn't supported.</source>
        <translation>إصدار HTTP هذا غير مدعوم.</translation>
    </message>
    <message>
        <source>Too much is under way.</source>
        <translation>يجري الكثير في وقت واحد.</translation>
    </message>
    <message>
        <source>Where the body ends can't be told for certain.</source>
        <translation>لا يمكن الجزم أين ينتهي المتن.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Server</name>
    <message>
        <source>Can't listen on port %1 of %2.</source>
        <translation>لا يمكن الاستماع على المنفذ %1 من %2.</translation>
    </message>
    <message>
        <source>Only an administrator may listen on port %1. Choose a port above 1023 in Settings.</source>
        <translation>لا يجوز الاستماع على المنفذ %1 إلا لمدير النظام. اختر في الإعدادات منفذًا فوق 1023.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is taken by another program. Choose another port in Settings.</source>
        <translation>المنفذ %1 على %2 يشغله برنامج آخر. اختر منفذًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>This computer has no address %1 to listen on. Choose another one in Settings.</source>
        <translation>ليس لهذا الحاسوب العنوان %1. اختر غيره في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Tls</name>
    <message>
        <source>The file %1 for TLS can't be read.</source>
        <translation>لا يمكن قراءة الملف %1 الخاص بـ TLS.</translation>
    </message>
    <message>
        <source>The file %1 for TLS doesn't exist.</source>
        <translation>الملف %1 الخاص بـ TLS غير موجود.</translation>
    </message>
    <message>
        <source>The key in %1 belongs to another certificate.</source>
        <translation>المفتاح في %1 يخص شهادة أخرى.</translation>
    </message>
    <message>
        <source>The listener's certificate expired on %1: deliveries over TLS will fail.</source>
        <translation>انتهت شهادة خدمة الاستقبال في %1: ستفشل التسليمات عبر TLS.</translation>
    </message>
    <message>
        <source>The listener's certificate expires on %1: renew it.</source>
        <translation>تنتهي شهادة خدمة الاستقبال في %1: جدّدها.</translation>
    </message>
    <message>
        <source>The listener's certificate is valid only from %1: deliveries over TLS will fail.</source>
        <translation>شهادة خدمة الاستقبال صالحة ابتداءً من %1 فقط: ستفشل التسليمات عبر TLS.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1.</source>
        <translation>لا توجد شهادة بصيغة PEM في %1.</translation>
    </message>
    <message>
        <source>There is no key in PEM form, without a passphrase, in %1.</source>
        <translation>لا يوجد مفتاح بصيغة PEM من دون عبارة مرور في %1.</translation>
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
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>موعد الاستحقاق</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Requested %1</source>
        <translation>طُلبت %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waits too long: requested %1</source>
        <translation>ينتظر طويلًا: طُلب %1</translation>
    </message>
</context>
<context>
    <name>ringback::models::CallsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>when and by what it is known</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Last known %1, by %2</source>
        <translation>آخر علم %1، عبر %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>الوكيل الصوتي</translation>
    </message>
</context>
<context>
    <name>ringback::models::ContactsModel</name>
    <message>
        <source>Added</source>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>ringback::models::DeliveriesModel</name>
    <message>
        <source>A callback in the queue</source>
        <translation>معاودة اتصال في القائمة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>It was known already</source>
        <translation>كان معروفًا من قبل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>News of a call</source>
        <translation>جديد عن مكالمة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What it became</source>
        <translation>ما صارت إليه</translation>
    </message>
</context>
<context>
    <name>ringback::models::DoNotCallModel</name>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Said in a call</source>
        <translation>قيل في مكالمة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>ringback::models::InsightSource</name>
    <message>
        <source>The store can't be read.</source>
        <translation>لا يمكن قراءة المخزن.</translation>
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
        <translation>%1، %2</translation>
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
        <translation>العميل</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>الوكيل الصوتي</translation>
    </message>
</context>
<context>
    <name>ringback::sandbox::Front</name>
    <message>
        <source>The sandbox can't listen on port %1: %2</source>
        <translation>لا تستطيع بيئة التجربة الاستماع على المنفذ %1: %2</translation>
    </message>
</context>
<context>
    <name>ringback::thoughtly::Client</name>
    <message>
        <source>A proxy on the way asks for a password.</source>
        <translation>وكيل (proxy) على الطريق يطلب كلمة مرور.</translation>
    </message>
    <message>
        <source>A web page came instead of Thoughtly's answer: a proxy or a login page may stand between.</source>
        <translation>وصلت صفحة ويب بدلًا من إجابة Thoughtly: ربما يقف بينكما وكيل (proxy) أو صفحة دخول.</translation>
    </message>
    <message>
        <source>Enter the API token and the team ID first.</source>
        <translation>أدخل رمز API ومعرّف الفريق أولًا.</translation>
    </message>
    <message>
        <source>It isn't known whether this arrived: %1</source>
        <translation>لا يُعرف هل وصل هذا: %1</translation>
    </message>
    <message>
        <source>The server points to another address (%1), which isn't followed. Check the API address in the settings.</source>
        <translation>يشير الخادم إلى عنوان آخر (%1) لا يُتبع. تحقق من عنوان API في الإعدادات.</translation>
    </message>
    <message>
        <source>This API token isn't allowed to do that at Thoughtly.</source>
        <translation>رمز API هذا غير مسموح له بذلك في Thoughtly.</translation>
    </message>
    <message>
        <source>This automation has no usable id or address.</source>
        <translation>ليس لهذه الأتمتة معرّف أو عنوان صالح.</translation>
    </message>
    <message>
        <source>This automation takes requests only with a token: switch off its webhook verification at Thoughtly.</source>
        <translation>هذه الأتمتة لا تقبل الطلبات إلا برمز: أوقف التحقق من الويب هوك في Thoughtly.</translation>
    </message>
    <message>
        <source>This contact has no usable id at Thoughtly.</source>
        <translation>ليس لجهة الاتصال هذه معرّف صالح في Thoughtly.</translation>
    </message>
    <message>
        <source>This voice agent has no usable id.</source>
        <translation>ليس لهذا الوكيل الصوتي معرّف صالح.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't accept the API token or the team ID. If a proxy stands between, it may drop the team_id header.</source>
        <translation>لا يقبل Thoughtly رمز API أو معرّف الفريق. إن كان هناك وكيل (proxy) بينكما فقد يُسقط الترويسة team_id.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't know this (any more).</source>
        <translation>لا يعرف Thoughtly هذا (أو لم يعد يعرفه).</translation>
    </message>
    <message>
        <source>Thoughtly gave up waiting for the request.</source>
        <translation>كفّ Thoughtly عن انتظار الطلب.</translation>
    </message>
    <message>
        <source>Thoughtly has a fault of its own (%1).</source>
        <translation>لدى Thoughtly خلل خاص به (%1).</translation>
    </message>
    <message>
        <source>Thoughtly refused the request (%1).</source>
        <translation>رفض Thoughtly الطلب (%1).</translation>
    </message>
    <message>
        <source>Thoughtly refused the request: “%1”</source>
        <translation>رفض Thoughtly الطلب: «%1»</translation>
    </message>
    <message>
        <source>Thoughtly takes no more requests this minute.</source>
        <translation>لا يقبل Thoughtly مزيدًا من الطلبات هذه الدقيقة.</translation>
    </message>
    <message>
        <source>Thoughtly's answer can't be understood.</source>
        <translation>لا يمكن فهم إجابة Thoughtly.</translation>
    </message>
</context>
<context>
    <name>ringback::thoughtly::Dispatcher</name>
    <message numerus="yes">
        <source>%1 Trying again in %n second(s).</source>
        <translation>
            <numerusform>%1 المحاولة مجددًا الآن (%Ln).</numerusform>
            <numerusform>%1 المحاولة مجددًا بعد ثانية واحدة.</numerusform>
            <numerusform>%1 المحاولة مجددًا بعد ثانيتين.</numerusform>
            <numerusform>%1 المحاولة مجددًا بعد %Ln ثوانٍ.</numerusform>
            <numerusform>%1 المحاولة مجددًا بعد %Ln ثانية.</numerusform>
            <numerusform>%1 المحاولة مجددًا بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>أُلغي الطلب.</translation>
    </message>
    <message numerus="yes">
        <source>Thoughtly asks for a pause: going on in %n second(s).</source>
        <translation>
            <numerusform>يطلب Thoughtly مهلة: المتابعة الآن (%Ln).</numerusform>
            <numerusform>يطلب Thoughtly مهلة: المتابعة بعد ثانية واحدة.</numerusform>
            <numerusform>يطلب Thoughtly مهلة: المتابعة بعد ثانيتين.</numerusform>
            <numerusform>يطلب Thoughtly مهلة: المتابعة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>يطلب Thoughtly مهلة: المتابعة بعد %Ln ثانية.</numerusform>
            <numerusform>يطلب Thoughtly مهلة: المتابعة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::webhook::Listener</name>
    <message>
        <source>A probe came that wasn't ours.</source>
        <translation>وصل مسبار ليس منا.</translation>
    </message>
    <message>
        <source>It came from a page in a browser.</source>
        <translation>جاءت من صفحة في متصفح.</translation>
    </message>
    <message>
        <source>It was sent to a name that isn't this listener's (the Host field).</source>
        <translation>أُرسلت إلى اسم ليس اسم خدمة الاستقبال هذه (حقل Host).</translation>
    </message>
    <message>
        <source>The body wasn't said to be JSON in UTF-8.</source>
        <translation>لم يُذكر أن المتن JSON بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The body wasn't valid JSON.</source>
        <translation>لم يكن المتن JSON صالحًا.</translation>
    </message>
    <message>
        <source>The delivery couldn't be stored.</source>
        <translation>تعذّر تخزين التسليمة.</translation>
    </message>
    <message>
        <source>The length of the body was missing.</source>
        <translation>طول المتن ناقص.</translation>
    </message>
    <message>
        <source>The method %1 isn't for this path.</source>
        <translation>الطريقة %1 ليست لهذا المسار.</translation>
    </message>
    <message>
        <source>The secret was missing or wrong.</source>
        <translation>السر ناقص أو خاطئ.</translation>
    </message>
    <message>
        <source>The signature was wrong or too old.</source>
        <translation>التوقيع خاطئ أو قديم جدًا.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>لا شيء في هذا المسار.</translation>
    </message>
</context>
</TS>
