<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>CallerPage</name>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Voice agent</source>
        <translation>&amp;Sprachagent</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>For numbers typed without a country code.</source>
        <translation>Für Nummern, die ohne Ländervorwahl eingegeben werden.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>&amp;Wire format</source>
        <translation>&amp;Übertragungsformat</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>API-&amp;Adresse</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>API-&amp;Token</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Find both in the Thoughtly dashboard › Settings › Developers.</source>
        <translation>Beides finden Sie im Thoughtly-Dashboard › Settings › Developers.</translation>
    </message>
    <message>
        <source>Leave practice mode and &amp;connect…</source>
        <translation>Übungsmodus verlassen und &amp;verbinden…</translation>
    </message>
    <message>
        <source>Team &amp;ID</source>
        <translation>Team-&amp;ID</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>&amp;Attributes</source>
        <translation>&amp;Attribute</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>E&amp;inwilligung</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Fill from clipboard</source>
        <translation>Aus &amp;Zwischenablage füllen</translation>
    </message>
    <message>
        <source>&amp;Given</source>
        <translation>&amp;Gegeben</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>One a line: name: value</source>
        <translation>Eins pro Zeile: Name: Wert</translation>
    </message>
    <message>
        <source>Save and call &amp;back</source>
        <translation>Speichern und zurück&amp;rufen</translation>
    </message>
    <message>
        <source>Saving states that this person agreed to be called.</source>
        <translation>Mit dem Speichern bestätigen Sie, dass diese Person Anrufen zugestimmt hat.</translation>
    </message>
    <message>
        <source>Through: web form, phone call…</source>
        <translation>Wie: Webformular, Anruf …</translation>
    </message>
    <message>
        <source>vip, lisbon</source>
        <translation>vip, lissabon</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;Keep calls</source>
        <translation>Anrufe &amp;behalten</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>Keep &amp;deliveries</source>
        <translation>&amp;Zustellungen behalten</translation>
    </message>
    <message>
        <source>Keep trans&amp;cripts</source>
        <translation>&amp;Gesprächsprotokolle behalten</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>What is older is removed daily. Calls under way and the do-not-call list always stay.</source>
        <translation>Älteres wird täglich entfernt. Laufende Anrufe und die Sperrliste bleiben immer.</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source> a day</source>
        <translation> am Tag</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Late after</source>
        <translation>&amp;Zu spät nach</translation>
    </message>
    <message>
        <source>&amp;Undo time</source>
        <translation>&amp;Rücknahmezeit</translation>
    </message>
    <message>
        <source>A&amp;utomatic calls</source>
        <translation>A&amp;utomatische Anrufe</translation>
    </message>
    <message>
        <source>At most so many, to people whom a rule wants called by itself. None: nobody is called without a click.</source>
        <translation>Höchstens so viele, an Personen, die eine Regel von selbst anrufen lässt. Keine: Niemand wird ohne Klick angerufen.</translation>
    </message>
    <message>
        <source>Called &amp;recently</source>
        <translation>&amp;Kürzlich angerufen</translation>
    </message>
    <message>
        <source>Calling &amp;hours</source>
        <translation>Anruf&amp;zeiten</translation>
    </message>
    <message>
        <source>Calls a da&amp;y</source>
        <translation>Anrufe pro &amp;Tag</translation>
    </message>
    <message>
        <source>Hours and limits</source>
        <translation>Zeiten und Grenzen</translation>
    </message>
    <message>
        <source>How long a call waits before anything is sent. Urgent calls never wait.</source>
        <translation>So lange wartet ein Anruf, bevor etwas gesendet wird. Dringende Anrufe warten nie.</translation>
    </message>
    <message>
        <source>In the called person’s own time.</source>
        <translation>In der Ortszeit der angerufenen Person.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Ringback warns when the last call is less long ago.</source>
        <translation>Ringback warnt, wenn der letzte Anruf weniger lange her ist.</translation>
    </message>
    <message>
        <source>To one number within 24 hours. Beyond that, only with a reason.</source>
        <translation>An eine Nummer innerhalb von 24 Stunden. Darüber hinaus nur mit Begründung.</translation>
    </message>
    <message>
        <source>Who waits in the queue longer is marked, from half of it on in amber. Urgent ones: a quarter of it.</source>
        <translation>Wer länger in der Warteschlange wartet, wird markiert, ab der Hälfte in Gelb. Dringende: nach einem Viertel.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Connect &amp;outcomes</source>
        <translation>&amp;Ergebnisse verbinden</translation>
    </message>
    <message>
        <source>Copy &amp;webhook URL</source>
        <translation>&amp;Webhook-URL kopieren</translation>
    </message>
    <message>
        <source>It holds the secret: paste it only at Thoughtly.</source>
        <translation>Sie enthält das Geheimnis: Fügen Sie sie nur bei Thoughtly ein.</translation>
    </message>
    <message>
        <source>Listener &amp;address</source>
        <translation>&amp;Adresse des Empfangsdienstes</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Public &amp;URL</source>
        <translation>Öffentliche &amp;URL</translation>
    </message>
    <message>
        <source>Ringback as&amp;ks Thoughtly for outcomes</source>
        <translation>Ringback &amp;fragt Thoughtly nach Ergebnissen</translation>
    </message>
    <message>
        <source>Thoughtly &amp;sends outcomes to a public URL</source>
        <translation>Thoughtly &amp;sendet Ergebnisse an eine öffentliche URL</translation>
    </message>
    <message>
        <source>Where Thoughtly reaches this listener, for example through a tunnel.</source>
        <translation>Unter dieser Adresse erreicht Thoughtly den Empfangsdienst, zum Beispiel durch einen Tunnel.</translation>
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
        <translation>Zugangsdaten &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ringback::AboutDialog</name>
    <message>
        <source>About Ringback</source>
        <translation>Über Ringback</translation>
    </message>
    <message>
        <source>Calls people back with the voice agents of Thoughtly.</source>
        <translation>Ruft Menschen mit den Sprachagenten von Thoughtly zurück.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3, without any warranty. It is not made by Thoughtly.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3, ohne jede Gewährleistung. Sie stammt nicht von Thoughtly.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Ringback’s logo</source>
        <translation>Logo von Ringback</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>ringback::AgentCommands</name>
    <message>
        <source>This list is as last known: %1</source>
        <translation>Diese Liste ist der letzte bekannte Stand: %1</translation>
    </message>
</context>
<context>
    <name>ringback::AppointmentDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Leistung</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wenn</translation>
    </message>
    <message>
        <source>Edit the appointment</source>
        <translation>Termin bearbeiten</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Neuer Termin</translation>
    </message>
</context>
<context>
    <name>ringback::AppointmentImportDialog</name>
    <message>
        <source>%1 can be taken, %2 can't. %3</source>
        <translation>%1 können übernommen werden, %2 nicht. %3</translation>
    </message>
    <message>
        <source>Appointments in the file</source>
        <translation>Termine in der Datei</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import appointments</source>
        <translation>Termine importieren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Number from: %1</source>
        <translation>Nummer aus: %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>ringback::AppointmentWatch</name>
    <message numerus="yes">
        <source>%n appointment(s) of %1 could not be taken. Import it by hand to see why.</source>
        <translation>
            <numerusform>%n Termin aus %1 konnte nicht übernommen werden. Importieren Sie die Datei von Hand, um den Grund zu sehen.</numerusform>
            <numerusform>%n Termine aus %1 konnten nicht übernommen werden. Importieren Sie die Datei von Hand, um den Grund zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments of %1 were not taken: %2</source>
        <translation>Termine aus %1 wurden nicht übernommen: %2</translation>
    </message>
</context>
<context>
    <name>ringback::Appointments</name>
    <message>
        <source>Dates are read as %1.</source>
        <translation>Datumsangaben werden als %1 gelesen.</translation>
    </message>
    <message>
        <source>It doesn't say when it begins.</source>
        <translation>Es steht nicht da, wann er beginnt.</translation>
    </message>
    <message>
        <source>It has no phone number.</source>
        <translation>Er hat keine Telefonnummer.</translation>
    </message>
    <message>
        <source>It lasts the whole day: a reminder needs a time.</source>
        <translation>Er dauert den ganzen Tag: Eine Erinnerung braucht eine Uhrzeit.</translation>
    </message>
    <message>
        <source>It repeats by the hour or faster, or by a rule that can't be read.</source>
        <translation>Er wiederholt sich stündlich oder öfter oder nach einer nicht lesbaren Regel.</translation>
    </message>
    <message>
        <source>Its time zone “%1” isn't known: read as this computer's.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt: gelesen wie die dieses Computers.</translation>
    </message>
    <message>
        <source>No phone number was found in it.</source>
        <translation>Darin wurde keine Telefonnummer gefunden.</translation>
    </message>
    <message>
        <source>The first line must name the columns: date, time, phone, and as wanted name and service.</source>
        <translation>Die erste Zeile muss die Spalten nennen: date, time, phone und nach Wunsch name und service.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This file can't be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is too large for appointments: 32 MB at most.</source>
        <translation>Diese Datei ist zu groß für Termine: höchstens 32 MB.</translation>
    </message>
    <message>
        <source>This isn't a calendar that can be read.</source>
        <translation>Das ist kein lesbarer Kalender.</translation>
    </message>
    <message>
        <source>attendee</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>phone field</source>
        <translation>Telefonfeld</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>“%1” can't be read as a date and a time.</source>
        <translation>„%1“ ist als Datum und Uhrzeit nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>ringback::Attention</name>
    <message>
        <source>A call was put through to a person</source>
        <translation>Ein Anruf wurde zu einem Menschen weitergeleitet</translation>
    </message>
    <message>
        <source>A rule of your team says so</source>
        <translation>Eine Regel Ihres Teams sagt es</translation>
    </message>
    <message>
        <source>An urgent call failed</source>
        <translation>Ein dringender Anruf ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>An urgent callback is wanted</source>
        <translation>Ein dringender Rückruf ist gewünscht</translation>
    </message>
    <message>
        <source>Nobody knows whether a call rang</source>
        <translation>Niemand weiß, ob ein Anruf geklingelt hat</translation>
    </message>
    <message>
        <source>Somebody asked not to be called</source>
        <translation>Jemand bat darum, nicht angerufen zu werden</translation>
    </message>
</context>
<context>
    <name>ringback::AutomaticCaller</name>
    <message>
        <source>%1 was not called automatically and waits for you. %2</source>
        <translation>%1 wurde nicht automatisch angerufen und wartet auf Sie. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic call(s) were placed within a day, as many as the settings allow. The others wait in the queue.</source>
        <translation>
            <numerusform>%n automatischer Anruf innerhalb eines Tages: mehr erlauben die Einstellungen nicht. Die anderen warten in der Liste.</numerusform>
            <numerusform>%n automatische Anrufe innerhalb eines Tages: mehr erlauben die Einstellungen nicht. Die anderen warten in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic calls were stopped.</source>
        <translation>Automatische Anrufe wurden gestoppt.</translation>
    </message>
    <message>
        <source>Choose a voice agent first.</source>
        <translation>Wählen Sie zuerst einen Sprachagenten.</translation>
    </message>
    <message>
        <source>It came due while nothing could be done.</source>
        <translation>Der Rückruf wurde fällig, als nichts getan werden konnte.</translation>
    </message>
</context>
<context>
    <name>ringback::Automation</name>
    <message>
        <source>A field's name has letters, digits, _, - and . only.</source>
        <translation>Der Name eines Felds besteht nur aus Buchstaben, Ziffern, _, - und .</translation>
    </message>
    <message>
        <source>The automation needs a name, of at most 60 letters.</source>
        <translation>Die Automation braucht einen Namen mit höchstens 60 Zeichen.</translation>
    </message>
    <message>
        <source>The payload must be a JSON object.</source>
        <translation>Die Nutzdaten müssen ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>Zwei Felder haben denselben Namen.</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationActions</name>
    <message numerus="yes">
        <source>%n could not be triggered.</source>
        <translation>
            <numerusform>%n konnte nicht ausgelöst werden.</numerusform>
            <numerusform>%n konnten nicht ausgelöst werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have been triggered: it is not repeated.</source>
        <translation>
            <numerusform>%n wurde vielleicht ausgelöst: Es wird nicht wiederholt.</numerusform>
            <numerusform>%n wurden vielleicht ausgelöst: Es wird nicht wiederholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automations…</source>
        <translation>Automationen …</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Wählen Sie zuerst eine Person.</translation>
    </message>
    <message>
        <source>Choose at most %1 people at once.</source>
        <translation>Wählen Sie höchstens %1 Personen auf einmal.</translation>
    </message>
    <message>
        <source>Trigger an automation…</source>
        <translation>Automation auslösen …</translation>
    </message>
    <message numerus="yes">
        <source>Triggered for %n people.</source>
        <translation>
            <numerusform>Für %n Person ausgelöst.</numerusform>
            <numerusform>Für %n Personen ausgelöst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::AutomationCommands</name>
    <message>
        <source>There is no automation “%1”.</source>
        <translation>Es gibt keine Automation „%1“.</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationKeeper</name>
    <message>
        <source>An automation that isn't saved</source>
        <translation>Eine nicht gesicherte Automation</translation>
    </message>
    <message>
        <source>Enter the automation's id or address.</source>
        <translation>Geben Sie die Kennung oder Adresse der Automation ein.</translation>
    </message>
    <message>
        <source>Fill in “%1” first.</source>
        <translation>Füllen Sie zuerst „%1“ aus.</translation>
    </message>
    <message>
        <source>Ringback is being closed.</source>
        <translation>Ringback wird gerade beendet.</translation>
    </message>
    <message>
        <source>Ringback stopped while it was being sent: it may have gone out.</source>
        <translation>Ringback wurde während des Sendens beendet: Vielleicht ging sie hinaus.</translation>
    </message>
    <message>
        <source>Say for which number.</source>
        <translation>Sagen Sie, für welche Nummer.</translation>
    </message>
    <message>
        <source>The automation's payload isn't a JSON object.</source>
        <translation>Der Inhalt der Automation ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This automation doesn't exist any more.</source>
        <translation>Diese Automation gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This contact doesn't exist any more.</source>
        <translation>Diesen Kontakt gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” was triggered for this number %2.</source>
        <translation>„%1“ wurde für diese Nummer %2 ausgelöst.</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationPost</name>
    <message>
        <source>The automation's address isn't in the keychain: enter it once more.</source>
        <translation>Die Adresse der Automation ist nicht im Schlüsselbund: Geben Sie sie noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>ringback::AutomationsDialog</name>
    <message>
        <source>&amp;Asks for</source>
        <translation>&amp;Fragt nach</translation>
    </message>
    <message>
        <source>&amp;Id or address</source>
        <translation>&amp;Kennung oder Adresse</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>&amp;Nutzdaten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>A&amp;dd field</source>
        <translation>Feld hin&amp;zufügen</translation>
    </message>
    <message>
        <source>An automation of Thoughtly's that you trigger for people. It may ring them, so it is held to the same rules as a call.</source>
        <translation>Eine Automation von Thoughtly, die Sie für Personen auslösen. Sie kann bei ihnen anrufen, darum gelten dieselben Regeln wie für einen Anruf.</translation>
    </message>
    <message>
        <source>As it is in the keychain</source>
        <translation>Wie im Schlüsselbund</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automationen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>For example Feedback call</source>
        <translation>Zum Beispiel Rückfrage-Anruf</translation>
    </message>
    <message>
        <source>From the automation's webhook trigger</source>
        <translation>Vom Webhook-Auslöser der Automation</translation>
    </message>
    <message>
        <source>JSON. {{contact_phone}}, {{contact_name}}, {{contact_email}}, {{contact_company}}, the contact's attributes and the fields above are filled in.</source>
        <translation>JSON. {{contact_phone}}, {{contact_name}}, {{contact_email}}, {{contact_company}}, die Attribute des Kontakts und die Felder oben werden eingesetzt.</translation>
    </message>
    <message>
        <source>Kept in the system keychain and not shown again.</source>
        <translation>Im Schlüsselbund des Systems verwahrt und nicht wieder angezeigt.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Remove &amp;field</source>
        <translation>&amp;Feld entfernen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Wonach sie fragt</translation>
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
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields of the body</source>
        <translation>Felder des Inhalts</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ringback::BulkActions</name>
    <message numerus="yes">
        <source>%n call(s) on the way.</source>
        <translation>
            <numerusform>%n Anruf ist unterwegs.</numerusform>
            <numerusform>%n Anrufe sind unterwegs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n Kontakt hat jetzt das Schlagwort „%1“.</numerusform>
            <numerusform>%n Kontakte haben jetzt das Schlagwort „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be called: %1</source>
        <translation>
            <numerusform>%n konnte nicht angerufen werden: %1</numerusform>
            <numerusform>%n konnten nicht angerufen werden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be entered: %1</source>
        <translation>
            <numerusform>%n konnte nicht eingetragen werden: %1</numerusform>
            <numerusform>%n konnten nicht eingetragen werden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be tagged: %1</source>
        <translation>
            <numerusform>%n konnte nicht verschlagwortet werden: %1</numerusform>
            <numerusform>%n konnten nicht verschlagwortet werden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) on the do-not-call list.</source>
        <translation>
            <numerusform>%n Nummer auf der Sperrliste.</numerusform>
            <numerusform>%n Nummern auf der Sperrliste.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Schlagwort</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Choose at most %1 people to call at once.</source>
        <translation>Wählen Sie höchstens %1 Personen, um sie auf einmal anzurufen.</translation>
    </message>
    <message>
        <source>Choose at most %1 rows for that.</source>
        <translation>Wählen Sie dafür höchstens %1 Zeilen.</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message numerus="yes">
        <source>Never call %n people again?</source>
        <translation>
            <numerusform>%n Person nie wieder anrufen?</numerusform>
            <numerusform>%n Personen nie wieder anrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here can call these numbers while they are on the do-not-call list. Callbacks that wait for them are skipped.</source>
        <translation>Niemand hier kann diese Nummern anrufen, solange sie auf der Sperrliste stehen. Wartende Rückrufe werden übersprungen.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt verschlagworten</numerusform>
            <numerusform>%n Kontakte verschlagworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked for it, and how</source>
        <translation>Wer darum gebeten hat und wie</translation>
    </message>
</context>
<context>
    <name>ringback::BulkCallDialog</name>
    <message numerus="yes">
        <source>Call %n now</source>
        <translation>
            <numerusform>Jetzt %n anrufen</numerusform>
            <numerusform>Jetzt %n anrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %n people back?</source>
        <translation>
            <numerusform>%n Person zurückrufen?</numerusform>
            <numerusform>%n Personen zurückrufen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::CallActions</name>
    <message>
        <source>Edit outcome…</source>
        <translation>Ergebnis bearbeiten…</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Im Gesprächsprotokoll suchen</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resultat: %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>ringback::CallCheck</name>
    <message>
        <source>Call again</source>
        <translation>Erneut anrufen</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>It did ring</source>
        <translation>Es hat geklingelt</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Wird nachgeschlagen…</translation>
    </message>
    <message>
        <source>Looking it up… last checked %1</source>
        <translation>Wird nachgeschlagen… zuletzt geprüft %1</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>No outcome (checked %1)</source>
        <translation>Kein Ergebnis (geprüft %1)</translation>
    </message>
    <message>
        <source>No trace of this call, last checked %1. Did it ring?</source>
        <translation>Keine Spur von diesem Anruf, zuletzt geprüft %1. Hat es geklingelt?</translation>
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
        <translation>Ein Anruf kann nur mit einem Status geschlossen werden, der ihn beendet.</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>Von Hand geschlossen</translation>
    </message>
    <message>
        <source>It did not ring</source>
        <translation>Es hat nicht geklingelt</translation>
    </message>
    <message>
        <source>It did ring</source>
        <translation>Es hat geklingelt</translation>
    </message>
    <message>
        <source>Only a call without an outcome can be closed by hand.</source>
        <translation>Nur ein Anruf ohne Ergebnis kann von Hand geschlossen werden.</translation>
    </message>
    <message>
        <source>This call doesn't exist.</source>
        <translation>Diesen Anruf gibt es nicht.</translation>
    </message>
    <message>
        <source>This call is still being looked up.</source>
        <translation>Dieser Anruf wird noch nachgeschlagen.</translation>
    </message>
    <message>
        <source>What became of this call is known by now.</source>
        <translation>Inzwischen ist bekannt, was aus diesem Anruf wurde.</translation>
    </message>
</context>
<context>
    <name>ringback::CallCommands</name>
    <message>
        <source>There is no call %1.</source>
        <translation>Es gibt keinen Anruf %1.</translation>
    </message>
</context>
<context>
    <name>ringback::CallEnd</name>
    <message>
        <source>It isn't known whether the phone rang. Ringback will not call again by itself; see call %1.</source>
        <translation>Es ist nicht bekannt, ob das Telefon geklingelt hat. Ringback ruft nicht von selbst erneut an; siehe Anruf %1.</translation>
    </message>
    <message>
        <source>The call failed.</source>
        <translation>Der Anruf ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The call is not over yet; its status is “%1”.</source>
        <translation>Der Anruf ist noch nicht vorbei; sein Status ist „%1“.</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>Der Anruf wurde storniert.</translation>
    </message>
    <message>
        <source>The call was not sent.</source>
        <translation>Der Anruf wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The call was taken back before anything was sent.</source>
        <translation>Der Anruf wurde zurückgenommen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Thoughtly suppressed the call.</source>
        <translation>Thoughtly hat den Anruf unterdrückt.</translation>
    </message>
</context>
<context>
    <name>ringback::CallHistory</name>
    <message>
        <source>Earlier calls</source>
        <translation>Frühere Anrufe</translation>
    </message>
</context>
<context>
    <name>ringback::CallMarking</name>
    <message>
        <source>%1 (by %2, was: %3)</source>
        <translation>%1 (von %2, war: %3)</translation>
    </message>
    <message>
        <source>%1 (was: %2)</source>
        <translation>%1 (war: %2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
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
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Keys 1 to 9 and 0; the same key again takes it back</source>
        <translation>Tasten 1 bis 9 und 0; dieselbe Taste noch einmal nimmt es zurück</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Press N to write a note</source>
        <translation>Drücken Sie N, um eine Notiz zu schreiben</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resultat: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>von %1, %2</translation>
    </message>
    <message>
        <source>suggested by the call</source>
        <translation>aus dem Anruf vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>ringback::CallPanel</name>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Captured in the call</source>
        <translation>Im Anruf erfasst</translation>
    </message>
    <message>
        <source>Captured values</source>
        <translation>Erfasste Werte</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier %1</source>
        <translation>Früher: %1</translation>
    </message>
    <message>
        <source>Edit outcome…</source>
        <translation>Ergebnis bearbeiten…</translation>
    </message>
    <message>
        <source>Known %1, %2</source>
        <translation>Stand %1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No earlier calls with this person.</source>
        <translation>Keine früheren Anrufe mit dieser Person.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON im Original</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>Mitgesendet</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Gesprächsprotokoll</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
</context>
<context>
    <name>ringback::CallPlacement</name>
    <message>
        <source>Taken back before anything was sent.</source>
        <translation>Zurückgenommen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>The call was taken back.</source>
        <translation>Der Anruf wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't know this contact or this voice agent any more. Call again: the contact is looked for by its number.</source>
        <translation>Thoughtly kennt diesen Kontakt oder diesen Sprachagenten nicht mehr. Rufen Sie noch einmal an: Der Kontakt wird anhand seiner Nummer gesucht.</translation>
    </message>
</context>
<context>
    <name>ringback::CallPlacer</name>
    <message>
        <source>%1 (%2 overruled: %3)</source>
        <comment>reason, who, verdict</comment>
        <translation>%1 (%2 trotzdem: %3)</translation>
    </message>
    <message>
        <source>%1 was not called. %2</source>
        <translation>%1 wurde nicht angerufen. %2</translation>
    </message>
    <message>
        <source>Automatic calls were stopped.</source>
        <translation>Automatische Anrufe wurden gestoppt.</translation>
    </message>
    <message>
        <source>Choose a voice agent first.</source>
        <translation>Wählen Sie zuerst einen Sprachagenten.</translation>
    </message>
    <message>
        <source>It isn't known whether %1 was called. Ringback is looking it up.</source>
        <translation>Es ist nicht bekannt, ob %1 angerufen wurde. Ringback schlägt nach.</translation>
    </message>
    <message>
        <source>There are no Thoughtly credentials yet. Enter them in Settings.</source>
        <translation>Es gibt noch keine Zugangsdaten für Thoughtly. Geben Sie sie in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>This callback doesn't exist any more.</source>
        <translation>Diesen Rückruf gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This callback is being called already.</source>
        <translation>Dieser Rückruf läuft bereits.</translation>
    </message>
    <message>
        <source>This callback is closed already.</source>
        <translation>Dieser Rückruf ist bereits abgeschlossen.</translation>
    </message>
    <message>
        <source>This callback is for another number.</source>
        <translation>Dieser Rückruf gilt einer anderen Nummer.</translation>
    </message>
    <message>
        <source>This contact doesn't exist any more.</source>
        <translation>Diesen Kontakt gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>To call in spite of the verdict, say why: the reason is kept.</source>
        <translation>Um trotz der Prüfung anzurufen, geben Sie einen Grund an: Er wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Too late to take this call back: it has been sent.</source>
        <translation>Zu spät, um diesen Rückruf zurückzunehmen: Er wurde gesendet.</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>eine Regel</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>erneut angerufen</translation>
    </message>
</context>
<context>
    <name>ringback::CallPreview</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begann</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Anruf-ID</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Endete</translation>
    </message>
    <message>
        <source>It tells of a call.</source>
        <translation>Es erzählt von einem Anruf.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nothing of a call yet: say which field is the status, the outcome or the call's id.</source>
        <translation>Noch nichts von einem Anruf: Sagen Sie, welches Feld der Status, das Ergebnis oder die ID des Anrufs ist.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Sprachagent</translation>
    </message>
</context>
<context>
    <name>ringback::CallRules</name>
    <message>
        <source>A place is a country such as FR, or a state such as US-FL.</source>
        <translation>Ein Ort ist ein Land wie FR oder ein Bundesstaat wie US-FL.</translation>
    </message>
    <message>
        <source>The most attempts are a number from 0 to 100.</source>
        <translation>Die Höchstzahl der Versuche ist eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>Write holidays like 12-25, 2026-12-31, 11/4/4 or E+1.</source>
        <translation>Schreiben Sie Feiertage wie 12-25, 2026-12-31, 11/4/4 oder E+1.</translation>
    </message>
    <message>
        <source>Write hours like 09:00-20:00, or - for never.</source>
        <translation>Schreiben Sie Zeiten wie 09:00-20:00, oder - für nie.</translation>
    </message>
</context>
<context>
    <name>ringback::CallWatch</name>
    <message>
        <source>Asking Thoughtly to call.</source>
        <translation>Thoughtly wird um den Anruf gebeten.</translation>
    </message>
    <message>
        <source>No clear answer came: it is being looked up whether the phone rang.</source>
        <translation>Es kam keine klare Antwort: Es wird nachgeschlagen, ob das Telefon geklingelt hat.</translation>
    </message>
    <message>
        <source>The call is in progress.</source>
        <translation>Das Gespräch läuft.</translation>
    </message>
    <message>
        <source>The call is planned.</source>
        <translation>Der Anruf ist geplant.</translation>
    </message>
    <message>
        <source>Thoughtly took the call.</source>
        <translation>Thoughtly hat den Anruf angenommen.</translation>
    </message>
</context>
<context>
    <name>ringback::CallbackCommand</name>
    <message>
        <source>With --force REASON it is called all the same.</source>
        <translation>Mit --force GRUND wird trotzdem angerufen.</translation>
    </message>
</context>
<context>
    <name>ringback::CallbackPanel</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>C or Ctrl+Return</source>
        <translation>C oder Strg+Eingabe</translation>
    </message>
    <message numerus="yes">
        <source>Call %n back…</source>
        <translation>
            <numerusform>%n zurückrufen…</numerusform>
            <numerusform>%n zurückrufen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Called by itself when due</source>
        <translation>Wird bei Fälligkeit von selbst angerufen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Earlier calls</source>
        <translation>Frühere Anrufe</translation>
    </message>
    <message>
        <source>In 2 hours</source>
        <translation>In 2 Stunden</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>In 30 Minuten</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Resultat</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Anrufe</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Überspringen…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Morgen um %1</translation>
    </message>
    <message>
        <source>Tries %1 of %2.</source>
        <translation>Versuche: %1 von %2.</translation>
    </message>
    <message>
        <source>Tries at most</source>
        <translation>Versuche höchstens</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Sprachagent</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>Wartet seit %1.</translation>
    </message>
</context>
<context>
    <name>ringback::CallbackQueue</name>
    <message>
        <source>A callback can have 1 to %1 tries.</source>
        <translation>Ein Rückruf kann 1 bis %1 Versuche haben.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Wählen Sie einen Zeitpunkt, der noch kommt.</translation>
    </message>
    <message>
        <source>Say why this callback is skipped.</source>
        <translation>Geben Sie an, warum dieser Rückruf übersprungen wird.</translation>
    </message>
    <message>
        <source>This callback doesn't exist any more.</source>
        <translation>Diesen Rückruf gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This number is on the do-not-call list, so nobody was put into the queue.</source>
        <translation>Diese Nummer steht auf der Sperrliste, darum wurde niemand eingereiht.</translation>
    </message>
</context>
<context>
    <name>ringback::CallbacksPage</name>
    <message numerus="yes">
        <source>%n callback(s) done.</source>
        <translation>
            <numerusform>%n Rückruf erledigt.</numerusform>
            <numerusform>%n Rückrufe erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) put off.</source>
        <translation>
            <numerusform>%n Rückruf verschoben.</numerusform>
            <numerusform>%n Rückrufe verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) skipped.</source>
        <translation>
            <numerusform>%n Rückruf übersprungen.</numerusform>
            <numerusform>%n Rückrufe übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Automatic calls are stopped: nobody is called without a click.</source>
        <translation>Automatische Anrufe sind gestoppt: Niemand wird ohne Klick angerufen.</translation>
    </message>
    <message>
        <source>Choose All to see who is to be called later.</source>
        <translation>Wählen Sie „Alle“, um zu sehen, wer später angerufen werden soll.</translation>
    </message>
    <message>
        <source>Due today %1</source>
        <translation>Heute fällig %1</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Neuer Rückruf</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Nobody in the queue has all of these words in name, number or reason.</source>
        <translation>Bei niemandem in der Warteschlange stehen alle diese Wörter in Name, Nummer oder Grund.</translation>
    </message>
    <message>
        <source>Nobody is called without a click any more; what has not left yet is taken back</source>
        <translation>Niemand wird mehr ohne Klick angerufen; was noch nicht abgegangen ist, wird zurückgenommen</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>Niemand ist fällig</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Überfällig %1</translation>
    </message>
    <message>
        <source>Stop automatic calls</source>
        <translation>Automatische Anrufe stoppen</translation>
    </message>
    <message>
        <source>This week %1</source>
        <translation>Diese Woche %1</translation>
    </message>
</context>
<context>
    <name>ringback::CallerPage</name>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
</context>
<context>
    <name>ringback::CallingRulesDialog</name>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> Min.</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, until</source>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: again after</source>
        <translation>%1: erneut nach</translation>
    </message>
    <message>
        <source>&amp;Add a place</source>
        <translation>&amp;Ort hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Holidays</source>
        <translation>&amp;Feiertage</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Tries for a callback, at most</source>
        <translation>&amp;Versuche je Rückruf, höchstens</translation>
    </message>
    <message>
        <source>&amp;Usual hours</source>
        <translation>&amp;Übliche Zeiten</translation>
    </message>
    <message>
        <source>After a wrong number, a number not in service, or the wish not to be called, there is no further try. A callback becomes due again within calling hours; nothing dials by itself.</source>
        <translation>Nach einer falschen oder nicht vergebenen Nummer, oder wenn jemand keine Anrufe wünscht, gibt es keinen weiteren Versuch. Ein Rückruf wird innerhalb der Anrufzeiten wieder fällig; nichts wählt von selbst.</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>Wie aus&amp;geliefert</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>Höchstens am Tag</translation>
    </message>
    <message>
        <source>By the number's country and, in the United States, its state. Hours like 09:00-20:00, - for never; an empty Saturday is as weekdays, an empty Sunday as Saturday. Double-click to change. This is no legal advice: have it checked.</source>
        <translation>Nach dem Land der Nummer und in den USA nach dem Bundesstaat. Zeiten wie 09:00-20:00, - für nie; ein leerer Samstag gilt wie Montag bis Freitag, ein leerer Sonntag wie der Samstag. Doppelklick zum Ändern. Das ist keine Rechtsberatung: Lassen Sie es prüfen.</translation>
    </message>
    <message>
        <source>Calling rules</source>
        <translation>Anrufregeln</translation>
    </message>
    <message>
        <source>Calls to a number in &amp;24 hours, at most</source>
        <translation>Anrufe bei einer Nummer in &amp;24 Stunden, höchstens</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>In the time of the person who is called.</source>
        <translation>In der Zeit der angerufenen Person.</translation>
    </message>
    <message>
        <source>Keep to the &amp;rules of the place that is called</source>
        <translation>Die &amp;Regeln des angerufenen Ortes einhalten</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Nobody is called</source>
        <translation>Niemand wird angerufen</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>An Feiertagen</translation>
    </message>
    <message>
        <source>On holidays nobody is called: 12-25 is each year, 2026-12-31 once, 11/4/4 the fourth Thursday in November, E+1 Easter Monday.</source>
        <translation>An Feiertagen wird niemand angerufen: 12-25 gilt jedes Jahr, 2026-12-31 einmal, 11/4/4 ist der vierte Donnerstag im November, E+1 Ostermontag.</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Andere Zeiten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Rules of places</source>
        <translation>Regeln der Orte</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Takes back what your team changed in this row</source>
        <translation>Nimmt zurück, was Ihr Team in dieser Zeile geändert hat</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Mo–Fr</translation>
    </message>
    <message>
        <source>Write holidays like 12-25, 2026-12-31, 11/4/4 or E+1.</source>
        <translation>Schreiben Sie Feiertage wie 12-25, 2026-12-31, 11/4/4 oder E+1.</translation>
    </message>
</context>
<context>
    <name>ringback::CatchUp</name>
    <message numerus="yes">
        <source>Caught up: %n outcome(s) from %1 to %2</source>
        <translation>
            <numerusform>Nachgeholt: %n Ergebnis von %1 bis %2</numerusform>
            <numerusform>Nachgeholt: %n Ergebnisse von %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcomes of “%1” from %2 to %3 may be missing: %4</source>
        <translation>Ergebnisse von „%1“ von %2 bis %3 fehlen vielleicht: %4</translation>
    </message>
    <message>
        <source>Outcomes of “%1” until %2 may be missing: %3</source>
        <translation>Ergebnisse von „%1“ bis %2 fehlen vielleicht: %3</translation>
    </message>
    <message>
        <source>The catch-up was broken off.</source>
        <translation>Das Nachholen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>the list doesn't come to an end.</source>
        <translation>die Liste nimmt kein Ende.</translation>
    </message>
</context>
<context>
    <name>ringback::CellText</name>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <comment>a time span</comment>
        <translation>%1 überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time span</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>ringback::ChartCard</name>
    <message>
        <source>%1 as a table</source>
        <comment>title</comment>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>ringback::ClipboardOffer</name>
    <message>
        <source>Clipboard: %1</source>
        <translation>Zwischenablage: %1</translation>
    </message>
    <message>
        <source>Don't offer this number</source>
        <translation>Diese Nummer nicht anbieten</translation>
    </message>
    <message>
        <source>Fills this number in. Nothing is dialled yet.</source>
        <translation>Füllt diese Nummer ein. Es wird noch nichts gewählt.</translation>
    </message>
    <message>
        <source>Open the number on the clipboard, %1</source>
        <translation>Nummer aus der Zwischenablage öffnen, %1</translation>
    </message>
</context>
<context>
    <name>ringback::ColumnChooser</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>Spalten in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>This column is always shown.</source>
        <translation>Diese Spalte wird immer gezeigt.</translation>
    </message>
    <message>
        <source>Tick what the table shows. Drag to put it in order, or press Alt+Up and Alt+Down.</source>
        <translation>Haken Sie an, was die Tabelle zeigt. Ziehen Sie, um zu ordnen, oder drücken Sie Alt+Auf und Alt+Ab.</translation>
    </message>
</context>
<context>
    <name>ringback::CommandPalette</name>
    <message>
        <source>A command, a name or a number</source>
        <translation>Ein Befehl, ein Name oder eine Nummer</translation>
    </message>
    <message>
        <source>A command, a name or a number…</source>
        <translation>Ein Befehl, ein Name oder eine Nummer…</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>Befehle und Suche</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was Sie tun können</translation>
    </message>
</context>
<context>
    <name>ringback::CommandRun</name>
    <message>
        <source>Not in order: %1.</source>
        <translation>Nicht in Ordnung: %1.</translation>
    </message>
    <message>
        <source>Ringback was closed before this was done.</source>
        <translation>Ringback wurde geschlossen, bevor dies erledigt war.</translation>
    </message>
</context>
<context>
    <name>ringback::CommandRunner</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
</context>
<context>
    <name>ringback::Commands</name>
    <message>
        <source>Calling</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>People and files</source>
        <translation>Personen und Dateien</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>ringback::ConnectionPage</name>
    <message>
        <source>Asking Thoughtly…</source>
        <translation>Thoughtly wird gefragt…</translation>
    </message>
    <message>
        <source>Developer guide</source>
        <translation>Entwicklerhandbuch</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
    </message>
    <message>
        <source>It works: signed in as %1.</source>
        <translation>Es funktioniert: angemeldet als %1.</translation>
    </message>
    <message>
        <source>Practice mode can't reach the real Thoughtly. To enter your credentials, leave it; what you practised with stays where it is.</source>
        <translation>Der Übungsmodus erreicht das echte Thoughtly nicht. Verlassen Sie ihn, um Ihre Zugangsdaten einzugeben; womit Sie geübt haben, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Published API description</source>
        <translation>Veröffentlichte API-Beschreibung</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The API address must begin with https://.</source>
        <translation>Die API-Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The credentials come from the environment and are not stored.</source>
        <translation>Die Zugangsdaten kommen aus der Umgebung und werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Thoughtly needs both, the API token and the team ID.</source>
        <translation>Thoughtly braucht beides, API-Token und Team-ID.</translation>
    </message>
</context>
<context>
    <name>ringback::ContactActions</name>
    <message>
        <source>%1 was removed. The calls stay.</source>
        <translation>%1 wurde entfernt. Die Anrufe bleiben.</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>&amp;Zurückrufen</translation>
    </message>
    <message>
        <source>&amp;Do not call…</source>
        <translation>&amp;Nicht anrufen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>Diese Person &amp;vergessen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Edit the contact…</source>
        <translation>Kontakt bearbeiten…</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Diese Person vergessen…</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Neuer Kontakt…</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>Kontakt entfernen</translation>
    </message>
    <message>
        <source>Take off the &amp;do-not-call list…</source>
        <translation>Von der &amp;Sperrliste nehmen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ringback::ContactBook</name>
    <message>
        <source>A contact with this number exists: %1.</source>
        <translation>Es gibt bereits einen Kontakt mit dieser Nummer: %1.</translation>
    </message>
    <message>
        <source>Asked not to be called, before they were forgotten.</source>
        <translation>Bat darum, nicht angerufen zu werden, bevor die Person vergessen wurde.</translation>
    </message>
    <message>
        <source>This contact doesn't exist any more.</source>
        <translation>Diesen Kontakt gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ringback::ContactCommands</name>
    <message>
        <source>The contact is saved here, but not at Thoughtly: %1</source>
        <translation>Der Kontakt ist hier gespeichert, aber nicht bei Thoughtly: %1</translation>
    </message>
    <message>
        <source>There is no contact %1.</source>
        <translation>Es gibt keinen Kontakt %1.</translation>
    </message>
</context>
<context>
    <name>ringback::ContactDialog</name>
    <message>
        <source>A contact with this number exists: %1.</source>
        <translation>Es gibt bereits einen Kontakt mit dieser Nummer: %1.</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>Tag der Einwilligung</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>How the consent was given</source>
        <translation>Wie die Einwilligung gegeben wurde</translation>
    </message>
    <message>
        <source>Open it instead</source>
        <translation>Stattdessen öffnen</translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <translation>In der Zwischenablage ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Type it as you like: with or without country code.</source>
        <translation>Schreiben Sie die Nummer, wie Sie möchten: mit oder ohne Ländervorwahl.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>this number is unusual, please check it</source>
        <translation>diese Nummer ist ungewöhnlich, bitte prüfen Sie sie</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>date</comment>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>ringback::ContactPanel</name>
    <message>
        <source>%1, asked for %2. Tries %3 of %4.</source>
        <translation>%1, angefordert für %2. Versuche: %3 von %4.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Do not call…</source>
        <translation>Nicht anrufen…</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Bearbeiten (F2)</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Anrufe</translation>
    </message>
    <message>
        <source>Remove from the list…</source>
        <translation>Von der Liste nehmen…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Thoughtly</source>
        <translation>Thoughtly</translation>
    </message>
    <message>
        <source>not there yet; created with the first call</source>
        <translation>dort noch nicht vorhanden; wird beim ersten Anruf angelegt</translation>
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
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Called all the same because</source>
        <translation>Trotzdem angerufen, weil</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Angerufen von</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Calls to %1</source>
        <translation>Anrufe bei %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Never on the do-not-call list.</source>
        <translation>Nie auf der Sperrliste.</translation>
    </message>
    <message>
        <source>Nobody called this number from here.</source>
        <translation>Niemand hat diese Nummer von hier aus angerufen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>On the do-not-call list since</source>
        <translation>Auf der Sperrliste seit</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Bericht erstellt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Sprachagent</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>a contract</source>
        <translation>ein Vertrag</translation>
    </message>
    <message>
        <source>another console</source>
        <translation>eine andere Konsole</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>nicht anrufen</translation>
    </message>
    <message>
        <source>entered into the do-not-call list</source>
        <translation>in die Sperrliste eingetragen</translation>
    </message>
    <message>
        <source>it was something else</source>
        <translation>es war etwas anderes</translation>
    </message>
    <message>
        <source>may have asked not to be called</source>
        <translation>bat vielleicht darum, nicht angerufen zu werden</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not stated at that time</source>
        <translation>damals nicht angegeben</translation>
    </message>
    <message>
        <source>oral consent</source>
        <translation>mündliche Einwilligung</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>taken off the do-not-call list</source>
        <translation>von der Sperrliste genommen</translation>
    </message>
    <message>
        <source>their own request</source>
        <translation>auf eigenen Wunsch</translation>
    </message>
    <message>
        <source>their own request of %1</source>
        <translation>auf eigenen Wunsch vom %1</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>written consent</source>
        <translation>schriftliche Einwilligung</translation>
    </message>
</context>
<context>
    <name>ringback::ConversationLook</name>
    <message>
        <source>%1 · voice agent</source>
        <translation>%1 · Sprachagent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Sprachagent</translation>
    </message>
</context>
<context>
    <name>ringback::CredentialCommands</name>
    <message>
        <source>Both the API token and the team id are needed.</source>
        <translation>Es werden beide gebraucht, API-Token und Team-ID.</translation>
    </message>
    <message>
        <source>There is no system keychain to keep them in: they are gone when this Ringback ends. Set THOUGHTLY_API_TOKEN and THOUGHTLY_TEAM_ID instead.</source>
        <translation>Es gibt keinen Schlüsselbund des Systems dafür: Sie sind fort, wenn dieses Ringback endet. Setzen Sie stattdessen THOUGHTLY_API_TOKEN und THOUGHTLY_TEAM_ID.</translation>
    </message>
    <message>
        <source>Those in the environment are in force and stay so until THOUGHTLY_API_TOKEN and THOUGHTLY_TEAM_ID are unset.</source>
        <translation>Die Zugangsdaten aus der Umgebung gelten und bleiben gültig, bis THOUGHTLY_API_TOKEN und THOUGHTLY_TEAM_ID entfernt sind.</translation>
    </message>
</context>
<context>
    <name>ringback::CredentialsInput</name>
    <message>
        <source>API token (not shown): </source>
        <translation>API-Token (wird nicht gezeigt): </translation>
    </message>
    <message>
        <source>Both the API token and the team id are needed.</source>
        <translation>Es werden beide gebraucht, API-Token und Team-ID.</translation>
    </message>
    <message>
        <source>Standard input can't be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Standard input must hold the API token and the team id: two lines, or JSON with api_token and team_id.</source>
        <translation>Die Standardeingabe muss API-Token und Team-ID enthalten: zwei Zeilen oder JSON mit api_token und team_id.</translation>
    </message>
    <message>
        <source>Team id (not shown): </source>
        <translation>Team-ID (wird nicht gezeigt): </translation>
    </message>
</context>
<context>
    <name>ringback::DeliveryActions</name>
    <message>
        <source>&amp;Forms that were taught…</source>
        <translation>&amp;Gelernte Formen…</translation>
    </message>
    <message>
        <source>&amp;Open the call</source>
        <translation>Anruf ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open the callback</source>
        <translation>Rückruf ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Erneut lesen</translation>
    </message>
    <message>
        <source>&amp;Refused requests…</source>
        <translation>&amp;Abgelehnte Anfragen…</translation>
    </message>
    <message>
        <source>&amp;Teach this form…</source>
        <translation>&amp;Diese Form lehren…</translation>
    </message>
    <message>
        <source>Forms that were taught…</source>
        <translation>Gelernte Formen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Refused requests…</source>
        <translation>Abgelehnte Anfragen…</translation>
    </message>
    <message>
        <source>Say what the fields of this delivery mean…</source>
        <translation>Sagen, was die Felder dieser Zustellung bedeuten…</translation>
    </message>
    <message>
        <source>There is nothing to teach: it is understood by itself, or isn't the outcome of a call.</source>
        <translation>Es gibt nichts zu lehren: Es wird von selbst verstanden oder ist kein Ergebnis eines Anrufs.</translation>
    </message>
</context>
<context>
    <name>ringback::DeliveryCommands</name>
    <message>
        <source>There is no delivery %1.</source>
        <translation>Es gibt keine Zustellung %1.</translation>
    </message>
</context>
<context>
    <name>ringback::DeliveryPanel</name>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Body as it came</source>
        <translation>Inhalt, wie er kam</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>First told %1</source>
        <translation>Zuerst erzählte es %1</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>Kopfzeilen und Inhalt</translation>
    </message>
    <message>
        <source>It is kept as it came.</source>
        <translation>Es wird aufbewahrt, wie es kam.</translation>
    </message>
    <message>
        <source>It is kept, and is read in a moment.</source>
        <translation>Es wird aufbewahrt und gleich gelesen.</translation>
    </message>
    <message>
        <source>It put somebody into the queue.</source>
        <translation>Es setzte jemanden in die Warteschlange.</translation>
    </message>
    <message>
        <source>It says nothing that wasn't known already, so nothing was changed.</source>
        <translation>Es sagt nichts, was nicht schon bekannt war; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It told something new of a call.</source>
        <translation>Es erzählte Neues von einem Anruf.</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Anruf öffnen</translation>
    </message>
    <message>
        <source>Open the callback</source>
        <translation>Rückruf öffnen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu auswerten</translation>
    </message>
    <message>
        <source>Request as curl</source>
        <translation>Anfrage als curl</translation>
    </message>
    <message>
        <source>Say once what its fields mean, and all like it are understood.</source>
        <translation>Sagen Sie einmal, was die Felder bedeuten, und alle dieser Art werden verstanden.</translation>
    </message>
    <message>
        <source>Teach this form…</source>
        <translation>Diese Form lehren…</translation>
    </message>
    <message>
        <source>The same as that of %1</source>
        <translation>Dasselbe wie das von %1</translation>
    </message>
</context>
<context>
    <name>ringback::Desktop</name>
    <message>
        <source>A real one offers to open what it is about.</source>
        <translation>Eine echte bietet an zu öffnen, worum es geht.</translation>
    </message>
    <message>
        <source>Call the number on the clipboard…</source>
        <translation>Nummer aus der Zwischenablage anrufen…</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Cut off since %1</source>
        <translation>Abgeschnitten seit %1</translation>
    </message>
    <message>
        <source>Deliveries can't be stored: is the disk full?</source>
        <translation>Zustellungen können nicht gespeichert werden: Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. Ringback says it in its window.</source>
        <translation>Auf diesem Desktop zeigt nichts Benachrichtigungen. Ringback meldet es in seinem Fenster.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Quit it from the tray's menu. Settings › Notifications changes this.</source>
        <translation>Beenden Sie es im Menü des Infobereichs. Einstellungen › Benachrichtigungen ändert das.</translation>
    </message>
    <message>
        <source>Ringback keeps running in the tray</source>
        <translation>Ringback läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <translation>In der Zwischenablage ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>This is how Ringback tells you</source>
        <translation>So meldet sich Ringback</translation>
    </message>
</context>
<context>
    <name>ringback::Destinations</name>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The destination needs a name, of at most 60 letters.</source>
        <translation>Das Ziel braucht einen Namen von höchstens 60 Zeichen.</translation>
    </message>
    <message>
        <source>There is no destination “%1”.</source>
        <translation>Es gibt kein Ziel „%1“.</translation>
    </message>
    <message>
        <source>This isn't a web address. It has to start with https://.</source>
        <translation>Das ist keine Webadresse. Sie muss mit https:// beginnen.</translation>
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
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Signing key</source>
        <translation>Signatur&amp;schlüssel</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Address and key are kept in the system keychain and not shown again.</source>
        <translation>Adresse und Schlüssel liegen im Schlüsselbund des Systems und werden nicht wieder gezeigt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Destinations and messages</source>
        <translation>Ziele und Nachrichten</translation>
    </message>
    <message>
        <source>For example crm</source>
        <translation>Zum Beispiel crm</translation>
    </message>
    <message>
        <source>It may be in our own network</source>
        <translation>Es darf in unserem eigenen Netzwerk sein</translation>
    </message>
    <message>
        <source>Kept in the system keychain.</source>
        <translation>Im Schlüsselbund des Systems abgelegt.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Optional: signs the messages</source>
        <translation>Freiwillig: signiert die Nachrichten</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Erneut &amp;senden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept for this session only.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Es bleibt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>tried again at %1</source>
        <translation>neuer Versuch um %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>ringback::DetailArea</name>
    <message>
        <source>Choose a row to see everything about it.</source>
        <translation>Wählen Sie eine Zeile, um alles dazu zu sehen.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
</context>
<context>
    <name>ringback::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallCommands</name>
    <message>
        <source>Say --as do_not_call or --as something_else.</source>
        <translation>Geben Sie --as do_not_call oder --as something_else an.</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallDialog</name>
    <message>
        <source>%1 is off the do-not-call list.</source>
        <translation>%1 steht nicht mehr auf der Sperrliste.</translation>
    </message>
    <message>
        <source>%1 is on the do-not-call list.</source>
        <translation>%1 steht auf der Sperrliste.</translation>
    </message>
    <message>
        <source>%1 lines have no number; the first is line %2: %3</source>
        <translation>%1 Zeilen haben keine Nummer; die erste ist Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 numbers were entered, %2 were on the list already.</source>
        <translation>%1 Nummern wurden eingetragen, %2 standen schon auf der Liste.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>%1 sentences may ask not to be called.</source>
        <translation>%1 Sätze bitten vielleicht darum, nicht anzurufen.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Entscheiden…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Take off the list…</source>
        <translation>Von der &amp;Liste nehmen…</translation>
    </message>
    <message>
        <source>A callback that waits for the number is skipped.</source>
        <translation>Ein wartender Rückruf für die Nummer wird übersprungen.</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Do-not-call list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Export the do-not-call list</source>
        <translation>Sperrliste exportieren</translation>
    </message>
    <message>
        <source>From then on this number can be called again. Who took it off the list, and why, is kept.</source>
        <translation>Ab dann kann diese Nummer wieder angerufen werden. Wer sie von der Liste nahm und warum, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Import the do-not-call list</source>
        <translation>Sperrliste importieren</translation>
    </message>
    <message>
        <source>It holds at once</source>
        <translation>Gilt sofort</translation>
    </message>
    <message>
        <source>No entry has these words or digits.</source>
        <translation>Kein Eintrag hat diese Wörter oder Ziffern.</translation>
    </message>
    <message>
        <source>Nobody is on the list</source>
        <translation>Niemand steht auf der Liste</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>One person may have asked not to be called.</source>
        <translation>Eine Person bat vielleicht darum, nicht angerufen zu werden.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Search number, name or reason</source>
        <translation>Nummer, Name oder Grund suchen</translation>
    </message>
    <message>
        <source>Search the do-not-call list</source>
        <translation>Sperrliste durchsuchen</translation>
    </message>
    <message>
        <source>Tables and vCards (%1)</source>
        <translation>Tabellen und vCards (%1)</translation>
    </message>
    <message>
        <source>Take %1 off the do-not-call list?</source>
        <translation>%1 von der Sperrliste nehmen?</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>Die Liste wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Which number shall nobody call?</source>
        <translation>Welche Nummer soll niemand anrufen?</translation>
    </message>
    <message>
        <source>Who asks not to be called is entered here, by you or from a call.</source>
        <translation>Wer nicht angerufen werden will, wird hier eingetragen, von Ihnen oder aus einem Anruf.</translation>
    </message>
    <message>
        <source>e.g. asked by e-mail to be called again</source>
        <translation>z. B. bat per E-Mail um neue Anrufe</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallFile</name>
    <message>
        <source>There are no phone numbers in this file.</source>
        <translation>In dieser Datei sind keine Telefonnummern.</translation>
    </message>
    <message>
        <source>There is no phone number in it.</source>
        <translation>Darin steht keine Telefonnummer.</translation>
    </message>
</context>
<context>
    <name>ringback::DoNotCallKeeper</name>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>To take a number off the do-not-call list, say why: the reason is kept.</source>
        <translation>Um eine Nummer von der Sperrliste zu nehmen, geben Sie einen Grund an: Er wird aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>ringback::DurationText</name>
    <message>
        <source>%1h %2m</source>
        <comment>hours and minutes</comment>
        <translation>%1h %2m</translation>
    </message>
    <message>
        <source>%1m %2s</source>
        <comment>minutes and seconds</comment>
        <translation>%1m %2s</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>ringback::Engine</name>
    <message numerus="yes">
        <source>%n call(s) were planned when Ringback stopped. Nothing was sent: call again if still wanted.</source>
        <translation>
            <numerusform>%n Anruf war geplant, als Ringback beendet wurde. Es wurde nichts gesendet: Rufen Sie erneut an, falls noch gewünscht.</numerusform>
            <numerusform>%n Anrufe waren geplant, als Ringback beendet wurde. Es wurde nichts gesendet: Rufen Sie erneut an, falls noch gewünscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) were not sent in time. Look at them in Reminders.</source>
        <translation>
            <numerusform>%n Erinnerung wurde nicht rechtzeitig gesendet. Sehen Sie sie unter Erinnerungen an.</numerusform>
            <numerusform>%n Erinnerungen wurden nicht rechtzeitig gesendet. Sehen Sie sie unter Erinnerungen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the credentials to test with this address.</source>
        <translation>Geben Sie die Zugangsdaten ein, die mit dieser Adresse getestet werden sollen.</translation>
    </message>
    <message>
        <source>The contact is saved here, but not yet at Thoughtly. %1</source>
        <translation>Der Kontakt ist hier gespeichert, aber noch nicht bei Thoughtly. %1</translation>
    </message>
    <message>
        <source>There are no Thoughtly credentials yet.</source>
        <translation>Es gibt noch keine Zugangsdaten für Thoughtly.</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept for this session only.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Es bleibt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>There is no such rule.</source>
        <translation>Diese Regel gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>ringback::EvidenceView</name>
    <message>
        <source>voice agent</source>
        <translation>Sprachagent</translation>
    </message>
</context>
<context>
    <name>ringback::ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>The file is readable by you only. It holds personal data: take care where it goes.</source>
        <translation>Nur Sie können die Datei lesen. Sie enthält personenbezogene Daten: Achten Sie darauf, wohin sie gelangt.</translation>
    </message>
</context>
<context>
    <name>ringback::Exporter</name>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>ringback::Facts</name>
    <message>
        <source>The message isn't valid JSON: line %1, %2.</source>
        <translation>Die Nachricht ist kein gültiges JSON: Zeile %1, %2.</translation>
    </message>
    <message>
        <source>The message must be a JSON object: {…}.</source>
        <translation>Die Nachricht muss ein JSON-Objekt sein: {…}.</translation>
    </message>
</context>
<context>
    <name>ringback::FileActions</name>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1 Zeilen wurden nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>Another export is under way. Wait for its end, or stop it.</source>
        <translation>Ein anderer Export läuft noch. Warten Sie sein Ende ab oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Anrufe exportieren</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>Export what the table shows…</source>
        <translation>Tabelleninhalt exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importieren und exportieren</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Kontakte importieren…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Export anhalten</translation>
    </message>
    <message numerus="yes">
        <source>The selected rows (%n)</source>
        <translation>
            <numerusform>Die ausgewählte Zeile (%n)</numerusform>
            <numerusform>Die ausgewählten Zeilen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the filter shows</source>
        <translation>Was der Filter zeigt</translation>
    </message>
    <message>
        <source>What the search shows: “%1”</source>
        <translation>Suchergebnis: „%1“</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 rows</source>
        <translation>Schreiben: %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
</context>
<context>
    <name>ringback::FileCommands</name>
    <message>
        <source>%1 of %2 rows, %3 a second, %4 s left</source>
        <translation>%1 von %2 Zeilen, %3 pro Sekunde, noch %4 s</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ringback::Files</name>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder: choose a file in it.</source>
        <translation>%1 ist ein Ordner: Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it.</source>
        <translation>%1 ist ein Ordner: Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is a workbook or an archive. Save it as CSV and import that.</source>
        <translation>%1 ist eine Arbeitsmappe oder ein Archiv. Speichern Sie es als CSV und importieren Sie das.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is not a text file: CSV or vCard can be imported.</source>
        <translation>%1 ist keine Textdatei: Importiert werden können CSV und vCard.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nirgends endet.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written.</source>
        <translation>Der Datenträger ist voll: %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The file can't be read on: %1.</source>
        <translation>Die Datei kann nicht weiter gelesen werden: %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation>Diese Karte hat kein Ende.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>ringback::FilterBar</name>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Drop the filter %1: %2</source>
        <translation>Filter %1 entfernen: %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
</context>
<context>
    <name>ringback::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Im Gesprächsprotokoll suchen</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächstes (Eingabe)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorheriges (Umschalt+Eingabe)</translation>
    </message>
</context>
<context>
    <name>ringback::Forget</name>
    <message>
        <source>A call to this person is unconfirmed: it may have rung. Say first whether it did, then the person can be forgotten.</source>
        <translation>Ein Anruf bei dieser Person ist unbestätigt: Es hat vielleicht geklingelt. Sagen Sie zuerst, ob es geklingelt hat, dann kann die Person vergessen werden.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergessen.</translation>
    </message>
    <message>
        <source>This person is being called by another seat: wait until the call has ended.</source>
        <translation>Diese Person wird von einem anderen Arbeitsplatz angerufen: Warten Sie das Ende des Anrufs ab.</translation>
    </message>
    <message>
        <source>This person is being called: wait until the call has ended.</source>
        <translation>Diese Person wird gerade angerufen: Warten Sie das Ende des Anrufs ab.</translation>
    </message>
    <message>
        <source>Without its key nobody can be forgotten.</source>
        <translation>Ohne seinen Schlüssel kann niemand vergessen werden.</translation>
    </message>
</context>
<context>
    <name>ringback::ForgetCommand</name>
    <message>
        <source>The database's log still holds traces: another program reads the database. They go as soon as it doesn't.</source>
        <translation>Das Protokoll der Datenbank enthält noch Spuren: Ein anderes Programm liest die Datenbank. Sie verschwinden, sobald es das nicht mehr tut.</translation>
    </message>
    <message>
        <source>Thoughtly can't be reached: its id of the contact is kept until it has deleted them.</source>
        <translation>Thoughtly ist nicht erreichbar: Die dortige Kennung des Kontakts bleibt gespeichert, bis er dort gelöscht ist.</translation>
    </message>
</context>
<context>
    <name>ringback::ForgetDialog</name>
    <message numerus="yes">
        <source>%n call(s) with their transcripts</source>
        <translation>
            <numerusform>%n Anruf mit Gesprächsprotokoll</numerusform>
            <numerusform>%n Anrufe mit Gesprächsprotokollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n Rückruf</numerusform>
            <numerusform>%n Rückrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the contact at &amp;Thoughtly, too</source>
        <translation>Den Kontakt auch bei &amp;Thoughtly löschen</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 vergessen?</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Endgültig vergessen</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Wird vergessen…</translation>
    </message>
    <message>
        <source>Last traces in the database's log go as soon as no other program reads it.</source>
        <translation>Letzte Spuren im Protokoll der Datenbank verschwinden, sobald kein anderes Programm sie mehr liest.</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>Es wird nachgesehen, was vorhanden ist…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The do-not-call stays in force.</source>
        <translation>Der Anrufverzicht bleibt in Kraft.</translation>
    </message>
    <message>
        <source>The person is forgotten.</source>
        <translation>Die Person ist vergessen.</translation>
    </message>
    <message>
        <source>This goes for good, and can’t be undone: %1.</source>
        <translation>Dies wird endgültig und unwiderruflich gelöscht: %1.</translation>
    </message>
    <message>
        <source>Thoughtly can't be reached: its id is kept until it has deleted the contact.</source>
        <translation>Thoughtly ist nicht erreichbar: Die dortige Kennung bleibt gespeichert, bis der Kontakt dort gelöscht ist.</translation>
    </message>
    <message>
        <source>Thoughtly didn't delete them: %1</source>
        <translation>Thoughtly hat die Person nicht gelöscht: %1</translation>
    </message>
    <message>
        <source>Thoughtly didn't know them.</source>
        <translation>Thoughtly kannte die Person nicht.</translation>
    </message>
    <message>
        <source>To confirm, type the &amp;last %1 digits of the number</source>
        <translation>Geben Sie zur Bestätigung die &amp;letzten %1 Ziffern der Nummer ein</translation>
    </message>
    <message>
        <source>What stays is a code made from the number with a secret key. It tells nothing by itself, but keeps a do-not-call in force, and keeps outcomes and requests that still arrive from bringing the person back. Whoever adds the number by hand brings it back.</source>
        <translation>Was bleibt, ist ein Code, der mit einem geheimen Schlüssel aus der Nummer gebildet wird. Er verrät für sich nichts, hält aber einen Anrufverzicht in Kraft und verhindert, dass später eintreffende Ergebnisse und Anfragen die Person zurückbringen. Wer die Nummer von Hand hinzufügt, bringt sie zurück.</translation>
    </message>
    <message>
        <source>every mention elsewhere, in logs too</source>
        <translation>jede Erwähnung anderswo, auch in Protokolldateien</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>den Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>what %n delivery(s) said</source>
        <translation>
            <numerusform>den Inhalt von %n Zustellung</numerusform>
            <numerusform>den Inhalt von %n Zustellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::ForgetKey</name>
    <message>
        <source>The key can't be written to %1.</source>
        <translation>Der Schlüssel kann nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>The key in %1 can't be read.</source>
        <translation>Der Schlüssel in %1 kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ringback::Forgetting</name>
    <message>
        <source>Not everything of a forgotten person is gone yet; Ringback tries again at its next start. %1</source>
        <translation>Noch ist nicht alles von einer vergessenen Person verschwunden; Ringback versucht es beim nächsten Start erneut. %1</translation>
    </message>
    <message>
        <source>Nothing was forgotten, for Thoughtly couldn't be asked whether it knows this number. %1</source>
        <translation>Es wurde nichts vergessen, denn Thoughtly konnte nicht gefragt werden, ob es diese Nummer kennt. %1</translation>
    </message>
    <message>
        <source>The key to who was forgotten is gone from the keychain. If one of them asked not to be called, Ringback can't tell any more.</source>
        <translation>Der Schlüssel zu den vergessenen Personen fehlt im Schlüsselbund. Hat jemand von ihnen darum gebeten, nicht angerufen zu werden, kann Ringback das nicht mehr erkennen.</translation>
    </message>
    <message>
        <source>The last traces of the forgotten person are gone.</source>
        <translation>Die letzten Spuren der vergessenen Person sind verschwunden.</translation>
    </message>
    <message>
        <source>Thoughtly didn't delete a contact that was forgotten here: delete it there by hand. %1</source>
        <translation>Thoughtly hat einen Kontakt nicht gelöscht, der hier vergessen wurde: Löschen Sie ihn dort von Hand. %1</translation>
    </message>
</context>
<context>
    <name>ringback::HandOverClient</name>
    <message>
        <source>The running Ringback ended before it answered.</source>
        <translation>Das laufende Ringback endete, bevor es antwortete.</translation>
    </message>
    <message>
        <source>The running Ringback ended before it answered: it isn't known whether the phone rang.</source>
        <translation>Das laufende Ringback endete, bevor es antwortete: Es ist nicht bekannt, ob das Telefon geklingelt hat.</translation>
    </message>
</context>
<context>
    <name>ringback::HealthChecks</name>
    <message>
        <source>%1 are free.</source>
        <translation>%1 sind frei.</translation>
    </message>
    <message>
        <source>A probe through the public URL came back: webhooks arrive.</source>
        <translation>Eine Probe durch die öffentliche URL kam zurück: Webhooks kommen an.</translation>
    </message>
    <message>
        <source>Deliveries can't be stored right now.</source>
        <translation>Zustellungen können gerade nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>No outcome is known to be missing.</source>
        <translation>Soweit bekannt, fehlt kein Ergebnis.</translation>
    </message>
    <message>
        <source>Not needed: the credentials come from the environment.</source>
        <translation>Nicht nötig: Die Zugangsdaten kommen aus der Umgebung.</translation>
    </message>
    <message>
        <source>Only %1 are free: make room.</source>
        <translation>Nur %1 sind frei: Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Practice mode needs no keychain.</source>
        <translation>Der Übungsmodus braucht keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The clock shows %1, which is before what was written down already.</source>
        <translation>Die Uhr zeigt %1, das liegt vor bereits Aufgeschriebenem.</translation>
    </message>
    <message>
        <source>The clock shows %1.</source>
        <translation>Die Uhr zeigt %1.</translation>
    </message>
    <message>
        <source>The data directory %1 can't be written.</source>
        <translation>In das Datenverzeichnis %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The database is damaged; restore it from a backup.</source>
        <translation>Die Datenbank ist beschädigt; stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The database is whole.</source>
        <translation>Die Datenbank ist unversehrt.</translation>
    </message>
    <message>
        <source>The listener is not running.</source>
        <translation>Der Empfangsdienst läuft nicht.</translation>
    </message>
    <message>
        <source>The listener takes deliveries at %1.</source>
        <translation>Der Empfangsdienst nimmt Zustellungen an unter %1.</translation>
    </message>
    <message>
        <source>There is no public URL: Ringback asks Thoughtly for outcomes instead.</source>
        <translation>Es gibt keine öffentliche URL: Ringback fragt stattdessen Thoughtly nach Ergebnissen.</translation>
    </message>
    <message>
        <source>Thoughtly accepts the credentials of %1.</source>
        <translation>Thoughtly akzeptiert die Zugangsdaten von %1.</translation>
    </message>
    <message>
        <source>Thoughtly accepts the credentials.</source>
        <translation>Thoughtly akzeptiert die Zugangsdaten.</translation>
    </message>
</context>
<context>
    <name>ringback::HeatMap</name>
    <message>
        <source>%1, %2</source>
        <comment>sentence, share</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered</source>
        <comment>when, answered, all</comment>
        <translation>%1: %2 von %3 angenommen</translation>
    </message>
    <message>
        <source>%1: no calls</source>
        <translation>%1: keine Anrufe</translation>
    </message>
</context>
<context>
    <name>ringback::Import</name>
    <message>
        <source>Left over: %1</source>
        <translation>Nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>No column of this file holds phone numbers. Say which one does.</source>
        <translation>Keine Spalte dieser Datei enthält Telefonnummern. Geben Sie an, welche es ist.</translation>
    </message>
    <message>
        <source>Other reasons.</source>
        <translation>Andere Gründe.</translation>
    </message>
</context>
<context>
    <name>ringback::ImportColumns</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Consent basis</source>
        <translation>Grundlage der Einwilligung</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Id at Thoughtly</source>
        <translation>Kennung bei Thoughtly</translation>
    </message>
    <message>
        <source>Keep under its title</source>
        <translation>Unter ihrem Titel behalten</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Several attributes (JSON)</source>
        <translation>Mehrere Attribute (JSON)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The column “%1” is taken for</source>
        <translation>Die Spalte „%1“ gilt als</translation>
    </message>
    <message>
        <source>Time of the consent</source>
        <translation>Zeitpunkt der Einwilligung</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>What each column is taken for</source>
        <translation>Als was jede Spalte gilt</translation>
    </message>
    <message>
        <source>Where the consent was given</source>
        <translation>Woher die Einwilligung stammt</translation>
    </message>
</context>
<context>
    <name>ringback::ImportDialog</name>
    <message>
        <source>&amp;Country of numbers without +</source>
        <translation>&amp;Land der Nummern ohne +</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Open the refused rows</source>
        <translation>&amp;Abgewiesene Zeilen öffnen</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Import &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>C&amp;heck the whole file</source>
        <translation>&amp;Ganze Datei prüfen</translation>
    </message>
    <message>
        <source>CSV or vCard; it can be dropped here, too.</source>
        <translation>CSV oder vCard; Sie können die Datei auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel and take &amp;back</source>
        <translation>Abbrechen und &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Fill only what is empty</source>
        <translation>Nur Leeres füllen</translation>
    </message>
    <message>
        <source>How much of the file is done</source>
        <translation>Wie viel der Datei erledigt ist</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>People who are here &amp;already</source>
        <translation>Personen, die &amp;schon hier sind</translation>
    </message>
    <message>
        <source>Put new people into the &amp;queue, as leads</source>
        <translation>Neue Personen als Leads auf die &amp;Rückrufliste setzen</translation>
    </message>
    <message>
        <source>Reading and checking the file. Nothing is written.</source>
        <translation>Die Datei wird gelesen und geprüft. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Stop and &amp;keep what is in</source>
        <translation>Anhalten und Importiertes &amp;behalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Tables and vCards (%1)</source>
        <translation>Tabellen und vCards (%1)</translation>
    </message>
    <message>
        <source>Take what the file says</source>
        <translation>Angaben der Datei übernehmen</translation>
    </message>
    <message>
        <source>Taking back what was imported…</source>
        <translation>Importiertes wird zurückgenommen…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Wird zurückgenommen…</translation>
    </message>
    <message>
        <source>The first row holds &amp;titles</source>
        <translation>Die erste Zeile enthält &amp;Titel</translation>
    </message>
    <message>
        <source>Why they may be called, if a row does not &amp;say</source>
        <translation>&amp;Grund für Anrufe, falls eine Zeile keinen nennt</translation>
    </message>
</context>
<context>
    <name>ringback::ImportPreviewTable</name>
    <message>
        <source>Changes nothing: %1 is here already</source>
        <translation>Ändert nichts: %1 ist schon hier</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Fills what is empty of %1</source>
        <translation>Füllt Leeres bei %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Merged with a row above: the same number</source>
        <translation>Mit einer Zeile darüber vereint: dieselbe Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>The first rows, as they would be imported</source>
        <translation>Die ersten Zeilen, wie sie importiert würden</translation>
    </message>
    <message>
        <source>Updates %1</source>
        <translation>Aktualisiert %1</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>ringback::ImportRun</name>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
</context>
<context>
    <name>ringback::ImportUndo</name>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>ringback::ImportWords</name>
    <message numerus="yes">
        <source>%1 can be imported</source>
        <translation>
            <numerusform>%1 kann importiert werden</numerusform>
            <numerusform>%1 können importiert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 geändert</numerusform>
            <numerusform>%1 geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contacts stay: somebody changed them meanwhile.</source>
        <translation>
            <numerusform>%1 Kontakt bleibt: Jemand hat ihn inzwischen geändert.</numerusform>
            <numerusform>%1 Kontakte bleiben: Jemand hat sie inzwischen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 merged</source>
        <translation>
            <numerusform>%1 vereint</numerusform>
            <numerusform>%1 vereint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 neu</numerusform>
            <numerusform>%1 neu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 of about %2 rows</source>
        <translation>%1 von etwa %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows a second</source>
        <translation>
            <numerusform>%1 Zeile pro Sekunde</numerusform>
            <numerusform>%1 Zeilen pro Sekunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wait in the queue.</source>
        <translation>
            <numerusform>%1 wartet auf einen Rückruf.</numerusform>
            <numerusform>%1 warten auf einen Rückruf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were here already</source>
        <translation>
            <numerusform>%1 war schon hier</numerusform>
            <numerusform>%1 waren schon hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importiert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %1 rows: </source>
        <translation>
            <numerusform>Von der ersten Zeile (%1): </numerusform>
            <numerusform>Von den ersten %1 Zeilen: </numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end: %1.</source>
        <translation>Vor dem Ende angehalten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file has about %1 rows. Nothing is written yet.</source>
        <translation>
            <numerusform>Die Datei hat etwa %1 Zeile. Es ist noch nichts geschrieben.</numerusform>
            <numerusform>Die Datei hat etwa %1 Zeilen. Es ist noch nichts geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled and taken back.</source>
        <translation>Der Import wurde abgebrochen und zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %1 contacts are gone, or as they were before.</source>
        <translation>
            <numerusform>Der Import wurde zurückgenommen: %1 Kontakt ist fort oder wie zuvor.</numerusform>
            <numerusform>Der Import wurde zurückgenommen: %1 Kontakte sind fort oder wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The refused rows are in %1, each with its reason. Mend them there and import that file.</source>
        <translation>Die abgewiesenen Zeilen stehen in %1, jede mit ihrem Grund. Berichtigen Sie sie dort und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The refused rows could not be written: %1</source>
        <translation>Die abgewiesenen Zeilen konnten nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The whole file: %1 · %2. Nothing is written yet.</source>
        <translation>Die ganze Datei: %1 · %2. Es ist noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>The whole file: %1. Nothing is written yet.</source>
        <translation>Die ganze Datei: %1. Es ist noch nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>ringback::Importer</name>
    <message>
        <source>Another import is under way. Wait for its end, or cancel it.</source>
        <translation>Ein anderer Import läuft noch. Warten Sie sein Ende ab oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The import of %1 was cut off and can't be taken back now. %2</source>
        <translation>Der Import von %1 wurde unterbrochen und kann jetzt nicht zurückgenommen werden. %2</translation>
    </message>
    <message>
        <source>The import of %1 was cut off, so it was taken back. Import it again.</source>
        <translation>Der Import von %1 wurde unterbrochen und deshalb zurückgenommen. Importieren Sie erneut.</translation>
    </message>
    <message>
        <source>There is no such import.</source>
        <translation>Diesen Import gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>ringback::InsightExport</name>
    <message>
        <source>Export insights</source>
        <translation>Auswertung exportieren</translation>
    </message>
    <message>
        <source>insights</source>
        <comment>file name</comment>
        <translation>Auswertung</translation>
    </message>
</context>
<context>
    <name>ringback::InsightTile</name>
    <message>
        <source>%1 a day</source>
        <comment>calls</comment>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>Answer rate</source>
        <translation>Annahmequote</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Wie zuvor: %1</translation>
    </message>
    <message>
        <source>Better: was %1</source>
        <translation>Besser: war %1</translation>
    </message>
    <message>
        <source>Callbacks open</source>
        <translation>Offene Rückrufe</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Down from %1</source>
        <translation>Gefallen von %1</translation>
    </message>
    <message>
        <source>Median talk time</source>
        <translation>Mittlere Gesprächszeit</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Mittlere Wartezeit</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>None overdue</source>
        <translation>Nichts überfällig</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Kein Vergleich möglich</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Target %1 met</source>
        <translation>Ziel %1 erreicht</translation>
    </message>
    <message>
        <source>Target %1 missed</source>
        <translation>Ziel %1 verfehlt</translation>
    </message>
    <message>
        <source>Up from %1</source>
        <translation>Gestiegen von %1</translation>
    </message>
    <message>
        <source>Worse: was %1</source>
        <translation>Schlechter: war %1</translation>
    </message>
</context>
<context>
    <name>ringback::Insights</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No answer or busy</source>
        <translation>Keine Antwort oder besetzt</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Keines angegeben</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Gesprächszeit</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Sprachagent</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
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
        <translation>&amp;Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>&amp;Zahlen (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Bild (PNG)…</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird zusammengezählt…</translation>
    </message>
    <message>
        <source>All voice agents</source>
        <translation>Alle Sprachagenten</translation>
    </message>
    <message>
        <source>Choose another period, or all voice agents.</source>
        <translation>Wählen Sie einen anderen Zeitraum oder alle Sprachagenten.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>No calls in this period</source>
        <translation>Keine Anrufe in diesem Zeitraum</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Noch keine Zahlen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Show 90 days</source>
        <translation>90 Tage zeigen</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>Ziele…</translation>
    </message>
    <message>
        <source>The calls of the period are being read.</source>
        <translation>Die Anrufe des Zeitraums werden gelesen.</translation>
    </message>
    <message>
        <source>The figures can’t be read</source>
        <translation>Die Zahlen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>They appear here as soon as the first call has left.</source>
        <translation>Sie erscheinen hier, sobald der erste Anruf abgegangen ist.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Sprachagent</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
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
            <numerusform>%1: %Ln Anruf</numerusform>
            <numerusform>%1: %Ln Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: talk %2, wait %3</source>
        <comment>when, durations</comment>
        <translation>%1: Gespräch %2, Wartezeit %3</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Answered, by hour and weekday</source>
        <translation>Angenommen, nach Stunde und Wochentag</translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>Anrufe im Zeitverlauf</translation>
    </message>
    <message>
        <source>Counts as resolved</source>
        <translation>Zählt als gelöst</translation>
    </message>
    <message>
        <source>How calls ended</source>
        <translation>Wie Anrufe endeten</translation>
    </message>
    <message>
        <source>No calls in this period.</source>
        <translation>Keine Anrufe in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Nobody has answered in this period.</source>
        <translation>In diesem Zeitraum hat niemand abgenommen.</translation>
    </message>
    <message>
        <source>Nobody has talked or waited in this period.</source>
        <translation>In diesem Zeitraum hat niemand gesprochen oder gewartet.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Zählt nicht</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Gesprächszeit</translation>
    </message>
    <message>
        <source>Talk time and wait</source>
        <translation>Gesprächszeit und Wartezeit</translation>
    </message>
    <message>
        <source>There are too few calls in this period to tell.</source>
        <translation>In diesem Zeitraum gibt es zu wenige Anrufe für eine Aussage.</translation>
    </message>
    <message>
        <source>Voice agents</source>
        <translation>Sprachagenten</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>nach Tag</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>nach Stunde</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>nach Monat</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>nach Woche</translation>
    </message>
    <message>
        <source>in %, stronger is more; fewer than %1 calls are left blank</source>
        <translation>in %, kräftiger ist mehr; bei weniger als %1 Anrufen bleibt das Feld leer</translation>
    </message>
    <message>
        <source>medians</source>
        <translation>Mediane</translation>
    </message>
    <message>
        <source>medians and shares of each</source>
        <translation>Mittelwerte (Median) und Anteile für jeden</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln answered call(s)</source>
        <translation>
            <numerusform>von %Ln angenommenen Anruf</numerusform>
            <numerusform>von %Ln angenommenen Anrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>those never placed too</source>
        <translation>auch nie ausgeführte</translation>
    </message>
</context>
<context>
    <name>ringback::InstanceLock</name>
    <message>
        <source>Another Ringback is using this data folder.</source>
        <translation>Ein anderes Ringback benutzt diesen Datenordner.</translation>
    </message>
    <message>
        <source>The data folder can't be locked.</source>
        <translation>Der Datenordner kann nicht gesperrt werden.</translation>
    </message>
    <message>
        <source>The data folder can't be written.</source>
        <translation>In den Datenordner kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ringback::Intake</name>
    <message>
        <source>The sender repeated delivery %1: nothing was done.</source>
        <translation>Der Absender hat Zustellung %1 wiederholt: Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>This delivery doesn't exist.</source>
        <translation>Diese Zustellung gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>ringback::Interpreter</name>
    <message>
        <source>It is about somebody who was forgotten: nothing of it was kept.</source>
        <translation>Es geht um jemanden, der vergessen wurde: Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Nothing in it tells of a call.</source>
        <translation>Nichts darin berichtet von einem Anruf.</translation>
    </message>
    <message>
        <source>There is no phone number in it.</source>
        <translation>Darin steht keine Telefonnummer.</translation>
    </message>
    <message>
        <source>This number is on the do-not-call list: nobody was put into the queue.</source>
        <translation>Diese Nummer steht auf der Sperrliste: Niemand wurde eingereiht.</translation>
    </message>
    <message>
        <source>Two values in it are called “%1”; the last one counts.</source>
        <translation>Zwei Werte darin heißen „%1“; der letzte zählt.</translation>
    </message>
</context>
<context>
    <name>ringback::JsonInput</name>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Pipe in the address, alone on one line or as JSON with url.</source>
        <translation>Übergeben Sie die Adresse über die Standardeingabe, allein in einer Zeile oder als JSON mit url.</translation>
    </message>
</context>
<context>
    <name>ringback::KeySheet</name>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Alle &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Hier verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Enter changes the key of the chosen line.</source>
        <translation>Die Eingabetaste ändert die Taste der gewählten Zeile.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Press the new key for “%1”.</source>
        <translation>Drücken Sie die neue Taste für „%1“.</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Die neue Taste</translation>
    </message>
    <message>
        <source>This key confirms, leaves or moves on everywhere. Press another.</source>
        <translation>Diese Taste bestätigt, verlässt oder bewegt überall. Drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>“%1” has this key.</source>
        <translation>„%1“ hat diese Taste.</translation>
    </message>
</context>
<context>
    <name>ringback::Keychain</name>
    <message>
        <source>Access to the system keychain was denied.</source>
        <translation>Der Zugriff auf den Schlüsselbund des Systems wurde verweigert.</translation>
    </message>
    <message>
        <source>An empty secret can't be stored.</source>
        <translation>Ein leeres Geheimnis kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>No keychain service is running: secrets are kept for this session only. Install gnome-keyring or KWallet to store them.</source>
        <translation>Es läuft kein Schlüsselbunddienst: Geheimnisse bleiben nur für diese Sitzung. Installieren Sie gnome-keyring oder KWallet, um sie abzulegen.</translation>
    </message>
    <message>
        <source>The keychain was closed.</source>
        <translation>Der Schlüsselbund wurde geschlossen.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time.</source>
        <translation>Der Schlüsselbund des Systems hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The system keychain did not answer.</source>
        <translation>Der Schlüsselbund des Systems hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The system keychain is locked: unlock it and try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt: Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system keychain is unlocked and holds the secret.</source>
        <translation>Der Schlüsselbund des Systems ist entsperrt und enthält das Geheimnis.</translation>
    </message>
    <message>
        <source>The system keychain is unlocked but doesn't hold the secret yet: enter it to store it there.</source>
        <translation>Der Schlüsselbund des Systems ist entsperrt, enthält das Geheimnis aber noch nicht: Geben Sie es ein, um es dort abzulegen.</translation>
    </message>
    <message>
        <source>The system keychain reported a fault.</source>
        <translation>Der Schlüsselbund des Systems hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The system keychain stayed locked, so nothing was changed.</source>
        <translation>Der Schlüsselbund des Systems blieb gesperrt, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus) and so no keychain: secrets are kept for this session only.</source>
        <translation>Es gibt keine Desktopsitzung (D-Bus) und daher keinen Schlüsselbund: Geheimnisse bleiben nur für diese Sitzung.</translation>
    </message>
</context>
<context>
    <name>ringback::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Sprache…</translation>
    </message>
</context>
<context>
    <name>ringback::LanguagePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The window is rebuilt when you save. Calls go on meanwhile.</source>
        <translation>Das Fenster wird beim Speichern neu aufgebaut. Anrufe laufen dabei weiter.</translation>
    </message>
</context>
<context>
    <name>ringback::LaterDialog</name>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>Call back later</source>
        <translation>Später zurückrufen</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Wählen Sie einen Zeitpunkt, der noch kommt.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>When is %1 to be called?</source>
        <translation>Wann soll %1 angerufen werden?</translation>
    </message>
</context>
<context>
    <name>ringback::LawActions</name>
    <message>
        <source>Calling rules…</source>
        <translation>Anrufregeln…</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Wählen Sie zuerst eine Person.</translation>
    </message>
    <message>
        <source>Do-not-call list…</source>
        <translation>Sperrliste…</translation>
    </message>
    <message>
        <source>Report of calls to %1</source>
        <translation>Bericht der Anrufe bei %1</translation>
    </message>
    <message>
        <source>Report of calls to this person…</source>
        <translation>Bericht der Anrufe bei dieser Person…</translation>
    </message>
    <message>
        <source>Table (%1)</source>
        <translation>Tabelle (%1)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Web page (%1)</source>
        <translation>Webseite (%1)</translation>
    </message>
</context>
<context>
    <name>ringback::Layout</name>
    <message>
        <source>FAULT</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Abgewiesen, weil</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>To mend the refused rows and import them again, add --refused FILE: it takes each with its reason.</source>
        <translation>Um die abgewiesenen Zeilen zu berichtigen und erneut zu importieren, fügen Sie --refused DATEI hinzu: Sie nimmt jede mit ihrem Grund auf.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Gesprächsprotokoll</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>ringback::LimitsPage</name>
    <message>
        <source>Calling hours begin</source>
        <translation>Beginn der Anrufzeiten</translation>
    </message>
    <message>
        <source>Calling hours end</source>
        <translation>Ende der Anrufzeiten</translation>
    </message>
</context>
<context>
    <name>ringback::ListenerSetup</name>
    <message>
        <source>TLS needs both a certificate and a key: set both files, or none.</source>
        <translation>TLS braucht Zertifikat und Schlüssel: Geben Sie beide Dateien an oder keine.</translation>
    </message>
    <message>
        <source>The listener can be reached from %1, without encryption: whoever listens in reads what arrives, the secret too. Set a certificate, or listen on 127.0.0.1 behind a proxy.</source>
        <translation>Der Empfangsdienst ist aus %1 erreichbar, ohne Verschlüsselung: Wer mithört, liest alles, was ankommt, auch das Geheimnis. Setzen Sie ein Zertifikat oder lauschen Sie auf 127.0.0.1 hinter einem Proxy.</translation>
    </message>
    <message>
        <source>The listener can be reached from %1; only its secret keeps strangers out.</source>
        <translation>Der Empfangsdienst ist aus %1 erreichbar; nur sein Geheimnis hält Fremde fern.</translation>
    </message>
    <message>
        <source>every network that this computer is in</source>
        <translation>jedem Netzwerk, in dem dieser Computer ist</translation>
    </message>
    <message>
        <source>the network of %1</source>
        <translation>dem Netzwerk von %1</translation>
    </message>
</context>
<context>
    <name>ringback::Liveness</name>
    <message>
        <source>The public address answers with an error (%1): does the tunnel run?</source>
        <translation>Die öffentliche Adresse antwortet mit einem Fehler (%1): Läuft der Tunnel?</translation>
    </message>
    <message>
        <source>The public address answers, but not with this console.</source>
        <translation>Die öffentliche Adresse antwortet, aber nicht mit dieser Konsole.</translation>
    </message>
    <message>
        <source>The public address can't be reached. %1</source>
        <translation>Die öffentliche Adresse ist nicht erreichbar. %1</translation>
    </message>
    <message>
        <source>The public address leads on to another one: enter that one instead.</source>
        <translation>Die öffentliche Adresse führt zu einer anderen: Geben Sie stattdessen diese ein.</translation>
    </message>
    <message>
        <source>The public address was changed.</source>
        <translation>Die öffentliche Adresse wurde geändert.</translation>
    </message>
    <message>
        <source>There is no public address yet.</source>
        <translation>Es gibt noch keine öffentliche Adresse.</translation>
    </message>
</context>
<context>
    <name>ringback::LocalServer</name>
    <message>
        <source>Other programs can't reach this one: no local socket.</source>
        <translation>Andere Programme erreichen dieses nicht: kein lokaler Socket.</translation>
    </message>
</context>
<context>
    <name>ringback::LogDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Open the call</source>
        <translation>Anruf ö&amp;ffnen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Find words or an id</source>
        <translation>Wörter oder eine ID suchen</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Numbers and secrets are masked before they are written: it can be sent to whoever helps you.</source>
        <translation>Nummern und Geheimnisse werden vor dem Schreiben unkenntlich gemacht: Sie können es weitergeben, wenn Sie Hilfe brauchen.</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Welche Zeilen</translation>
    </message>
</context>
<context>
    <name>ringback::LogSink</name>
    <message>
        <source>The log file can't be written.</source>
        <translation>Die Protokolldatei kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ringback::LookUp</name>
    <message>
        <source>No trace of the call to %1 after %2 s. Call again?</source>
        <translation>Keine Spur vom Anruf bei %1 nach %2 s. Erneut anrufen?</translation>
    </message>
</context>
<context>
    <name>ringback::MainWindow</name>
    <message>
        <source>Callbacks</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorherige Zeile</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation>Anruf zeigen</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wandanzeige</translation>
    </message>
</context>
<context>
    <name>ringback::Mapping</name>
    <message>
        <source>A field of this rule can't be read.</source>
        <translation>Ein Feld dieser Regel ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A status word of this rule can't be read.</source>
        <translation>Ein Statuswort dieser Regel ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Say of at least one field what it means.</source>
        <translation>Geben Sie mindestens für ein Feld an, was es bedeutet.</translation>
    </message>
    <message>
        <source>This rule is too long.</source>
        <translation>Diese Regel ist zu lang.</translation>
    </message>
</context>
<context>
    <name>ringback::MappingEditor</name>
    <message>
        <source>&amp;Save and read again</source>
        <translation>&amp;Speichern und erneut lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a field and say what it means. It then holds for every delivery of this form to %1. What is kept is where the fields stand and what status words stand for.</source>
        <translation>Wählen Sie ein Feld und sagen Sie, was es bedeutet. Das gilt dann für jede Zustellung dieser Form an %1. Aufbewahrt wird, wo die Felder stehen und wofür Statuswörter stehen.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. Of %n delivery(s) that nobody understood, %1 could now be read.</source>
        <translation>
            <numerusform>Gespeichert. Von %n Zustellung, die niemand verstand, konnte jetzt %1 gelesen werden.</numerusform>
            <numerusform>Gespeichert. Von %n Zustellungen, die niemand verstand, konnten jetzt %1 gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. What was kept is being read again…</source>
        <translation>Gespeichert. Was aufbewahrt war, wird erneut gelesen…</translation>
    </message>
    <message>
        <source>Teach this form</source>
        <translation>Diese Form lehren</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>What the field means</source>
        <translation>Was das Feld bedeutet</translation>
    </message>
    <message>
        <source>What the status word stands for</source>
        <translation>Wofür das Statuswort steht</translation>
    </message>
    <message>
        <source>What you said isn't saved yet. Close again to drop it.</source>
        <translation>Was Sie gesagt haben, ist noch nicht gespeichert. Schließen Sie noch einmal, um es zu verwerfen.</translation>
    </message>
    <message>
        <source>as it says</source>
        <translation>wie es da steht</translation>
    </message>
    <message>
        <source>“%1” &amp;means</source>
        <translation>„%1“ &amp;bedeutet</translation>
    </message>
    <message>
        <source>“%1” s&amp;tands for</source>
        <translation>„%1“ s&amp;teht für</translation>
    </message>
</context>
<context>
    <name>ringback::MappingWords</name>
    <message>
        <source>Address of the recording</source>
        <translation>Adresse der Aufnahme</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begann</translation>
    </message>
    <message>
        <source>Duration in milliseconds</source>
        <translation>Dauer in Millisekunden</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Dauer in Sekunden</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Endete</translation>
    </message>
    <message>
        <source>Id of the voice agent</source>
        <translation>ID des Sprachagenten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the voice agent</source>
        <translation>Name des Sprachagenten</translation>
    </message>
    <message>
        <source>Our id of the attempt</source>
        <translation>Unsere ID des Versuchs</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Reason why it failed</source>
        <translation>Grund des Scheiterns</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Thoughtly's id of the call</source>
        <translation>Thoughtlys ID des Anrufs</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
</context>
<context>
    <name>ringback::MappingsDialog</name>
    <message>
        <source>%1: from %2</source>
        <translation>%1: aus %2</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Any path</source>
        <translation>Jeder Pfad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Forms that were taught</source>
        <translation>Gelernte Formen</translation>
    </message>
    <message>
        <source>No form was taught yet.</source>
        <translation>Noch wurde keine Form gelehrt.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n delivery(s) that nobody understood, %1 could now be read.</source>
        <translation>
            <numerusform>Von %n Zustellung, die niemand verstand, konnte jetzt %1 gelesen werden.</numerusform>
            <numerusform>Von %n Zustellungen, die niemand verstand, konnten jetzt %1 gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read &amp;again what wasn't understood</source>
        <translation>Nicht Verstandenes &amp;erneut lesen</translation>
    </message>
    <message>
        <source>Removed. The calls that came of it stay.</source>
        <translation>Entfernt. Die Anrufe, die daraus wurden, bleiben.</translation>
    </message>
    <message>
        <source>There is no delivery that nobody understood.</source>
        <translation>Es gibt keine Zustellung, die niemand verstand.</translation>
    </message>
    <message>
        <source>When nothing in a delivery tells of a call, these are asked for its path, one after the other. To teach another form, choose a delivery that wasn't understood.</source>
        <translation>Wenn in einer Zustellung nichts von einem Anruf erzählt, werden diese für ihren Pfad nacheinander gefragt. Um eine weitere Form zu lehren, wählen Sie eine Zustellung, die nicht verstanden wurde.</translation>
    </message>
    <message>
        <source>“%1” stands for %2</source>
        <translation>„%1“ steht für %2</translation>
    </message>
</context>
<context>
    <name>ringback::MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>ringback::NewCallbackDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Urgent</source>
        <translation>&amp;Dringend</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Neuer Rückruf</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>The voice agent gets to know it</source>
        <translation>Der Sprachagent erfährt ihn</translation>
    </message>
</context>
<context>
    <name>ringback::NewRowsChip</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) above: go there</source>
        <translation>
            <numerusform>%n neue Zeile oben: dorthin gehen</numerusform>
            <numerusform>%n neue Zeilen oben: dorthin gehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::Notifications</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked not to be called</source>
        <translation>%1 bat darum, nicht angerufen zu werden</translation>
    </message>
    <message>
        <source>%1 wants an urgent callback</source>
        <translation>%1 wünscht einen dringenden Rückruf</translation>
    </message>
    <message>
        <source>%1 was put through to a person</source>
        <translation>%1 wurde zu einem Menschen weitergeleitet</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of which nobody knows whether they rang</source>
        <translation>
            <numerusform>%n Anruf, bei dem niemand weiß, ob es geklingelt hat</numerusform>
            <numerusform>%n Anrufe, bei denen niemand weiß, ob es geklingelt hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) put through to a person</source>
        <translation>
            <numerusform>%n Anruf zu einem Menschen weitergeleitet</numerusform>
            <numerusform>%n Anrufe zu einem Menschen weitergeleitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) asked not to be called</source>
        <translation>
            <numerusform>%n Person bat darum, nicht angerufen zu werden</numerusform>
            <numerusform>%n Personen baten darum, nicht angerufen zu werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent call(s) failed</source>
        <translation>
            <numerusform>%n dringender Anruf fehlgeschlagen</numerusform>
            <numerusform>%n dringende Anrufe fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent callback(s) wanted</source>
        <translation>
            <numerusform>%n dringender Rückruf gewünscht</numerusform>
            <numerusform>%n dringende Rückrufe gewünscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>Zurückrufen…</translation>
    </message>
    <message>
        <source>Nobody knows whether the call to %1 rang</source>
        <translation>Niemand weiß, ob der Anruf bei %1 geklingelt hat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>Übung: %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>The urgent call to %1 failed</source>
        <translation>Der dringende Anruf bei %1 ist fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>Your team's rules: %n message(s)</source>
        <translation>
            <numerusform>Regeln Ihres Teams: %n Meldung</numerusform>
            <numerusform>Regeln Ihres Teams: %n Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::NotificationsPage</name>
    <message>
        <source>%1: with a sound</source>
        <translation>%1: mit Ton</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Im Infobereich weiter&amp;laufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Nothing while Ringback is in f&amp;ront</source>
        <translation>Nichts, solange Ringback im &amp;Vordergrund ist</translation>
    </message>
    <message>
        <source>Offer a phone number that is on the cli&amp;pboard</source>
        <translation>Telefonnummer aus der &amp;Zwischenablage anbieten</translation>
    </message>
    <message>
        <source>Once for each number, in the bar on top. Nothing is dialled.</source>
        <translation>Einmal für jede Nummer, in der oberen Leiste. Es wird nichts gewählt.</translation>
    </message>
    <message>
        <source>Say &amp;who it is about</source>
        <translation>Sagen, um &amp;wen es geht</translation>
    </message>
    <message>
        <source>Show one &amp;now</source>
        <translation>&amp;Jetzt eine zeigen</translation>
    </message>
    <message>
        <source>Show waiting callbacks in the &amp;tray</source>
        <translation>Wartende Rückrufe im &amp;Infobereich zeigen</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Melden, wenn</translation>
    </message>
    <message>
        <source>This desktop has no tray now: the window closes as usual.</source>
        <translation>Dieser Desktop hat gerade keinen Infobereich: Das Fenster schließt wie üblich.</translation>
    </message>
    <message>
        <source>Without that, a locked screen shows what happened, but not to whom.</source>
        <translation>Ohne das zeigt ein gesperrter Bildschirm, was geschehen ist, aber nicht bei wem.</translation>
    </message>
    <message>
        <source>with a sound</source>
        <translation>mit Ton</translation>
    </message>
</context>
<context>
    <name>ringback::OptOutCard</name>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>It was something else</source>
        <translation>Es war etwas anderes</translation>
    </message>
    <message>
        <source>May have asked not to be called</source>
        <translation>Bat vielleicht darum, nicht angerufen zu werden</translation>
    </message>
    <message>
        <source>May have asked not to be called (1 of %1). Nobody can call before you decide.</source>
        <translation>Bat vielleicht darum, nicht angerufen zu werden (1 von %1). Niemand kann anrufen, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>May have asked not to be called. Nobody can call before you decide.</source>
        <translation>Bat vielleicht darum, nicht angerufen zu werden. Niemand kann anrufen, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>Puts the number on the do-not-call list</source>
        <translation>Setzt die Nummer auf die Sperrliste</translation>
    </message>
    <message>
        <source>The number can be called again; this sentence is not asked about again</source>
        <translation>Die Nummer kann wieder angerufen werden; nach diesem Satz wird nicht mehr gefragt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
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
        <translation>%1 bat vielleicht darum, nicht angerufen zu werden: „%2“ Niemand kann anrufen, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>%1 sentences in calls may ask not to be called again. Nobody can call these numbers before you decide.</source>
        <translation>%1 Sätze in Anrufen bitten vielleicht darum, nicht mehr anzurufen. Niemand kann diese Nummern anrufen, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>It was something else</source>
        <translation>Es war etwas anderes</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Somebody has decided this already.</source>
        <translation>Das hat schon jemand entschieden.</translation>
    </message>
    <message>
        <source>The number of this call isn't known.</source>
        <translation>Die Nummer dieses Anrufs ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is nothing to decide under this id.</source>
        <translation>Unter dieser Kennung gibt es nichts zu entscheiden.</translation>
    </message>
</context>
<context>
    <name>ringback::Outbox</name>
    <message>
        <source>A message to “%1” was given up: %2</source>
        <translation>Eine Nachricht an „%1“ wurde aufgegeben: %2</translation>
    </message>
    <message>
        <source>It was answered with %1.</source>
        <translation>Sie wurde mit %1 beantwortet.</translation>
    </message>
    <message>
        <source>Its person was forgotten.</source>
        <translation>Die Person dazu wurde vergessen.</translation>
    </message>
    <message>
        <source>Only a message that was given up can be sent again.</source>
        <translation>Nur eine aufgegebene Nachricht kann erneut gesendet werden.</translation>
    </message>
    <message>
        <source>This message doesn't exist any more.</source>
        <translation>Diese Nachricht gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ringback::OutcomeDialog</name>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>Edit the outcome</source>
        <translation>Ergebnis bearbeiten</translation>
    </message>
    <message>
        <source>No outcome was told. Yours stays, whatever is told later.</source>
        <translation>Es wurde kein Ergebnis gemeldet. Ihres bleibt, was auch später gemeldet wird.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Told was “%1”. It is kept in the timeline, and yours stays, whatever is told later.</source>
        <translation>Gemeldet wurde „%1“. Es bleibt im Verlauf, und Ihres bleibt, was auch später gemeldet wird.</translation>
    </message>
    <message>
        <source>Use what was told</source>
        <translation>Gemeldetes verwenden</translation>
    </message>
</context>
<context>
    <name>ringback::OutcomeWatch</name>
    <message>
        <source>Webhooks arrive again.</source>
        <translation>Webhooks kommen wieder an.</translation>
    </message>
    <message>
        <source>Webhooks don't arrive, so Ringback asks Thoughtly for outcomes. %1</source>
        <translation>Webhooks kommen nicht an, darum fragt Ringback Thoughtly nach Ergebnissen. %1</translation>
    </message>
</context>
<context>
    <name>ringback::Outcomes</name>
    <message>
        <source>It did ring at %1.</source>
        <translation>Bei %1 hat es geklingelt.</translation>
    </message>
</context>
<context>
    <name>ringback::OutcomesPage</name>
    <message>
        <source>Enter the public URL first.</source>
        <translation>Geben Sie zuerst die öffentliche URL ein.</translation>
    </message>
    <message>
        <source>Every computer that can reach this one can talk to the listener. It will ask for the secret, but not encrypt.</source>
        <translation>Jeder Computer, der diesen erreicht, kann mit dem Empfangsdienst sprechen. Er verlangt das Geheimnis, verschlüsselt aber nicht.</translation>
    </message>
    <message>
        <source>Has Thoughtly send outcomes to the public URL, and proves that they arrive.</source>
        <translation>Lässt Thoughtly Ergebnisse an die öffentliche URL senden und weist nach, dass sie ankommen.</translation>
    </message>
    <message>
        <source>In practice mode outcomes come from the simulated Thoughtly by themselves.</source>
        <translation>Im Übungsmodus kommen die Ergebnisse von selbst vom simulierten Thoughtly.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach the listener.</source>
        <translation>Nur Programme auf diesem Computer erreichen den Empfangsdienst.</translation>
    </message>
    <message>
        <source>Outcomes are here within a second. It needs an address that Thoughtly can reach.</source>
        <translation>Ergebnisse sind binnen einer Sekunde da. Dazu braucht es eine Adresse, die Thoughtly erreichen kann.</translation>
    </message>
    <message>
        <source>Sending a probe through the public URL…</source>
        <translation>Eine Probe wird durch die öffentliche URL gesendet…</translation>
    </message>
    <message>
        <source>The listener's address can't be used.</source>
        <translation>Die Adresse des Empfangsdienstes kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The public URL can't be used: it begins with https://.</source>
        <translation>Die öffentliche URL kann nicht verwendet werden: Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>The webhook URL is on the clipboard.</source>
        <translation>Die Webhook-URL ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>This is not an address. 127.0.0.1 is this computer only.</source>
        <translation>Das ist keine Adresse. 127.0.0.1 ist nur dieser Computer.</translation>
    </message>
    <message>
        <source>Webhooks arrive: proven at %1.</source>
        <translation>Webhooks kommen an: nachgewiesen um %1.</translation>
    </message>
    <message>
        <source>Works everywhere and needs no set-up. Outcomes are here within a minute.</source>
        <translation>Funktioniert überall und ohne Einrichtung. Ergebnisse sind binnen einer Minute da.</translation>
    </message>
</context>
<context>
    <name>ringback::PeopleVerdicts</name>
    <message numerus="yes">
        <source>%n may be called now.</source>
        <translation>
            <numerusform>%n darf jetzt angerufen werden.</numerusform>
            <numerusform>%n dürfen jetzt angerufen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be called now.</source>
        <translation>
            <numerusform>%n darf jetzt nicht angerufen werden.</numerusform>
            <numerusform>%n dürfen jetzt nicht angerufen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need care.</source>
        <translation>
            <numerusform>Bei %n ist Vorsicht geboten.</numerusform>
            <numerusform>Bei %n ist Vorsicht geboten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call those who need care, too (%1)</source>
        <translation>Auch die anrufen, bei denen Vorsicht geboten ist (%1)</translation>
    </message>
    <message>
        <source>Looking who may be called now…</source>
        <translation>Es wird geprüft, wer jetzt angerufen werden darf…</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>Nicht angerufen</translation>
    </message>
    <message>
        <source>Who will not be called, and why</source>
        <translation>Wer nicht angerufen wird und warum</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ringback::PhoneCell</name>
    <message>
        <source>A part of this cell is not a phone number and was left out.</source>
        <translation>Ein Teil dieser Zelle ist keine Telefonnummer und wurde weggelassen.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number, so digits are lost. Write it in full.</source>
        <translation>Eine Tabellenkalkulation hat diese Nummer gerundet, Ziffern sind verloren. Schreiben Sie sie aus.</translation>
    </message>
    <message>
        <source>No numbering plan knows this number. It may not be reachable.</source>
        <translation>Kein Nummernplan kennt diese Nummer. Sie ist vielleicht nicht erreichbar.</translation>
    </message>
    <message>
        <source>The + in front of the number was missing and is put back.</source>
        <translation>Das + vor der Nummer fehlte und wurde ergänzt.</translation>
    </message>
</context>
<context>
    <name>ringback::PhoneEdit</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
</context>
<context>
    <name>ringback::PhoneNumber</name>
    <message>
        <source>Choose a country, or start the phone number with + and its country code.</source>
        <translation>Wählen Sie ein Land oder beginnen Sie die Telefonnummer mit + und der Ländervorwahl.</translation>
    </message>
    <message>
        <source>Enter a phone number.</source>
        <translation>Geben Sie eine Telefonnummer ein.</translation>
    </message>
    <message>
        <source>No country has the country code of this phone number.</source>
        <translation>Kein Land hat die Ländervorwahl dieser Telefonnummer.</translation>
    </message>
    <message>
        <source>No phone number of this country has that many digits.</source>
        <translation>Keine Telefonnummer dieses Landes hat so viele Ziffern.</translation>
    </message>
    <message>
        <source>The phone number is too long.</source>
        <translation>Die Telefonnummer ist zu lang.</translation>
    </message>
    <message>
        <source>The phone number is too short.</source>
        <translation>Die Telefonnummer ist zu kurz.</translation>
    </message>
    <message>
        <source>The phone number lacks its area code.</source>
        <translation>Der Telefonnummer fehlt die Ortsvorwahl.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>company number</source>
        <translation>Firmennummer</translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation>Festnetz</translation>
    </message>
    <message>
        <source>fixed line or mobile</source>
        <translation>Festnetz oder Mobilfunk</translation>
    </message>
    <message>
        <source>internet telephone</source>
        <translation>Internettelefonie</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>Funkruf</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>persönliche Nummer</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>Sonderrufnummer</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>geteilte Kosten</translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation>gebührenfrei</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>Mailbox</translation>
    </message>
</context>
<context>
    <name>ringback::PracticeFrame</name>
    <message>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>customers are simulated, no real call can leave this window</source>
        <translation>Kunden sind simuliert, kein echter Anruf kann dieses Fenster verlassen</translation>
    </message>
</context>
<context>
    <name>ringback::PublicHost</name>
    <message>
        <source>%1 can't be found.</source>
        <translation>%1 ist nicht zu finden.</translation>
    </message>
    <message>
        <source>%1 leads into a private network.</source>
        <translation>%1 führt in ein privates Netzwerk.</translation>
    </message>
</context>
<context>
    <name>ringback::QuoteButton</name>
    <message>
        <source>Show in the transcript: %1</source>
        <translation>Im Gesprächsprotokoll zeigen: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ringback::Rail</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>ringback::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
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
        <translation>+10 s</translation>
    </message>
    <message>
        <source>Back by 10 seconds</source>
        <translation>10 Sekunden zurück</translation>
    </message>
    <message>
        <source>Forward by 10 seconds</source>
        <translation>10 Sekunden vor</translation>
    </message>
    <message>
        <source>Loading the recording…</source>
        <translation>Aufnahme wird geladen …</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>Öffnet sich im Browser</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergeben</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>Aufnahme abspielen</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>The recording can't be played here. %1</source>
        <translation>Die Aufnahme lässt sich hier nicht wiedergeben. %1</translation>
    </message>
    <message>
        <source>−10 s</source>
        <comment>skip back</comment>
        <translation>−10 s</translation>
    </message>
</context>
<context>
    <name>ringback::Recordings</name>
    <message>
        <source>The recording can't be had: its server answered %1.</source>
        <translation>Die Aufnahme ist nicht zu bekommen: Ihr Server antwortete %1.</translation>
    </message>
    <message>
        <source>The recording's address isn't one that is asked: it must be https.</source>
        <translation>Die Adresse der Aufnahme wird nicht abgefragt: Sie muss mit https beginnen.</translation>
    </message>
    <message>
        <source>This call has no recording.</source>
        <translation>Zu diesem Anruf gibt es keine Aufnahme.</translation>
    </message>
    <message>
        <source>What the recording's server sent is no sound.</source>
        <translation>Was der Server der Aufnahme schickte, ist kein Ton.</translation>
    </message>
</context>
<context>
    <name>ringback::Recovery</name>
    <message>
        <source>Ringback stopped before anything was sent. Call again if it is still wanted.</source>
        <translation>Ringback wurde beendet, bevor etwas gesendet wurde. Rufen Sie erneut an, falls noch gewünscht.</translation>
    </message>
    <message>
        <source>Ringback stopped while the request was under way.</source>
        <translation>Ringback wurde beendet, während die Anfrage unterwegs war.</translation>
    </message>
</context>
<context>
    <name>ringback::RefusalsDialog</name>
    <message>
        <source>A request without the secret, to a wrong path or with a broken body would stand here.</source>
        <translation>Eine Anfrage ohne Geheimnis, an einen falschen Pfad oder mit kaputtem Inhalt stünde hier.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Nichts wurde abgelehnt</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Refused requests</source>
        <translation>Abgelehnte Anfragen</translation>
    </message>
    <message>
        <source>The newest 200 since the program was started. Nothing of what they said was kept.</source>
        <translation>Die neuesten 200 seit dem Start des Programms. Nichts von ihrem Inhalt wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderCommands</name>
    <message>
        <source>Not all that was due could be sent.</source>
        <translation>Nicht alles Fällige konnte gesendet werden.</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderKeeper</name>
    <message>
        <source>A reminder goes out 31 days before at the earliest.</source>
        <translation>Eine Erinnerung geht frühestens 31 Tage vorher hinaus.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Wählen Sie einen Zeitpunkt, der noch kommt.</translation>
    </message>
    <message>
        <source>Its rule was switched off meanwhile.</source>
        <translation>Die Regel dazu wurde inzwischen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Ringback is being closed.</source>
        <translation>Ringback wird gerade beendet.</translation>
    </message>
    <message>
        <source>Ringback stopped while it was being sent: it may have gone out.</source>
        <translation>Ringback wurde während des Sendens beendet: Vielleicht ging sie hinaus.</translation>
    </message>
    <message>
        <source>The appointment was cancelled meanwhile.</source>
        <translation>Der Termin wurde inzwischen abgesagt.</translation>
    </message>
    <message>
        <source>The appointment was changed meanwhile.</source>
        <translation>Der Termin wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The computer slept, or Ringback was off, when it was due.</source>
        <translation>Als sie fällig war, schlief der Computer oder Ringback war aus.</translation>
    </message>
    <message>
        <source>The payload must be a JSON object.</source>
        <translation>Die Nutzdaten müssen ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The rule's payload isn't a JSON object.</source>
        <translation>Die Nutzdaten der Regel sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This reminder doesn't exist any more.</source>
        <translation>Diese Erinnerung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This reminder was dealt with already.</source>
        <translation>Diese Erinnerung ist bereits erledigt.</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderPanel</name>
    <message>
        <source>%1 on %2. Goes out %3, %4.</source>
        <comment>service, time, time, way</comment>
        <translation>%1 am %2. Geht hinaus %3, %4.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Jetzt anrufen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Anruf öffnen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>What became of this appointment under every rule</source>
        <translation>Was aus diesem Termin unter jeder Regel wurde</translation>
    </message>
    <message>
        <source>by a call</source>
        <translation>durch einen Anruf</translation>
    </message>
    <message>
        <source>by an automation</source>
        <translation>durch eine Automation</translation>
    </message>
</context>
<context>
    <name>ringback::ReminderRuleDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>&amp;Nutzdaten</translation>
    </message>
    <message>
        <source>&amp;Switched on</source>
        <translation>&amp;Eingeschaltet</translation>
    </message>
    <message>
        <source>&amp;Voice agent</source>
        <translation>&amp;Sprachagent</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wenn</translation>
    </message>
    <message>
        <source>A&amp;utomation</source>
        <translation>A&amp;utomation</translation>
    </message>
    <message>
        <source>As it is in the keychain</source>
        <translation>Wie im Schlüsselbund</translation>
    </message>
    <message>
        <source>Call by a voice agent</source>
        <translation>Anruf durch einen Sprachagenten</translation>
    </message>
    <message>
        <source>Checked daily at</source>
        <translation>Täglich geprüft um</translation>
    </message>
    <message>
        <source>Days or minutes</source>
        <translation>Tage oder Minuten</translation>
    </message>
    <message>
        <source>Every appointment: %1, %2, once, by this computer, which must be awake. %3</source>
        <translation>Jeder Termin: %1, %2, einmal, durch diesen Computer, der wach sein muss. %3</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Its id or URL; kept secret</source>
        <translation>Ihre Kennung oder URL; bleibt geheim</translation>
    </message>
    <message>
        <source>New reminder rule</source>
        <translation>Neue Erinnerungsregel</translation>
    </message>
    <message>
        <source>No appointment is ahead for it.</source>
        <translation>Kein Termin steht für sie bevor.</translation>
    </message>
    <message>
        <source>Nothing goes out while it is switched off.</source>
        <translation>Solange sie ausgeschaltet ist, geht nichts hinaus.</translation>
    </message>
    <message>
        <source>Reminder rule</source>
        <translation>Erinnerungsregel</translation>
    </message>
    <message>
        <source>The one in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Trigger an automation</source>
        <translation>Eine Automation auslösen</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>a voice agent calls</source>
        <translation>ein Sprachagent ruft an</translation>
    </message>
    <message>
        <source>an automation is triggered</source>
        <translation>eine Automation wird ausgelöst</translation>
    </message>
    <message>
        <source>days before, checked daily</source>
        <translation>Tage vorher, täglich geprüft</translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation>Minuten vorher</translation>
    </message>
</context>
<context>
    <name>ringback::Reminders</name>
    <message>
        <source>%1 days before, checked daily at %2</source>
        <translation>%1 Tage vorher, täglich geprüft um %2</translation>
    </message>
    <message>
        <source>%1 h before</source>
        <translation>%1 Std. vorher</translation>
    </message>
    <message>
        <source>%1 min before</source>
        <translation>%1 Min. vorher</translation>
    </message>
    <message>
        <source>24 hours before, checked daily at %1</source>
        <translation>24 Stunden vorher, täglich geprüft um %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Geht hinaus</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Bevorstehend</translation>
    </message>
</context>
<context>
    <name>ringback::RemindersPage</name>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (ausgeschaltet)</translation>
    </message>
    <message>
        <source>%1 is no longer watched.</source>
        <translation>%1 wird nicht mehr beobachtet.</translation>
    </message>
    <message>
        <source>%1 is watched: its appointments are taken whenever it changes.</source>
        <translation>%1 wird beobachtet: Bei jeder Änderung werden die Termine übernommen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Appointment by hand…</source>
        <translation>Termin von Hand…</translation>
    </message>
    <message>
        <source>Appointments: %1 new, %2 changed, %3 cancelled.</source>
        <translation>Termine: %1 neu, %2 geändert, %3 abgesagt.</translation>
    </message>
    <message>
        <source>Calendars and tables (*.ics *.csv)</source>
        <translation>Kalender und Tabellen (*.ics *.csv)</translation>
    </message>
    <message>
        <source>Choose a row to see everything about it.</source>
        <translation>Wählen Sie eine Zeile, um alles dazu zu sehen.</translation>
    </message>
    <message>
        <source>Import appointments</source>
        <translation>Termine importieren</translation>
    </message>
    <message>
        <source>Import appointments from a calendar (.ics) or a table (.csv), then switch on a rule. Reminders go out from this computer, which must be awake.</source>
        <translation>Importieren Sie Termine aus einem Kalender (.ics) oder einer Tabelle (.csv) und schalten Sie dann eine Regel ein. Erinnerungen gehen von diesem Computer aus, der wach sein muss.</translation>
    </message>
    <message>
        <source>Import appointments…</source>
        <translation>Termine importieren…</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Missed %1</source>
        <translation>Verpasst %1</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Neue Regel…</translation>
    </message>
    <message>
        <source>Nobody is to be reminded</source>
        <translation>Niemand ist zu erinnern</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Sent from this computer while it is awake.</source>
        <translation>Gesendet von diesem Computer, solange er wach ist.</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>%1 nicht mehr beobachten</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Bevorstehend</translation>
    </message>
    <message>
        <source>Watch a file for appointments</source>
        <translation>Datei auf Termine beobachten</translation>
    </message>
    <message>
        <source>Watch a file…</source>
        <translation>Datei beobachten …</translation>
    </message>
    <message>
        <source>Watch a folder for appointments</source>
        <translation>Ordner auf Termine beobachten</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner beobachten …</translation>
    </message>
</context>
<context>
    <name>ringback::RetentionKeeper</name>
    <message>
        <source>What is too old to be kept could not be removed. %1</source>
        <translation>Was zu alt zum Aufbewahren ist, konnte nicht entfernt werden. %1</translation>
    </message>
</context>
<context>
    <name>ringback::RetryPolicy</name>
    <message>
        <source>%1, and all tries are used up (%2 of %3)</source>
        <translation>%1, und alle Versuche sind verbraucht (%2 von %3)</translation>
    </message>
    <message>
        <source>%1, and it is not tried again</source>
        <translation>%1, und es wird nicht erneut versucht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>again after %n days</source>
        <translation>
            <numerusform>erneut nach %n Tag</numerusform>
            <numerusform>erneut nach %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again after %n minutes</source>
        <translation>
            <numerusform>erneut nach %n Minute</numerusform>
            <numerusform>erneut nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>again the next day</source>
        <translation>erneut am nächsten Tag</translation>
    </message>
</context>
<context>
    <name>ringback::RowChecker</name>
    <message>
        <source>The attributes must be a JSON object.</source>
        <translation>Die Attribute müssen ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The consent must be one of contract, request, written, oral or other.</source>
        <translation>Die Einwilligung muss contract, request, written, oral oder other sein.</translation>
    </message>
    <message>
        <source>There is no phone number in this row.</source>
        <translation>In dieser Zeile steht keine Telefonnummer.</translation>
    </message>
    <message>
        <source>This is not a time such as 2026-05-24T15:30:00Z.</source>
        <translation>Das ist keine Zeitangabe wie 2026-05-24T15:30:00Z.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It is kept as it is.</source>
        <translation>Das ist keine E-Mail-Adresse. Sie wird so behalten.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns: is a separator inside a cell without quotation marks?</source>
        <translation>Diese Zeile hat mehr Zellen, als es Spalten gibt: Steht ein Trennzeichen ohne Anführungszeichen in einer Zelle?</translation>
    </message>
    <message>
        <source>This text is too long: at most %1 characters.</source>
        <translation>Dieser Text ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>ringback::RowMenus</name>
    <message numerus="yes">
        <source>&amp;Call %n back…</source>
        <translation>
            <numerusform>%n zurück&amp;rufen…</numerusform>
            <numerusform>%n zurück&amp;rufen…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>&amp;Zurückrufen</translation>
    </message>
    <message>
        <source>&amp;Choose columns…</source>
        <translation>&amp;Spalten wählen…</translation>
    </message>
    <message>
        <source>&amp;Do not call…</source>
        <translation>&amp;Nicht anrufen…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>&amp;Later…</source>
        <translation>S&amp;päter…</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Skip…</source>
        <translation>&amp;Überspringen…</translation>
    </message>
    <message>
        <source>Add a &amp;tag…</source>
        <translation>Schla&amp;gwort hinzufügen…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Schlagwort hinzufügen…</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten wählen…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>%n Zeile kopieren</numerusform>
            <numerusform>%n Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>&amp;Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Take off the &amp;do-not-call list…</source>
        <translation>Von der &amp;Sperrliste nehmen…</translation>
    </message>
    <message>
        <source>The first %1 rows were copied. An export has them all.</source>
        <translation>Die ersten %1 Zeilen wurden kopiert. Ein Export enthält alle.</translation>
    </message>
    <message>
        <source>These calls belong to no contact.</source>
        <translation>Diese Anrufe gehören zu keinem Kontakt.</translation>
    </message>
    <message>
        <source>Tri&amp;gger an automation…</source>
        <translation>&amp;Automation auslösen …</translation>
    </message>
</context>
<context>
    <name>ringback::RowsExport</name>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n Zeile wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what the table shows</source>
        <translation>Tabelleninhalt exportieren</translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation>Hier gibt es nichts zu exportieren.</translation>
    </message>
</context>
<context>
    <name>ringback::RuleActionRow</name>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> Min.</translation>
    </message>
    <message>
        <source>A voice agent that isn't known</source>
        <translation>Ein unbekannter Sprachagent</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>For example {{contact.name}}: {{outcome}}</source>
        <translation>Zum Beispiel {{contact.name}}: {{outcome}}</translation>
    </message>
    <message>
        <source>Message, as JSON</source>
        <translation>Nachricht, als JSON</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Diese Aktion entfernen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The usual voice agent</source>
        <translation>Der übliche Sprachagent</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Sprachagent</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Wann fällig</translation>
    </message>
    <message>
        <source>When it is due and everything speaks for it, without a click. The settings must allow it, too (Settings › Hours and limits).</source>
        <translation>Bei Fälligkeit und wenn alles dafür spricht, ohne Klick. Auch die Einstellungen müssen es erlauben (Einstellungen › Zeiten und Grenzen).</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>call by itself</source>
        <translation>von selbst anrufen</translation>
    </message>
    <message>
        <source>in </source>
        <comment>before a number of minutes</comment>
        <translation>in </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
</context>
<context>
    <name>ringback::RuleConditionRow</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ringback::RuleEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wenn</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>&amp;Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add an &amp;action</source>
        <translation>&amp;Aktion hinzufügen</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Falls</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
</context>
<context>
    <name>ringback::RuleKeeper</name>
    <message>
        <source>a rule</source>
        <translation>eine Regel</translation>
    </message>
</context>
<context>
    <name>ringback::RuleWords</name>
    <message>
        <source>%1 %2 “%3”</source>
        <translation>%1 %2 „%3“</translation>
    </message>
    <message>
        <source>%1 and %2: %3.</source>
        <translation>%1 und %2: %3.</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 ist bekannt</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>A call ended</source>
        <translation>Ein Anruf ist beendet</translation>
    </message>
    <message>
        <source>A customer asked to be called</source>
        <translation>Ein Kunde bat um einen Anruf</translation>
    </message>
    <message>
        <source>A new lead came</source>
        <translation>Ein neuer Lead kam</translation>
    </message>
    <message>
        <source>Ask no further rule</source>
        <translation>Keine weitere Regel fragen</translation>
    </message>
    <message>
        <source>Put into the queue</source>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>Set the result</source>
        <translation>Resultat setzen</translation>
    </message>
    <message>
        <source>Tag the contact</source>
        <translation>Kontakt verschlagworten</translation>
    </message>
    <message>
        <source>Tell another program</source>
        <translation>Anderes Programm benachrichtigen</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Mir melden</translation>
    </message>
    <message>
        <source>ask no further rule</source>
        <translation>keine weitere Regel fragen</translation>
    </message>
    <message>
        <source>call them by itself</source>
        <translation>von selbst anrufen</translation>
    </message>
    <message>
        <source>call them by itself, urgent</source>
        <translation>von selbst anrufen, dringend</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>ist bekannt</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>put them into the queue</source>
        <translation>einreihen</translation>
    </message>
    <message>
        <source>put them into the queue, urgent</source>
        <translation>dringend einreihen</translation>
    </message>
    <message>
        <source>set the result to “%1”</source>
        <translation>das Resultat auf „%1“ setzen</translation>
    </message>
    <message>
        <source>tag the contact “%1”</source>
        <translation>dem Kontakt das Schlagwort „%1“ geben</translation>
    </message>
    <message>
        <source>tell you “%1”</source>
        <translation>„%1“ melden</translation>
    </message>
    <message>
        <source>tell “%1”</source>
        <translation>„%1“ benachrichtigen</translation>
    </message>
</context>
<context>
    <name>ringback::Rules</name>
    <message>
        <source>A callback can be put off by 0 minutes to 90 days.</source>
        <translation>Ein Rückruf kann um 0 Minuten bis 90 Tage verschoben werden.</translation>
    </message>
    <message>
        <source>A condition needs the name of a fact, such as outcome.</source>
        <translation>Eine Bedingung braucht den Namen einer Angabe, etwa outcome.</translation>
    </message>
    <message>
        <source>A post needs a body: what it says, as JSON.</source>
        <translation>Eine Nachricht braucht einen Inhalt: was sie sagt, als JSON.</translation>
    </message>
    <message>
        <source>Only new leads and customers who asked for it can be called by themselves, not whoever was called.</source>
        <translation>Nur neue Leads und Kunden, die darum gebeten haben, können von selbst angerufen werden, nicht wer schon angerufen wurde.</translation>
    </message>
    <message>
        <source>The action “%1” needs a text.</source>
        <translation>Die Aktion „%1“ braucht einen Text.</translation>
    </message>
    <message>
        <source>The condition on “%1” needs one of is, is_not, contains, at_least, at_most, is_known.</source>
        <translation>Die Bedingung zu „%1“ braucht is, is_not, contains, at_least, at_most oder is_known.</translation>
    </message>
    <message>
        <source>The rule does nothing: say what is to be done then.</source>
        <translation>Die Regel tut nichts: Geben Sie an, was dann geschehen soll.</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>Die Regel braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is no result of a call.</source>
        <translation>„%1“ ist kein Resultat eines Anrufs.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a rule can do.</source>
        <translation>„%1“ kann eine Regel nicht tun.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a rule waits for.</source>
        <translation>Auf „%1“ wartet keine Regel.</translation>
    </message>
    <message>
        <source>“%1” isn't a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>ringback::RulesDialog</name>
    <message>
        <source>&amp;Destinations and messages…</source>
        <translation>&amp;Ziele und Nachrichten…</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Neue Regel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Try on past calls</source>
        <translation>An früheren Anrufen &amp;testen</translation>
    </message>
    <message>
        <source>A rule acts by itself on what happens after it was switched on, once on each. It calls nobody unless it says so and the settings allow it.</source>
        <translation>Eine Regel handelt von selbst bei allem, was nach ihrem Einschalten geschieht, je einmal. Sie ruft niemanden an, außer sie sagt es und die Einstellungen erlauben es.</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>Früher fragen</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>Später fragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n call(s) it would have acted on %1.</source>
        <translation>
            <numerusform>Bei %1 des letzten %n Anrufs hätte sie gehandelt.</numerusform>
            <numerusform>Bei %1 der letzten %n Anrufe hätte sie gehandelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Saved. Tick it in the list to switch it on.</source>
        <translation>Gespeichert. Haken Sie sie in der Liste an, um sie einzuschalten.</translation>
    </message>
    <message>
        <source>There is no past call to try it on.</source>
        <translation>Es gibt keinen früheren Anruf zum Testen.</translation>
    </message>
    <message>
        <source>This rule has changes that aren't saved.</source>
        <translation>Diese Regel hat ungespeicherte Änderungen.</translation>
    </message>
</context>
<context>
    <name>ringback::Sandbox</name>
    <message>
        <source>In the script, a turn of %1 isn't ["ai" or "user", text].</source>
        <translation>Im Skript ist ein Gesprächsbeitrag von %1 nicht ["ai" oder "user", Text].</translation>
    </message>
    <message>
        <source>In the script, each customer needs a name and a phone number that starts with +.</source>
        <translation>Im Skript braucht jeder Kunde einen Namen und eine Telefonnummer, die mit + beginnt.</translation>
    </message>
    <message>
        <source>The script names a behaviour that doesn't exist: “%1”.</source>
        <translation>Das Skript nennt ein Verhalten, das es nicht gibt: „%1“.</translation>
    </message>
    <message>
        <source>The script of customers is not a JSON object.</source>
        <translation>Das Skript der Kunden ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The script's list of agents is empty.</source>
        <translation>Die Liste der Agenten im Skript ist leer.</translation>
    </message>
</context>
<context>
    <name>ringback::SandboxProgram</name>
    <message>
        <source>--webhook needs an absolute URL.</source>
        <translation>--webhook braucht eine absolute URL.</translation>
    </message>
    <message>
        <source>There is no fault “%1”.</source>
        <translation>Es gibt keinen Fehler „%1“.</translation>
    </message>
</context>
<context>
    <name>ringback::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search name, number, company, transcript…</source>
        <translation>Name, Nummer, Firma, Gespräch suchen…</translation>
    </message>
</context>
<context>
    <name>ringback::Sections</name>
    <message>
        <source>Add the first person to call.</source>
        <translation>Fügen Sie die erste Person hinzu, die angerufen werden soll.</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Calls appear here when you place them and when Thoughtly tells of them.</source>
        <translation>Anrufe erscheinen hier, wenn Sie sie tätigen und wenn Thoughtly von ihnen berichtet.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Every request that reaches the listener is kept and shown here, understood or not.</source>
        <translation>Jede Anfrage, die den Empfangsdienst erreicht, wird hier aufbewahrt und gezeigt, verstanden oder nicht.</translation>
    </message>
    <message>
        <source>New callback</source>
        <translation>Neuer Rückruf</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>No call has all of these words in name, number, outcome or what was said.</source>
        <translation>Kein Anruf enthält alle diese Wörter in Name, Nummer, Ergebnis oder Gesagtem.</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Keine Anrufe</translation>
    </message>
    <message>
        <source>No contact has all of these words in name, number, e-mail, company or tags.</source>
        <translation>Kein Kontakt enthält alle diese Wörter in Name, Nummer, E-Mail, Firma oder Schlagwörtern.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Keine Kontakte</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing has been delivered</source>
        <translation>Nichts wurde zugestellt</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Requests from your site and new leads appear here. You can put somebody into the queue yourself, too.</source>
        <translation>Anfragen von Ihrer Website und neue Leads erscheinen hier. Sie können auch selbst jemanden einreihen.</translation>
    </message>
    <message>
        <source>There are calls, but none of this kind.</source>
        <translation>Es gibt Anrufe, aber keine dieser Art.</translation>
    </message>
    <message>
        <source>There may be deliveries, but none of this kind.</source>
        <translation>Es mag Zustellungen geben, aber keine dieser Art.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
</context>
<context>
    <name>ringback::Settings</name>
    <message>
        <source>The settings could not be saved in %1.</source>
        <translation>Die Einstellungen konnten nicht in %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>The value of the setting %1 can't be used.</source>
        <translation>Der Wert der Einstellung %1 kann nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>ringback::SettingsDialog</name>
    <message>
        <source>The credentials are gone from this computer.</source>
        <translation>Die Zugangsdaten sind von diesem Computer entfernt.</translation>
    </message>
</context>
<context>
    <name>ringback::SettingsPage</name>
    <message>
        <source>Set by %1 in the environment or on the command line.</source>
        <translation>Durch %1 in der Umgebung oder auf der Befehlszeile festgelegt.</translation>
    </message>
</context>
<context>
    <name>ringback::SetupDialog</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>Erst &amp;üben</translation>
    </message>
    <message>
        <source>Enter the API token and the team ID, or practise first.</source>
        <translation>Geben Sie API-Token und Team-ID ein oder üben Sie erst.</translation>
    </message>
    <message>
        <source>How Ringback learns what came of a call.</source>
        <translation>Wie Ringback erfährt, was aus einem Anruf wurde.</translation>
    </message>
    <message>
        <source>Ringback lets your voice agents at Thoughtly call people back. It needs to know who you are there. Or practise first: with simulated customers, no real call can leave.</source>
        <translation>Ringback lässt Ihre Sprachagenten bei Thoughtly zurückrufen. Dafür muss es wissen, wer Sie dort sind. Oder üben Sie erst: Die Kunden sind simuliert, kein echter Anruf kann abgehen.</translation>
    </message>
    <message>
        <source>Ringback warns or refuses when a call would come at a bad time or too often.</source>
        <translation>Ringback warnt oder lehnt ab, wenn ein Anruf zur falschen Zeit oder zu oft käme.</translation>
    </message>
    <message>
        <source>Set up Ringback</source>
        <translation>Ringback einrichten</translation>
    </message>
    <message>
        <source>There is no keychain here: the credentials are kept for this session only.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Die Zugangsdaten bleiben nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Who calls, unless you choose another each time, and for whom.</source>
        <translation>Wer anruft, sofern Sie nicht jedes Mal anders wählen, und für wen.</translation>
    </message>
</context>
<context>
    <name>ringback::SidePages</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ringback::SkipDialog</name>
    <message>
        <source>%1 leaves the queue without a call. The reason is kept.</source>
        <translation>%1 verlässt die Warteschlange ohne Anruf. Der Grund wird aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Asked twice</source>
        <translation>Doppelt angefragt</translation>
    </message>
    <message>
        <source>Choose a reason or type one</source>
        <translation>Wählen oder schreiben Sie einen Grund</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Nicht mehr gewünscht</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Nicht für uns</translation>
    </message>
    <message>
        <source>Reached in another way</source>
        <translation>Anders erreicht</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip this callback?</source>
        <translation>Diesen Rückruf überspringen?</translation>
    </message>
    <message>
        <source>Solved already</source>
        <translation>Schon gelöst</translation>
    </message>
</context>
<context>
    <name>ringback::StatusBar</name>
    <message>
        <source>%1 (%2 waiting)</source>
        <translation>%1 (%2 warten)</translation>
    </message>
    <message>
        <source>%1 of %2 left this minute</source>
        <translation>%1 von %2 in dieser Minute übrig</translation>
    </message>
    <message>
        <source>%1 of %2 left, %3 waiting</source>
        <translation>%1 von %2 übrig, %3 warten</translation>
    </message>
    <message>
        <source>%1 · last delivery %2</source>
        <translation>%1 · letzte Zustellung %2</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Holt nach</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Cut off since %1</source>
        <translation>Abgeschnitten seit %1</translation>
    </message>
    <message>
        <source>Deliveries can't be stored: is the disk full?</source>
        <translation>Zustellungen können nicht gespeichert werden: Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Empfangsdienst %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>No listener</source>
        <translation>Kein Empfangsdienst</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Practice mode — no real calls</source>
        <translation>Übungsmodus – keine echten Anrufe</translation>
    </message>
    <message>
        <source>Requests left this minute</source>
        <translation>Verbleibende Anfragen in dieser Minute</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>ringback::Storage</name>
    <message>
        <source>%1 can't be the data folder: it isn't a folder.</source>
        <translation>%1 kann nicht der Datenordner sein: Es ist kein Ordner.</translation>
    </message>
    <message>
        <source>%1 is a database of another program; Ringback needs a folder of its own.</source>
        <translation>%1 ist die Datenbank eines anderen Programms; Ringback braucht einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>A callback needs a phone number.</source>
        <translation>Ein Rückruf braucht eine Telefonnummer.</translation>
    </message>
    <message>
        <source>A contact needs a phone number.</source>
        <translation>Ein Kontakt braucht eine Telefonnummer.</translation>
    </message>
    <message>
        <source>An attempt to call can't go back to an earlier step.</source>
        <translation>Ein Anrufversuch kann nicht zu einem früheren Schritt zurück.</translation>
    </message>
    <message>
        <source>Another callback is open for this number.</source>
        <translation>Für diese Nummer ist ein anderer Rückruf offen.</translation>
    </message>
    <message>
        <source>More than %1 people are new, so nobody was put into the queue.</source>
        <translation>Mehr als %1 Personen sind neu, deshalb kam niemand auf die Rückrufliste.</translation>
    </message>
    <message>
        <source>The data folder %1 can't be used.</source>
        <translation>Der Datenordner %1 kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The data folder %1 is on a disk that can only be read.</source>
        <translation>Der Datenordner %1 liegt auf einem schreibgeschützten Datenträger.</translation>
    </message>
    <message>
        <source>The data folder can't hold the database safely: it must be on a local disk.</source>
        <translation>Der Datenordner kann die Datenbank nicht sicher aufnehmen: Er muss auf einem lokalen Datenträger liegen.</translation>
    </message>
    <message>
        <source>The data was written by a newer Ringback (schema %1; this one knows up to %2). Install the newer version; nothing was changed.</source>
        <translation>Die Daten wurden von einem neueren Ringback geschrieben (Schema %1; dieses kennt bis %2). Installieren Sie die neuere Version; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database %1 is damaged; it was left as it is. Put a backup in its place, or move it elsewhere to start with an empty one.</source>
        <translation>Die Datenbank %1 ist beschädigt; sie blieb unverändert. Setzen Sie eine Sicherung an ihre Stelle oder verschieben Sie sie, um mit einer leeren zu beginnen.</translation>
    </message>
    <message>
        <source>The disk of the data folder %1 is full.</source>
        <translation>Der Datenträger des Datenordners %1 ist voll.</translation>
    </message>
    <message>
        <source>There is already a contact with this number.</source>
        <translation>Es gibt bereits einen Kontakt mit dieser Nummer.</translation>
    </message>
    <message>
        <source>There is another automation of this name.</source>
        <translation>Es gibt schon eine Automation mit diesem Namen.</translation>
    </message>
    <message>
        <source>There is no permission to use the data folder %1.</source>
        <translation>Die Berechtigung für den Datenordner %1 fehlt.</translation>
    </message>
    <message>
        <source>This attempt to call is not known.</source>
        <translation>Dieser Anrufversuch ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This automation doesn't exist any more.</source>
        <translation>Diese Automation gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This call doesn't exist.</source>
        <translation>Diesen Anruf gibt es nicht.</translation>
    </message>
    <message>
        <source>This callback is being called now. Wait for the end of the call.</source>
        <translation>Dieser Rückruf läuft gerade. Warten Sie das Ende des Anrufs ab.</translation>
    </message>
    <message>
        <source>This callback is closed already.</source>
        <translation>Dieser Rückruf ist bereits abgeschlossen.</translation>
    </message>
    <message>
        <source>This callback is gone.</source>
        <translation>Dieser Rückruf ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This contact is gone.</source>
        <translation>Dieser Kontakt ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This number isn't on the do-not-call list.</source>
        <translation>Diese Nummer steht nicht auf der Sperrliste.</translation>
    </message>
    <message>
        <source>This reminder was dealt with already.</source>
        <translation>Diese Erinnerung ist bereits erledigt.</translation>
    </message>
    <message>
        <source>This rule doesn't exist any more.</source>
        <translation>Diese Regel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Thoughtly's id belongs to another call.</source>
        <translation>Die Kennung von Thoughtly gehört zu einem anderen Anruf.</translation>
    </message>
    <message>
        <source>What was deleted can't be overwritten just now.</source>
        <translation>Gelöschtes kann gerade nicht überschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ringback::Subscriptions</name>
    <message>
        <source>Enter the public URL first: Thoughtly has to know where outcomes go.</source>
        <translation>Geben Sie zuerst die öffentliche URL ein: Thoughtly muss wissen, wohin Ergebnisse gehen.</translation>
    </message>
</context>
<context>
    <name>ringback::TableViews</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Sprachagent</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
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
        <translation> Min.</translation>
    </message>
    <message>
        <source>&amp;Answer rate, at least</source>
        <translation>&amp;Annahmequote, mindestens</translation>
    </message>
    <message>
        <source>&amp;Resolved, at least</source>
        <translation>&amp;Gelöst, mindestens</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Callbacks &amp;overdue, at most</source>
        <translation>&amp;Überfällige Rückrufe, höchstens</translation>
    </message>
    <message>
        <source>Calls a &amp;day, at least</source>
        <translation>Anrufe pro &amp;Tag, mindestens</translation>
    </message>
    <message>
        <source>Everybody who shares this store sees the same targets.</source>
        <translation>Alle, die diesen Datenbestand teilen, sehen dieselben Ziele.</translation>
    </message>
    <message>
        <source>Median &amp;talk time, at most</source>
        <translation>&amp;Mittlere Gesprächszeit, höchstens</translation>
    </message>
    <message>
        <source>Median &amp;wait, at most</source>
        <translation>Mittlere &amp;Wartezeit, höchstens</translation>
    </message>
    <message>
        <source>Outcomes that count as resolved</source>
        <translation>Ergebnisse, die als gelöst zählen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>These outcomes count as resolved</source>
        <translation>Diese Ergebnisse zählen als gelöst</translation>
    </message>
</context>
<context>
    <name>ringback::TimeChart</name>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>ringback::TimelineLook</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>ringback::Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>ringback::TopBar</name>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Sprachagent</translation>
    </message>
</context>
<context>
    <name>ringback::TraceRemoval</name>
    <message>
        <source>The file %1 can't be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ringback::TrayIcon</name>
    <message numerus="yes">
        <source>%n callback(s) waiting</source>
        <translation>
            <numerusform>%n Rückruf wartet</numerusform>
            <numerusform>%n Rückrufe warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>Zurückrufen…</translation>
    </message>
    <message>
        <source>Nobody waits for a callback</source>
        <translation>Niemand wartet auf einen Rückruf</translation>
    </message>
    <message>
        <source>Open Ringback</source>
        <translation>Ringback öffnen</translation>
    </message>
    <message>
        <source>Practice mode, no real calls</source>
        <translation>Übungsmodus, keine echten Anrufe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>&amp;Automation</source>
        <translation>&amp;Automation</translation>
    </message>
    <message>
        <source>Automations…</source>
        <translation>Automationen …</translation>
    </message>
    <message>
        <source>Trigger an automation for %1</source>
        <translation>Automation auslösen für %1</translation>
    </message>
    <message numerus="yes">
        <source>Trigger an automation for %n people</source>
        <translation>
            <numerusform>Automation für %n Person auslösen</numerusform>
            <numerusform>Automation für %n Personen auslösen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trigger for %n</source>
        <translation>
            <numerusform>Für %n auslösen</numerusform>
            <numerusform>Für %n auslösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Trigger now</source>
        <translation>Jetzt auslösen</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>What is sent, here for the first one</source>
        <translation>Was gesendet wird, hier für die erste Person</translation>
    </message>
</context>
<context>
    <name>ringback::UndoBanner</name>
    <message>
        <source>A call is about to leave</source>
        <translation>Ein Anruf geht gleich ab</translation>
    </message>
    <message>
        <source>Calling %1 in %2 s</source>
        <translation>Anruf bei %1 in %2 s</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the call</source>
        <translation>Anruf zurücknehmen</translation>
    </message>
    <message>
        <source>nothing has been sent yet</source>
        <translation>noch wurde nichts gesendet</translation>
    </message>
</context>
<context>
    <name>ringback::Verdict</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 there</source>
        <translation>%1 dort</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not a time for calls there: %2.</source>
        <translation>%1, dort keine Zeit für Anrufe: %2.</translation>
    </message>
    <message>
        <source>%1, outside %2 to %3.</source>
        <translation>%1, außerhalb von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1, outside the hours of this day.</source>
        <translation>%1, außerhalb der Zeiten dieses Tages.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A call to this number is unconfirmed: it may have rung (%1). It is being looked up.</source>
        <translation>Ein Anruf bei dieser Nummer ist unbestätigt: Es hat vielleicht geklingelt (%1). Es wird nachgeschlagen.</translation>
    </message>
    <message>
        <source>Asked not to be called, and was forgotten on %1.</source>
        <translation>Bat darum, nicht angerufen zu werden, und wurde am %1 vergessen.</translation>
    </message>
    <message>
        <source>Calls in the last 24 hours: %1 (at most %2).</source>
        <translation>Anrufe in den letzten 24 Stunden: %1 (höchstens %2).</translation>
    </message>
    <message>
        <source>Calls in the last 24 hours: %1 (at most %2: %3).</source>
        <translation>Anrufe in den letzten 24 Stunden: %1 (höchstens %2: %3).</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>May have asked not to be called: “%1” Decide first.</source>
        <translation>Bat vielleicht darum, nicht angerufen zu werden: „%1“ Entscheiden Sie zuerst.</translation>
    </message>
    <message>
        <source>No trace of the call from %1 after %2 s: it probably did not ring. Call again?</source>
        <translation>Keine Spur vom Anruf von %1 nach %2 s: Es hat wahrscheinlich nicht geklingelt. Erneut anrufen?</translation>
    </message>
    <message>
        <source>Not before somebody decides</source>
        <translation>Erst wenn jemand entschieden hat</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>On the do-not-call list since %1</source>
        <translation>Auf der Sperrliste seit %1</translation>
    </message>
    <message>
        <source>On the do-not-call list since %1, by %2</source>
        <translation>Auf der Sperrliste seit %1, durch %2</translation>
    </message>
    <message>
        <source>Outside calling hours</source>
        <translation>Außerhalb der Anrufzeiten</translation>
    </message>
    <message>
        <source>People were forgotten, and the key to whom can't be read from the keychain: it can't be told whether this one asked not to be called.</source>
        <translation>Es wurden Personen vergessen, und der Schlüssel zu ihnen ist im Schlüsselbund nicht lesbar: Ob diese darum bat, nicht angerufen zu werden, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Possible from %1 there (%2 here).</source>
        <translation>Möglich ab %1 dort (%2 hier).</translation>
    </message>
    <message>
        <source>Possible from %1.</source>
        <translation>Möglich ab %1.</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>The local time there is unknown.</source>
        <translation>Die Ortszeit dort ist unbekannt.</translation>
    </message>
    <message>
        <source>The voice agent “%1” is archived: choose another.</source>
        <translation>Der Sprachagent „%1“ ist archiviert: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This number is being called already.</source>
        <translation>Diese Nummer wird gerade angerufen.</translation>
    </message>
    <message>
        <source>This number is being called by another seat.</source>
        <translation>Diese Nummer wird von einem anderen Arbeitsplatz angerufen.</translation>
    </message>
    <message>
        <source>This number was forgotten on %1: a call brings it back.</source>
        <translation>Diese Nummer wurde am %1 vergessen: Ein Anruf bringt sie zurück.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't list this voice agent.</source>
        <translation>Thoughtly führt diesen Sprachagenten nicht.</translation>
    </message>
    <message>
        <source>Thoughtly's limit is used up: this call leaves in about %1 s</source>
        <translation>Das Limit von Thoughtly ist aufgebraucht: Dieser Anruf geht in etwa %1 s ab</translation>
    </message>
    <message>
        <source>You may call now</source>
        <translation>Sie dürfen jetzt anrufen</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>angerufen %1</translation>
    </message>
    <message>
        <source>called %1 by %2</source>
        <translation>angerufen %1 von %2</translation>
    </message>
    <message>
        <source>last called %1</source>
        <translation>zuletzt angerufen %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
</context>
<context>
    <name>ringback::VerdictDialogs</name>
    <message>
        <source>%1 is off the do-not-call list.</source>
        <translation>%1 steht nicht mehr auf der Sperrliste.</translation>
    </message>
    <message>
        <source>%1 is on the do-not-call list.</source>
        <translation>%1 steht auf der Sperrliste.</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Call %1 anyway?</source>
        <translation>%1 trotzdem anrufen?</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Trotzdem anrufen</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>From then on this number can be called again. Who took it off the list, and why, is kept.</source>
        <translation>Danach kann diese Nummer wieder angerufen werden. Wer sie von der Liste genommen hat und warum, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Never call %1 again?</source>
        <translation>%1 nie wieder anrufen?</translation>
    </message>
    <message>
        <source>Nobody here can call this number while it is on the do-not-call list. A callback that waits for it is skipped.</source>
        <translation>Niemand hier kann diese Nummer anrufen, solange sie auf der Sperrliste steht. Ein wartender Rückruf wird übersprungen.</translation>
    </message>
    <message>
        <source>Take %1 off the do-not-call list?</source>
        <translation>%1 von der Sperrliste nehmen?</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Who asked for it, and how</source>
        <translation>Wer darum gebeten hat und wie</translation>
    </message>
    <message>
        <source>Why it can’t wait; it is kept with the call</source>
        <translation>Warum es nicht warten kann; wird beim Anruf aufbewahrt</translation>
    </message>
    <message>
        <source>e.g. asked by e-mail to be called again</source>
        <translation>z. B. per E-Mail um erneuten Anruf gebeten</translation>
    </message>
</context>
<context>
    <name>ringback::VerdictLine</name>
    <message>
        <source>May this number be called</source>
        <translation>Darf diese Nummer angerufen werden</translation>
    </message>
</context>
<context>
    <name>ringback::ViewButton</name>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>„%1“ &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>„%1“ &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>Als Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie geliefert</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Save the &amp;changes to “%1”</source>
        <translation>Ä&amp;nderungen in „%1“ speichern</translation>
    </message>
    <message>
        <source>Saved views of this table</source>
        <translation>Gespeicherte Ansichten dieser Tabelle</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>ringback::Wallboard</name>
    <message>
        <source>As of %1</source>
        <comment>time</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Calls under way</source>
        <translation>Laufende Anrufe</translation>
    </message>
    <message>
        <source>Nobody is being called</source>
        <translation>Niemand wird angerufen</translation>
    </message>
    <message>
        <source>Queued or on the line</source>
        <translation>In der Warteschlange oder im Gespräch</translation>
    </message>
    <message>
        <source>Ringback – wallboard</source>
        <translation>Ringback – Wandanzeige</translation>
    </message>
</context>
<context>
    <name>ringback::WindowActions</name>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Call back later…</source>
        <translation>Später zurückrufen…</translation>
    </message>
    <message>
        <source>Do anything…</source>
        <translation>Befehle und Suche…</translation>
    </message>
    <message>
        <source>Do not call…</source>
        <translation>Nicht anrufen…</translation>
    </message>
    <message>
        <source>Let “%1” call</source>
        <translation>„%1“ anrufen lassen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Nach „%1“ suchen</translation>
    </message>
    <message>
        <source>Stop automatic calls</source>
        <translation>Automatische Anrufe stoppen</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>voice agent</source>
        <translation>Sprachagent</translation>
    </message>
</context>
<context>
    <name>ringback::WindowDialogs</name>
    <message>
        <source>About Ringback</source>
        <translation>Über Ringback</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tasten…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Protokoll…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>There is no keychain here: the credentials are kept for this session only.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Die Zugangsdaten bleiben nur für diese Sitzung.</translation>
    </message>
</context>
<context>
    <name>ringback::WindowSearch</name>
    <message>
        <source>Search calls and what was said…</source>
        <translation>Anrufe und Gesagtes suchen…</translation>
    </message>
    <message>
        <source>Search name, number, company…</source>
        <translation>Name, Nummer, Firma suchen…</translation>
    </message>
    <message>
        <source>Search name, number, reason…</source>
        <translation>Name, Nummer, Grund suchen…</translation>
    </message>
</context>
<context>
    <name>ringback::Words</name>
    <message>
        <source>Applied</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Asked to be called</source>
        <translation>Bat um Anruf</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Call outcome</source>
        <translation>Anrufergebnis</translation>
    </message>
    <message>
        <source>Callback request</source>
        <translation>Rückrufwunsch</translation>
    </message>
    <message>
        <source>Callback requested</source>
        <translation>Rückruf gewünscht</translation>
    </message>
    <message>
        <source>Called all the same</source>
        <comment>a person overruled the verdict</comment>
        <translation>Trotzdem angerufen</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation>Von einer Person entschieden</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Schriftlich</translation>
    </message>
    <message>
        <source>Left voicemail</source>
        <translation>Mailbox besprochen</translation>
    </message>
    <message>
        <source>May have asked not to be called</source>
        <translation>Bat vielleicht darum, nicht angerufen zu werden</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Braucht einen Menschen</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>Nobody but the voice agent spoke.</source>
        <translation>Nur der Sprachagent hat gesprochen.</translation>
    </message>
    <message>
        <source>Not in service</source>
        <translation>Kein Anschluss</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Kein Interesse</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Only a voicemail greeting answered.</source>
        <translation>Es antwortete nur die Ansage einer Mailbox.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Outcome corrected</source>
        <translation>Ergebnis korrigiert</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Sending the request</source>
        <translation>Anfrage wird gesendet</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Mündlich</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Unterdrückt</translation>
    </message>
    <message>
        <source>The call is said to have lasted no time.</source>
        <translation>Der Anruf soll keine Zeit gedauert haben.</translation>
    </message>
    <message>
        <source>There is no transcript of this call.</source>
        <translation>Zu diesem Anruf gibt es kein Gesprächsprotokoll.</translation>
    </message>
    <message>
        <source>Thoughtly took the call</source>
        <translation>Thoughtly hat den Anruf angenommen</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>a person</source>
        <comment>source of knowledge</comment>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>catch-up</source>
        <comment>source of knowledge</comment>
        <translation>Nachholen</translation>
    </message>
    <message>
        <source>look-up</source>
        <comment>source of knowledge</comment>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>this console</source>
        <comment>source of knowledge</comment>
        <translation>diese Konsole</translation>
    </message>
    <message>
        <source>webhook</source>
        <comment>source of knowledge</comment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>ringback::cli::Session</name>
    <message>
        <source>%1 Ringback asks Thoughtly for the outcome instead.</source>
        <translation>%1 Ringback fragt stattdessen Thoughtly nach dem Ergebnis.</translation>
    </message>
    <message>
        <source>Stopped before the running Ringback had answered.</source>
        <translation>Angehalten, bevor das laufende Ringback geantwortet hatte.</translation>
    </message>
</context>
<context>
    <name>ringback::http</name>
    <message>
        <source>This isn't valid JSON.</source>
        <translation>Das ist kein gültiges JSON.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Client</name>
    <message>
        <source>%1 must be reached over https://: over http:// anybody on the way could read the API token.</source>
        <translation>%1 muss über https:// erreicht werden: Über http:// könnte jeder unterwegs das API-Token lesen.</translation>
    </message>
    <message>
        <source>Practice mode talks only to this computer, never to %1.</source>
        <translation>Der Übungsmodus spricht nur mit diesem Computer, nie mit %1.</translation>
    </message>
    <message>
        <source>The API token or the team ID contains a line break.</source>
        <translation>Das API-Token oder die Team-ID enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>This address isn't a web address that starts with https://.</source>
        <translation>Das ist keine Webadresse, die mit https:// beginnt.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Failure</name>
    <message>
        <source>%1 broke off in the middle of its answer.</source>
        <translation>%1 hat mitten in der Antwort abgebrochen.</translation>
    </message>
    <message>
        <source>%1 can't be found.</source>
        <translation>%1 ist nicht zu finden.</translation>
    </message>
    <message>
        <source>%1 can't be reached: it doesn't answer.</source>
        <translation>%1 ist nicht erreichbar: Es kommt keine Antwort.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <translation>%1 hat innerhalb von %2 nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 lehnt Verbindungen ab.</translation>
    </message>
    <message>
        <source>%1 sent an answer that isn't HTTP.</source>
        <translation>%1 hat eine Antwort gesendet, die kein HTTP ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>Keine sichere Verbindung zu %1: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>Die Antwort von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 can't be found.</source>
        <translation>Der Proxy auf dem Weg zu %1 ist nicht zu finden.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 can't be reached.</source>
        <translation>Der Proxy auf dem Weg zu %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 closed the connection.</source>
        <translation>Der Proxy auf dem Weg zu %1 hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not work.</source>
        <translation>Der Proxy auf dem Weg zu %1 funktioniert nicht.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 doesn't answer.</source>
        <translation>Der Proxy auf dem Weg zu %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refuses connections.</source>
        <translation>Der Proxy auf dem Weg zu %1 lehnt Verbindungen ab.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>Es gibt keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>its certificate belongs to another name</source>
        <translation>sein Zertifikat gehört zu einem anderen Namen</translation>
    </message>
    <message>
        <source>its certificate has been revoked</source>
        <translation>sein Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>sein Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>its certificate is not valid yet; check this computer's clock</source>
        <translation>sein Zertifikat gilt noch nicht; prüfen Sie die Uhr dieses Computers</translation>
    </message>
    <message>
        <source>nobody that this computer trusts vouches for its certificate</source>
        <translation>niemand, dem dieser Computer vertraut, bürgt für sein Zertifikat</translation>
    </message>
    <message>
        <source>the encryption could not be agreed on</source>
        <translation>über die Verschlüsselung kam keine Einigung zustande</translation>
    </message>
</context>
<context>
    <name>ringback::http::Fault</name>
    <message>
        <source>A chunk doesn't end in CR LF.</source>
        <translation>Ein Block endet nicht mit CR LF.</translation>
    </message>
    <message>
        <source>A chunk size can't be read.</source>
        <translation>Eine Blockgröße ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A header field is malformed.</source>
        <translation>Ein Kopffeld ist fehlerhaft.</translation>
    </message>
    <message>
        <source>A header line starts with a space.</source>
        <translation>Eine Kopfzeile beginnt mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>A line ends in a bare CR.</source>
        <translation>Eine Zeile endet mit bloßem CR.</translation>
    </message>
    <message>
        <source>A line ends in a bare LF.</source>
        <translation>Eine Zeile endet mit bloßem LF.</translation>
    </message>
    <message>
        <source>A trailer line can't be read.</source>
        <translation>Eine Nachspannzeile ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It gave way to a newer connection.</source>
        <translation>Sie wich einer neueren Verbindung.</translation>
    </message>
    <message>
        <source>The Content-Length field is malformed.</source>
        <translation>Das Content-Length-Feld ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The Host field is malformed.</source>
        <translation>Das Host-Feld ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The Host field is missing.</source>
        <translation>Das Host-Feld fehlt.</translation>
    </message>
    <message>
        <source>The body is too large.</source>
        <translation>Der Inhalt ist zu groß.</translation>
    </message>
    <message>
        <source>The chunk extensions are too large.</source>
        <translation>Die Blockerweiterungen sind zu groß.</translation>
    </message>
    <message>
        <source>The expectation can't be met.</source>
        <translation>Die Erwartung kann nicht erfüllt werden.</translation>
    </message>
    <message>
        <source>The head holds a control character.</source>
        <translation>Der Kopf enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The head took too long to arrive.</source>
        <translation>Der Kopf brauchte zu lange.</translation>
    </message>
    <message>
        <source>The header fields are too large.</source>
        <translation>Die Kopffelder sind zu groß.</translation>
    </message>
    <message>
        <source>The method isn't supported.</source>
        <translation>Die Methode wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The request ended before it was complete.</source>
        <translation>Die Anfrage endete, bevor sie vollständig war.</translation>
    </message>
    <message>
        <source>The request line is malformed.</source>
        <translation>Die Anfragezeile ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The request line is missing.</source>
        <translation>Die Anfragezeile fehlt.</translation>
    </message>
    <message>
        <source>The request line is too long.</source>
        <translation>Die Anfragezeile ist zu lang.</translation>
    </message>
    <message>
        <source>The request target is malformed.</source>
        <translation>Das Ziel der Anfrage ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>Die Anfrage brauchte zu lange.</translation>
    </message>
    <message>
        <source>The trailers are too large.</source>
        <translation>Der Nachspann ist zu groß.</translation>
    </message>
    <message>
        <source>The transfer coding isn't supported.</source>
        <translation>Die Übertragungskodierung wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>There are too many header fields.</source>
        <translation>Es sind zu viele Kopffelder.</translation>
    </message>
    <message>
        <source>There is more than one Host field.</source>
        <translation>Es gibt mehr als ein Host-Feld.</translation>
    </message>
    <message>
        <source>There were too many connections.</source>
        <translation>Es waren zu viele Verbindungen.</translation>
    </message>
    <message>
        <source>This version of HTTP isn't supported.</source>
        <translation>Diese HTTP-Version wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Too much is under way.</source>
        <translation>Es läuft zu viel gleichzeitig.</translation>
    </message>
    <message>
        <source>Where the body ends can't be told for certain.</source>
        <translation>Wo der Inhalt endet, ist nicht sicher zu erkennen.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Server</name>
    <message>
        <source>Can't listen on port %1 of %2.</source>
        <translation>Auf Port %1 von %2 kann nicht gelauscht werden.</translation>
    </message>
    <message>
        <source>Only an administrator may listen on port %1. Choose a port above 1023 in Settings.</source>
        <translation>Auf Port %1 darf nur ein Administrator lauschen. Wählen Sie in den Einstellungen einen Port über 1023.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is taken by another program. Choose another port in Settings.</source>
        <translation>Port %1 auf %2 ist von einem anderen Programm belegt. Wählen Sie in den Einstellungen einen anderen Port.</translation>
    </message>
    <message>
        <source>This computer has no address %1 to listen on. Choose another one in Settings.</source>
        <translation>Dieser Computer hat keine Adresse %1. Wählen Sie in den Einstellungen eine andere.</translation>
    </message>
</context>
<context>
    <name>ringback::http::Tls</name>
    <message>
        <source>The file %1 for TLS can't be read.</source>
        <translation>Die Datei %1 für TLS kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 for TLS doesn't exist.</source>
        <translation>Die Datei %1 für TLS gibt es nicht.</translation>
    </message>
    <message>
        <source>The key in %1 belongs to another certificate.</source>
        <translation>Der Schlüssel in %1 gehört zu einem anderen Zertifikat.</translation>
    </message>
    <message>
        <source>The listener's certificate expired on %1: deliveries over TLS will fail.</source>
        <translation>Das Zertifikat des Empfangsdienstes ist am %1 abgelaufen: Zustellungen über TLS scheitern.</translation>
    </message>
    <message>
        <source>The listener's certificate expires on %1: renew it.</source>
        <translation>Das Zertifikat des Empfangsdienstes läuft am %1 ab: Erneuern Sie es.</translation>
    </message>
    <message>
        <source>The listener's certificate is valid only from %1: deliveries over TLS will fail.</source>
        <translation>Das Zertifikat des Empfangsdienstes gilt erst ab %1: Zustellungen über TLS scheitern.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1.</source>
        <translation>In %1 ist kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>There is no key in PEM form, without a passphrase, in %1.</source>
        <translation>In %1 ist kein Schlüssel in PEM-Form ohne Passphrase.</translation>
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
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Requested %1</source>
        <translation>Angefordert %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waits too long: requested %1</source>
        <translation>Wartet zu lange: angefordert %1</translation>
    </message>
</context>
<context>
    <name>ringback::models::CallsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>when and by what it is known</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Last known %1, by %2</source>
        <translation>Letzter Stand %1, durch %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Sprachagent</translation>
    </message>
</context>
<context>
    <name>ringback::models::ContactsModel</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>ringback::models::DeliveriesModel</name>
    <message>
        <source>A callback in the queue</source>
        <translation>Ein Rückruf in der Warteschlange</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>It was known already</source>
        <translation>Es war schon bekannt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>News of a call</source>
        <translation>Neues von einem Anruf</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What it became</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>ringback::models::DoNotCallModel</name>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Said in a call</source>
        <translation>Im Anruf gesagt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>ringback::models::InsightSource</name>
    <message>
        <source>The store can't be read.</source>
        <translation>Der Datenbestand kann nicht gelesen werden.</translation>
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
        <translation>%1, %2</translation>
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
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Voice agent</source>
        <translation>Sprachagent</translation>
    </message>
</context>
<context>
    <name>ringback::sandbox::Front</name>
    <message>
        <source>The sandbox can't listen on port %1: %2</source>
        <translation>Die Sandbox kann nicht auf Port %1 lauschen: %2</translation>
    </message>
</context>
<context>
    <name>ringback::thoughtly::Client</name>
    <message>
        <source>A proxy on the way asks for a password.</source>
        <translation>Ein Proxy unterwegs verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>A web page came instead of Thoughtly's answer: a proxy or a login page may stand between.</source>
        <translation>Statt der Antwort von Thoughtly kam eine Webseite: Vielleicht steht ein Proxy oder eine Anmeldeseite dazwischen.</translation>
    </message>
    <message>
        <source>Enter the API token and the team ID first.</source>
        <translation>Geben Sie zuerst das API-Token und die Team-ID ein.</translation>
    </message>
    <message>
        <source>It isn't known whether this arrived: %1</source>
        <translation>Es ist nicht bekannt, ob dies ankam: %1</translation>
    </message>
    <message>
        <source>The server points to another address (%1), which isn't followed. Check the API address in the settings.</source>
        <translation>Der Server verweist auf eine andere Adresse (%1), der nicht gefolgt wird. Prüfen Sie die API-Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>This API token isn't allowed to do that at Thoughtly.</source>
        <translation>Dieses API-Token darf das bei Thoughtly nicht.</translation>
    </message>
    <message>
        <source>This automation has no usable id or address.</source>
        <translation>Diese Automation hat keine brauchbare Kennung oder Adresse.</translation>
    </message>
    <message>
        <source>This automation takes requests only with a token: switch off its webhook verification at Thoughtly.</source>
        <translation>Diese Automation nimmt Anfragen nur mit Token an: Schalten Sie bei Thoughtly die Webhook-Prüfung aus.</translation>
    </message>
    <message>
        <source>This contact has no usable id at Thoughtly.</source>
        <translation>Dieser Kontakt hat keine brauchbare Kennung bei Thoughtly.</translation>
    </message>
    <message>
        <source>This voice agent has no usable id.</source>
        <translation>Dieser Sprachagent hat keine brauchbare Kennung.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't accept the API token or the team ID. If a proxy stands between, it may drop the team_id header.</source>
        <translation>Thoughtly akzeptiert das API-Token oder die Team-ID nicht. Ein Proxy dazwischen könnte die Kopfzeile team_id verwerfen.</translation>
    </message>
    <message>
        <source>Thoughtly doesn't know this (any more).</source>
        <translation>Thoughtly kennt das nicht (mehr).</translation>
    </message>
    <message>
        <source>Thoughtly gave up waiting for the request.</source>
        <translation>Thoughtly hat nicht länger auf die Anfrage gewartet.</translation>
    </message>
    <message>
        <source>Thoughtly has a fault of its own (%1).</source>
        <translation>Thoughtly hat selbst eine Störung (%1).</translation>
    </message>
    <message>
        <source>Thoughtly refused the request (%1).</source>
        <translation>Thoughtly hat die Anfrage abgelehnt (%1).</translation>
    </message>
    <message>
        <source>Thoughtly refused the request: “%1”</source>
        <translation>Thoughtly hat die Anfrage abgelehnt: „%1“</translation>
    </message>
    <message>
        <source>Thoughtly takes no more requests this minute.</source>
        <translation>Thoughtly nimmt in dieser Minute keine Anfragen mehr an.</translation>
    </message>
    <message>
        <source>Thoughtly's answer can't be understood.</source>
        <translation>Die Antwort von Thoughtly ist nicht verständlich.</translation>
    </message>
</context>
<context>
    <name>ringback::thoughtly::Dispatcher</name>
    <message numerus="yes">
        <source>%1 Trying again in %n second(s).</source>
        <translation>
            <numerusform>%1 Neuer Versuch in %n Sekunde.</numerusform>
            <numerusform>%1 Neuer Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Thoughtly asks for a pause: going on in %n second(s).</source>
        <translation>
            <numerusform>Thoughtly bittet um eine Pause: weiter in %n Sekunde.</numerusform>
            <numerusform>Thoughtly bittet um eine Pause: weiter in %n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::webhook::Listener</name>
    <message>
        <source>A probe came that wasn't ours.</source>
        <translation>Es kam eine Probe, die nicht von uns war.</translation>
    </message>
    <message>
        <source>It came from a page in a browser.</source>
        <translation>Sie kam von einer Seite in einem Browser.</translation>
    </message>
    <message>
        <source>It was sent to a name that isn't this listener's (the Host field).</source>
        <translation>Sie ging an einen Namen, der nicht der dieses Empfangsdienstes ist (Host-Feld).</translation>
    </message>
    <message>
        <source>The body wasn't said to be JSON in UTF-8.</source>
        <translation>Der Inhalt war nicht als JSON in UTF-8 ausgewiesen.</translation>
    </message>
    <message>
        <source>The body wasn't valid JSON.</source>
        <translation>Der Inhalt war kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The delivery couldn't be stored.</source>
        <translation>Die Zustellung konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The length of the body was missing.</source>
        <translation>Die Länge des Inhalts fehlte.</translation>
    </message>
    <message>
        <source>The method %1 isn't for this path.</source>
        <translation>Die Methode %1 gilt nicht für diesen Pfad.</translation>
    </message>
    <message>
        <source>The secret was missing or wrong.</source>
        <translation>Das Geheimnis fehlte oder war falsch.</translation>
    </message>
    <message>
        <source>The signature was wrong or too old.</source>
        <translation>Die Signatur war falsch oder zu alt.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Unter diesem Pfad gibt es nichts.</translation>
    </message>
</context>
</TS>
