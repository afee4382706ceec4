<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ringback::AppointmentWatch</name>
    <message numerus="yes">
        <source>%n appointment(s) of %1 could not be taken. Import it by hand to see why.</source>
        <translation>
            <numerusform>%n appointment of %1 could not be taken. Import it by hand to see why.</numerusform>
            <numerusform>%n appointments of %1 could not be taken. Import it by hand to see why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::AutomaticCaller</name>
    <message numerus="yes">
        <source>%n automatic call(s) were placed within a day, as many as the settings allow. The others wait in the queue.</source>
        <translation>
            <numerusform>%n automatic call was placed within a day, as many as the settings allow. The others wait in the queue.</numerusform>
            <numerusform>%n automatic calls were placed within a day, as many as the settings allow. The others wait in the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::AutomationActions</name>
    <message numerus="yes">
        <source>%n could not be triggered.</source>
        <translation>
            <numerusform>%n could not be triggered.</numerusform>
            <numerusform>%n could not be triggered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have been triggered: it is not repeated.</source>
        <translation>
            <numerusform>%n may have been triggered: it is not repeated.</numerusform>
            <numerusform>%n may have been triggered: they are not repeated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Triggered for %n people.</source>
        <translation>
            <numerusform>Triggered for %n person.</numerusform>
            <numerusform>Triggered for %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::BulkActions</name>
    <message numerus="yes">
        <source>%n call(s) on the way.</source>
        <translation>
            <numerusform>%n call on the way.</numerusform>
            <numerusform>%n calls on the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n contact tagged “%1”.</numerusform>
            <numerusform>%n contacts tagged “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be called: %1</source>
        <translation>
            <numerusform>%n could not be called: %1</numerusform>
            <numerusform>%n could not be called: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be entered: %1</source>
        <translation>
            <numerusform>%n could not be entered: %1</numerusform>
            <numerusform>%n could not be entered: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be tagged: %1</source>
        <translation>
            <numerusform>%n could not be tagged: %1</numerusform>
            <numerusform>%n could not be tagged: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) on the do-not-call list.</source>
        <translation>
            <numerusform>%n number on the do-not-call list.</numerusform>
            <numerusform>%n numbers on the do-not-call list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never call %n people again?</source>
        <translation>
            <numerusform>Never call this person again?</numerusform>
            <numerusform>Never call %n people again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n contact(s)</source>
        <translation>
            <numerusform>Tag the contact</numerusform>
            <numerusform>Tag %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::BulkCallDialog</name>
    <message numerus="yes">
        <source>Call %n now</source>
        <translation>
            <numerusform>Call %n now</numerusform>
            <numerusform>Call %n now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %n people back?</source>
        <translation>
            <numerusform>Call %n person back?</numerusform>
            <numerusform>Call %n people back?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::CallPreview</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::CallbackPanel</name>
    <message numerus="yes">
        <source>Call %n back…</source>
        <translation>
            <numerusform>Call %n back…</numerusform>
            <numerusform>Call %n back…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::CallbacksPage</name>
    <message numerus="yes">
        <source>%n callback(s) done.</source>
        <translation>
            <numerusform>%n callback done.</numerusform>
            <numerusform>%n callbacks done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) put off.</source>
        <translation>
            <numerusform>%n callback put off.</numerusform>
            <numerusform>%n callbacks put off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) skipped.</source>
        <translation>
            <numerusform>%n callback skipped.</numerusform>
            <numerusform>%n callbacks skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>one person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::CatchUp</name>
    <message numerus="yes">
        <source>Caught up: %n outcome(s) from %1 to %2</source>
        <translation>
            <numerusform>Caught up: %n outcome from %1 to %2</numerusform>
            <numerusform>Caught up: %n outcomes from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::CellText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::DurationText</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::Engine</name>
    <message numerus="yes">
        <source>%n call(s) were planned when Ringback stopped. Nothing was sent: call again if still wanted.</source>
        <translation>
            <numerusform>%n call was planned when Ringback stopped. Nothing was sent: call again if it is still wanted.</numerusform>
            <numerusform>%n calls were planned when Ringback stopped. Nothing was sent: call again if they are still wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) were not sent in time. Look at them in Reminders.</source>
        <translation>
            <numerusform>%n reminder was not sent in time. Look at it in Reminders.</numerusform>
            <numerusform>%n reminders were not sent in time. Look at them in Reminders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::FileActions</name>
    <message numerus="yes">
        <source>The selected rows (%n)</source>
        <translation>
            <numerusform>The selected row (%n)</numerusform>
            <numerusform>The selected rows (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::ForgetDialog</name>
    <message numerus="yes">
        <source>%n call(s) with their transcripts</source>
        <translation>
            <numerusform>%n call with its transcript</numerusform>
            <numerusform>%n calls with their transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s)</source>
        <translation>
            <numerusform>%n callback</numerusform>
            <numerusform>%n callbacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what %n delivery(s) said</source>
        <translation>
            <numerusform>what %n delivery said</numerusform>
            <numerusform>what %n deliveries said</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::ImportWords</name>
    <message numerus="yes">
        <source>%1 can be imported</source>
        <translation>
            <numerusform>%1 can be imported</numerusform>
            <numerusform>%1 can be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 changed</numerusform>
            <numerusform>%1 changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contacts stay: somebody changed them meanwhile.</source>
        <translation>
            <numerusform>%1 contact stays: somebody changed it meanwhile.</numerusform>
            <numerusform>%1 contacts stay: somebody changed them meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 merged</source>
        <translation>
            <numerusform>%1 merged</numerusform>
            <numerusform>%1 merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 new</numerusform>
            <numerusform>%1 new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows a second</source>
        <translation>
            <numerusform>%1 row a second</numerusform>
            <numerusform>%1 rows a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wait in the queue.</source>
        <translation>
            <numerusform>%1 waits in the queue.</numerusform>
            <numerusform>%1 wait in the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were here already</source>
        <translation>
            <numerusform>%1 was here already</numerusform>
            <numerusform>%1 were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the first %1 rows: </source>
        <translation>
            <numerusform>Of the first row (%1): </numerusform>
            <numerusform>Of the first %1 rows: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has about %1 rows. Nothing is written yet.</source>
        <translation>
            <numerusform>The file has about %1 row. Nothing is written yet.</numerusform>
            <numerusform>The file has about %1 rows. Nothing is written yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %1 contacts are gone, or as they were before.</source>
        <translation>
            <numerusform>The import was taken back: %1 contact is gone, or as it was before.</numerusform>
            <numerusform>The import was taken back: %1 contacts are gone, or as they were before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::InsightsView</name>
    <message numerus="yes">
        <source>%1: %Ln call(s)</source>
        <comment>when</comment>
        <translation>
            <numerusform>%1: %Ln call</numerusform>
            <numerusform>%1: %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln answered call(s)</source>
        <translation>
            <numerusform>of %Ln answered call</numerusform>
            <numerusform>of %Ln answered calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::MappingEditor</name>
    <message numerus="yes">
        <source>Saved. Of %n delivery(s) that nobody understood, %1 could now be read.</source>
        <translation>
            <numerusform>Saved. Of %n delivery that nobody understood, %1 could now be read.</numerusform>
            <numerusform>Saved. Of %n deliveries that nobody understood, %1 could now be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::MappingsDialog</name>
    <message numerus="yes">
        <source>Of %n delivery(s) that nobody understood, %1 could now be read.</source>
        <translation>
            <numerusform>Of %n delivery that nobody understood, %1 could now be read.</numerusform>
            <numerusform>Of %n deliveries that nobody understood, %1 could now be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::NewRowsChip</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) above: go there</source>
        <translation>
            <numerusform>%n new row above: go there</numerusform>
            <numerusform>%n new rows above: go there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::Notifications</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of which nobody knows whether they rang</source>
        <translation>
            <numerusform>%n call of which nobody knows whether it rang</numerusform>
            <numerusform>%n calls of which nobody knows whether they rang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) put through to a person</source>
        <translation>
            <numerusform>%n call put through to a person</numerusform>
            <numerusform>%n calls put through to a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) asked not to be called</source>
        <translation>
            <numerusform>%n person asked not to be called</numerusform>
            <numerusform>%n people asked not to be called</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent call(s) failed</source>
        <translation>
            <numerusform>%n urgent call failed</numerusform>
            <numerusform>%n urgent calls failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent callback(s) wanted</source>
        <translation>
            <numerusform>%n urgent callback wanted</numerusform>
            <numerusform>%n urgent callbacks wanted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your team's rules: %n message(s)</source>
        <translation>
            <numerusform>Your team's rules: %n message</numerusform>
            <numerusform>Your team's rules: %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::PeopleVerdicts</name>
    <message numerus="yes">
        <source>%n may be called now.</source>
        <translation>
            <numerusform>%n may be called now.</numerusform>
            <numerusform>%n may be called now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be called now.</source>
        <translation>
            <numerusform>%n may not be called now.</numerusform>
            <numerusform>%n may not be called now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need care.</source>
        <translation>
            <numerusform>%n needs care.</numerusform>
            <numerusform>%n need care.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::RetryPolicy</name>
    <message numerus="yes">
        <source>again after %n days</source>
        <translation>
            <numerusform>again after %n day</numerusform>
            <numerusform>again after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again after %n minutes</source>
        <translation>
            <numerusform>again after %n minute</numerusform>
            <numerusform>again after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::RowMenus</name>
    <message numerus="yes">
        <source>&amp;Call %n back…</source>
        <translation>
            <numerusform>&amp;Call back…</numerusform>
            <numerusform>&amp;Call %n back…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>Copy the row</numerusform>
            <numerusform>Copy %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::RowsExport</name>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::RulesDialog</name>
    <message numerus="yes">
        <source>Of the last %n call(s) it would have acted on %1.</source>
        <translation>
            <numerusform>Of the last %n call it would have acted on %1.</numerusform>
            <numerusform>Of the last %n calls it would have acted on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::TrayIcon</name>
    <message numerus="yes">
        <source>%n callback(s) waiting</source>
        <translation>
            <numerusform>%n callback waiting</numerusform>
            <numerusform>%n callbacks waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::TriggerDialog</name>
    <message numerus="yes">
        <source>Trigger an automation for %n people</source>
        <translation>
            <numerusform>Trigger an automation for %n person</numerusform>
            <numerusform>Trigger an automation for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trigger for %n</source>
        <translation>
            <numerusform>Trigger for %n</numerusform>
            <numerusform>Trigger for %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::http::Failure</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::thoughtly::Dispatcher</name>
    <message numerus="yes">
        <source>%1 Trying again in %n second(s).</source>
        <translation>
            <numerusform>%1 Trying again in %n second.</numerusform>
            <numerusform>%1 Trying again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thoughtly asks for a pause: going on in %n second(s).</source>
        <translation>
            <numerusform>Thoughtly asks for a pause: going on in %n second.</numerusform>
            <numerusform>Thoughtly asks for a pause: going on in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
