<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswersScreen</name>
    <message>
        <source>Your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeScreen</name>
    <message>
        <source>Change this answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other answer(s) will no longer count:</source>
        <translation>
            <numerusform>%n other answer will no longer count:</numerusform>
            <numerusform>%n other answers will no longer count:</numerusform>
        </translation>
    </message>
    <message>
        <source>Then you will be asked:</source>
        <translation type="unfinished"></translation>
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
    <name>ChoiceScreen</name>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>address not known here; ask {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone not known here; ask {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours not known here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayEntry</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskSheet</name>
    <message>
        <source>For the librarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am helping a patron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the patron&apos;s session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the patron&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Nothing that you type here is kept or sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodbyeScreen</name>
    <message>
        <source>All done. Everything is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your papers, cards and sticks with you. Goodbye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New start</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideStartScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online or at a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this is open is not confirmed for today. Ask first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now. When it opens again is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked against its sources up to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should have been checked again since: ask the librarian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the site looks different, tell the librarian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the librarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A librarian is helping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens is being recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some records are still waiting to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrons can go on. Leave the kiosk running until it has caught up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was damaged and was brought back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect the newest counts to be missing. If it happens again, have the disk tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrons can go on. Close the kiosk and start it again; if that does not help, call whoever looks after the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of this computer is plausible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer shows a date before the guides were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date. If it is wrong again tomorrow, the battery inside the computer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is more than a year past the last use of the kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the date is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides work, but nothing is recorded. Let the kiosk&apos;s user write there, or start it with --data and another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {folder} cannot be locked, so a second kiosk would not be noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the data on a disk of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room on the disk cannot be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk: without it, nothing more can be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the kiosk&apos;s newest version, or send these lines to whoever writes the guides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no guide to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides that can be shown: {guides}. Mistakes in others: {faults}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides that can be shown: {guides}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy notice does not say whom to ask about personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No house PIN is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right among the settings. Until then the kiosk works with what was good last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it among the settings ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in your own words: “I lost my ID card”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we record and what we never do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HousePin</name>
    <message>
        <source>A PIN is made of digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is among the first that anybody would try. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody answers, everything is erased and we begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End and erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gishe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>LineScreen</name>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>A year back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>What we record and what we never do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is never recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, EGN, address, telephone, e-mail, bank account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that you type, and the words that you search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that you see on other sites, and pictures of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your age and your sex: we do not ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you enter lives only in the memory of this computer. It is erased when you press “End”, and by itself when nobody is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That somebody used this computer: day, hour, how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which guide was opened, which steps, how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language, larger text, and whether a librarian helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers to a few questions that say nothing of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {days} only sums are left. They show the library what people need and go into its yearly report. Only sums leave the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask the librarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible: {library}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: {contact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection officer: {officer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: the library counts the use of its services as part of its public task (GDPR, art. 6(1)(e)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official sites answer themselves for what you enter on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may ask what is kept, object to it, have it corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing kept here says who you are, so little can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may complain to the Commission for Personal Data Protection (КЗЛД), cpdp.bg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your papers, cards and sticks with you when you go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberScreen</name>
    <message>
        <source>euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeScreen</name>
    <message>
        <source>We cannot say this for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guide} · part {number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End and erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure on which the next step depends is not confirmed for today. Ask {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with: {guide}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>For the librarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the house PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the patron&apos;s screen</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Nothing that you enter stays here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Please answer before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, for example 12,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Write day, month and year, for example 5 3 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be at least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {least} or a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {most} or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many digits after the decimal comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose either “none of these” or other answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an EGN. It has 10 digits: check each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an LNCh. It has 10 digits: check each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an EIK. It has 9 or 13 digits: check each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an IBAN. A Bulgarian one begins with BG and has 22 signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a telephone number. Write it with its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address. It has one @ and a dot after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postcode has 4 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Open the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Write in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s) found.</source>
        <translation>
            <numerusform>%n guide found.</numerusform>
            <numerusform>%n guides found.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or ask the librarian.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>This has to be text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} characters fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to be a list of guides, each by its id in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” is not the id of a guide: small Latin letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} guides fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN is never written here as it is. Choose it anew; only its hash is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half as large again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at the top of every screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact for questions about personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, phone or e-mail of the library, for the privacy notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-protection officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the officer. If empty, patrons are told to ask here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the computers of a library apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language in which every session begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours with which every session begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size, per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text size with which every session begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until the warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long nobody may touch anything before the kiosk asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the kiosk waits for an answer before the session ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that single sessions are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards only the sums of each day remain. One day is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guides under the search, by their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the staff screens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk covers everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting of this name. It is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be read ({detail}). The last good ones are in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be kept ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepScreen</name>
    <message>
        <source>Step {number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot do this online – where to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the desk:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TellScreen</name>
    <message>
        <source>Official site: {title}. Its address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pay by card here. Type its numbers yourself, with nobody looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this first: {guide}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Something went wrong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not your fault. What you entered is erased. You can begin anew, or ask the librarian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The Bulgarian text has changed since this was translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not translated yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check before you pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed for today; ask {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known here; ask {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({page}) or the librarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the librarian</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Brand</name>
    <message>
        <source>Gishe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>{label} (may be left empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_LineEntry</name>
    <message>
        <source>euro</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
