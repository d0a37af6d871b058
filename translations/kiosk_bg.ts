<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="en">
<context>
    <name>AnswersScreen</name>
    <message>
        <source>Your answers</source>
        <translation>Вашите отговори</translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation>Натиснете отговор, за да го промените.</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Назад към стъпката</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>This page is not shown here</source>
        <translation>Тази страница не се показва тук</translation>
    </message>
    <message>
        <source>It does not come over a safe line: others could read what you write there.</source>
        <translation>Тя не идва по защитена връзка: други могат да прочетат това, което пишете там.</translation>
    </message>
    <message>
        <source>It is not one of the official sites that this guide needs. That protects you from sites that only look like official ones.</source>
        <translation>Тя не е от официалните сайтове, които са нужни за това упътване. Така сте защитени от сайтове, които само приличат на официални.</translation>
    </message>
    <message>
        <source>Its address holds a name or a password, as addresses of fraudsters often do.</source>
        <translation>В адреса ѝ има име или парола, както често е в адресите на измамници.</translation>
    </message>
    <message>
        <source>Its address is a bare number. Official sites have names.</source>
        <translation>Адресът ѝ е само число. Официалните сайтове имат имена.</translation>
    </message>
    <message>
        <source>Its address leads to an unusual door of the site.</source>
        <translation>Адресът ѝ води към необичаен вход на сайта.</translation>
    </message>
    <message>
        <source>Its address looks like an official one and is another. Do not write anything there.</source>
        <translation>Адресът ѝ прилича на официален, но е друг. Не пишете нищо там.</translation>
    </message>
    <message>
        <source>It is no page of the web: this computer shows nothing else here.</source>
        <translation>Това не е страница в интернет: тук този компютър не показва нищо друго.</translation>
    </message>
    <message>
        <source>It is on the library&apos;s own network.</source>
        <translation>Тя е във вътрешната мрежа на библиотеката.</translation>
    </message>
    <message>
        <source>The site does not answer now</source>
        <translation>Сайтът не отговаря сега</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it goes on, your step says where you can do this without the net.</source>
        <translation>Опитайте пак след няколко минути. Ако това продължи, в стъпката пише къде можете да го направите без интернет.</translation>
    </message>
    <message>
        <source>The site cannot prove that it is the real one</source>
        <translation>Сайтът не може да докаже, че е истинският</translation>
    </message>
    <message>
        <source>Its certificate is not in order. It is not opened, so that nobody can take what you write. Tell the librarian.</source>
        <translation>Сертификатът му не е редовен. Не го отваряме, за да не може никой да вземе това, което пишете. Кажете на библиотекаря.</translation>
    </message>
    <message>
        <source>The site asks for a password in a way of its own</source>
        <translation>Сайтът иска парола по необичаен начин</translation>
    </message>
    <message>
        <source>This computer does not pass passwords on like this. Tell the librarian.</source>
        <translation>Този компютър не предава пароли така. Кажете на библиотекаря.</translation>
    </message>
    <message>
        <source>This file is not fetched</source>
        <translation>Този файл не се изтегля</translation>
    </message>
    <message>
        <source>Only kinds of files that your guide needs are fetched from this site.</source>
        <translation>От този сайт се изтеглят само видовете файлове, които са нужни за упътването.</translation>
    </message>
    <message>
        <source>The file was fetched</source>
        <translation>Файлът е изтеглен</translation>
    </message>
    <message>
        <source>It stays on this computer until your session ends, and no longer. Take it with you on a USB stick.</source>
        <translation>Той остава на този компютър само до края на сесията Ви. Вземете го с Вас на USB памет.</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>Страницата спря да работи</translation>
    </message>
    <message>
        <source>It is being loaded again. Your step stays.</source>
        <translation>Зарежда се отново. Стъпката Ви остава.</translation>
    </message>
    <message>
        <source>Sites cannot be shown on this computer</source>
        <translation>На този компютър не могат да се показват сайтове</translation>
    </message>
    <message>
        <source>The kiosk runs as an administrator here, and no browser may. Your step says where you can do this without the net. Librarian: start the kiosk as an ordinary user.</source>
        <translation>Киоскът работи тук като администратор, а браузър не бива да работи така. В стъпката пише къде можете да го направите без интернет. За библиотекаря: стартирайте киоска като обикновен потребител.</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Към предишната страница</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Опитайте пак</translation>
    </message>
    <message>
        <source>Put it on the USB stick</source>
        <translation>Запишете го на USB паметта</translation>
    </message>
</context>
<context>
    <name>ChangeScreen</name>
    <message>
        <source>Change this answer?</source>
        <translation>Да променим ли този отговор?</translation>
    </message>
    <message>
        <source>No, leave it as it was</source>
        <translation>Не, нека остане както беше</translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <translation>Да, променете го</translation>
    </message>
    <message>
        <source>Before: {answer}</source>
        <translation>Преди: {answer}</translation>
    </message>
    <message>
        <source>Now: {answer}</source>
        <translation>Сега: {answer}</translation>
    </message>
    <message numerus="yes">
        <source>%n other answer(s) will no longer count:</source>
        <translation>
            <numerusform>Отпада още %n отговор:</numerusform>
            <numerusform>Отпадат още %n отговора:</numerusform>
        </translation>
    </message>
    <message>
        <source>Then you will be asked:</source>
        <translation>След това ще Ви попитаме:</translation>
    </message>
</context>
<context>
    <name>ChecklistScreen</name>
    <message numerus="yes">
        <source>%n thing(s) not ticked. Below each is what to do without it. Press Next again to go on.</source>
        <translation>
            <numerusform>%n нещо не е отбелязано. Под него пише какво да направите, ако го нямате. За да продължите, натиснете „Напред“ още веднъж.</numerusform>
            <numerusform>%n неща не са отбелязани. Под всяко пише какво да направите, ако го нямате. За да продължите, натиснете „Напред“ още веднъж.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Type the first letters</source>
        <translation>Напишете първите букви</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} от {of}</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>The address is not known here. Ask {whom}.</source>
        <translation>Тук нямаме адреса. Попитайте {whom}.</translation>
    </message>
    <message>
        <source>The phone is not known here. Ask {whom}.</source>
        <translation>Тук нямаме телефона. Попитайте {whom}.</translation>
    </message>
    <message>
        <source>The hours are not known here. Ask {whom}.</source>
        <translation>Тук нямаме работното време. Попитайте {whom}.</translation>
    </message>
    <message>
        <source>Address and phone are not known here. Ask {whom}.</source>
        <translation>Тук нямаме адреса и телефона. Попитайте {whom}.</translation>
    </message>
    <message>
        <source>Address and hours are not known here. Ask {whom}.</source>
        <translation>Тук нямаме адреса и работното време. Попитайте {whom}.</translation>
    </message>
    <message>
        <source>Phone and hours are not known here. Ask {whom}.</source>
        <translation>Тук нямаме телефона и работното време. Попитайте {whom}.</translation>
    </message>
    <message>
        <source>Address, phone and hours are not known here. Ask {whom}.</source>
        <translation>Тук нямаме адреса, телефона и работното време. Попитайте {whom}.</translation>
    </message>
</context>
<context>
    <name>DayEntry</name>
    <message>
        <source>Day</source>
        <translation>Ден</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месец</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Година</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
</context>
<context>
    <name>DeskSheet</name>
    <message>
        <source>For the librarian</source>
        <translation>За библиотекаря</translation>
    </message>
    <message>
        <source>I am helping a patron</source>
        <translation>Помагам на читател</translation>
    </message>
    <message>
        <source>End the patron&apos;s session</source>
        <translation>Приключете сесията на читателя</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Излезте от цял екран</translation>
    </message>
    <message>
        <source>Take the full screen</source>
        <translation>Минете на цял екран</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Затворете Гише</translation>
    </message>
    <message>
        <source>Back to the patron&apos;s screen</source>
        <translation>Назад към екрана на читателя</translation>
    </message>
</context>
<context>
    <name>DoorList</name>
    <message>
        <source>Or choose a topic</source>
        <translation>Или изберете тема</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>No PIN is set yet. Set one with: main.py settings set staff.pin</source>
        <translation>Още няма зададен PIN код. Задайте го с: main.py settings set staff.pin</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Това не е PIN кодът.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Твърде много опити. Изчакайте %n секунда.</numerusform>
            <numerusform>Твърде много опити. Изчакайте %n секунди.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PIN is set yet.</source>
        <translation>Още няма зададен PIN код.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>{label} (may be left empty)</source>
        <translation>{label} (може да остане празно)</translation>
    </message>
</context>
<context>
    <name>FirstStartSheet</name>
    <message>
        <source>First start</source>
        <translation>Първо пускане</translation>
    </message>
    <message>
        <source>For the librarian: the PIN opens your side of the kiosk and ends full screen. Write it down where patrons do not see it.</source>
        <translation>За библиотекаря: PIN кодът отваря Вашата страна на Гише и изхода от цял екран. Запишете го там, където читателите не го виждат.</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Име на библиотеката</translation>
    </message>
    <message>
        <source>House PIN, at least 4 digits</source>
        <translation>PIN код на библиотеката, поне 4 цифри</translation>
    </message>
    <message>
        <source>The PIN once more</source>
        <translation>PIN кодът още веднъж</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запазете</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>По-късно</translation>
    </message>
    <message>
        <source>Write the name of the library.</source>
        <translation>Напишете името на библиотеката.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Двата PIN кода са различни.</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Nothing that you type here is kept or sent anywhere.</source>
        <translation>Нищо, което напишете тук, не се пази и не се изпраща никъде.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Добавете още</translation>
    </message>
</context>
<context>
    <name>GoodbyeScreen</name>
    <message>
        <source>All done. Everything is erased.</source>
        <translation>Готово. Всичко е изтрито.</translation>
    </message>
    <message>
        <source>Take your papers, cards and sticks with you. Goodbye.</source>
        <translation>Вземете си документите, картите и флашките. Довиждане.</translation>
    </message>
    <message>
        <source>New start</source>
        <translation>Към началото</translation>
    </message>
</context>
<context>
    <name>GuideList</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>около %n минута</numerusform>
            <numerusform>около %n минути</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>безплатно</translation>
    </message>
    <message>
        <source>about: {keyword}</source>
        <translation>по: {keyword}</translation>
    </message>
</context>
<context>
    <name>GuideStartScreen</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Започнете</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>около %n минута</numerusform>
            <numerusform>около %n минути</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Безплатно</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>At a desk</source>
        <translation>На гише</translation>
    </message>
    <message>
        <source>Online or at a desk</source>
        <translation>Онлайн или на гише</translation>
    </message>
    <message>
        <source>When this is open is not confirmed for today. Ask first.</source>
        <translation>За днес не е потвърдено дали е отворено. Първо попитайте.</translation>
    </message>
    <message>
        <source>Open until {day}</source>
        <translation>Отворено до {day}</translation>
    </message>
    <message>
        <source>Closed now. When it opens again is not known yet.</source>
        <translation>Сега е затворено. Още не се знае кога ще отвори.</translation>
    </message>
    <message>
        <source>Closed until {day}</source>
        <translation>Сега е затворено. Отваря на {day}</translation>
    </message>
    <message>
        <source>Checked against its sources up to {day}.</source>
        <translation>Проверено по източници до {day}</translation>
    </message>
    <message>
        <source>It should have been checked again since: ask the librarian.</source>
        <translation>Оттогава трябваше да се провери отново: попитайте библиотекаря.</translation>
    </message>
    <message>
        <source>If the site looks different, tell the librarian.</source>
        <translation>Видите ли друго на сайта, кажете на библиотекаря.</translation>
    </message>
    <message>
        <source>Have at hand</source>
        <translation>Пригответе си</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>За кого е</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер на текста</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цветове</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Край</translation>
    </message>
    <message>
        <source>For the librarian</source>
        <translation>За библиотекаря</translation>
    </message>
    <message>
        <source>A librarian is helping</source>
        <translation>Помага библиотекар</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Data folder</source>
        <translation>Папка с данните</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Упътвания</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часовник</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>наред</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>иска внимание</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>не работи</translation>
    </message>
    <message>
        <source>What happens is being recorded.</source>
        <translation>Дневникът се води.</translation>
    </message>
    <message>
        <source>Some records are still waiting to be kept.</source>
        <translation>Част от записите още чакат да бъдат запазени.</translation>
    </message>
    <message>
        <source>Patrons can go on. Leave the kiosk running until it has caught up.</source>
        <translation>Читателите могат да продължат. Оставете Гише включено, докато навакса.</translation>
    </message>
    <message>
        <source>The log was damaged and was brought back from a backup.</source>
        <translation>Дневникът беше повреден и е възстановен от резервно копие.</translation>
    </message>
    <message>
        <source>Expect the newest counts to be missing. If it happens again, have the disk tested.</source>
        <translation>Най-новите данни за използването вероятно липсват. Ако се повтори, поискайте проверка на диска.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>Нищо не се записва в дневника.</translation>
    </message>
    <message>
        <source>Patrons can go on. Close the kiosk and start it again; if that does not help, call whoever looks after the computer.</source>
        <translation>Читателите могат да продължат. Затворете Гише и го пуснете отново. Ако не помогне, обадете се на човека, който поддържа компютъра.</translation>
    </message>
    <message>
        <source>The date of this computer is plausible.</source>
        <translation>Датата на този компютър изглежда вярна.</translation>
    </message>
    <message>
        <source>The clock of this computer shows a date before the guides were written.</source>
        <translation>Часовникът на този компютър показва дата отпреди упътванията да бъдат написани.</translation>
    </message>
    <message>
        <source>Set the date. If it is wrong again tomorrow, the battery inside the computer is empty.</source>
        <translation>Сверете датата. Ако утре пак е грешна, батерията вътре в компютъра е изтощена.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than a year past the last use of the kiosk.</source>
        <translation>Часовникът на този компютър е с повече от година напред от последното използване на Гише.</translation>
    </message>
    <message>
        <source>See whether the date is right.</source>
        <translation>Вижте дали датата е вярна.</translation>
    </message>
    <message>
        <source>Nothing can be kept in {folder}.</source>
        <translation>В {folder} не може да се запази нищо.</translation>
    </message>
    <message>
        <source>Guides work, but nothing is recorded. Let the kiosk&apos;s user write there, or start it with --data and another folder.</source>
        <translation>Упътванията работят, но нищо не се записва. Дайте на потребителя, с който работи Гише, право да пише там или пуснете Гише с --data и друга папка.</translation>
    </message>
    <message>
        <source>The disk of {folder} cannot be locked, so a second kiosk would not be noticed.</source>
        <translation>Дискът на {folder} не позволява заключване, затова второ пуснато Гише няма да бъде забелязано.</translation>
    </message>
    <message>
        <source>Keep the data on a disk of this computer.</source>
        <translation>Пазете данните на диск в този компютър.</translation>
    </message>
    <message>
        <source>The data are kept in {folder}.</source>
        <translation>Данните се пазят в {folder}.</translation>
    </message>
    <message>
        <source>The room on the disk cannot be measured.</source>
        <translation>Свободното място на диска не може да се измери.</translation>
    </message>
    <message>
        <source>See whether the disk is connected.</source>
        <translation>Вижте дали дискът е свързан.</translation>
    </message>
    <message>
        <source>{free} MB are free.</source>
        <translation>Свободни са {free} MB.</translation>
    </message>
    <message>
        <source>Make room on the disk: without it, nothing more can be recorded.</source>
        <translation>Освободете място на диска: без него повече нищо не може да се записва.</translation>
    </message>
    <message>
        <source>Install the kiosk&apos;s newest version, or send these lines to whoever writes the guides.</source>
        <translation>Инсталирайте най-новата версия на Гише или изпратете тези редове на човека, който пише упътванията.</translation>
    </message>
    <message>
        <source>There is no guide to show.</source>
        <translation>Няма упътване, което да се покаже.</translation>
    </message>
    <message>
        <source>Guides that can be shown: {guides}. Mistakes in others: {faults}.</source>
        <translation>Упътвания, които могат да се покажат: {guides}. Грешки в другите: {faults}.</translation>
    </message>
    <message>
        <source>Guides that can be shown: {guides}.</source>
        <translation>Упътвания, които могат да се покажат: {guides}.</translation>
    </message>
    <message>
        <source>The privacy notice does not say whom to ask about personal data.</source>
        <translation>В съобщението за личните данни не пише кого да питат читателите за тях.</translation>
    </message>
    <message>
        <source>No house PIN is set.</source>
        <translation>Няма зададен PIN код на библиотеката.</translation>
    </message>
    <message>
        <source>All settings are in order.</source>
        <translation>Всички настройки са наред.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Put it right among the settings. Until then the kiosk works with what was good last.</source>
        <translation>Поправете това в настройките. Дотогава Гише работи с последното, което е било наред.</translation>
    </message>
    <message>
        <source>Give it among the settings ({name}).</source>
        <translation>Задайте го в настройките ({name}).</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Какво искате да направите?</translation>
    </message>
    <message>
        <source>Write in your own words: “I lost my ID card”</source>
        <translation>Напишете с Ваши думи: „изгубих си личната карта“</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>С Ваши думи</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Търси</translation>
    </message>
    <message>
        <source>What we record and what we never do</source>
        <translation>Какво записваме и какво – никога</translation>
    </message>
    <message>
        <source>The guides are being prepared</source>
        <translation>Упътванията се подготвят</translation>
    </message>
    <message>
        <source>This is done once after each change of them.</source>
        <translation>Прави се веднъж след всяка промяна в тях.</translation>
    </message>
    <message>
        <source>Often:</source>
        <translation>Често:</translation>
    </message>
</context>
<context>
    <name>HousePin</name>
    <message>
        <source>A PIN is made of digits only.</source>
        <translation>PIN кодът е само от цифри.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>PIN кодът има от {least} до {most} цифри.</translation>
    </message>
    <message>
        <source>This PIN is among the first that anybody would try. Choose another.</source>
        <translation>Този PIN код е сред първите, които всеки би опитал. Изберете друг.</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still here?</source>
        <translation>Още ли сте тук?</translation>
    </message>
    <message>
        <source>If nobody answers, everything is erased and we begin anew.</source>
        <translation>Ако никой не отговори, всичко се изтрива и започваме отначало.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Още съм тук</translation>
    </message>
    <message>
        <source>End and erase</source>
        <translation>Край и изтриване</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунди</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>“{words}” ({count})</source>
        <translation>„{words}“ ({count})</translation>
    </message>
    <message>
        <source>Searched for and not found: {words}.</source>
        <translation>Търсено и ненамерено: {words}.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Какво искате да направите?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Търсене</translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <translation>Стъпка {number} от {of}</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Вашите отговори</translation>
    </message>
    <message>
        <source>Change this answer?</source>
        <translation>Да променим ли този отговор?</translation>
    </message>
    <message>
        <source>Gishe</source>
        <translation>Гише</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>bg</translation>
    </message>
</context>
<context>
    <name>Leaflet</name>
    <message>
        <source>A note from {day}</source>
        <translation>Бележка от {day}</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>До кога</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Какво остава да направите</translation>
    </message>
    <message>
        <source>Still to come: {parts}</source>
        <translation>Предстои: {parts}</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Какво да носите</translation>
    </message>
    <message>
        <source>at hand</source>
        <translation>имате го</translation>
    </message>
    <message>
        <source>If you lack it: {advice}</source>
        <translation>Ако го нямате: {advice}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Къде</translation>
    </message>
    <message>
        <source>What was found for you</source>
        <translation>Какво намерихме за Вас</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Колко струва</translation>
    </message>
    <message>
        <source>The figures are from: {sources}.</source>
        <translation>Сумите и сроковете са от: {sources}.</translation>
    </message>
    <message>
        <source>The figures are from {years}.</source>
        <translation>Сумите и сроковете са по данни от {years} г.</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Внимавайте</translation>
    </message>
    <message>
        <source>What you have done here</source>
        <translation>Какво направихте тук</translation>
    </message>
    <message>
        <source>Questions answered: {count}</source>
        <translation>Отговорени въпроси: {count}</translation>
    </message>
    <message>
        <source>To go on another time</source>
        <translation>За да продължите друг път</translation>
    </message>
    <message>
        <source>Type this number on the home screen of any Gishe, or hold the bars before the scanner. It holds the answers that you chose, and nothing that you typed.</source>
        <translation>Въведете този номер на началния екран на всяко „Гише“ или поднесете баркода към четеца. В него са отговорите, които избрахте, и нищо от това, което сте писали.</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>На телефона Ви</translation>
    </message>
    <message>
        <source>Point the camera at a code. No network is needed: the text is in the code itself.</source>
        <translation>Насочете камерата към кода. Не е нужен интернет: текстът е в самия код.</translation>
    </message>
    <message>
        <source>This note, {number} of {of}</source>
        <translation>Тази бележка, {number} от {of}</translation>
    </message>
    <message>
        <source>QR code with the text of this note, {number} of {of}</source>
        <translation>QR код с текста на тази бележка, {number} от {of}</translation>
    </message>
    <message>
        <source>Into the calendar: {day}</source>
        <translation>В календара: {day}</translation>
    </message>
    <message>
        <source>QR code that puts {day} into the calendar</source>
        <translation>QR код, който записва {day} в календара</translation>
    </message>
    <message>
        <source>Into the contacts: {name}</source>
        <translation>В контактите: {name}</translation>
    </message>
    <message>
        <source>QR code that puts {name} into the contacts</source>
        <translation>QR код, който записва {name} в контактите</translation>
    </message>
    <message>
        <source>Barcode of the number {number}</source>
        <translation>Баркод на номер {number}</translation>
    </message>
    <message>
        <source>page {number} of {of}</source>
        <translation>страница {number} от {of}</translation>
    </message>
</context>
<context>
    <name>LineEntry</name>
    <message>
        <source>euro</source>
        <translation>евро</translation>
    </message>
</context>
<context>
    <name>LineScreen</name>
    <message>
        <source>Your answer</source>
        <translation>Вашият отговор</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>A year back</source>
        <translation>Една година назад</translation>
    </message>
    <message>
        <source>A month back</source>
        <translation>Един месец назад</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>Един месец напред</translation>
    </message>
    <message>
        <source>A year on</source>
        <translation>Една година напред</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>What we record and what we never do</source>
        <translation>Какво записваме и какво – никога</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>What is never recorded</source>
        <translation>Какво никога не се записва</translation>
    </message>
    <message>
        <source>Your name, EGN, address, telephone, e-mail, bank account.</source>
        <translation>Вашето име, ЕГН, адрес, телефон, имейл, банкова сметка.</translation>
    </message>
    <message>
        <source>Anything that you type into a guide.</source>
        <translation>Нищо от това, което пишете в упътванията.</translation>
    </message>
    <message>
        <source>Pages that you see on other sites, and pictures of the screen.</source>
        <translation>Страниците, които виждате на други сайтове, и снимки на екрана.</translation>
    </message>
    <message>
        <source>Your age and your sex: we do not ask for them.</source>
        <translation>Вашата възраст и Вашият пол: не питаме за тях.</translation>
    </message>
    <message>
        <source>What you enter lives only in the memory of this computer. It is erased when you press “End”, and by itself when nobody is here.</source>
        <translation>Въведеното от Вас стои само в паметта на този компютър. Изтрива се, когато натиснете „Край“, и от само себе си, когато тук няма никой.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ден</numerusform>
            <numerusform>%n дни</numerusform>
        </translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Какво се брои</translation>
    </message>
    <message>
        <source>That somebody used this computer: day, hour, how long.</source>
        <translation>Че някой е ползвал този компютър: ден, час, колко време.</translation>
    </message>
    <message>
        <source>Which guide was opened, which steps, how it ended.</source>
        <translation>Кое упътване е отворено, кои стъпки, как е завършило.</translation>
    </message>
    <message>
        <source>The language, larger text, and whether a librarian helped.</source>
        <translation>Езикът, по-едрият текст и дали е помагал библиотекар.</translation>
    </message>
    <message>
        <source>The answers to a few questions that say nothing of you.</source>
        <translation>Отговорите на няколко въпроса, които не казват нищо за Вас.</translation>
    </message>
    <message>
        <source>Words that a search found nothing for, without a hint whose they were. Not if they look like a name, a number or an address.</source>
        <translation>Думи, за които търсенето не е намерило нищо – без следа чии са. Не се пазят, ако приличат на име, номер или адрес.</translation>
    </message>
    <message>
        <source>After {days} only sums are left. They show the library what people need and go into its yearly report. Only sums leave the library.</source>
        <translation>След {days} остават само сборове. Те показват на библиотеката от какво имат нужда хората и влизат в годишния ѝ отчет. От библиотеката излизат само сборове.</translation>
    </message>
    <message>
        <source>ask the librarian</source>
        <translation>попитайте библиотекаря</translation>
    </message>
    <message>
        <source>Responsible: {library}.</source>
        <translation>Отговаря: {library}.</translation>
    </message>
    <message>
        <source>Contact: {contact}.</source>
        <translation>Връзка: {contact}.</translation>
    </message>
    <message>
        <source>Data protection officer: {officer}.</source>
        <translation>Длъжностно лице по защита на данните: {officer}.</translation>
    </message>
    <message>
        <source>Why: the library counts the use of its services as part of its public task (GDPR, art. 6(1)(e)).</source>
        <translation>Защо: библиотеката отчита колко се ползват услугите ѝ като част от задачата си в обществен интерес (GDPR, чл. 6, пар. 1, буква „д“).</translation>
    </message>
    <message>
        <source>Official sites answer themselves for what you enter on them.</source>
        <translation>За това, което въвеждате в официалните сайтове, отговарят самите те.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Кой отговаря</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Вашите права</translation>
    </message>
    <message>
        <source>You may ask what is kept, object to it, have it corrected.</source>
        <translation>Можете да попитате какво се пази, да възразите, да поискате поправка.</translation>
    </message>
    <message>
        <source>Nothing kept here says who you are, so little can be found.</source>
        <translation>Нищо запазено тук не казва кой сте, затова малко може да се намери.</translation>
    </message>
    <message>
        <source>You may complain to the Commission for Personal Data Protection (КЗЛД), cpdp.bg.</source>
        <translation>Можете да подадете жалба до Комисията за защита на личните данни (КЗЛД), cpdp.bg.</translation>
    </message>
    <message>
        <source>Take your papers, cards and sticks with you when you go.</source>
        <translation>На тръгване си вземете документите, картите и флашките.</translation>
    </message>
</context>
<context>
    <name>NumberScreen</name>
    <message>
        <source>euro</source>
        <translation>евро</translation>
    </message>
    <message>
        <source>Amount in euro</source>
        <translation>Сума в евро</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>A number from {least} to {most}</source>
        <translation>Число от {least} до {most}</translation>
    </message>
</context>
<context>
    <name>OutcomeScreen</name>
    <message>
        <source>We cannot say this for today</source>
        <translation>За днес не можем да кажем</translation>
    </message>
    <message>
        <source>{guide} · part {number} of {of}</source>
        <translation>{guide} · стъпка {number} от {of}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Нещо друго</translation>
    </message>
    <message>
        <source>End and erase</source>
        <translation>Край и изтриване</translation>
    </message>
    <message>
        <source>A figure on which the next step depends is not confirmed for today. Ask {whom}.</source>
        <translation>Следващата стъпка зависи от число, което не е потвърдено за днес. Попитайте {whom}.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Какво следва</translation>
    </message>
    <message>
        <source>Go on with: {guide}</source>
        <translation>Продължете с: {guide}</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Your record is ready</source>
        <translation>Описанието е готово</translation>
    </message>
    <message>
        <source>It is kept only on a USB stick: as XML and as a table (CSV).</source>
        <translation>Запазва се само на флашка: като XML и като таблица (CSV).</translation>
    </message>
    <message>
        <source>Save on a USB stick</source>
        <translation>Запазете на флашка</translation>
    </message>
    <message>
        <source>Saved on “{stick}”. You can take the stick out.</source>
        <translation>Записано е на „{stick}“. Можете да извадите флашката.</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>Back to the page</source>
        <translation>Обратно към страницата</translation>
    </message>
    <message>
        <source>Put it on the USB stick</source>
        <translation>Запишете го на USB паметта</translation>
    </message>
    <message numerus="yes">
        <source>A document of %n page(s).</source>
        <translation>
            <numerusform>Документ от %n страница.</numerusform>
            <numerusform>Документ от %n страници.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>For the librarian</source>
        <translation>За библиотекаря</translation>
    </message>
    <message>
        <source>Enter the house PIN.</source>
        <translation>Въведете PIN кода на библиотеката.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN код</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Изтрийте последната цифра</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Back to the patron&apos;s screen</source>
        <translation>Назад към екрана на читателя</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>OK</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>There is no file here yet. Plug in a USB stick with the file on it, then press the button of the page again.</source>
        <translation>Тук още няма файл. Включете USB памет с файла, после натиснете пак бутона на страницата.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Кой файл?</translation>
    </message>
    <message>
        <source>The page on {host} says:</source>
        <translation>Страницата на {host} пише:</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>около %n минута</numerusform>
            <numerusform>около %n минути</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you enter stays here.</source>
        <translation>Нищо, което въведете, не остава тук.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>тук сте</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>предстои</translation>
    </message>
</context>
<context>
    <name>ReadAs</name>
    <message>
        <source>Searching for “{words}”</source>
        <translation>Търсим „{words}“</translation>
    </message>
    <message>
        <source>Search exactly as typed</source>
        <translation>Търсете точно написаното</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Please answer before going on.</source>
        <translation>Моля, отговорете, преди да продължите.</translation>
    </message>
    <message>
        <source>Write a number, for example 12,50.</source>
        <translation>Напишете число, например 12,50.</translation>
    </message>
    <message>
        <source>There is no such day. Write day, month and year, for example 5 3 2026.</source>
        <translation>Няма такъв ден. Напишете ден, месец и година, например 5 3 2026.</translation>
    </message>
    <message>
        <source>It must be at least {least}.</source>
        <translation>Напишете {least} или повече.</translation>
    </message>
    <message>
        <source>It may be at most {most}.</source>
        <translation>Напишете {most} или по-малко.</translation>
    </message>
    <message>
        <source>Choose {least} or a later day.</source>
        <translation>Изберете {least} или по-късен ден.</translation>
    </message>
    <message>
        <source>Choose {most} or an earlier day.</source>
        <translation>Изберете {most} или по-ранен ден.</translation>
    </message>
    <message>
        <source>There are too many digits after the decimal comma.</source>
        <translation>След десетичната запетая има твърде много цифри.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Изберете един от отговорите.</translation>
    </message>
    <message>
        <source>Choose at least one answer.</source>
        <translation>Изберете поне един отговор.</translation>
    </message>
    <message>
        <source>Choose either “none of these” or other answers.</source>
        <translation>Изберете или „нищо от това“, или други отговори.</translation>
    </message>
    <message>
        <source>This is not an EGN. It has 10 digits: check each of them.</source>
        <translation>Това не е ЕГН. ЕГН има 10 цифри: проверете всяка от тях.</translation>
    </message>
    <message>
        <source>This is not an LNCh. It has 10 digits: check each of them.</source>
        <translation>Това не е ЛНЧ. ЛНЧ има 10 цифри: проверете всяка от тях.</translation>
    </message>
    <message>
        <source>This is not an EIK. It has 9 or 13 digits: check each of them.</source>
        <translation>Това не е ЕИК. ЕИК има 9 или 13 цифри: проверете всяка от тях.</translation>
    </message>
    <message>
        <source>This is not an IBAN. A Bulgarian one begins with BG and has 22 signs.</source>
        <translation>Това не е IBAN. Българският IBAN започва с BG и има 22 знака.</translation>
    </message>
    <message>
        <source>This is not a telephone number. Write it with its code.</source>
        <translation>Това не е телефонен номер. Напишете го с кода отпред.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It has one @ and a dot after it.</source>
        <translation>Това не е имейл адрес. В имейла има един знак @ и точка след него.</translation>
    </message>
    <message>
        <source>A postcode has 4 digits.</source>
        <translation>Пощенският код има 4 цифри.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Това е твърде дълго.</translation>
    </message>
    <message>
        <source>This number is too small.</source>
        <translation>Това число е твърде малко.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Това число е твърде голямо.</translation>
    </message>
    <message>
        <source>This day is too early.</source>
        <translation>Този ден е твърде рано.</translation>
    </message>
    <message>
        <source>This day is too late.</source>
        <translation>Този ден е твърде късно.</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Open the guide</source>
        <translation>Отворете упътването</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Изчистете</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>In your own words</source>
        <translation>С Ваши думи</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Търси</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s) found.</source>
        <translation>
            <numerusform>Намерено е %n упътване.</numerusform>
            <numerusform>Намерени са %n упътвания.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or ask the librarian.</source>
        <translation>Не намерихме нищо. Опитайте с други думи или попитайте библиотекаря.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>This has to be text in quotes.</source>
        <translation>Тук трябва да има текст в кавички.</translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation>Това не може да остане празно.</translation>
    </message>
    <message>
        <source>At most {most} characters fit here.</source>
        <translation>Тук се побират най-много {most} знака.</translation>
    </message>
    <message>
        <source>This has to be a whole number.</source>
        <translation>Тук трябва да има цяло число.</translation>
    </message>
    <message>
        <source>Choose from {least} to {most}.</source>
        <translation>Изберете от {least} до {most}.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Изберете едно от: {choices}.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Напишете true или false.</translation>
    </message>
    <message>
        <source>This has to be a list of guides, each by its id in quotes.</source>
        <translation>Тук трябва да има списък с упътвания, всяко с идентификатора си в кавички.</translation>
    </message>
    <message>
        <source>“{id}” is not the id of a guide: small Latin letters, digits and hyphens.</source>
        <translation>„{id}“ не е идентификатор на упътване: той е от малки латински букви, цифри и дефиси.</translation>
    </message>
    <message>
        <source>At most {most} hosts fit here.</source>
        <translation>Тук се побират най-много {most} адреса.</translation>
    </message>
    <message>
        <source>At most {most} guides fit here.</source>
        <translation>Тук се побират най-много {most} упътвания.</translation>
    </message>
    <message>
        <source>This has to be a list of hosts, each in quotes: www.example.bg</source>
        <translation>Тук трябва да има списък от адреси на сайтове, всеки в кавички: www.example.bg</translation>
    </message>
    <message>
        <source>A host is missing here.</source>
        <translation>Тук липсва адрес.</translation>
    </message>
    <message>
        <source>“{host}” is no host.</source>
        <translation>„{host}“ не е адрес на сайт.</translation>
    </message>
    <message>
        <source>Write “{host}” without what stands before and with its slashes.</source>
        <translation>Напишете „{host}“ без това, което е преди наклонените черти, и без тях.</translation>
    </message>
    <message>
        <source>“{host}” holds a name or a password. Write the host alone.</source>
        <translation>В „{host}“ има име или парола. Напишете само адреса на сайта.</translation>
    </message>
    <message>
        <source>Write “{host}” without its port.</source>
        <translation>Напишете „{host}“ без номера на порта.</translation>
    </message>
    <message>
        <source>Write of “{host}” only what stands before the first slash.</source>
        <translation>Напишете от „{host}“ само това, което е преди първата наклонена черта.</translation>
    </message>
    <message>
        <source>“{host}” is a bare number. Official sites have names.</source>
        <translation>„{host}“ е само число. Официалните сайтове имат имена.</translation>
    </message>
    <message>
        <source>“{host}” is on the library&apos;s own network.</source>
        <translation>„{host}“ е във вътрешната мрежа на библиотеката.</translation>
    </message>
    <message>
        <source>In “{host}” a star may only stand first, with a dot after it.</source>
        <translation>В „{host}“ звездичката може да е само в началото, с точка след нея.</translation>
    </message>
    <message>
        <source>“{host}” would let in everybody&apos;s sites. Name the host itself.</source>
        <translation>„{host}“ би пуснал сайтовете на всички. Посочете самия адрес.</translation>
    </message>
    <message>
        <source>“{host}” mixes letters of two alphabets, as fraudsters do.</source>
        <translation>В „{host}“ са смесени букви от две азбуки, както правят измамниците.</translation>
    </message>
    <message>
        <source>A PIN is never written here as it is. Choose it anew; only its hash is kept.</source>
        <translation>PIN кодът никога не се пише тук в явен вид. Изберете го наново; пази се само хешът му.</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Български</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английски</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Турски</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светли</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тъмни</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висок контраст</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обичаен</translation>
    </message>
    <message>
        <source>A quarter larger</source>
        <translation>С една четвърт по-едър</translation>
    </message>
    <message>
        <source>Half as large again</source>
        <translation>С една втора по-едър</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>Два пъти по-едър</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Име на библиотеката</translation>
    </message>
    <message>
        <source>Stands at the top of every screen.</source>
        <translation>Стои най-горе на всеки екран.</translation>
    </message>
    <message>
        <source>Contact for questions about personal data</source>
        <translation>Връзка при въпроси за личните данни</translation>
    </message>
    <message>
        <source>Address, phone or e-mail of the library, for the privacy notice.</source>
        <translation>Адрес, телефон или имейл на библиотеката – за съобщението за личните данни.</translation>
    </message>
    <message>
        <source>Data-protection officer</source>
        <translation>Длъжностно лице по защита на данните</translation>
    </message>
    <message>
        <source>How to reach the officer. If empty, patrons are told to ask here.</source>
        <translation>Как се стига до длъжностното лице. Ако е празно, читателите виждат, че могат да попитат тук.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Име на този компютър</translation>
    </message>
    <message>
        <source>Tells the computers of a library apart.</source>
        <translation>По него се различават компютрите в библиотеката.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>The language in which every session begins.</source>
        <translation>Езикът, на който започва всяка сесия.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цветове</translation>
    </message>
    <message>
        <source>The colours with which every session begins.</source>
        <translation>Цветовете, с които започва всяка сесия.</translation>
    </message>
    <message>
        <source>Text size, per cent</source>
        <translation>Размер на текста в проценти</translation>
    </message>
    <message>
        <source>The text size with which every session begins.</source>
        <translation>Размерът на текста, с който започва всяка сесия.</translation>
    </message>
    <message>
        <source>Seconds until the warning</source>
        <translation>Секунди до предупреждението</translation>
    </message>
    <message>
        <source>How long nobody may touch anything before the kiosk asks.</source>
        <translation>Колко време може никой да не пипа нищо, преди Гише да попита.</translation>
    </message>
    <message>
        <source>Seconds of warning</source>
        <translation>Секунди за предупреждението</translation>
    </message>
    <message>
        <source>How long the kiosk waits for an answer before the session ends.</source>
        <translation>Колко време Гише чака отговор, преди сесията да приключи.</translation>
    </message>
    <message>
        <source>Days that single sessions are kept</source>
        <translation>Колко дни се пазят отделните сесии</translation>
    </message>
    <message>
        <source>Afterwards only the sums of each day remain. One day is best.</source>
        <translation>След това остават само сборовете за всеки ден. Най-добре е един ден.</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>Често използвани</translation>
    </message>
    <message>
        <source>The guides under the search, by their ids.</source>
        <translation>Упътванията под търсенето, с идентификаторите им.</translation>
    </message>
    <message>
        <source>Official sites beside the guide</source>
        <translation>Официалните сайтове до упътването</translation>
    </message>
    <message>
        <source>Without it their addresses are shown, to be opened elsewhere.</source>
        <translation>Без това се показват само адресите им, за да се отворят другаде.</translation>
    </message>
    <message>
        <source>Listed hosts only</source>
        <translation>Само изброените адреси</translation>
    </message>
    <message>
        <source>Pictures and scripts of other hosts are not loaded either. Some sites look broken then.</source>
        <translation>Не се зареждат и картинки и скриптове от други адреси. Тогава някои сайтове изглеждат счупени.</translation>
    </message>
    <message>
        <source>Hosts besides those of the guides</source>
        <translation>Адреси освен тези от упътванията</translation>
    </message>
    <message>
        <source>Pages on these hosts are shown too, in every guide. A star and a dot before a name stand for all names below it.</source>
        <translation>Показват се и страници на тези адреси, във всяко упътване. Звездичка и точка пред името означават всички имена под него.</translation>
    </message>
    <message>
        <source>House PIN</source>
        <translation>PIN код на библиотеката</translation>
    </message>
    <message>
        <source>Opens the staff screens.</source>
        <translation>Отваря екраните за библиотекари.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Цял екран</translation>
    </message>
    <message>
        <source>The kiosk covers everything else.</source>
        <translation>Гише покрива всичко останало.</translation>
    </message>
    <message>
        <source>There is no setting of this name. It is left alone.</source>
        <translation>Няма настройка с такова име. Написаното остава както е.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({detail}). The last good ones are in force.</source>
        <translation>Настройките не могат да се прочетат ({detail}). В сила са последните, които са били наред.</translation>
    </message>
    <message>
        <source>The settings cannot be kept ({detail}).</source>
        <translation>Настройките не могат да се запазят ({detail}).</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>Back to the step</source>
        <translation>Назад към стъпката</translation>
    </message>
    <message>
        <source>One page back</source>
        <translation>Една страница назад</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Заредете страницата отново</translation>
    </message>
    <message>
        <source>First page of the site</source>
        <translation>Началната страница на сайта</translation>
    </message>
    <message>
        <source>Open in the other browser</source>
        <translation>Отворете в другия браузър</translation>
    </message>
    <message>
        <source>Official site · https</source>
        <translation>Официален сайт · https</translation>
    </message>
</context>
<context>
    <name>SitePane</name>
    <message>
        <source>Copy</source>
        <translation>Копирайте</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Поставете</translation>
    </message>
</context>
<context>
    <name>StepScreen</name>
    <message>
        <source>Step {number} of {of}</source>
        <translation>Стъпка {number} от {of}</translation>
    </message>
    <message>
        <source>My answers</source>
        <translation>Моите отговори</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Напред</translation>
    </message>
    <message>
        <source>I cannot do this online – where to go</source>
        <translation>Не мога онлайн – къде да отида</translation>
    </message>
    <message>
        <source>At the desk:</source>
        <translation>На гишето:</translation>
    </message>
</context>
<context>
    <name>TellScreen</name>
    <message>
        <source>Open the official site here</source>
        <translation>Отворете официалния сайт тук</translation>
    </message>
    <message>
        <source>Official site: {title}. Its address:</source>
        <translation>Официален сайт: {title}. Адресът му:</translation>
    </message>
    <message>
        <source>It has no safe line, so it is not opened here: copy the address, and write nothing personal there.</source>
        <translation>Той няма защитена връзка и затова не се отваря тук: препишете адреса и не пишете там нищо лично.</translation>
    </message>
    <message>
        <source>You pay by card here. Type its numbers yourself, with nobody looking.</source>
        <translation>Тук се плаща с карта. Пишете номерата ѝ лично, без никой да гледа.</translation>
    </message>
    <message>
        <source>Do this first: {guide}</source>
        <translation>Първо направете това: {guide}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>In which language?</source>
        <translation>На какъв език?</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Обикновен</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>По-едър</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Едър</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Много едър</translation>
    </message>
    <message>
        <source>How large should the text be?</source>
        <translation>Колко едър да е текстът?</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светли</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тъмни</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висок контраст</translation>
    </message>
    <message>
        <source>Which colours are easiest to read?</source>
        <translation>С кои цветове се чете най-лесно?</translation>
    </message>
</context>
<context>
    <name>TopicScreen</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Something went wrong here</source>
        <translation>Нещо тук се обърка</translation>
    </message>
    <message>
        <source>It is not your fault. What you entered is erased. You can begin anew, or ask the librarian.</source>
        <translation>Вината не е Ваша. Въведеното от Вас е изтрито. Можете да започнете отначало или да попитате библиотекаря.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Започнете отначало</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The Bulgarian text has changed since this was translated.</source>
        <translation>Българският текст е променен след този превод.</translation>
    </message>
    <message>
        <source>Not translated yet:</source>
        <translation>Още не е преведено:</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>за проверка</translation>
    </message>
    <message>
        <source>check before you pay</source>
        <translation>проверете, преди да платите</translation>
    </message>
    <message>
        <source>not confirmed for today; ask {whom}</source>
        <translation>без потвърждение за днес; попитайте {whom}</translation>
    </message>
    <message>
        <source>not known here; ask {whom}</source>
        <translation>тук нямаме данни; попитайте {whom}</translation>
    </message>
    <message>
        <source>{name} ({page}) or the librarian</source>
        <translation>{name}, {page}, или библиотекаря</translation>
    </message>
    <message>
        <source>the librarian</source>
        <translation>библиотекаря</translation>
    </message>
</context>
<context>
    <name>_Brand</name>
    <message>
        <source>Gishe</source>
        <translation>Гише</translation>
    </message>
</context>
</TS>
