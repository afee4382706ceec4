<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ringback::CellText</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
    <name>ringback::Engine</name>
    <message numerus="yes">
        <source>%n call(s) were planned when Ringback stopped. Nothing was sent: call again if still wanted.</source>
        <translation>
            <numerusform>%n call was planned when Ringback stopped. Nothing was sent: call again if it is still wanted.</numerusform>
            <numerusform>%n calls were planned when Ringback stopped. Nothing was sent: call again if they are still wanted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::DurationText</name>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
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
        <source>Thoughtly asks for a pause: going on in %n second(s).</source>
        <translation>
            <numerusform>Thoughtly asks for a pause: going on in %n second.</numerusform>
            <numerusform>Thoughtly asks for a pause: going on in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %n second(s).</source>
        <translation>
            <numerusform>%1 Trying again in %n second.</numerusform>
            <numerusform>%1 Trying again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::RetryPolicy</name>
    <message numerus="yes">
        <source>again after %n minutes</source>
        <translation>
            <numerusform>again after %n minute</numerusform>
            <numerusform>again after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again after %n hours</source>
        <translation>
            <numerusform>again after %n hour</numerusform>
            <numerusform>again after %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::BulkCallDialog</name>
    <message numerus="yes">
        <source>Call %n people back?</source>
        <translation>
            <numerusform>Call %n person back?</numerusform>
            <numerusform>Call %n people back?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %n now</source>
        <translation>
            <numerusform>Call %n now</numerusform>
            <numerusform>Call %n now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be called now.</source>
        <translation>
            <numerusform>%n may be called now.</numerusform>
            <numerusform>%n may be called now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need care.</source>
        <translation>
            <numerusform>%n needs care.</numerusform>
            <numerusform>%n need care.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be called now.</source>
        <translation>
            <numerusform>%n may not be called now.</numerusform>
            <numerusform>%n may not be called now.</numerusform>
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
        <source>%n call(s) on the way.</source>
        <translation>
            <numerusform>%n call is on its way.</numerusform>
            <numerusform>%n calls are on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be called: %1</source>
        <translation>
            <numerusform>%n could not be called: %1</numerusform>
            <numerusform>%n could not be called, the first because: %1</numerusform>
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
</TS>
