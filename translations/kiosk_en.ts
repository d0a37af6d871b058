<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChangeScreen</name>
    <message numerus="yes">
        <source>%n other answer(s) will no longer count:</source>
        <translation>
            <numerusform>%n other answer will no longer count:</numerusform>
            <numerusform>%n other answers will no longer count:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistScreen</name>
    <message numerus="yes">
        <source>%n thing(s) not ticked. Below each is what to do without it. Press Next again to go on.</source>
        <translation>
            <numerusform>%n thing is not ticked. Below it is what to do without it. Press Next again to go on.</numerusform>
            <numerusform>%n things are not ticked. Below each is what to do without it. Press Next again to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Too many tries. Wait %n second.</numerusform>
            <numerusform>Too many tries. Wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideList</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideStartScreen</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message numerus="yes">
        <source>A document of %n page(s).</source>
        <translation>
            <numerusform>A document of %n page.</numerusform>
            <numerusform>A document of %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message numerus="yes">
        <source>%n guide(s) found.</source>
        <translation>
            <numerusform>%n guide found.</numerusform>
            <numerusform>%n guides found.</numerusform>
        </translation>
    </message>
</context>
</TS>
